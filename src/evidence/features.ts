import {fold, plainWordsOf, type Word, withoutBrackets, wordsOf} from '../document/words.js'
import type {Kind} from '../elements.js'
import {type Concept, concepts, type Language} from '../languages/language.js'
import {hash} from './hash.js'
import {Lexicon, type Match} from './lexicon.js'
import {ideaOf, Meanings} from './meanings.js'

/** What a text shows. */
export interface Features {
  /** Its features, each once. */
  hashes: number[]
  words: Word[]
  /** The classes of words found in the text. */
  concepts: Set<Concept>
  /** Numbers of those classes, and of those that are told by their form alone. */
  classes: number[]
  /** Whether the text is a heading or label. */
  name: boolean
  /** What each word and mark says, in their order: its base words, their ideas, its classes. */
  sequence: number[][]
  /** How many of the hashes, the last ones, belong to the kind of its document. */
  ofKind: number
}

interface LanguageIndex {
  lexicon: Lexicon<number>
  meanings: Meanings
  /** Seed of the features that belong to this language alone. */
  seed: number
  common: Set<string>
}

const indexes = new Map<Language, LanguageIndex>()

function indexOf(language: Language): LanguageIndex {
  let index = indexes.get(language)
  if (!index) {
    const lexicon = new Lexicon<number>()
    for (const [number, concept] of concepts.entries()) lexicon.add(language.words[concept], number)
    index = {
      lexicon,
      meanings: new Meanings(language),
      seed: hash(language.code, 17),
      common: new Set(language.commonWords.split(/\s+/).map(fold)),
    }
    indexes.set(language, index)
  }
  return index
}

function mix(a: number, b: number, salt: number): number {
  let value = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ salt, 0x85ebca6b) >>> 0
  value ^= value >>> 13
  return Math.imul(value, 0xc2b2ae35) >>> 0
}

const salts = {
  word: 1,
  short: 2,
  long: 3,
  ending: 4,
  pair: 5,
  together: 6,
  first: 7,
  opening: 8,
  concept: 9,
  chain: 10,
  near: 11,
  sign: 12,
  size: 13,
  name: 14,
  asks: 15,
  before: 16,
  gap: 17,
  kind: 18,
  meaning: 19,
  start: 20,
  idea: 21,
  mark: 22,
}

const quotation = mix(hash('"', 0), 0, salts.mark)
const dash = mix(hash('–', 0), 0, salts.mark)

/** Classes that are told by their form alone and stand in a row with the classes of words, their numbers above those. */
const [numbers, gaps, properNames] = [200, 201, 202] as const

/**
 * Find the numbers, the gaps and the names of people, firms and places. A name
 * is a word with a capital in the middle of a sentence that no class knows.
 *
 * @param text text the words are from
 * @param words words without marks
 * @param matches classes found in it
 * @returns further matches
 */
function formsIn(text: string, words: readonly Word[], matches: ReadonlyArray<Match<number>>): Array<Match<number>> {
  const isKnown = new Uint8Array(words.length)
  for (const {from, to} of matches) isKnown.fill(1, from, to)
  const found: Array<Match<number>> = []
  for (const [index, {type, start}] of words.entries()) {
    const isName =
      isKnown[index] === 0 &&
      index > 0 &&
      capital.test(text.slice(start, start + 2)) &&
      midSentence.test(text.slice(Math.max(0, start - 3), start))
    const value = type === 'number' ? numbers : type === 'placeholder' ? gaps : isName ? properNames : undefined
    if (value !== undefined) found.push({value, from: index, to: index + 1})
  }
  return found
}

const capital = /^\p{Lu}\p{Ll}/u

