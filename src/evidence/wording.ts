import type {SalesDocument} from '../document/document.js'
import type {Unit} from '../document/units.js'
import {fold, type Word} from '../document/words.js'
import type {MeantWordingId} from '../elements.js'
import {type LanguageCode, languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {decision} from './decision.js'
import {type Lexicon, lexiconOf} from './lexicon.js'
import {featuresFor, namesAbove, oddsOf, type Reading, readingOf, weigh} from './reading.js'

/** Words that must not stand. */
export interface BadWording {
  /** Offset of their first character. */
  start: number
  /** Offset after their last character. */
  end: number
  text: string
  language: LanguageCode
}

/** Log odds up to which the words around a quotation are harmless by themselves. */
const harmless = -2.5

/** Log odds below which nobody would think of the rule at all. */
const faint = -6

const warnings = new Map<Language, Lexicon<true>>()

/**
 * Find wording that must not stand, in what we say ourselves: not in warnings,
 * and not in what the other side says.
 *
 * @param document document
 * @param id wording rule
 * @returns places, in the order of the file
 */
export function findWording(document: SalesDocument, id: MeantWordingId): BadWording[] {
  const least = decision.wording[id] ?? 3
  return suspectWording(document, id, least).map(({unit, reading, from, to}) => ({
    start: unit.offsetAt(from),
    end: unit.offsetAt(to - 1) + 1,
    text: unit.text.slice(from, to),
    language: reading.language,
  }))
}

/** Words that may be what a wording rule is about. */
export interface Suspect {
  unit: Unit
  reading: Reading
  /** Log odds that they are. */
  odds: number
  /** Index of their first character in the unit. */
  from: number
  /** Index after their last character in the unit. */
  to: number
}

/**
 * Find what may be wording that a rule is about, in what we say ourselves.
 *
 * @param document document
 * @param id wording rule
 * @param least log odds that it must exceed
 * @returns places, in the order of the file
 */
export function suspectWording(document: SalesDocument, id: MeantWordingId, least: number = faint): Suspect[] {
  return ownUnits(document).flatMap(({unit, reading}) => {
    const odds = oddsOf(reading, id)
    if (odds <= least) return []
    const place = span(unit.text, reading, id)
    if (isQuoted(unit.text, reading, place, id)) return []
    const [from, to] = place
    return [{unit, reading, odds, from, to}]
  })
}

const own = new WeakMap<SalesDocument, Array<{unit: Unit; reading: Reading}>>()

/** What we say ourselves, found once for all wording rules. */
function ownUnits(document: SalesDocument): Array<{unit: Unit; reading: Reading}> {
  let found = own.get(document)
  if (!found) {
    found = document.outline.units.flatMap((unit) => {
      const reading = readingOf(document, unit)
      return !reading || unit.via === 'heading' || isSpared(document, unit) ? [] : [{unit, reading}]
    })
    own.set(document, found)
  }
  return found
}

/**
 * Whether a unit is a warning, or what the other side says.
 *
 * @param document its document
 * @param unit heading, label or sentence
 */
export function isSpared(document: SalesDocument, unit: Unit): boolean {
  return isWarnedAgainst(document, unit) || isTheirVoice(document, unit)
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

/**
 * Whether the words that carry the finding stand in quotation marks inside a
 * sentence that says something about them: who said them, or that nobody
 * should. Wording to use stands by itself, or behind a label.
 */
function isQuoted(
  text: string,
  {features, language, kind}: Reading,
  [from, to]: [number, number],
  id: MeantWordingId,
): boolean {
  const {words, warnings: heads} = languages[language]
  const lexicon = lexiconOf(negations, languages[language], words.not, words.warning, heads)
  return [...text.matchAll(quotes)].some(({0: quoted, index}) => {
    const end = index + quoted.length
    if (Math.min(to, end) <= Math.max(from, index)) return false
    const around = features.words.filter((word) => word.end <= index + 1 || word.start >= end - 1)
    if (around.length <= 1 && lexicon.in(around).length === 0) return false
    const own = weigh(language, `${text.slice(0, index)} ${text.slice(end)}`, false, kind)
    return oddsOf(own, id) <= harmless
  })
}

const negations = new Map<Language, Lexicon<true>>()

/**
 * The clauses that speak for the finding by themselves: the fewest words that
 * weigh as much as they can, so that what is quoted can be understood.
 */
function span(text: string, {features, language, kind}: Reading, id: MeantWordingId): [number, number] {
  const clauses = clausesOf(text, features.words)
  let best: {from: number; to: number; odds: number} | undefined
  for (const [index, [from]] of clauses.entries())
    for (const [, to] of clauses.slice(index, index + longest)) {
      const part = weigh(language, text.slice(from, to), false, kind)
      const odds = oddsOf(part, id) - part.features.words.length * 0.02
      if (!best || odds > best.odds) best = {from, to, odds}
    }
  return best ? closeQuotes(text, best.from, best.to) : [0, 1]
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

/** Whether a heading, label or column before it says that it must not be said. */
function isWarnedAgainst(document: SalesDocument, unit: Unit): boolean {
  const isQuoting = /["“”„«‘]/u.test(unit.text)
  return namesAbove(unit).some((above) => warns(document, above, isQuoting))
}

/**
 * Whether a name says that what stands behind it must not be said. "Don't" and
 * "What we never write" do, in so many words and hardly any others; "Enquiries
 * that we don't want" speaks of something else, unless words are quoted behind it.
 */
function warns(document: SalesDocument, above: Unit, isQuoting: boolean): boolean {
  if (/[✗✘❌🚫⛔👎]/u.test(above.text)) return true
  // What the other side says, or what we do if it says no, is no warning.
  if (/^[^\p{L}\p{N}]*["“”„«‘]/u.test(above.text)) return false
  const features = featuresFor(document, above)
  const code = document.languageOf(above)
  if (!features || !code || features.words.length > 10) return false
  const {words, concepts} = features
  if (concepts.has('if')) return false
  const language = languages[code]
  const matches = lexiconOf(warnings, language, language.warnings).in(words)
  const denies = concepts.has('not') && (above.via === 'table' || isUnsaid(words, language))
  if (matches.length === 0 && !denies) return false
  const told = new Set(
    [
      ...matches,
      ...lexiconOf(tellers, language, ...tellingWords.map((concept) => language.words[concept])).in(words),
    ].flatMap(({from, to}) => words.slice(from, to)),
  )
  const others = words.filter((word) => word.type !== 'number' && !told.has(word)).length
  return others <= (isQuoting ? 9 : 1)
}

/** Whether saying comes behind its negation: "never say", and not "say no". */
function isUnsaid(words: Word[], language: Language): boolean {
  const no = lexiconOf(negatives, language, language.words.not).in(words)[0]
  return no !== undefined && lexiconOf(sayings, language, language.words.say).in(words.slice(no.to)).length > 0
}

/** What a name that warns is made of besides: who should not say, write or do it. */
const tellingWords = [
  'not',
  'no',
  'cannot',
  'must',
  'say',
  'write',
  'do',
  'questionword',
  'warning',
  'empty',
  'we',
  'you',
  'they',
] as const

const tellers = new Map<Language, Lexicon<true>>()
const negatives = new Map<Language, Lexicon<true>>()
const sayings = new Map<Language, Lexicon<true>>()

/** Whether the other side says it in a dialogue, where every speaker's turn begins with who speaks. */
function isTheirVoice(document: SalesDocument, unit: Unit): boolean {
  const speaker = unit.label?.via === 'label' ? unit.label : undefined
  const features = speaker ? featuresFor(document, speaker) : null
  if (!speaker || !features || features.words.length > 3 || !features.concepts.has('counterpart')) return false
  return turnsOf(document).get(fold(speaker.text)) !== 1
}

const turns = new WeakMap<SalesDocument, Map<string, number>>()

/** How often each label stands in the document. */
function turnsOf(document: SalesDocument): Map<string, number> {
  let found = turns.get(document)
  if (!found) {
    found = new Map()
    for (const {role, via, text} of document.outline.units)
      if (role === 'name' && via === 'label') found.set(fold(text), (found.get(fold(text)) ?? 0) + 1)
    turns.set(document, found)
  }
  return found
}
