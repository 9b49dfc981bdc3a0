import {type SalesDocument, type Scope, unitsFor} from '../document/document.js'
import {placeholdersOf} from '../document/gaps.js'
import type {Unit} from '../document/units.js'
import {type ElementId, type ElementWithParts, elementIds, elementParts} from '../elements.js'
import {type Candidate, candidatesOf, floor, isQuestion, underHeading} from './candidates.js'
import {decision} from './decision.js'
import {partsOf} from './lacks.js'
import {oddsOf, type Reading, readingOf, weighAt} from './reading.js'
import {shapeOf} from './shape.js'
import type {ElementState, Evidence} from './state.js'

/**
 * A heading that names the element in so many words, with something behind it,
 * is its author's word: it counts for more than the documents that abuse it
 * would teach.
 */
function namedBonus(candidates: readonly Candidate[]): number {
  return candidates.some(({type, content}) => type === 'named' && content === 'some') ? 4 : 0
}

/** What is summed up for an element in a document, in the order of the weights in `decision`. */
const signalNames = [
  /** The best sentence, the second best, the third best. */
  'sentence',
  'second',
  'third',
  /** The best heading or label with something behind it, with nothing behind it, with a denial behind it. */
  'name',
  'emptyName',
  'deniedName',
  /** The length of the text. */
  'length',
  /** The best sentence together with the heading above it. */
  'underName',
  /** The best sentence together with the one before it. */
  'pair',
  /** Points of a course that it tells. */
  'course',
  /** How many places may say it, from the surest on. */
  'above1',
  'above2',
  'above3',
  'above4',
  'above5',
  /** How the document is built. */
  'template',
  'words',
  'gaps',
  'short',
  'ended',
  'tables',
  'headings',
  'labelled',
] as const

type SignalName = (typeof signalNames)[number]

/** The place of a signal in the list that `signalsOf` gives. */
export const signalNumber = (name: SignalName) => signalNames.indexOf(name)

/**
 * Sum up what speaks for an element in a document or section.
 *
 * @param document document
 * @param scope the document or one of its sections
 * @param id element
 * @returns signals, in the order of `decision.weights`, and the candidates
 */
export function signalsOf(
  document: SalesDocument,
  scope: Scope,
  id: ElementId,
): {signals: number[]; candidates: Candidate[]} {
  const candidates = candidatesOf(document, scope, id)
  const texts = candidates.filter((candidate) => candidate.type === 'text' && candidate.content === 'some')
  const names = candidates.filter((candidate) => candidate.type === 'name' || candidate.type === 'named')
  const full = names.filter((candidate) => candidate.content === 'some')
  const [sentence, second, third] = highest(texts)
  const signals: Record<SignalName, number> = {
    sentence,
    second,
    third,
    name: highestOf(full),
    emptyName: highestOf(names.filter((candidate) => candidate.content === 'nothing')),
    deniedName: highestOf(names.filter((candidate) => candidate.content === 'denied')),
    length: Math.log2(1 + scope.units.length),
    underName: highestOf(texts, ({unit, odds}) => underHeading(document, scope, unit, odds, id)),
    pair: pairOdds(document, scope, id) - floor,
    ...placesAbove(document, scope, id),
    ...shapeOf(document, scope),
  }
  return {signals: signalNames.map((name) => signals[name]), candidates}
}

/** The three highest odds, above the floor: a long table has thousands of places, which nobody needs in order. */
function highest(candidates: readonly Candidate[]): [number, number, number] {
  const found: [number, number, number] = [floor, floor, floor]
  for (const {odds} of candidates) {
    if (odds > found[0]) [found[0], found[1], found[2]] = [odds, found[0], found[1]]
    else if (odds > found[1]) [found[1], found[2]] = [odds, found[1]]
    else if (odds > found[2]) found[2] = odds
  }
  return found.map((odds) => odds - floor) as [number, number, number]
}

/** The highest odds, above the floor. */
function highestOf(candidates: readonly Candidate[], odds = (candidate: Candidate) => candidate.odds): number {
  return candidates.reduce((top, candidate) => Math.max(top, odds(candidate)), floor) - floor
}

/** How many places speak for an element with log odds above -1, above -2, and so on; more than some tell no more. */
function placesAbove(document: SalesDocument, scope: Scope, id: ElementId) {
  const counts = [0, 0, 0, 0, 0]
  for (const unit of scope.units) {
    const odds = oddsOf(readingOf(document, unit), id)
    for (let step = 0; step < counts.length; step++)
      if (odds > -1 - step) counts[step] = Math.min(mostPlaces, (counts[step] as number) + 1)
  }
  const [above1, above2, above3, above4, above5] = counts as [number, number, number, number, number]
  return {above1, above2, above3, above4, above5}
}

const mostPlaces = 12

/** Whether what stands behind a heading or label is for the most part left to the author: gaps, questions, empty cells. */
function isToFill(units: readonly Unit[]): boolean {
  const texts = units.filter(({role}) => role === 'text')
  return texts.filter(({text}) => isQuestion(text) || placeholdersOf(text).length > 0).length * 2 >= texts.length
}

const pairs = new WeakMap<Unit, Reading | null>()

