import type {SalesDocument} from '../document/document.js'
import type {Unit} from '../document/units.js'
import type {Word} from '../document/words.js'
import {type MeantWordingId, meantWordingIds} from '../elements.js'
import {type LanguageCode, languages} from '../languages/index.js'
import {decision} from './decision.js'
import {labels} from './labels.js'
import {Lexicon} from './lexicon.js'
import {highest, namesAbove, oddsOf, type Reading, readingOf, silent, singleOddsOf, weigh, wholeOf} from './reading.js'
import {isSpared} from './spared.js'
import {sumOf} from './trees.js'
import {treesFor} from './weights.js'

/** Words that must not stand. */
export interface BadWording {
  /** Offset of their first character. */
  start: number
  /** Offset after their last character. */
  end: number
  text: string
  language: LanguageCode
}

/** Log odds below which nobody would think of a rule at all. */
const faint = -6

/**
 * Find wording that must not stand, in what we say ourselves: not in warnings,
 * and not in what the other side says.
 *
 * @param document document
 * @param id wording rule
 * @returns places, in the order of the file
 */
export function findWording(document: SalesDocument, id: MeantWordingId): BadWording[] {
  return suspectsIn(document)
    .filter(
      (suspect) =>
        suspect.id === id && (suspect.isTextbook || sumOf(treesFor('wording'), suspect.signals) > decision.wording),
    )
    .map(({unit, reading, from, to}) => ({
      start: unit.offsetAt(from),
      end: unit.offsetAt(to - 1) + 1,
      text: unit.text.slice(from, to),
      language: reading.language,
    }))
}

/** Words that may be what a wording rule is about. */
interface Place {
  id: MeantWordingId
  unit: Unit
  /** Its place among the units of the document. */
  number: number
  reading: Reading
  /** Log odds that they are, by the unit alone. */
  odds: number
  /** Index of their first character in the unit. */
  from: number
  /** Index after their last character in the unit. */
  to: number
  /** Log odds of these words by themselves. */
  spanOdds: number
  /** Whether they are a clause that breaks the rule in so many words. */
  isTextbook: boolean
}

/** Words that may be what a wording rule is about, with what speaks for and against it. */
export interface Suspect extends Place {
  /** What the trees ask about. */
  signals: number[]
}

const suspects = new WeakMap<SalesDocument, Suspect[]>()

/**
 * Find what may be wording that a rule is about, in what we say ourselves, once
 * for all wording rules.
 *
 * @param document document
 * @returns places, in the order of the file
 */
export function suspectsIn(document: SalesDocument): Suspect[] {
  let found = suspects.get(document)
  if (!found) {
    const places = placesIn(document)
    const tone = toneOf(places)
    found = places.map((place) => ({...place, signals: signalsOf(document, place, tone)}))
    suspects.set(document, found)
  }
  return found
}

function placesIn(document: SalesDocument): Place[] {
  return document.outline.units.flatMap((unit, number) => {
    const reading = readingOf(document, unit)
    if (!reading || unit.via === 'heading') return []
    const textbook = textbookIn(unit.text, reading) ?? textbookOver(document, unit)
    const thought = meantWordingIds.filter((id) => textbook?.id === id || oddsOf(reading, id) > faint)
    if (thought.length === 0 || isSpared(document, unit)) return []
    const parts = partsOf(unit.text, reading)
    return thought.map((id) => {
      const place = {id, unit, number, reading, odds: oddsOf(reading, id), ...spanOf(unit.text, parts, id)}
      return textbook?.id === id ? {...place, ...textbook, isTextbook: true} : {...place, isTextbook: false}
    })
  })
}

const textbooks = new Map<LanguageCode, Lexicon<MeantWordingId>>()

function textbookOf(code: LanguageCode): Lexicon<MeantWordingId> {
  let lexicon = textbooks.get(code)
  if (!lexicon) {
    lexicon = new Lexicon()
    for (const id of meantWordingIds) lexicon.add(languages[code].textbook[id], id)
    textbooks.set(code, lexicon)
  }
  return lexicon
}