const midSentence = /[\p{L}\p{N},] ["“„«(]?$/u

/** How far apart two classes of words may stand to be seen together, in words. */
const reach = 6

/** How far apart two ideas may stand to be seen together, whichever comes first: word order differs between languages. */
const near = 3

/**
 * Tell whether a word is one of the language's own, not a name.
 *
 * @param words words of a text
 * @param at index of the word
 * @param language language
 */
export function isOrdinary(words: readonly Word[], at: number, language: Language): boolean {
  const {lexicon, common} = indexOf(language)
  return common.has(words[at]?.form ?? '') || lexicon.at(words, at).length > 0
}

/**
 * Tell whether any word of a text has one of these meanings.
 *
 * @param features features of the text
 * @param meanings English base words
 */
export function meansAny({hashes}: Features, meanings: readonly string[]): boolean {
  return meanings.some((meaning) => hashes.includes(mix(hash(meaning, 0), 0, salts.meaning)))
}

/** What a word of a text means. */
interface Said {
  value: number
  idea: number
  /** Index of the word, not counting marks. */
  index: number
}

/** Words and marks of a text that are read in their order; hardly any sentence has more. */
const mostInOrder = 60

/**
 * Put what the words say in their order, with the marks that part or ask.
 *
 * @param text text the words are from
 * @param all its words and marks
 * @param matches classes of words found in it
 * @param said what its words mean
 * @returns for each word or mark, numbers of what it says
 */
function sequenceOf(
  text: string,
  all: readonly Word[],
  matches: ReadonlyArray<Match<number>>,
  said: readonly Said[],
): number[][] {
  const ofWords: number[][] = []
  const at = (index: number) => {
    ofWords[index] ??= []
    return ofWords[index] as number[]
  }
  for (const {value, idea, index} of said) at(index).push(mix(value, 0, salts.meaning), mix(idea, 0, salts.idea))
  for (const {value, from, to} of matches)
    for (let index = from; index < to; index++) {
      const number = mix(value, 1, salts.concept)
      if (!at(index).includes(number)) at(index).push(number)
    }
  const sequence: number[][] = []
  let word = 0
  let end = 0
  const pause = (between: string) => {
    if (/["“”„«»‘]/u.test(between)) sequence.push([quotation])
    else if (/[—–;()]/u.test(between)) sequence.push([dash])
  }
  for (const {form, start, end: after, type} of all) {
    pause(text.slice(end, start))
    end = after
    if (type === 'mark') sequence.push([mix(hash(form, 0), 0, salts.mark)])
    else sequence.push(ofWords[word++] ?? [])
    if (sequence.length >= mostInOrder) return sequence
  }
  pause(text.slice(end))
  return sequence
}

/**
 * Describe a text by what the judgment is learnt from: its words, their
 * beginnings, endings and neighbours; what they mean; the ideas they belong to,
 * alone and two by two; and the classes of words with their order.
 *
 * @param text heading, label or sentence
 * @param language its language
 * @param name whether the text is a heading or label
 * @returns its features
 */
export function featuresOf(text: string, language: Language, name: boolean): Features {
  const {lexicon, meanings, seed} = indexOf(language)
  const all = wordsOf(text)
  const words = all.filter((word) => word.type !== 'mark')
  const hashes = new Set<number>()
  const found = new Set<Concept>()
  const add = (value: number) => hashes.add(value)

  const stems: number[] = []
  for (const {form, type} of words) {
    const shown = type === 'number' ? '0' : type === 'placeholder' ? '{}' : form
    stems.push(hash(shown.slice(0, 5), seed))
    if (type === 'placeholder') gap(form)
    const whole = hash(shown, seed)
    add(mix(whole, 0, salts.word))
    if (name) add(mix(whole, 0, salts.name))
    if (shown.length > 4) add(mix(hash(shown.slice(0, 4), seed), 0, salts.short))
    if (shown.length > 6) add(mix(hash(shown.slice(0, 6), seed), 0, salts.long))
    if (shown.length > 3) add(mix(hash(shown.slice(-3), seed), 0, salts.ending))
  }
  for (let index = 0; index < stems.length; index++) {
    const stem = stems[index] as number
    const next = stems[index + 1]
    if (next !== undefined) add(mix(stem, next, salts.pair))
  }
  if (stems[0] !== undefined) {
    add(mix(stems[0], 0, salts.first))
    if (stems[1] !== undefined) add(mix(stems[0], stems[1], salts.opening))
  }

  const said: Said[] = []
  let last = -1
  for (const {form, type} of all) {
    if (type !== 'mark') last++
    const index = Math.max(0, last)
    const meant = type === 'number' ? [numbers] : type === 'placeholder' ? [gaps] : meanings.of(form)
    for (const value of meant) said.push({value, idea: ideaOf(value), index})
  }
  for (const [place, {value, idea}] of said.entries()) {
    add(mix(value, 0, salts.meaning))
    add(mix(idea, 0, salts.idea))
    if (name) add(mix(value, 1, salts.meaning))
    if (name) add(mix(idea, 1, salts.idea))
    for (const {idea: other} of said.slice(place + 1, place + 1 + near))
      if (other !== idea) add(mix(Math.min(idea, other), Math.max(idea, other), salts.together))
  }
  if (said[0]) {
    add(mix(said[0].value, 0, salts.start))
    if (said[1]) add(mix(said[0].value, said[1].value, salts.start))
  }

  const asks = all.some((word) => word.form === '?')
  const inLexicon = lexicon.in(words)
  for (const {value} of inLexicon) found.add(concepts[value] as Concept)
  const matches = [...inLexicon, ...formsIn(text, words, inLexicon)].sort((a, b) => a.from - b.from || a.to - b.to)
  for (const [index, {value, from, to}] of matches.entries()) {
    add(mix(value, 1, salts.concept))
    if (name) add(mix(value, 2, salts.name))
    if (asks) add(mix(value, 3, salts.asks))
    const after = stems[to]
    const before = stems[from - 1]
    if (after !== undefined) add(mix(value, after, salts.near))
    if (before !== undefined) add(mix(value, before, salts.before))
    for (let other = index + 1; other < matches.length; other++) {
      const later = matches[other] as (typeof matches)[number]
      if (later.from >= to + reach) break
      if (later.from >= to) add(mix(value, later.value, salts.chain))
    }
  }

  function gap(form: string) {
    const inner = plainWordsOf(withoutBrackets(form))
    for (const word of inner) add(mix(hash(word.form.slice(0, 5), seed), 0, salts.gap))
    for (const {value} of lexicon.in(inner)) add(mix(value, 0, salts.gap))
  }

  const sign = (number: number) => add(mix(number, seed, salts.sign))
  const shared = (number: number) => add(mix(number, 0, salts.sign))
  shared(name ? 0 : 1)
  if (asks) shared(2)
  if (all.some((word) => word.form === '!')) shared(3)
  if (words.some((word) => word.type === 'placeholder')) shared(4)
  if (words.some((word) => word.type === 'number')) shared(5)
  if (all.some((word) => word.form === ':')) shared(6)
  sign(name ? 7 : 8)
  add(mix(Math.min(5, words.length >> 2), name ? 1 : 0, salts.size))
  const classes = [...new Set(matches.map(({value}) => value))]
  return {
    hashes: [...hashes],
    words,
    concepts: found,
    classes,
    name,
    sequence: sequenceOf(text, all, matches, said),
    ofKind: 0,
  }
}

/**
 * Describe the same text as one of a document whose kind is known: there the
 * classes of words may speak for something else. "We cannot" is a decision in a
 * refusal, and a limit in a negotiation.
 *
 * @param features features of the text by itself
 * @param kind kind of its document or section
 * @returns its features there
 */
export function featuresIn(features: Features, kind: Kind): Features {
  const own = hash(kind, salts.kind)
  const side = features.name ? 1 : 0
  const more = [
    mix(own, side, salts.kind),
    ...features.classes.map((value) => mix(mix(value, own, salts.kind), side, salts.kind)),
  ]
  return {
    ...features,
    hashes: [...features.hashes, ...more],
    ofKind: more.length,
  }
}
