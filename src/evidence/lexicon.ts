import {fold, spokenWordsOf, type Word} from '../document/words.js'

interface Node<Value> {
  whole: Map<string, Node<Value>>
  beginnings: Map<string, Node<Value>>
  lengths: number[]
  values: Value[]
}

/** A phrase found in a text. */
export interface Match<Value> {
  value: Value
  /** Index of its first word. */
  from: number
  /** Index after its last word. */
  to: number
}

/**
 * Phrases as a trie of words, so that the time to look them up does not grow
 * with their number. A `*` ends a word that may have any ending, a `_` joins
 * the words of a phrase.
 */
export class Lexicon<Value> {
  readonly #root: Node<Value> = node()

  /**
   * Add phrases.
   *
   * @param phrases phrases, parted by white space
   * @param value what they stand for
   */
  add(phrases: string, value: Value): this {
    for (const phrase of phrases.split(/\s+/)) if (phrase) this.addPhrase(phrase.replaceAll('_', ' '), value)
    return this
  }

  /**
   * Add one phrase whose words are parted by blanks.
   *
   * @param phrase phrase
   * @param value what it stands for
   */
  addPhrase(phrase: string, value: Value): this {
    let at = this.#root
    for (const part of phrase.split(' ')) {
      const forms = formsOf(part.endsWith('*') ? part.slice(0, -1) : part)
      for (const [index, form] of forms.entries()) {
        const open = part.endsWith('*') && index === forms.length - 1
        const next = open ? at.beginnings : at.whole
        let child = next.get(form)
        if (!child) {
          child = node()
          next.set(form, child)
          if (open && !at.lengths.includes(form.length)) at.lengths.push(form.length)
        }
        at = child
      }
    }
    if (at !== this.#root && !at.values.includes(value)) at.values.push(value)
    return this
  }

  /**
   * Find the phrases that begin at a word.
   *
   * @param words words of the text
   * @param from index of the word to begin at
   * @returns every phrase that begins there
   */
  at(words: readonly Word[], from: number): Array<Match<Value>> {
    const found: Array<Match<Value>> = []
    this.#walk(this.#root, words, from, from, found)
    return found
  }

  /**
   * Find all phrases of a text.
   *
   * @param words words of the text
   * @returns every phrase, in the order of their first words
   */
  in(words: readonly Word[]): Array<Match<Value>> {
    const found: Array<Match<Value>> = []
    for (let index = 0; index < words.length; index++) this.#walk(this.#root, words, index, index, found)
    return found
  }

  #walk(at: Node<Value>, words: readonly Word[], from: number, index: number, found: Array<Match<Value>>): void {
    for (const value of at.values) found.push({value, from, to: index})
    const word = words[index]
    if (!word) return
    const {form} = word
    const exact = at.whole.get(form)
    if (exact) this.#walk(exact, words, from, index + 1, found)
    for (const length of at.lengths)
      if (length <= form.length) {
        const open = at.beginnings.get(form.slice(0, length))
        if (open) this.#walk(open, words, from, index + 1, found)
      }
  }
}

/** The words of one part of a phrase; nearly always it is one, which needs no search. */
function formsOf(part: string): string[] {
  if (/^\p{L}+$/u.test(part)) return [fold(part)]
  return spokenWordsOf(part).map((word) => word.form)
}

function node<Value>(): Node<Value> {
  return {whole: new Map(), beginnings: new Map(), lengths: [], values: []}
}

/**
 * Get the phrases of some lists of a language, put together once.
 *
 * @param cache where they are kept
 * @param key what they are kept by: the language
 * @param lists lists of phrases
 */
export function lexiconOf<Key>(cache: Map<Key, Lexicon<true>>, key: Key, ...lists: string[]): Lexicon<true> {
  let lexicon = cache.get(key)
  if (!lexicon) {
    lexicon = new Lexicon<true>()
    for (const list of lists) lexicon.add(list, true)
    cache.set(key, lexicon)
  }
  return lexicon
}

/**
 * Find phrases in a text that is not split into words yet.
 *
 * @param lexicon phrases
 * @param text text without Markdown
 * @returns every phrase, in the order of their first words
 */
export function findIn<Value>(lexicon: Lexicon<Value>, text: string): Array<Match<Value>> {
  return lexicon.in(spokenWordsOf(text))
}
