import type {SalesDocument, Scope} from '../document/document.js'
import {unitsFor} from '../document/document.js'
import {placeholdersOf} from '../document/gaps.js'
import type {Unit} from '../document/units.js'
import type {ElementId, ElementWithParts} from '../elements.js'
import {languages} from '../languages/index.js'
import {type Candidate, isQuestion, placeOf} from './candidates.js'
import {decision} from './decision.js'
import {type Label, labels, type PartLabel, partLabels} from './labels.js'
import {hasOwner, hasTime, namesPart} from './parts.js'
import {highest, oddsOf, type Reading, readingOf, silent} from './reading.js'
import {sumOf} from './trees.js'
import {treesFor} from './weights.js'

/** What is known of a part of an element that a document says. */
export interface PartFound {
  part: string
  isLacking: boolean
  /** Where it is said, or would be. */
  place: Candidate | undefined
}

/**
 * Tell which parts of an element a document or section leaves out.
 *
 * @param document document
 * @param scope the document or one of its sections
 * @param id element that it says
 * @param candidates places that may carry the element
 * @returns its parts, in the order of `partLabels`
 */
export function partsOf(
  document: SalesDocument,
  scope: Scope,
  id: ElementWithParts,
  candidates: readonly Candidate[],
): PartFound[] {
  return partLabelsOf(id).map((label) => {
    const part = label.slice(id.length + 1)
    const {signals, place, isPlain} = partSignalsOf(document, scope, label, candidates)
    return {part, place, isLacking: !isPlain && sumOf(treesFor('parts'), signals) > decision.lacking}
  })
}

/**
 * The labels of the parts of an element that may be missing.
 *
 * @param id element
 */
export function partLabelsOf(id: ElementId): PartLabel[] {
  return partLabels.filter((label) => label.startsWith(`${id}/`))
}

/** Log odds from which on words say a part, whatever stands around them. */
const plain = -1

/** How many places are looked at one by one. */
const asked = 3

/** How far below the best place others may lie, in log odds, to be looked at together. */
const distances = [1, 2, 4, 6] as const

/** What is said of a part does not depend on the rules for wording, or on what names the kind. */
const told = labels.filter((label) => !label.startsWith('kind/') && !label.startsWith('no-'))

/**
 * Sum up what speaks for a part of an element: at the places that say the
 * element, beside them, and where the words sound most like the part.
 *
 * @param document document
 * @param scope the document or one of its sections
 * @param label element and part
 * @param candidates places that may carry the element, as `signalsOf` finds them
 * @returns signals, as the trees ask for them, and the place that says most of the part
 */
export function partSignalsOf(
  document: SalesDocument,
  scope: Scope,
  label: PartLabel,
  candidates: readonly Candidate[],
): {
  signals: number[]
  place: Candidate | undefined
  /** Whether the best place for the element names the part itself, or some words sound so much like it that nobody would miss it. */
  isPlain: boolean
} {
  const id = label.split('/')[0] as ElementId
  const texts = candidates
    .filter(({type, content}) => type === 'text' && content === 'some')
    .toSorted((one, other) => other.odds - one.odds)
  const names = candidates.filter(({type, content}) => type !== 'text' && content === 'some')
  const units = unitsFor(document, scope, id)
  const sounding = soundingUnits(document, units, label)
  const hasColumn = hasColumnFor(document, candidates, label)
  const best = texts[0]?.odds ?? silent
  const places = texts.map((candidate) => ({
    odds: candidate.odds,
    own: shownIn(document, candidate.units, label),
    beside: shownIn(document, neighbours(document, candidate), label),
  }))
  const signals = [
    ...partLabels.map((other) => Number(other === label)),
    // How sure the best place is that names the part itself, that has a neighbour which does, and whose words sound like it.
    highest(places.map(({odds, own}) => (own.isNamed ? odds : silent))) - best,
    highest(places.map(({odds, beside}) => (beside.isNamed ? odds : silent))) - best,
    highest(places.map(({odds, own}) => (own.isNamed ? odds : Math.min(odds, own.odds)))),
    highest(places.map(({odds, own}) => odds + own.odds / 2)),
    ...Array.from({length: asked}, (_, index) => placeSignals(document, texts[index], label)).flat(),
    ...distances.flatMap((distance) => {
      const close = places.filter(({odds}) => odds > best - distance)
      return [close.length, Number(close.some(({own}) => own.isNamed)), highest(close.map(({own}) => own.odds))]
    }),
    ...Array.from({length: asked}, (_, index) => soundSignals(document, sounding[index], id)).flat(),
    highest(names.map(({odds}) => odds)),
    Number(hasColumn),
    Number(document.template),
    units.length,
    ...topsOf(document, scope),
  ]
  if (sentenceParts.has(label)) {
    const place = texts[places.findIndex(({own}) => own.isNamed)]
    // A form asks for it in a column of its own.
    const isAsked = document.template && hasColumn
    return {signals, place, isPlain: isAsked || (place !== undefined && place.odds === best)}
  }
  const [sound] = sounding
  if (!sound) return {signals, place: undefined, isPlain: false}
  const {unit, odds} = sound
  const place: Candidate = {...placeOf(unit), odds, type: 'text', content: 'some', units: [unit]}
  return {signals, place, isPlain: odds > plain}
}

