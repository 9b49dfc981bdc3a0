import type {Unit} from '../document/units.js'
import {type Word, wordsOf} from '../document/words.js'
import type {Concept, Language} from '../languages/language.js'
import type {Features} from './features.js'
import {featuresOf} from './features.js'
import {Lexicon} from './lexicon.js'

/** Days, clock times and ISO dates, as digits. */
const digits =
  /(?<![\d.,])(?:\d{1,2}\s?[./]\s?\d{1,2}\.?(?:\s?[./]?\s?(?:\d{4}|\d{2}))?(?![\d%])|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}(?!\d)|\d{1,2}\s*(?:h|am|pm|a\.m\.|p\.m\.)(?!\p{L})|\d{1,2}(?:st|nd|rd|th)(?!\p{L}))/iu

const times = new Map<Language, Lexicon<true>>()
const actors = new Map<Language, Lexicon<true>>()

function lexiconOf(cache: Map<Language, Lexicon<true>>, language: Language, ...lists: string[]): Lexicon<true> {
  let lexicon = cache.get(language)
  if (!lexicon) {
    lexicon = new Lexicon<true>()
    for (const list of lists) lexicon.add(list, true)
    cache.set(language, lexicon)
  }
  return lexicon
}

const withoutGaps = (text: string): Word[] =>
  wordsOf(text.replace(/[{}[\]<>%_]+/g, ' ')).filter((word) => word.type !== 'mark')

/**
 * Tell whether a sentence names a time: a date, a day, a deadline, a relative
 * time, or a place for one.
 *
 * @param unit sentence, or cell of a table
 * @param language its language
 */
export function hasTime(unit: Unit, language: Language): boolean {
  if (digits.test(unit.text)) return true
  const lexicon = lexiconOf(times, language, language.times, language.words.date)
  return lexicon.in(withoutGaps(unit.text)).length > 0 || isColumnOf(unit, language, ['date', 'deadline'])
}

/**
 * Tell whether a sentence names who acts: a person, a role, one of us, the
 * reader, or a place for a name.
 *
 * @param unit sentence, or cell of a table
 * @param features its features
 * @param language its language
 */
export function hasOwner(unit: Unit, {words}: Features, language: Language): boolean {
  if (words[0]?.type === 'placeholder' || isColumnOf(unit, language, ['who', 'someone'])) return true
  const lexicon = lexiconOf(actors, language, language.actors, language.words.we)
  if (lexicon.in(withoutGaps(unit.text)).length > 0) return true
  // A capital inside a sentence is a name, unless it is the name of a day or month.
  const days = lexiconOf(times, language, language.times, language.words.date)
  return words.some(
    (word, index) =>
      index > 0 &&
      word.type === 'word' &&
      /^\p{Lu}\p{Ll}+/u.test(unit.text.slice(word.start, word.end)) &&
      /[\p{L}\p{N},;)»”"–—-]\s+$/u.test(unit.text.slice(0, word.start)) &&
      days.at(words, index).length === 0,
  )
}

function isColumnOf(unit: Unit, language: Language, wanted: Concept[]): boolean {
  if (!unit.column || unit.column === unit) return false
  const {concepts} = featuresOf(unit.column.text, language, true)
  return wanted.some((concept) => concepts.has(concept))
}
