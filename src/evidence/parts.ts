import type {Unit} from '../document/units.js'
import {spokenWordsOf, type Word, withoutBrackets} from '../document/words.js'
import type {Concept, Language} from '../languages/language.js'
import type {Features} from './features.js'
import {featuresOf, isOrdinary} from './features.js'
import {type Lexicon, lexiconOf} from './lexicon.js'

/** Days, clock times and ISO dates, as digits. */
const digits =
  /(?<![\d.,])(?:\d{1,2}\s?[./]\s?\d{1,2}\.?(?:\s?[./]?\s?(?:\d{4}|\d{2}))?(?![\d%])|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}(?!\d)|\d{1,2}\s*(?:h|am|pm|a\.m\.|p\.m\.)(?!\p{L})|\d{1,2}(?:st|nd|rd|th)(?!\p{L}))/iu

const times = new Map<Language, Lexicon<true>>()
const actors = new Map<Language, Lexicon<true>>()
const passives = new Map<Language, Lexicon<true>>()

const timesOf = (language: Language) => lexiconOf(times, language, language.times, language.words.date)

const withoutGaps = (text: string): Word[] => spokenWordsOf(withoutBrackets(text))

/**
 * Tell whether a sentence names a time: a date, a day, a deadline, a relative
 * time, or a place for one.
 *
 * @param unit sentence, or cell of a table
 * @param language its language
 */
export function hasTime(unit: Unit, language: Language): boolean {
  if (digits.test(unit.text)) return true
  return timesOf(language).in(withoutGaps(unit.text)).length > 0 || isInColumnFor(unit, language, 'date')
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
  if (
    words.some((word, index) => isPlaceForName(word, language, index === 0)) ||
    isInColumnFor(unit, language, 'owner')
  )
    return true
  const lexicon = lexiconOf(actors, language, language.actors, language.words.we)
  if (lexicon.in(withoutGaps(unit.text)).length > 0) return true
  // A capital is a name, unless it names a day or month; at the beginning, if the word is no other.
  const days = timesOf(language)
  return words.some((word, index) => {
    if (word.type !== 'word' || !/^\p{Lu}\p{Ll}+/u.test(unit.text.slice(word.start, word.end))) return false
    if (days.at(words, index).length > 0) return false
    if (index === 0) return word.form.length > 2 && !isOrdinary(words, 0, language) && !isActedOn(words, language)
    const before = unit.text.slice(0, word.start)
    // After a short word a name is where something goes, not who does it.
    return (
      /[,;:)»”"–—-]\s+$/u.test(before) ||
      (/\p{L}\s+$/u.test(before) &&
        ((words[index - 1]?.form.length ?? 0) > 3 || /^(?:and|y|e|si|ja|и)$/.test(words[index - 1]?.form ?? '')))
    )
  })
}

/** "The draft will be sent": what opens the sentence does not act. */
function isActedOn(words: readonly Word[], language: Language): boolean {
  const lexicon = lexiconOf(passives, language, language.passives)
  return [1, 2, 3].some((index) => words[index] !== undefined && lexicon.at(words, index).length > 0)
}

/**
 * A gap that is named after somebody is for whoever acts; so is one at the
 * beginning of a sentence, unless it is named after something else.
 */
function isPlaceForName(word: Word, language: Language, isFirst: boolean): boolean {
  if (word.type !== 'placeholder') return false
  const {concepts} = featuresOf(withoutBrackets(word.form), language, true)
  if ((['who', 'someone', 'we', 'colleague'] as const).some((concept) => concepts.has(concept))) return true
  return (
    isFirst &&
    !(['date', 'deadline', 'next', 'do', 'questionword', 'send'] as const).some((concept) => concepts.has(concept))
  )
}

const partConcepts: Record<'date' | 'owner', readonly Concept[]> = {
  date: ['date', 'deadline'],
  owner: ['who', 'someone'],
}

/**
 * Tell whether the head of a column asks for a date or for who acts.
 *
 * @param head text of the head
 * @param language its language
 * @param part what is asked for
 */
export function namesPart(head: string, language: Language, part: 'date' | 'owner'): boolean {
  const {concepts} = featuresOf(head, language, true)
  return partConcepts[part].some((concept) => concepts.has(concept))
}

function isInColumnFor(unit: Unit, language: Language, part: 'date' | 'owner'): boolean {
  const {column} = unit
  return column !== undefined && column !== unit && namesPart(column.text, language, part)
}
