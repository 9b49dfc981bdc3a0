import {type SalesDocument, type Scope, unitsFor} from '../document/document.js'
import {placeholdersOf} from '../document/gaps.js'
import type {Unit} from '../document/units.js'
import {type ElementId, type ElementWithParts, elementIds, elementParts} from '../elements.js'
import {languages} from '../languages/index.js'
import {type Candidate, candidatesOf, floor, isQuestion, placeOf, underHeading} from './candidates.js'
import {decision} from './decision.js'
import type {Features} from './features.js'
import type {Label} from './labels.js'
import {hasOwner, hasTime, namesPart} from './parts.js'
import {oddsOf, type Reading, readingOf, weighAt} from './reading.js'
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
): {signals: number[]; candidates: Candidate[]; parts: Map<string, Candidate>} {
  const candidates = candidatesOf(document, scope, id)
  const texts = candidates.filter((candidate) => candidate.type === 'text' && candidate.content === 'some')
  const names = candidates.filter((candidate) => candidate.type === 'name' || candidate.type === 'named')
  const full = names.filter((candidate) => candidate.content === 'some')
  const parts = new Map<string, Candidate>()
  if (id === 'sales-stages' || id === 'polite-refusal')
    for (const part of elementParts[id]) {
      const best = bestUnit(document, scope, `${id}/${part}` as Label)
      if (best) parts.set(part, best)
    }
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
  }
  return {signals: signalNames.map((name) => signals[name]), candidates, parts}
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

/** Elements that say the same as a part of another. */
const alike: Partial<Record<Label, Label>> = {
  'polite-refusal/decision': 'clear-decision',
  'polite-refusal/courtesy': 'thanks',
}

function bestUnit(document: SalesDocument, scope: Scope, label: Label): Candidate | undefined {
  let best: Candidate | undefined
  for (const unit of unitsFor(document, scope, label.split('/')[0] as ElementId)) {
    const reading = readingOf(document, unit)
    const odds = Math.max(oddsOf(reading, label), oddsOf(reading, alike[label] ?? label))
    if (!best || odds > best.odds) best = {...placeOf(unit), odds, type: 'text', content: 'some', units: [unit]}
  }
  return best
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
  const {signals, candidates, parts} = signalsOf(document, scope, id)
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
  if (parts.size > 0 && !covered) {
    const names: readonly string[] = elementParts[id as ElementWithParts]
    const found = names.filter((part) => (parts.get(part)?.odds ?? floor) > (decision.parts[`${id}/${part}`] ?? 0))
    const evidence = found.map((part) => evidenceOf(parts.get(part) as Candidate))
    const missingParts = names.filter((part) => !found.includes(part))
    // Half a refusal is one that can be finished.
    if (found.length > 0 && (isPresent || scope.kind === 'refusal'))
      return {status: missingParts.length > 0 ? 'partial' : 'present', missingParts, evidence}
  } else if (isPresent) {
    if (covered || !(id in elementParts))
      return {status: 'present', missingParts: [], evidence: full.slice(0, 3).map(evidenceOf)}
    const lacking = lackingParts(document, id as ElementWithParts, full)
    const evidence = [lacking.best, ...full.filter((candidate) => candidate !== lacking.best)]
      .slice(0, 3)
      .map(evidenceOf)
    return {status: lacking.parts.length > 0 ? 'partial' : 'present', missingParts: lacking.parts, evidence}
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

/** The parts that are looked for in the sentence that carries their element, or beside it. */
export const sentenceParts: Partial<Record<ElementId, ReadonlyArray<'date' | 'owner'>>> = {
  'next-step': ['date', 'owner'],
  remedy: ['date'],
}

/** What a place says of a part: a word for it, and the log odds of its sentences. */
interface PartShown {
  isNamed: boolean
  odds: number
}

/** Log odds, cut off where more of them would tell no more. */
function limited(odds: number): number {
  return Math.max(floor - 1, Math.min(6, odds))
}

/** How far below the best place another may lie, in log odds, and still be asked for the parts. */
const within = 6

/**
 * Sum up what speaks for a part of an element: how sure the best place for the
 * element is, the best one that names the part itself, the best one with a
 * neighbour that does, and the best one whose words sound like it.
 *
 * @param document document
 * @param candidates places that may carry the element, as `signalsOf` finds them
 * @param id element
 * @param part its part
 * @returns signals, in the order of the weights in `decision.lacks`, and the place that says most
 */
export function partSignalsOf(
  document: SalesDocument,
  candidates: readonly Candidate[],
  id: ElementId,
  part: 'date' | 'owner',
): {signals: number[]; place: Candidate | undefined} {
  const label = `${id}/${part}` as Label
  const texts = candidates.filter(({type, content}) => type === 'text' && content === 'some')
  const best = limited(Math.max(floor - 1, ...texts.map(({odds}) => odds)))
  let [itself, beside, both, sum] = [best - within, best - within, best - within, best - within]
  let place: Candidate | undefined
  for (const candidate of texts) {
    const odds = limited(candidate.odds)
    if (odds < best - within) continue
    const own = candidate.units.map((unit) => partShown(document, unit, label))
    const sounds = Math.max(...own.map((shown) => shown.odds))
    const isNamed = own.some((shown) => shown.isNamed)
    if (isNamed && (odds > itself || !place)) place = candidate
    if (isNamed) itself = Math.max(itself, odds)
    if (odds > beside && neighbours(document, candidate).some((unit) => partShown(document, unit, label).isNamed))
      beside = odds
    both = Math.max(both, Math.min(odds, isNamed ? odds : sounds))
    sum = Math.max(sum, odds + sounds / 2)
  }
  return {signals: [best, itself, beside, both, sum], place}
}

const shownParts = new WeakMap<Unit, Map<Label, PartShown>>()

/** Whether a sentence names a date or an owner, asked once. */
function partShown(document: SalesDocument, unit: Unit, label: Label): PartShown {
  let known = shownParts.get(unit)
  if (!known) {
    known = new Map()
    shownParts.set(unit, known)
  }
  let shown = known.get(label)
  if (!shown) {
    const reading = readingOf(document, unit)
    const language = reading && languages[reading.language]
    shown = {
      isNamed:
        language !== null &&
        (label.endsWith('/date') ? hasTime(unit, language) : hasOwner(unit, reading?.features as Features, language)),
      odds: limited(oddsOf(reading, label)),
    }
    known.set(label, shown)
  }
  return shown
}

/** Which parts are missing, and the place that the others were found at. */
function lackingParts(
  document: SalesDocument,
  id: ElementWithParts,
  full: readonly Candidate[],
): {parts: string[]; best: Candidate} {
  const asked = (sentenceParts[id] ?? []).map((part) => ({part, ...partSignalsOf(document, full, id, part)}))
  const parts = asked.filter(({part, signals}) => {
    const {weights, bias} = decision.lacks[`${id}/${part}`] ?? {weights: [], bias: -1}
    return (
      signals.reduce((sum, signal, index) => sum + signal * (weights[index] ?? 0), bias) > 0 &&
      !(document.template && hasColumnFor(document, full, part))
    )
  })
  const place = asked.find(({part, place}) => place && !parts.some((lacking) => lacking.part === part))?.place
  return {parts: parts.map(({part}) => part), best: place ?? (full[0] as Candidate)}
}

/** Whether a table under a heading or column that may name the element has a column for a part: a form asks for it. */
function hasColumnFor(document: SalesDocument, candidates: readonly Candidate[], part: 'date' | 'owner'): boolean {
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
