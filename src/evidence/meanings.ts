import {fold} from '../document/words.js'
import {ideas} from '../languages/ideas.js'
import type {Language} from '../languages/language.js'
import {hash} from './hash.js'

/**
 * What the words of one language mean, as numbers of English base words, which
 * are the same in all languages: what is learnt of a word in one language holds
 * for its translations.
 */
export class Meanings {
  readonly #whole = new Map<string, number[]>()
  readonly #beginnings = new Map<string, number[]>()
  readonly #joins: boolean
  readonly #found = new Map<string, readonly number[]>()

  /**
   * @param language language
   */
  constructor({meanings, compounds}: Pick<Language, 'meanings' | 'compounds'>) {
    this.#joins = compounds
    for (const [meaning, forms] of entriesOf(fold(meanings))) {
      const numbers = meaning.split(' ').map(numberOf)
      for (const form of forms)
        if (form.endsWith('*')) this.#beginnings.set(form.slice(0, -1), numbers)
        else this.#whole.set(form, numbers)
    }
  }

  /**
   * Look up what a word means.
   *
   * @param form the word, folded
   * @returns numbers of its base words; none if it is not known
   */
  of(form: string): readonly number[] {
    let found = this.#found.get(form)
    if (!found) {
      found = this.#lookUp(form, half) ?? (this.#joins ? this.#takeApart(form) : [])
      this.#found.set(form, found)
    }
    return found
  }

  /** The word as it is listed, or else the longest beginning that is listed and makes up such a share of it. */
  #lookUp(form: string, share: number): readonly number[] | undefined {
    const whole = this.#whole.get(form)
    if (whole) return whole
    for (let length = form.length; length >= Math.max(shortest, form.length * share); length--) {
      const begun = this.#beginnings.get(form.slice(0, length))
      if (begun) return begun
    }
    return undefined
  }

  /** A compound as its two parts. */
  #takeApart(form: string): readonly number[] {
    for (let length = form.length - shortest; length >= shortest; length--) {
      const first = this.#lookUp(form.slice(0, length), most)
      const second = first && this.#lookUp(form.slice(length), most)
      if (second) return [...first, ...second]
    }
    return []
  }
}

/**
 * Read a list of which each line is a name and what belongs to it, `name: members`.
 *
 * @param list meanings of a language, or ideas
 * @returns the names with their members
 */
export function entriesOf(list: string): Array<[name: string, members: string[]]> {
  return list.split('\n').flatMap((line): Array<[string, string[]]> => {
    const [name, members] = line.split(':')
    return name && members ? [[name.trim(), members.trim().split(' ')]] : []
  })
}

/** Letters that tell a word. */
const shortest = 4

/** Shares of a word that its listed beginning must make up: of a whole word, and of a part of a compound. */
const [half, most] = [0.5, 0.7] as const

const numberOf = (word: string) => hash(word, 0)

const ideaNumbers = new Map(
  entriesOf(ideas).flatMap(([idea, words]) => words.map((word): [number, number] => [numberOf(word), numberOf(idea)])),
)

/**
 * Get the idea that a base word belongs to.
 *
 * @param meaning number of a base word
 * @returns number of its idea; words without one are ideas themselves
 */
export function ideaOf(meaning: number): number {
  return ideaNumbers.get(meaning) ?? meaning
}