/** What a place that says the element says of a part, with what stands beside it, before and after. */
function placeSignals(document: SalesDocument, candidate: Candidate | undefined, label: PartLabel): number[] {
  const unit = candidate && (candidate.units.at(-1) ?? candidate.unit)
  if (!candidate || !unit) return new Array<number>(16).fill(silent)
  const number = numbersOf(document).get(unit) ?? 0
  const around = [
    neighbours(document, candidate).filter((other) => other !== unit),
    document.outline.units.slice(Math.max(0, number - 1), number),
    document.outline.units.slice(number + 1, number + 2),
  ]
  return [
    candidate.odds,
    ...[candidate.units, ...around].flatMap((units) => {
      const {isNamed, odds} = shownIn(document, units, label)
      return [Number(isNamed), odds]
    }),
    Number(unit.via === 'table'),
    Number(unit.label !== undefined),
    Number(unit.quoted),
    Number(isQuestion(unit.text)),
    placeholdersOf(unit.text).length,
    unit.start / Math.max(1, document.outline.end),
    unit.heading ? oddsOf(readingOf(document, unit.heading), label.split('/')[0] as ElementId) : silent,
  ]
}

/** How much a unit sounds like a part, and where it stands. */
function soundSignals(document: SalesDocument, found: Sounding | undefined, id: ElementId): number[] {
  if (!found) return new Array<number>(6).fill(silent)
  const {unit, reading, odds} = found
  return [
    odds,
    oddsOf(reading, id),
    Number(unit.via === 'heading'),
    Number(unit.quoted),
    Number(unit.via === 'table'),
    unit.start / Math.max(1, document.outline.end),
  ]
}

/** Parts that are looked for in the sentence that carries their element, or beside it. */
const sentenceParts: ReadonlySet<PartLabel> = new Set(['next-step/date', 'next-step/owner', 'remedy/date'])

/** A unit whose words sound like a part. */
interface Sounding {
  unit: Unit
  reading: Reading
  odds: number
}

/** Elements that say the same as a part of another. */
const alike: Partial<Record<Label, Label>> = {
  'polite-refusal/decision': 'clear-decision',
  'polite-refusal/courtesy': 'thanks',
}

/** The units that sound most like a part, best first. */
function soundingUnits(document: SalesDocument, units: readonly Unit[], label: Label): Sounding[] {
  const found: Sounding[] = []
  for (const unit of units) {
    const reading = readingOf(document, unit)
    if (!reading) continue
    const odds = Math.max(oddsOf(reading, label), oddsOf(reading, alike[label] ?? label))
    if (found.length === asked && odds <= (found[asked - 1] as Sounding).odds) continue
    found.push({unit, reading, odds})
    found.sort((one, other) => other.odds - one.odds)
    found.length = Math.min(found.length, asked)
  }
  return found
}