/** Most words that may stand beside words that break a rule by themselves: more may take them back. */
const besides = 1

/**
 * Words that break a rule by themselves: the whole of a sentence but for a word,
 * neither quoted nor asked.
 */
function textbookIn(text: string, {features: {words}, language}: Reading): Pick<Place, 'id' | 'from' | 'to'> | null {
  if (asks.test(text)) return null
  const matches = textbookOf(language)
    .in(words)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from))
  const [widest] = matches
  const broken = new Set(matches.flatMap(({from, to}) => words.slice(from, to)))
  if (!widest || words.length - broken.size > besides) return null
  const first = words.find((word) => broken.has(word)) as Word
  const last = words.findLast((word) => broken.has(word)) as Word
  const isQuoted = [...text.matchAll(quotes)].some(
    ({0: quoted, index}) => index <= first.start && index + quoted.length >= last.end,
  )
  return isQuoted ? null : {id: widest.value, from: first.start, to: last.end}
}

/** Words that break a rule together with the label before them: Russian puts a dash where others say "is". */
function textbookOver(document: SalesDocument, unit: Unit): Pick<Place, 'id' | 'from' | 'to'> | null {
  const {label} = unit
  const whole = label?.via === 'label' && label.content[0] === unit ? wholeOf(document, label) : null
  const found = whole && textbookIn(`${label?.text}: ${unit.text}`, whole)
  return found && {...found, from: 0, to: unit.text.length}
}

/** A sentence that asks. */
const asks = /\?\P{L}*$/u

/** What does not tell bad wording from other wording by itself: the kind that a name speaks for. */
const told = labels.filter((label) => !label.startsWith('kind/'))

/**
 * Sum up what speaks for bad wording, and against it: what the sentence says,
 * whether it quotes, what stands around it, and how the rest of the document
 * speaks.
 */
function signalsOf(document: SalesDocument, place: Place, tone: Tone): number[] {
  const {id, unit, number, reading, odds, from, spanOdds} = place
  const {words} = reading.features
  const {[number - 1]: before, [number + 1]: after} = document.outline.units
  const oddsAt = (other: Unit | undefined) => (other ? oddsOf(readingOf(document, other), id) : silent)
  const {isQuoted, around, aroundOdds} = quotation(place)
  return [
    ...meantWordingIds.map((other) => Number(other === id)),
    odds,
    singleOddsOf(reading, id),
    spanOdds,
    worstBeside(tone.worst, unit),
    worstBeside(tone.worstOf[id], unit),
    tone.loud - (tone.loudIn.get(unit) ?? 0),
    oddsAt(before),
    oddsAt(after),
    highest(namesAbove(unit).map((name) => oddsAt(name))),
    Number(after?.block === unit.block),
    Number(isQuoted),
    Math.min(around, 10),
    aroundOdds,
    Math.min(words.filter((word) => word.end <= from).length, 15),
    Math.min(words.length, 40),
    Number(asks.test(unit.text)),
    Number(unit.text.includes('!')),
    Number(unit.quoted),
    Number(unit.label !== undefined),
    Number(unit.via === 'table'),
    ...told.map((label) => oddsOf(reading, label)),
  ]
}

/** Log odds from which on a place is counted when it is asked how a document speaks. */
const loud = -1

/** How a document speaks, summed up once, so that each place can leave itself out. */
interface Tone {
  /** The two worst places in different units, over all rules and by rule. */
  worst: Place[]
  worstOf: Partial<Record<MeantWordingId, Place[]>>
  loud: number
  loudIn: Map<Unit, number>
}

function toneOf(places: readonly Place[]): Tone {
  const tone: Tone = {worst: [], worstOf: {}, loud: 0, loudIn: new Map()}
  for (const place of places.toSorted((one, other) => other.odds - one.odds)) {
    const ofRule = tone.worstOf[place.id] ?? []
    tone.worstOf[place.id] = ofRule
    for (const worst of [tone.worst, ofRule])
      if (worst.length < 2 && worst.every(({unit}) => unit !== place.unit)) worst.push(place)
    if (place.odds <= loud) continue
    tone.loud++
    tone.loudIn.set(place.unit, (tone.loudIn.get(place.unit) ?? 0) + 1)
  }
  return tone
}

