import type {SalesDocument} from '../document/document.js'
import type {Unit} from '../document/units.js'
import {fold, type Word} from '../document/words.js'
import {languages} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {type Lexicon, lexiconOf} from './lexicon.js'
import {featuresFor, namesAbove} from './reading.js'

/**
 * Whether a unit is a warning, or what the other side says.
 *
 * @param document its document
 * @param unit heading, label or sentence
 */
export function isSpared(document: SalesDocument, unit: Unit): boolean {
  return isWarnedAgainst(document, unit) || isTheirVoice(document, unit)
}

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

const warnings = new Map<Language, Lexicon<true>>()
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
