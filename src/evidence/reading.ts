import type {SalesDocument} from '../document/document.js'
import type {Unit} from '../document/units.js'
import type {Kind} from '../elements.js'
import {type LanguageCode, languages} from '../languages/index.js'
import {type Features, featuresIn, featuresOf} from './features.js'
import {type Label, labels} from './labels.js'
import {meanOf} from './model.js'
import {nowhere, type Surroundings} from './network.js'
import {modelOf, network} from './weights.js'

const numberOf = new Map<Label, number>((labels as readonly Label[]).map((label, index) => [label, index]))

/** What a unit was found to say. */
export interface Reading {
  features: Features
  /** Log odds by label. */
  odds: Float32Array
  /** The same by the weights of single features alone. */
  single: Float32Array
  language: LanguageCode
  /** Kind of document it was weighed for. */
  kind: Kind | null
}

const described = new WeakMap<Unit, Features | null>()
const readings = new WeakMap<Unit, Reading | null>()
const wholes = new WeakMap<Unit, Reading | null>()

/**
 * Describe a unit, once.
 *
 * @param document its document
 * @param unit heading, label or sentence
 * @returns its features, or `null` where its language is not understood
 */
export function featuresFor(document: SalesDocument, unit: Unit): Features | null {
  let features = described.get(unit)
  if (features === undefined) {
    const language = document.languageOf(unit)
    features = language ? featuresOf(unit.text, languages[language], unit.role === 'name') : null
    described.set(unit, features)
  }
  return features
}

/**
 * Weigh a unit for every label, once for each kind that its document may be taken for.
 *
 * @param document its document
 * @param unit heading, label or sentence
 * @param kind kind of the document or section it stands in; nothing while that is asked for
 * @returns what it says, or `null` where its language is not understood
 */
export function readingOf(document: SalesDocument, unit: Unit, kind = kindAt(document, unit)): Reading | null {
  let reading = readings.get(unit)
  if (reading === undefined || (reading && reading.kind !== kind)) {
    const features = featuresFor(document, unit)
    const language = document.languageOf(unit)
    reading = features && language ? readingFrom(features, language, kind, surroundingsOf(document, unit)) : null
    readings.set(unit, reading)
  }
  return reading
}

/** The kind of the document, or of the section with a kind of its own, that a unit stands in. */
function kindAt({scopes}: SalesDocument, {start}: Unit): Kind | null {
  return scopes.findLast((scope) => start >= scope.start && start < scope.end && scope.kind)?.kind ?? null
}

/** A label weighed together with what stands behind it. */
export function wholeOf(document: SalesDocument, unit: Unit): Reading | null {
  let reading = wholes.get(unit)
  if (reading === undefined) {
    const [first] = unit.content
    // The head of a first column only says what the labels below it are.
    reading =
      first?.role === 'text' && unit.via !== 'heading' ? weighAt(document, unit, `${unit.text}: ${first.text}`) : null
    wholes.set(unit, reading)
  }
  return reading
}

/**
 * Weigh a text for every label.
 *
 * @param language its language
 * @param text heading, label or sentence
 * @param name whether the text is a heading or label
 * @param kind kind of document it stands in, where that is known
 * @returns what it says
 */
export function weigh(language: LanguageCode, text: string, name: boolean, kind: Kind | null = null): Reading {
  return readingFrom(featuresOf(text, languages[language], name), language, kind)
}

function readingFrom(
  plain: Features,
  language: LanguageCode,
  kind: Kind | null,
  surroundings: Surroundings = nowhere,
): Reading {
  const features = kind ? featuresIn(plain, kind) : plain
  const single = modelOf(language).weigh(features)
  const odds = meanOf(single, network().weigh(plain, surroundings, kind))
  return {features, odds, single, language, kind}
}

/**
 * The names that a unit stands below: its heading, the head of its column, its labels.
 *
 * @param unit heading, label or sentence
 * @returns names, outermost first
 */
export function namesAbove(unit: Unit): Unit[] {
  const names = [unit.heading, unit.column, unit.label?.label, unit.label]
  return names.filter((name, index) => name !== undefined && name !== unit && names.indexOf(name) === index) as Unit[]
}

function surroundingsOf(document: SalesDocument, unit: Unit): Surroundings {
  return {
    above: namesAbove(unit).flatMap((name) => featuresFor(document, name) ?? []),
    before: (unit.before && featuresFor(document, unit.before)) ?? undefined,
  }
}

/**
 * Weigh a text as if it stood where a unit stands: in its language, in its kind of document.
 *
 * @param document the unit's document
 * @param unit heading, label or sentence
 * @param text several units put together
 * @returns what it says, or `null` where its language is not understood
 */
export function weighAt(document: SalesDocument, unit: Unit, text: string): Reading | null {
  const language = document.languageOf(unit)
  if (!language) return null
  const surroundings = {...surroundingsOf(document, unit), before: undefined}
  return readingFrom(featuresOf(text, languages[language], false), language, kindAt(document, unit), surroundings)
}

/**
 * Log odds of one label.
 *
 * @param reading what a unit says
 * @param label label
 */
export function oddsOf(reading: Reading | null, label: Label): number {
  return reading ? (reading.odds[numberOf.get(label) as number] as number) : -20
}

/**
 * Log odds of one label by the weights of single features alone.
 *
 * @param reading what a unit says
 * @param label label
 */
export function singleOddsOf(reading: Reading, label: Label): number {
  return reading.single[numberOf.get(label) as number] as number
}

/** Log odds of what is not there. */
export const silent = -12

/**
 * The highest of some log odds, or those of what is not there.
 *
 * @param odds log odds
 */
export function highest(odds: readonly number[]): number {
  return odds.reduce((top, value) => Math.max(top, value), silent)
}