/** Log odds of the worst place in another unit. */
function worstBeside(worst: readonly Place[] | undefined, unit: Unit): number {
  return Math.max(silent, worst?.find((place) => place.unit !== unit)?.odds ?? silent)
}

/**
 * Whether the words in question stand in quotation marks, and what is said
 * around them: who said them, or that nobody should. Wording to use stands by
 * itself, or behind a label.
 */
function quotation({id, unit: {text}, reading, from, to}: Place): {
  isQuoted: boolean
  /** How many words are around. */
  around: number
  /** Log odds of these for the rule. */
  aroundOdds: number
} {
  const {features, language, kind} = reading
  const quoted = [...text.matchAll(quotes)].find(
    ({0: words, index}) => Math.min(to, index + words.length) > Math.max(from, index),
  )
  if (!quoted) return {isQuoted: false, around: 0, aroundOdds: 0}
  const {index} = quoted
  const end = index + quoted[0].length
  const around = features.words.filter((word) => word.end <= index + 1 || word.start >= end - 1).length
  const rest = weigh(language, `${text.slice(0, index)} ${text.slice(end)}`, false, kind)
  return {isQuoted: true, around, aroundOdds: around > 0 ? oddsOf(rest, id) : silent}
}

/**
 * Whether a sentence says something about words that it quotes, instead of saying them.
 *
 * @param text sentence
 */
export function speaksOfQuotes(text: string): boolean {
  const around = text.replace(quotes, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return around.length > 1 && text.search(quotes) >= 0
}

const quotes = /“[^“”]*[”"]|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|”[^”]*”|‘[^‘’]*’/gu

/** One or more clauses of a sentence, weighed by themselves. */
interface Part {
  from: number
  to: number
  reading: Reading
}

/** Weigh the clauses of a sentence, alone and together with those that follow. */
function partsOf(text: string, {features, language, kind}: Reading): Part[] {
  const clauses = clausesOf(text, features.words)
  return clauses.flatMap(([from], index) =>
    clauses
      .slice(index, index + longest)
      .map(([, to]) => ({from, to, reading: weigh(language, text.slice(from, to), false, kind)})),
  )
}

/**
 * The clauses that speak for the finding by themselves: the fewest words that
 * weigh as much as they can, so that what is quoted can be understood.
 */
function spanOf(text: string, parts: readonly Part[], id: MeantWordingId): Pick<Place, 'from' | 'to' | 'spanOdds'> {
  let best = {from: 0, to: 1, spanOdds: -Infinity}
  for (const {from, to, reading} of parts) {
    const spanOdds = oddsOf(reading, id) - reading.features.words.length * 0.02
    if (spanOdds > best.spanOdds) best = {from, to, spanOdds}
  }
  const [from, to] = closeQuotes(text, best.from, best.to)
  return {from, to, spanOdds: Math.max(silent, best.spanOdds)}
}

/**
 * Cut a sentence where its author paused: at commas, dashes, quotation marks and the like.
 *
 * @param text sentence
 * @param words its words
 * @returns indexes of the first character of each clause and after its last
 */
export function clausesOf(text: string, words: readonly Word[]): Array<[number, number]> {
  const clauses: Array<[number, number]> = []
  let start = 0
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (next && !/[,;:.!?()«»“”„"—–]/u.test(text.slice(word.end, next.start))) continue
    clauses.push([words[start]?.start as number, word.end])
    start = index + 1
  }
  return clauses
}

/** Widen a span that begins or ends inside quotation marks, so that it holds both or neither of them. */
function closeQuotes(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  for (const {0: quoted, index} of text.matchAll(quotes)) {
    const last = index + quoted.length
    // Words that fill their quotation marks, or lie within them, need none.
    if (start > index && end < last) continue
    if (start > index && start < last && end > last) start = index
    if (end > index && end < last && start < index) end = last
  }
  return [start, end]
}

/** How many clauses a finding may mark. */
const longest = 4
