import {type Kind, kinds} from '../elements.js'
import type {Features} from './features.js'
import {labels} from './labels.js'
import {meanOf} from './model.js'

/** Sizes of the network: numbers for each word, and patterns of three words that it looks for. */
export const sizes = {
  word: 24,
  patterns: 64,
  /** Each pattern twice, where it shows most and on the whole. */
  found: 128,
  /** What is found, and the patterns shown by what stands around. */
  seen: 192,
  /** Kinds of documents, and none. */
  kinds: kinds.length + 1,
} as const

/** Words that a pattern spans. */
export const reach = 3

/** The parts of the weights: how many rows each has, or one for each word of the vocabulary, and how many numbers are in a row. */
const shape = {
  /** What words say. */
  words: ['vocabulary', sizes.word],
  /** Of a text, and of a name. */
  names: [2, sizes.word],
  patterns: [sizes.patterns, reach * sizes.word],
  patternBiases: [1, sizes.patterns],
  kinds: [sizes.kinds, sizes.found],
  hidden: [sizes.found, sizes.seen],
  hiddenBiases: [1, sizes.found],
  labels: [labels.length, sizes.found],
  labelBiases: [1, labels.length],
} as const

type Part = keyof typeof shape

/** Names of the parts, in the order in which they are written. */
export const parts = Object.keys(shape) as Part[]

/**
 * Weights of the network, row by row.
 *
 * Each word is the sum of what it says. Each pattern is looked for at every
 * place of three words. What is found in the text, together with the kind of
 * its document, and what is found around the text give, by one layer between,
 * the log odds of each label.
 */
export interface NetworkWeights extends Record<Part, Float32Array> {
  /** Place of what a word says in `words`. */
  vocabulary: Map<number, number>
}

/** What surrounds a text: the names above it, outermost first, and the sentence before it. */
export interface Surroundings {
  above: readonly Features[]
  before: Features | undefined
}

export const nowhere: Surroundings = {above: [], before: undefined}

/** Signs of what surrounds a text; no feature has such a small number. */
const [isAbove, isBefore, edge] = [1, 2, 3] as const

/** Words of a name above, and of a sentence before, that are looked at. */
const [mostAbove, mostBefore] = [12, 14] as const

/**
 * Put a text behind what surrounds it.
 *
 * @param features features of the text
 * @param surroundings what surrounds it
 * @returns what each word says, and how many of the words are around the text
 */
export function inPlace(
  {sequence}: Features,
  {above, before}: Surroundings,
): {sequence: ReadonlyArray<readonly number[]>; around: number} {
  const around = [
    ...above.flatMap((name) => [...name.sequence.slice(0, mostAbove).map((word) => [...word, isAbove]), [edge]]),
    ...(before ? [...before.sequence.slice(-mostBefore).map((word) => [...word, isBefore]), [edge]] : []),
  ]
  return {sequence: [...around, ...sequence], around: around.length}
}

/** What something adds to each pattern as its first, second and third word. */
type Shares = Float32Array

/** A small convolutional network: what words say in their order, in the same way for all languages. */
export class Network {
  readonly #weights: NetworkWeights
  /** By place in the vocabulary, worked out when it is first met. */
  readonly #shares: Array<Shares | undefined> = []
  readonly #nameShares: [text: Shares, name: Shares]

  /**
   * @param weights learnt weights
   */
  constructor(weights: NetworkWeights) {
    this.#weights = weights
    this.#nameShares = [this.#sharesOf(weights.names, 0), this.#sharesOf(weights.names, sizes.word)]
  }

  /**
   * Weigh a text for every label: by what it says anywhere and, if the kind of
   * its document is known, half by what it says there.
   *
   * @param features features of the text
   * @param surroundings what surrounds it
   * @param kind kind of its document, where that is known
   * @returns log odds, in the order of `labels`
   */
  weigh(features: Features, surroundings: Surroundings, kind: Kind | null): Float32Array {
    const seen = this.#look(features, surroundings)
    const odds = this.#conclude(seen, kinds.length)
    if (!kind) return odds
    return meanOf(this.#conclude(seen, kinds.indexOf(kind)), odds)
  }

  /** How much of each pattern shows: most, on the whole, and around the text. */
  #look(features: Features, surroundings: Surroundings): Float32Array {
    const {vocabulary, words, patternBiases} = this.#weights
    const {sequence, around} = inPlace(features, surroundings)
    // A word of nothing before and behind, so that the patterns reach over the edges.
    const width = reach * sizes.patterns
    const shares = new Float32Array((sequence.length + reach - 1) * width)
    for (const [index, said] of sequence.entries()) {
      const at = (index + 1) * width
      shares.set(this.#nameShares[features.name ? 1 : 0], at)
      for (const number of said) {
        const place = vocabulary.get(number)
        if (place === undefined) continue
        this.#shares[place] ??= this.#sharesOf(words, place * sizes.word)
        const more = this.#shares[place]
        for (let step = 0; step < width; step++)
          shares[at + step] = (shares[at + step] as number) + (more[step] as number)
      }
    }
    const seen = new Float32Array(sizes.seen)
    const part = shareOf(sequence.length - around)
    for (let index = 0; index < sequence.length; index++)
      for (let pattern = 0; pattern < sizes.patterns; pattern++) {
        const first = index * width + pattern
        const shown =
          (patternBiases[pattern] as number) +
          (shares[first] as number) +
          (shares[first + width + sizes.patterns] as number) +
          (shares[first + 2 * (width + sizes.patterns)] as number)
        if (shown <= 0) continue
        const most = index < around ? sizes.found + pattern : pattern
        if (shown > (seen[most] as number)) seen[most] = shown
        if (index < around) continue
        const whole = sizes.patterns + pattern
        seen[whole] = (seen[whole] as number) + shown * part
      }
    return seen
  }

  #sharesOf(words: Float32Array, from: number): Shares {
    const {patterns} = this.#weights
    const shares = new Float32Array(reach * sizes.patterns)
    for (let at = 0; at < shares.length; at++) {
      const [place, pattern] = [Math.floor(at / sizes.patterns), at % sizes.patterns]
      shares[at] = dot(patterns, (pattern * reach + place) * sizes.word, words, from, sizes.word)
    }
    return shares
  }

