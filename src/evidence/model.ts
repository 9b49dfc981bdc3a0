import type {Features} from './features.js'
import {labels} from './labels.js'

/**
 * Weights learnt from the labelled pieces of this project: for each feature the
 * labels it speaks for or against.
 */
export class Model {
  /** Hash table with open addressing: features, and their places plus one. A `Map` of so many takes long to fill. */
  readonly #features: Uint32Array
  readonly #slots: Uint32Array
  /** Where the weights of a feature begin in `#labels` and `#weights`, and how many they are, by its place. */
  readonly #sizes: Uint8Array
  readonly #starts: Uint32Array
  readonly #labels: Uint8Array
  readonly #weights: Float32Array
  readonly #biases = new Float32Array(labels.length)

  /**
   * @param packs weights as `packModel` writes them; several add up
   */
  constructor(packs: readonly Uint8Array[]) {
    const heads = packs.map((pack) => {
      const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength)
      return {features: view.getUint32(0, true), weights: view.getUint32(4, true)}
    })
    const features = heads.reduce((sum, head) => sum + head.features, 0)
    const weights = heads.reduce((sum, head) => sum + head.weights, 0)
    const slots = 2 ** Math.ceil(Math.log2(features * 2 + 1))
    this.#features = new Uint32Array(slots)
    this.#slots = new Uint32Array(slots)
    this.#sizes = new Uint8Array(features)
    this.#starts = new Uint32Array(features)
    this.#labels = new Uint8Array(weights)
    this.#weights = new Float32Array(weights)
    let from = {place: 0, entry: 0}
    for (const pack of packs) from = this.#read(pack, from)
  }

  /** Read one pack; `from` counts the features and weights read before. */
  #read(bytes: Uint8Array, from: {place: number; entry: number}): {place: number; entry: number} {
    let {place, entry} = from
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const count = view.getUint32(0, true)
    const scales = new Float32Array(labels.length)
    let at = 8
    for (let label = 0; label < labels.length; label++, at += 8) {
      scales[label] = view.getFloat32(at, true)
      this.#biases[label] = (this.#biases[label] as number) + view.getFloat32(at + 4, true)
    }
    let feature = 0
    for (let index = 0; index < count; index++) {
      let scale = 1
      let byte: number
      do {
        byte = bytes[at++] as number
        feature += (byte & 127) * scale
        scale *= 128
      } while (byte > 127)
      const slot = this.#slotOf(feature)
      this.#features[slot] = feature
      this.#slots[slot] = place + index + 1
    }
    const kept = view.getUint32(4, true)
    let weight = at + count
    for (let index = 0; index < count; index++, place++) {
      const size = bytes[at + index] as number
      this.#starts[place] = entry
      this.#sizes[place] = size
      for (let step = 0; step < size; step++, weight++, entry++) {
        const label = bytes[weight] as number
        this.#labels[entry] = label
        this.#weights[entry] = view.getInt8(weight + kept) * (scales[label] as number)
      }
    }
    return {place, entry}
  }

  /** The slot that holds a feature, or the free one where it belongs. */
  #slotOf(feature: number): number {
    const mask = this.#slots.length - 1
    let slot = feature & mask
    while (this.#slots[slot] !== 0 && this.#features[slot] !== feature) slot = (slot + 1) & mask
    return slot
  }

  /** Place of a feature, -1 where it has no weights. */
  #placeOf(feature: number): number {
    return (this.#slots[this.#slotOf(feature)] as number) - 1
  }

  /**
   * Weigh a text for every label: by what it says anywhere and, if the kind of
   * its document is known, half by what it says there. Real documents keep less
   * to their kind than those that the weights were learnt from.
   *
   * @param features features of the text
   * @returns log odds, in the order of `labels`
   */
  weigh({hashes, ofKind}: Features): Float32Array {
    const sums = new Float32Array(labels.length)
    const plain = hashes.length - ofKind
    this.#add(sums, hashes, 0, plain)
    const odds = this.#oddsOf(sums, plain)
    if (ofKind === 0) return odds
    this.#add(sums, hashes, plain, hashes.length)
    return meanOf(this.#oddsOf(sums, hashes.length), odds)
  }

  #add(sums: Float32Array, hashes: readonly number[], from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const place = this.#placeOf(hashes[index] as number)
      if (place < 0) continue
      const start = this.#starts[place] as number
      for (let entry = start, end = start + (this.#sizes[place] as number); entry < end; entry++) {
        const label = this.#labels[entry] as number
        sums[label] = (sums[label] as number) + (this.#weights[entry] as number)
      }
    }
  }

  #oddsOf(sums: Float32Array, count: number): Float32Array {
    const norm = normOf(count)
    return sums.map((sum, label) => sum * norm + (this.#biases[label] as number))
  }
}

/**
 * Let two judgments count half each.
 *
 * @param one log odds by label
 * @param other log odds by label
 * @returns their means
 */
export function meanOf(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((odds, label) => (odds + (other[label] as number)) / 2)
}

/** Long texts have more features; this keeps their weight comparable. */
export function normOf(features: number): number {
  return 1 / Math.sqrt(Math.max(12, features))
}

/**
 * Write weights as bytes: a header (number of features, number of weights, scale
 * and bias of each label), then, column by column, so that like stands beside
 * like and packs well: the features in rising order, each as the difference to
 * the one before, the number of weights of each, their labels, their values.
 *
 * @param features feature hashes in rising order, each with its label weights
 * @param scales scale of each label's weights
 * @param biases bias of each label
 * @returns the bytes
 */
export function packModel(
  features: Array<[number, Array<[label: number, weight: number]>]>,
  scales: Float32Array,
  biases: Float32Array,
): Uint8Array {
  const entries = features.flatMap(([, weights]) => weights)
  const hashes: number[] = []
  let before = 0
  for (const [feature] of features) {
    let delta = feature - before
    before = feature
    while (delta > 127) {
      hashes.push((delta % 128) + 128)
      delta = Math.floor(delta / 128)
    }
    hashes.push(delta)
  }
  const bytes = new Uint8Array(8 + labels.length * 8 + hashes.length + features.length + entries.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, features.length, true)
  view.setUint32(4, entries.length, true)
  let at = 8
  for (let label = 0; label < labels.length; label++, at += 8) {
    view.setFloat32(at, scales[label] as number, true)
    view.setFloat32(at + 4, biases[label] as number, true)
  }
  bytes.set(hashes, at)
  at += hashes.length
  for (const [, weights] of features) bytes[at++] = weights.length
  for (const [label] of entries) bytes[at++] = label
  for (const [, weight] of entries) view.setInt8(at++, weight)
  return bytes
}