const tops = new WeakMap<Scope, number[]>()

/** How plainly a document or section says each thing at its plainest. */
function topsOf(document: SalesDocument, scope: Scope): number[] {
  let found = tops.get(scope)
  if (!found) {
    const readings = scope.units.flatMap((unit) => readingOf(document, unit) ?? [])
    found = told.map((label) => readings.reduce((top, reading) => Math.max(top, oddsOf(reading, label)), silent))
    tops.set(scope, found)
  }
  return found
}

/** What a unit says of a part: a word for it, and the log odds of its words. */
interface PartShown {
  isNamed: boolean
  odds: number
}

/** What several units say of a part, the best of them. */
function shownIn(document: SalesDocument, units: readonly Unit[], label: PartLabel): PartShown {
  const parts = units.map((unit) => partShown(document, unit, label))
  return {isNamed: parts.some(({isNamed}) => isNamed), odds: highest(parts.map(({odds}) => odds))}
}

const shownParts = new WeakMap<Unit, Map<PartLabel, PartShown>>()

/** Whether a sentence names a date or an owner, asked once. */
function partShown(document: SalesDocument, unit: Unit, label: PartLabel): PartShown {
  let known = shownParts.get(unit)
  if (!known) {
    known = new Map()
    shownParts.set(unit, known)
  }
  let shown = known.get(label)
  if (!shown) {
    const reading = readingOf(document, unit)
    shown = {isNamed: reading !== null && isNamedIn(unit, reading, label), odds: oddsOf(reading, label)}
    known.set(label, shown)
  }
  return shown
}

function isNamedIn(unit: Unit, {language, features}: Reading, label: PartLabel): boolean {
  if (label.endsWith('/date')) return hasTime(unit, languages[language])
  return label.endsWith('/owner') && hasOwner(unit, features, languages[language])
}

const numbers = new WeakMap<SalesDocument, Map<Unit, number>>()

/** The place of each unit in the order of the file. */
function numbersOf(document: SalesDocument): Map<Unit, number> {
  let found = numbers.get(document)
  if (!found) {
    found = new Map(document.outline.units.map((unit, index) => [unit, index]))
    numbers.set(document, found)
  }
  return found
}

/** Whether a table under a heading or column that may name the element has a column for a part: a form asks for it. */
function hasColumnFor(document: SalesDocument, candidates: readonly Candidate[], label: PartLabel): boolean {
  const part = label.endsWith('/date') ? 'date' : label.endsWith('/owner') ? 'owner' : undefined
  if (!part) return false
  const language = languages[document.language ?? 'en']
  return candidates.some(({type, odds, unit, units}) => {
    if ((type !== 'named' && type !== 'name') || odds <= 0) return false
    const beside = unit?.via === 'table' ? (blocksOf(document).get(unit.block) ?? []) : []
    return [...units, ...beside].some(
      ({via, role, text}) => via === 'table' && role === 'name' && namesPart(text, language, part),
    )
  })
}

/** The sentences that belong to a place: those of its block. */
function neighbours(document: SalesDocument, {type, unit, units}: Candidate): Unit[] {
  // Under the head of a column each row is a place of its own.
  const place = type === 'text' ? (units.at(-1) ?? unit) : unit
  if (!place) return units
  return blocksOf(document).get(place.block) ?? []
}

const blocks = new WeakMap<SalesDocument, Map<number, Unit[]>>()

/** The units of a document by their block, sorted once: a table has as many blocks as rows. */
function blocksOf(document: SalesDocument): Map<number, Unit[]> {
  let found = blocks.get(document)
  if (!found) {
    found = new Map()
    for (const unit of document.outline.units) {
      const own = found.get(unit.block)
      if (own) own.push(unit)
      else found.set(unit.block, [unit])
    }
    blocks.set(document, found)
  }
  return found
}
