import {isLanguageCode, type LanguageCode, languageCodes, languages} from '../languages/index.js'
import {otherLanguages} from '../languages/others.js'
import {fold, type Word} from './words.js'

/** For each common word the languages that have it, as `[language, weight]`. */
let known: Map<string, Array<[string, number]>> | undefined

function commonWords(): Map<string, Array<[string, number]>> {
  if (known) return known
  const found = new Map<string, string[]>()
  const lists = [
    ...languageCodes.map((code) => [code, languages[code].commonWords] as const),
    ...Object.entries(otherLanguages),
  ]
  for (const [code, list] of lists)
    for (const word of new Set(list.split(/\s+/).filter(Boolean).map(fold)))
      found.set(word, [...(found.get(word) ?? []), code])
  // A word of many languages tells little about each.
  known = new Map(
    [...found].map(([word, codes]) => [word, codes.map((code) => [code, 1 / codes.length ** 1.5] as [string, number])]),
  )
  return known
}

/**
 * Tell the language of a text by its commonest words.
 *
 * @param words words of the text
 * @param least how much must be found before an answer is given
 * @returns code of a language that is understood; `null` for any other, or where the text is too short to tell
 */
export function detectLanguage(words: readonly Word[], least = 1.2): LanguageCode | null {
  const table = commonWords()
  const sums = new Map<string, number>()
  let counted = 0
  let cyrillic = 0
  let ukrainian = 0
  let foreign = 0
  for (const {form, type} of words) {
    if (type !== 'word') continue
    if (++counted > 3000) break
    const first = form.charCodeAt(0)
    if (first >= 0x400 && first < 0x500) {
      cyrillic++
      if (/[іїєґў]/.test(form)) ukrainian++
    } else if (first > 0x24f) foreign++
    for (const [code, weight] of table.get(form) ?? []) sums.set(code, (sums.get(code) ?? 0) + weight)
  }
  if (foreign * 2 > counted || ukrainian * 12 > cyrillic) {
    if (cyrillic * 2 > counted || foreign * 2 > counted) return null
  }
  const ranked = [...sums].sort(([, a], [, b]) => b - a)
  const [best, second] = ranked
  if (!best || best[1] < least) return cyrillic > 3 && cyrillic * 2 > counted && !second ? 'ru' : null
  if (second && best[1] < second[1] * 1.15 && best[1] < 6) return null
  return isLanguageCode(best[0]) ? best[0] : null
}
