import type {SalesDocument} from '../document/document.js'
import type {Unit} from '../document/units.js'
import type {WordingId} from '../elements.js'
import {type LanguageCode, languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {decision} from './decision.js'
import {oddsOf, type Reading, readingOf} from './judge.js'
import {type Lexicon, lexiconOf} from './lexicon.js'
import {modelOf} from './weights.js'

/** Words that must not stand. */
export interface BadWording {
  /** Offset of their first character. */
  start: number
  /** Offset after their last character. */
  end: number
  text: string
  language: LanguageCode
}

const warnings = new Map<Language, Lexicon<true>>()

/**
 * Find wording that must not stand, in what we say ourselves: not in warnings,
 * and not in what the other side says.
 *
 * @param document document
 * @param id wording rule
 * @returns places, in the order of the file
 */
export function findWording(document: SalesDocument, id: Exclude<WordingId, 'no-placeholder-left'>): BadWording[] {
  return (
    wordingOdds(document, id)
      // What is less likely than not is never held against an author.
      .filter(({odds}) => odds > Math.max(0, decision.wording[id] ?? 3))
      .flatMap(({unit, reading}) => {
        const [from, to] = span(reading, id)
        if (isQuotedToWarn(unit.text, reading, from)) return []
        return {
          start: unit.offsetAt(from),
          end: unit.offsetAt(to - 1) + 1,
          text: unit.text.slice(from, to),
          language: reading.language,
        }
      })
  )
}

/**
 * Weigh what we say ourselves for a wording rule.
 *
 * @param document document
 * @param id wording rule
 * @returns log odds of every unit that is neither a warning nor the other side's
 */
export function wordingOdds(
  document: SalesDocument,
  id: Exclude<WordingId, 'no-placeholder-left'>,
): Array<{unit: Unit; reading: Reading; odds: number}> {
  return document.outline.units.flatMap((unit) => {
    const reading = readingOf(document, unit)
    if (!reading || unit.via === 'heading' || isWarnedAgainst(document, unit) || isTheirVoice(document, unit)) return []
    return [{unit, reading, odds: oddsOf(reading, id)}]
  })
}

/** Whether the words stand in quotation marks, and a warning stands before those. */
function isQuotedToWarn(text: string, {features, language}: Reading, from: number): boolean {
  const before = text.slice(0, from + 1)
  const quote = Math.max(...['“', '"', '«', '„', '”', '‘'].map((mark) => before.lastIndexOf(mark)))
  if (quote < 0 || before.indexOf('»', quote) > quote) return false
  const lead = features.words.filter((word) => word.end <= quote)
  if (lead.length === 0) return false
  const {words, warnings: heads} = languages[language]
  return lexiconOf(negations, languages[language], words.not, words.warning, heads).in(lead).length > 0
}

const negations = new Map<Language, Lexicon<true>>()

/** The stretch of words that speaks most for the finding. */
function span({features, language}: Reading, id: Exclude<WordingId, 'no-placeholder-left'>): [number, number] {
  const shares = modelOf(language).share(features, id)
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
  let best = {from: 0, to: 0, sum: Number.NEGATIVE_INFINITY}
  let from = 0
  let sum = 0
  for (const [index, share] of shares.entries()) {
    if (sum <= 0) {
      from = index
      sum = 0
    }
    sum += share - Math.min(0.2, Math.max(0, mean) * 0.4)
    if (sum > best.sum) best = {from, to: index, sum}
  }
  const first = features.words[best.from]
  // A word or two before the sentence ends belong to it.
  const last = features.words[best.to + 3] ? features.words[best.to] : features.words.at(-1)
  return first && last ? [first.start, last.end] : [0, 1]
}

/** Whether a heading, label or column before it says that it must not be said. */
function isWarnedAgainst(document: SalesDocument, unit: Unit): boolean {
  for (const above of [unit.column, unit.label, unit.label?.label, unit.heading])
    if (above && above !== unit && warns(document, above)) return true
  return false
}

function warns(document: SalesDocument, unit: Unit): boolean {
  if (/[✗✘❌🚫⛔👎]/u.test(unit.text)) return true
  const reading = readingOf(document, unit)
  if (!reading || reading.features.words.length > 10) return false
  const {words, concepts} = reading.features
  if (concepts.has('not') && (unit.via === 'table' || concepts.has('say'))) return true
  const language = languages[reading.language]
  return lexiconOf(warnings, language, language.warnings).in(words).length > 0
}

function isTheirVoice(document: SalesDocument, unit: Unit): boolean {
  const speaker = unit.label?.via === 'label' ? unit.label : undefined
  if (!speaker) return false
  const reading = readingOf(document, speaker)
  return reading !== null && reading.features.words.length <= 3 && reading.features.concepts.has('counterpart')
}