/** The highest odds of a sentence weighed as one with the sentence or heading right before it: people often need both. */
function pairOdds(document: SalesDocument, scope: Scope, id: ElementId): number {
  let found = floor
  const units = unitsFor(document, scope, id)
  for (const [index, second] of units.entries()) {
    const first = units[index - 1]
    if (!first || second.role !== 'text' || second.block - first.block > 1) continue
    if (first.role === 'name' && (first.via !== 'heading' || first === scope.title)) continue
    let reading = pairs.get(second)
    if (reading === undefined) {
      reading = weighAt(document, second, `${first.text} ${second.text}`)
      pairs.set(second, reading)
    }
    found = Math.max(found, oddsOf(reading, id))
  }
  return found
}

/**
 * Judge what a document or section says of every element.
 *
 * @param document document
 * @param scope the document or one of its sections
 * @returns the state of every element
 */
export function judge(document: SalesDocument, scope: Scope): Record<ElementId, ElementState> {
  return Object.fromEntries(elementIds.map((id) => [id, judgeElement(document, scope, id)])) as Record<
    ElementId,
    ElementState
  >
}

function judgeElement(document: SalesDocument, scope: Scope, id: ElementId): ElementState {
  const {signals, candidates} = signalsOf(document, scope, id)
  const score = signals.reduce(
    (sum, signal, index) => sum + signal * ((decision.weights[index] ?? 0) + (decision.slopes[id]?.[index] ?? 0)),
    (decision.biases[id] ?? 0) + (decision.kinds[`${scope.kind}/${id}`] ?? 0) + namedBonus(candidates),
  )
  const order: Record<Candidate['type'], number> = {covers: 90, named: 2, name: 0, text: 0}
  candidates.sort((a, b) => b.odds + order[b.type] - a.odds - order[a.type])
  const full = candidates.filter((candidate) => candidate.content === 'some')
  const [best] = full
  const covered = candidates.find((candidate) => candidate.type === 'covers')
  const isSaid = isDenied(candidates)
    ? full.some(({type, odds}) => type !== 'name' && odds > plain)
    : (score > 0 && isPossible(signals)) || isEvident(document, full)
  const isPresent = best !== undefined && (covered ? covered.content === 'some' : isSaid)
  if (isPresent && (covered || !hasParts(id)))
    return {status: 'present', missingParts: [], evidence: full.slice(0, 3).map(evidenceOf)}
  // Half a refusal is one that can be finished.
  if (hasParts(id) && !covered && (isPresent || (id === 'polite-refusal' && scope.kind === 'refusal'))) {
    const parts = partsOf(document, scope, id, candidates)
    const said = parts.filter(({isLacking, place}) => !isLacking && (isPresent || (place?.odds ?? floor) > 0))
    const missingParts = parts.filter((part) => !said.includes(part)).map(({part}) => part)
    const places = said.flatMap(({place}) => place ?? [])
    const evidence = (isMadeOfParts(id) ? places : [...places, ...full].slice(0, 3)).map(evidenceOf)
    if (said.length > 0 || (isPresent && !isMadeOfParts(id)))
      return {status: missingParts.length > 0 ? 'partial' : 'present', missingParts, evidence}
  }
  const empty = candidates.find(
    (candidate) =>
      candidate.content === 'nothing' &&
      (candidate.type === 'named' ||
        candidate.type === 'covers' ||
        (candidate.type === 'name' && candidate.odds > decision.empty)),
  )
  if (empty) return {status: 'empty', missingParts: [], evidence: [evidenceOf(empty)]}
  const closest = full.find((candidate) => candidate.odds > decision.closest)
  return {status: 'absent', missingParts: [], evidence: [], ...(closest ? {closest: evidenceOf(closest)} : {})}
}

const hasParts = (id: ElementId): id is ElementWithParts => id in elementParts

/** Elements that are nothing besides their parts. */
const isMadeOfParts = (id: ElementId) => id === 'sales-stages' || id === 'polite-refusal'

function evidenceOf({via, start, end, text, unit}: Candidate): Evidence {
  return {via, start, end, text, ...(unit ? {unit} : {})}
}

/** Log odds from which on one sentence alone says an element, whatever the rest of the document is like. */
const evident = 0.75

/** Log odds from which on a heading of a template does, above a place for the author's own words, which cannot belie it. */
const evidentName = 1.5

/** Whether a place says the element so plainly that most readers would accept it. */
function isEvident({template}: SalesDocument, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({type, odds, units}) =>
      (type === 'text' && odds > evident) || (template && type !== 'text' && odds > evidentName && isToFill(units)),
  )
}

/** Log odds from which on a heading with nothing behind it, or "to be seen", is its author's word that the element is not there. */
const denied = 2

/** Log odds from which on a place says the element in spite of such a heading. */
const plain = 2.5

/** Whether a heading or label for the element holds nothing, or that there is none. */
function isDenied(candidates: readonly Candidate[]): boolean {
  return candidates.some(({type, odds, content}) => type !== 'text' && content !== 'some' && odds > denied)
}

/** Log odds below which a place does not say an element, however usual the element is in such documents. */
const unlikely = -5

/** Whether any sentence, heading or pair of sentences may say the element at all, going by the signals of `signalsOf`. */
function isPossible(signals: readonly number[]): boolean {
  const best = (['sentence', 'name', 'pair'] as const).map((name) => signals[signalNumber(name)] as number)
  return Math.max(...best) + floor > unlikely
}