  #conclude(seen: Float32Array, kind: number): Float32Array {
    const weights = this.#weights
    const input = seen.slice()
    for (let index = 0; index < sizes.found; index++)
      input[index] = (input[index] as number) + (weights.kinds[kind * sizes.found + index] as number)
    const found = new Float32Array(sizes.found)
    for (let index = 0; index < sizes.found; index++) {
      const sum =
        (weights.hiddenBiases[index] as number) + dot(weights.hidden, index * sizes.seen, input, 0, sizes.seen)
      found[index] = (input[index] as number) + Math.max(0, sum)
    }
    return weights.labelBiases.map(
      (bias, label) => bias + dot(weights.labels, label * sizes.found, found, 0, sizes.found),
    )
  }
}

/**
 * How much one place counts on the whole: long texts show more.
 *
 * @param places words and marks of a text
 */
export function shareOf(places: number): number {
  return 1 / Math.sqrt(Math.max(4, places))
}

/**
 * Multiply two rows number by number and add up.
 *
 * @param a numbers
 * @param fromA where the first row begins
 * @param b numbers
 * @param fromB where the second row begins
 * @param count numbers in a row, a multiple of four
 */
export function dot(a: Float32Array, fromA: number, b: Float32Array, fromB: number, count: number): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  for (let step = 0; step < count; step += 4) {
    const left = fromA + step
    const right = fromB + step
    first += (a[left] as number) * (b[right] as number)
    second += (a[left + 1] as number) * (b[right + 1] as number)
    third += (a[left + 2] as number) * (b[right + 2] as number)
    fourth += (a[left + 3] as number) * (b[right + 3] as number)
  }
  return first + second + third + fourth
}

/**
 * Write a network as bytes: the number of words, their numbers, then each part
 * row by row, a row as its scale and a byte for each number.
 *
 * @param weights learnt weights
 * @returns the bytes
 */
export function packNetwork(weights: NetworkWeights): Uint8Array {
  const count = weights.vocabulary.size
  const tables = parts.map((part) => ({values: weights[part], row: shape[part][1]}))
  const bytes = new Uint8Array(
    4 + 4 * count + tables.reduce((sum, {values, row}) => sum + values.length + 4 * (values.length / row), 0),
  )
  const view = new DataView(bytes.buffer)
  view.setUint32(0, count, true)
  for (const [number, place] of weights.vocabulary) view.setUint32(4 + 4 * place, number, true)
  let at = 4 + 4 * count
  for (const {values, row} of tables)
    for (let from = 0; from < values.length; from += row) {
      const numbers = values.subarray(from, from + row)
      const scale = numbers.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 127 || 1
      view.setFloat32(at, scale, true)
      at += 4
      for (const value of numbers) view.setInt8(at++, Math.round(value / scale))
    }
  return bytes
}

/**
 * Read a network as `packNetwork` writes it.
 *
 * @param bytes the bytes
 * @returns its weights
 */
export function unpackNetwork(bytes: Uint8Array): NetworkWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const weights = emptyNetwork(
    new Map(Array.from({length: count}, (_, place) => [view.getUint32(4 + 4 * place, true), place])),
  )
  let at = 4 + 4 * count
  for (const part of parts) {
    const values = weights[part]
    const row = shape[part][1]
    for (let from = 0; from < values.length; from += row) {
      const scale = view.getFloat32(at, true)
      at += 4
      for (let step = 0; step < row; step++) values[from + step] = view.getInt8(at++) * scale
    }
  }
  return weights
}

/**
 * Make a network that has learnt nothing.
 *
 * @param vocabulary what words say, with its place
 * @returns weights, all zero
 */
export function emptyNetwork(vocabulary: Map<number, number>): NetworkWeights {
  const tables = parts.map((part) => {
    const [count, row] = shape[part]
    return [part, new Float32Array((count === 'vocabulary' ? vocabulary.size : count) * row)]
  })
  return {vocabulary, ...(Object.fromEntries(tables) as Record<Part, Float32Array>)}
}
