import {type SalesDocument, type Scope, unitsFor} from '../document/document.js'
import {placeholdersOf, saysNothing} from '../document/gaps.js'
import {sentencesOf, type Unit} from '../document/units.js'
import {plainWordsOf} from '../document/words.js'
import {type ElementId, elementIds} from '../elements.js'
import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {decision} from './decision.js'
import {type Lexicon, lexiconOf} from './lexicon.js'
import {oddsOf, type Reading, readingOf, wholeOf} from './reading.js'
import type {Evidence} from './state.js'

const keyOf = (text: string) =>
  plainWordsOf(text)
    .map((word) => word.form)
    .join(' ')

const keys = new WeakMap<Unit, string>()

/** The words of a heading or label, made once for all elements. */
function keyOfUnit(unit: Unit): string {
  let key = keys.get(unit)
  if (key === undefined) {
    key = keyOf(unit.text)
    keys.set(unit, key)
  }
  return key
}

const namesByLanguage = new Map<Language, Map<string, ElementId[]>>()

/**
 * The elements that a heading or label names in so many words.
 *
 * @param unit heading or label
 * @param language its language
 */
export function namedBy(unit: Unit, language: Language): readonly ElementId[] {
  let names = namesByLanguage.get(language)
  if (!names) {
    names = new Map()
    for (const id of elementIds)
      for (const heading of [language.elements[id].title, ...language.elements[id].headings]) {
        const key = keyOf(heading)
        if (key) names.set(key, [...(names.get(key) ?? []), id])
      }
    namesByLanguage.set(language, names)
  }
  return names.get(keyOfUnit(unit)) ?? []
}

/** Whether a heading or label is one of the user's own names for an element. */
function isOwnName(document: SalesDocument, unit: Unit, id: ElementId): boolean {
  return document.options.vocabulary?.[id]?.some((name) => keyOf(name) === keyOfUnit(unit)) ?? false
}

const skeletons = new Map<Language, Map<ElementId, string[][]>>()

const carried = new WeakMap<Reading, ReadonlySet<ElementId>>()

/**
 * Whether a sentence is one that a quick fix has put there, its gaps filled or
 * not: then it is what the author was asked for. Asked once for all elements.
 */
function carriesSkeleton(reading: Reading, id: ElementId): boolean {
  let ids = carried.get(reading)
  if (!ids) {
    ids = skeletonsIn(reading)
    carried.set(reading, ids)
  }
  return ids.has(id)
}

function skeletonsIn({features, language: code}: Reading): ReadonlySet<ElementId> {
  const language = languages[code]
  let known = skeletons.get(language)
  if (!known) {
    known = new Map(elementIds.map((element) => [element, sentencesWithGaps(language.elements[element].skeleton)]))
    skeletons.set(language, known)
  }
  const forms = features.words.map((word) => word.form)
  const isIn = (sentence: readonly string[]) => {
    let at = 0
    for (const form of forms) if (form === sentence[at]) at++
    return at === sentence.length
  }
  return new Set([...known].filter(([, sentences]) => sentences.some(isIn)).map(([id]) => id))
}

/** The words of the longest sentences of a skeleton, without its gaps. */
function sentencesWithGaps(skeleton: string): string[][] {
  const sentences = sentencesOf(skeleton).map(([from, to]) =>
    plainWordsOf(skeleton.slice(from, to)).map((word) => word.form),
  )
  const most = Math.max(...sentences.map((sentence) => sentence.length))
  return sentences.filter((sentence) => sentence.length === most)
}

/** What stands behind a heading or label: something, nothing, or only that there is none. */
type Content = 'some' | 'nothing' | 'denied'

const contents = new WeakMap<Unit, Content>()

function contentOf(document: SalesDocument, unit: Unit): Content {
  let content = contents.get(unit)
  if (!content) {
    content = weighContent(document, unit.content)
    if (content === 'nothing' && document.template && isForm(document, unit)) content = 'some'
    contents.set(unit, content)
  }
  return content
}

/**
 * Whether a heading or label of a template, with no text behind it, waits for
 * the author's: it is a question, a column or row of a table, or above an empty
 * list or table. A comment alone is nothing.
 */
function isForm({outline: {units, blanks}}: SalesDocument, unit: Unit): boolean {
  if (unit.via === 'table' || isQuestion(unit.text)) return true
  const last = unit.content.at(-1) ?? unit
  const end = units[units.indexOf(last) + 1]?.start ?? Number.POSITIVE_INFINITY
  return blanks.some((offset) => offset >= unit.end && offset < end)
}

/** Whether a text asks something. */
export const isQuestion = (text: string) => /\?\s*$/.test(text)

function weighContent(document: SalesDocument, units: readonly Unit[]): Content {
  const language = languages[document.language ?? 'en']
  // Under a heading the first column of a table and the labels of a form are only names.
  const said = units.filter(
    (unit) =>
      (unit.role === 'text' || (unit.via === 'table' && unit.label)) &&
      !saysNothing(unit.text, language, document.template),
  )
  if (said.length === 0) return 'nothing'
  return said.length <= 2 && said.every((unit) => denies(document, unit)) ? 'denied' : 'some'
}

