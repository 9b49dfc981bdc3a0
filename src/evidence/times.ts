import {wordsOf} from '../document/words.js'
import type {Language} from '../languages/language.js'
import {Lexicon} from './lexicon.js'

/** Days, clock times and ISO dates, as digits. */
const digits =
  /(?<![\d.,])(?:\d{1,2}\s?[./]\s?\d{1,2}\.?(?:\s?[./]?\s?(?:\d{4}|\d{2}))?(?![\d%])|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}(?!\d)|\d{1,2}\s*(?:h|am|pm|a\.m\.|p\.m\.)\b)/iu

const lexicons = new Map<Language, Lexicon<true>>()

/**
 * Tell whether a text names a time: a date, a day, a deadline, a relative time,
 * or a placeholder for one.
 *
 * @param text text without Markdown
 * @param language its language
 */
export function hasTime(text: string, language: Language): boolean {
  if (digits.test(text)) return true
  let lexicon = lexicons.get(language)
  if (!lexicon) {
    lexicon = new Lexicon<true>().add(language.times, true).add(language.words.date, true)
    lexicons.set(language, lexicon)
  }
  const words = wordsOf(text.replace(/[{}[\]<>%_]+/g, ' ')).filter((word) => word.type !== 'mark')
  return lexicon.in(words).length > 0
}