const deniers = new Map<Language, Lexicon<true>>()

const denying = new WeakMap<Unit, boolean>()

/** Whether a sentence only points elsewhere, puts off or says that there is none. */
function denies(document: SalesDocument, unit: Unit): boolean {
  let found = denying.get(unit)
  if (found === undefined) {
    const reading = readingOf(document, unit)
    found = reading !== null && isDenial(reading)
    denying.set(unit, found)
  }
  return found
}

function isDenial(reading: Reading): boolean {
  if (oddsOf(reading, 'void') > decision.void) return true
  const language = languages[reading.language]
  const lexicon = lexiconOf(deniers, language, language.pointers, language.denials)
  const {words} = reading.features
  return words.length <= 6 && lexicon.at(words, 0).some(({to}) => words.length - to <= 3)
}

/** A place that may carry an element. */
export interface Candidate extends Evidence {
  odds: number
  /** A name in so many words, a name, a sentence, or the author's own word for it. */
  type: 'named' | 'name' | 'text' | 'covers'
  content: Content
  /** What belongs to it: the sentences under a heading, the one sentence of a text. */
  units: Unit[]
}

/** A unit as a place in the document. */
export function placeOf(unit: Unit) {
  return {via: unit.via, start: unit.start, end: unit.end, text: unit.text, unit}
}

/**
 * Collect the places of a document or section that may carry an element.
 *
 * @param document document
 * @param scope the document or one of its sections
 * @param id element
 * @returns places in the order of the file, those that the author named by a comment first
 */
export function candidatesOf(document: SalesDocument, scope: Scope, id: ElementId): Candidate[] {
  const candidates: Candidate[] = []
  for (const {ids, comment, unit} of document.covers) {
    if (!ids.includes(id) || comment.start < scope.start || comment.start > scope.end) continue
    const units = unit ? (unit.role === 'name' ? unit.content : [unit]) : []
    const content = weighContent(document, units) === 'nothing' ? 'nothing' : 'some'
    const comments = {via: 'comment' as const, start: comment.start, end: comment.end, text: `<!-- ${comment.text} -->`}
    // What is empty is the heading, not the comment before it.
    const place = content === 'nothing' && unit ? placeOf(unit) : comments
    candidates.push({...place, odds: 50, type: 'covers', content, units})
  }
  for (const unit of unitsFor(document, scope, id)) {
    const reading = readingOf(document, unit)
    if (!reading) continue
    if (unit.role === 'text' && carriesSkeleton(reading, id)) {
      candidates.push({...placeOf(unit), odds: 50, type: 'covers', content: 'some', units: [unit]})
      continue
    }
    if (unit.role === 'text') {
      const odds = oddsOf(reading, id)
      if (underHeading(document, scope, unit, odds, id) <= floor) continue
      candidates.push({
        ...placeOf(unit),
        odds,
        type: 'text',
        content: denies(document, unit) ? 'denied' : 'some',
        units: [unit],
      })
      continue
    }
    // A label that is only a gap names nothing yet.
    if (unit === scope.title || isGap(unit.text)) continue
    const content = contentOf(document, unit)
    const place = placeOf(unit)
    if (isOwnName(document, unit, id) && content !== 'denied') {
      candidates.push({...place, odds: 50, type: 'covers', content, units: unit.content})
      continue
    }
    const whole = wholeOf(document, unit)
    if (whole && carriesSkeleton(whole, id)) {
      candidates.push({...place, odds: 50, type: 'covers', content: 'some', units: unit.content})
      continue
    }
    const named = namedBy(unit, languages[reading.language]).includes(id)
    const odds = oddsOf(reading, id) + (named ? 4 : 0)
    if (odds > floor) candidates.push({...place, odds, type: named ? 'named' : 'name', content, units: unit.content})
    const [first] = unit.content
    const wholeOdds = oddsOf(whole, id)
    if (first && whole && content === 'some' && underHeading(document, scope, unit, wholeOdds, id) > floor)
      candidates.push({
        ...place,
        end: Math.max(unit.end, first.end),
        text: `${unit.text}: ${first.text}`,
        odds: wholeOdds,
        type: 'text',
        content,
        units: [unit, first],
      })
  }
  return candidates
}

/** Whether a text is nothing but gaps. */
function isGap(text: string): boolean {
  // Asked for every label and element: most begin with a letter.
  if (/^\p{L}/u.test(text)) return false
  return /^[\s\p{P}\p{S}]*$/u.test(placeholdersOf(text).reduce((rest, gap) => rest.replace(gap.text, ''), text))
}

/** Log odds are cut off here: below it nothing speaks for the element. */
export const floor = -7

/** Log odds of a sentence together with the heading above it; a title says it of the whole. */
export function underHeading(
  document: SalesDocument,
  scope: Scope,
  unit: Unit | undefined,
  odds: number,
  id: ElementId,
): number {
  const heading = unit?.heading
  const above = heading && heading !== scope.title ? oddsOf(readingOf(document, heading), id) : -4
  return odds + (Math.max(-4, above) + 4) / 2
}
