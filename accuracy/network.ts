import {type Kind, kinds} from '../src/elements.js'
import type {Features} from '../src/evidence/features.js'
import {isWordingLabel, labels} from '../src/evidence/labels.js'
import {
  dot,
  emptyNetwork,
  inPlace,
  type NetworkWeights,
  parts,
  reach,
  type Surroundings,
  shareOf,
  sizes,
} from '../src/evidence/network.js'
import {random, shuffle} from './random.js'

/** A text to learn from. */
export interface Example {
  features: Features
  surroundings: Surroundings
  /** Kind of its document, where that is known. */
  kind: Kind | undefined
  /** The answer, by label. */
  yes: Uint8Array
  /** How much the answer counts, by label. */
  weight: Float32Array
}

/** How the network is learnt; every figure was chosen by `npm run accuracy` on unseen documents. */
export interface NetworkOptions {
  epochs: number
  rate: number
  /** Steps until the rate is reached. */
  start: number
  /** Examples in a step. */
  batch: number
  /** Share of what words say, and of what is found, that is withheld by chance. */
  withheld: number
  /** How much more the wording labels count: so few texts carry them. */
  wording: number
  /** Share of examples that are learnt from as if the kind of their document were not known. */
  unknownKind: number
}

const defaults: NetworkOptions = {
  epochs: 3,
  rate: 0.003,
  start: 300,
  batch: 256,
  withheld: 0.2,
  wording: 3,
  unknownKind: 0.5,
}

/** One part of the weights with its gradients and their running means (Adam). */
interface Learnt {
  values: Float32Array
  gradients: Float32Array
  means: Float32Array
  squares: Float32Array
}

/**
 * Learn a network by Adam. The same examples give the same weights.
 *
 * @param examples texts with their labels
 * @param options how to learn
 * @returns weights
 */
export function learnNetwork(examples: readonly Example[], options: NetworkOptions = defaults): NetworkWeights {
  const placed = place(examples)
  const next = random(7)
  const weights = begin(placed.vocabulary, next)
  const learnt = Object.fromEntries(
    parts.map((part) => {
      const values = weights[part]
      const [gradients, means, squares] = [0, 0, 0].map(() => new Float32Array(values.length)) as [
        Float32Array,
        Float32Array,
        Float32Array,
      ]
      return [part, {values, gradients, means, squares}]
    }),
  ) as Record<(typeof parts)[number], Learnt>
  const order = Uint32Array.from(examples, (_, index) => index)
  const steps = options.epochs * Math.ceil(examples.length / options.batch)
  const learnFrom = learner(weights, learnt, placed, examples, options, next)
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next)
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.subarray(from, from + options.batch)
      for (const index of batch) learnFrom(index, 1 / batch.length)
      step++
      const rate = options.rate * Math.min(1, step / options.start) * Math.max(0.02, 1 - step / steps)
      for (const part of parts) move(learnt[part], rate, step)
    }
  }
  return weights
}

/** What the words of all examples say, one after the other, as places in the vocabulary. */
interface Placed {
  vocabulary: Map<number, number>
  /** Places in the vocabulary. */
  said: Uint16Array
  /** Where in `said` each word begins, and where the last one ends. */
  words: Uint32Array
  /** Where in `words` each example begins, and where the last one ends. */
  texts: Uint32Array
  /** How many words of each example stand around it. */
  around: Uint8Array
}

function place(examples: readonly Example[]): Placed {
  const seen = new Map<number, number>()
  let [allSaid, allWords] = [0, 0]
  for (const {features, surroundings} of examples)
    for (const word of inPlace(features, surroundings).sequence) {
      allWords++
      allSaid += word.length
      for (const number of word) seen.set(number, (seen.get(number) ?? 0) + 1)
    }
  const vocabulary = new Map<number, number>()
  for (const [number, times] of seen) if (times > 1) vocabulary.set(number, vocabulary.size)
  const said = new Uint16Array(allSaid)
  const words = new Uint32Array(allWords + 1)
  const texts = new Uint32Array(examples.length + 1)
  const around = new Uint8Array(examples.length)
  let [saidSoFar, wordsSoFar] = [0, 0]
  for (const [index, {features, surroundings}] of examples.entries()) {
    const inOrder = inPlace(features, surroundings)
    texts[index] = wordsSoFar
    around[index] = inOrder.around
    for (const word of inOrder.sequence) {
      words[wordsSoFar++] = saidSoFar
      for (const number of word) {
        const at = vocabulary.get(number)
        if (at !== undefined) said[saidSoFar++] = at
      }
    }
  }
  words[wordsSoFar] = saidSoFar
  texts[examples.length] = wordsSoFar
  return {vocabulary, said, words, texts, around}
}

/** Small weights to begin with, by chance: of what words say from a normal distribution, of layers by how many numbers they add up. */
function begin(vocabulary: Map<number, number>, next: () => number): NetworkWeights {
  const weights = emptyNetwork(vocabulary)
  for (let at = 0; at < weights.words.length; at++)
    weights.words[at] = 0.3 * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const even = (values: Float32Array, added: number) => {
    for (let at = 0; at < values.length; at++) values[at] = (2 * next() - 1) / Math.sqrt(added)
  }
  even(weights.patterns, reach * sizes.word)
  even(weights.hidden, sizes.seen)
  even(weights.labels, sizes.found)
  weights.labelBiases.fill(-4)
  return weights
}

/** Make the function that adds the gradients of one example. */
function learner(
  weights: NetworkWeights,
  learnt: Record<(typeof parts)[number], Learnt>,
  {said, words, texts, around}: Placed,
  examples: readonly Example[],
  options: NetworkOptions,
  next: () => number,
): (index: number, share: number) => void {
  const longest = longestOf(texts)
  const values = new Float32Array((longest + reach - 1) * sizes.word)
  const slopes = new Float32Array(values.length)
  const keeps = new Uint8Array(longestOf(texts.map((first) => words[first] as number)))
  const shown = new Float32Array(longest * sizes.patterns)
  const best = new Int32Array(2 * sizes.patterns)
  const seen = new Float32Array(sizes.seen)
  const found = new Float32Array(sizes.found)
  const hidden = new Float32Array(sizes.found)
  const kept = new Float32Array(2 * sizes.found)
  const foundSlopes = new Float32Array(sizes.found)
  const seenSlopes = new Float32Array(sizes.seen)
  const span = reach * sizes.word
  const madeUp = 1 / (1 - options.withheld)

  return (index, share) => {
    const example = examples[index] as Example
    const first = texts[index] as number
    const count = (texts[index + 1] as number) - first
    const outside = around[index] as number
    const name = example.features.name ? sizes.word : 0
    const isKnown = example.kind !== undefined && next() >= options.unknownKind
    const kind = (isKnown ? kinds.indexOf(example.kind as Kind) : kinds.length) * sizes.found

    // Forward.
    values.fill(0, 0, (count + reach - 1) * sizes.word)
    const begins = words[first] as number
    for (let word = 0; word < count; word++) {
      const at = (word + 1) * sizes.word
      for (let step = 0; step < sizes.word; step++) values[at + step] = weights.names[name + step] as number
      for (let entry = words[first + word] as number; entry < (words[first + word + 1] as number); entry++) {
        const keep = next() >= options.withheld
        keeps[entry - begins] = keep ? 1 : 0
        if (keep) add(values, at, weights.words, (said[entry] as number) * sizes.word, sizes.word, madeUp)
      }
    }
    seen.fill(0)
    best.fill(-1)
    const whole = shareOf(count - outside)
    for (let pattern = 0; pattern < sizes.patterns; pattern++)
      for (let word = 0; word < count; word++) {
        const sum =
          (weights.patternBiases[pattern] as number) +
          dot(weights.patterns, pattern * span, values, word * sizes.word, span)
        shown[word * sizes.patterns + pattern] = sum
        if (sum <= 0) continue
        const isOutside = word < outside
        const most = isOutside ? sizes.found + pattern : pattern
        if (sum > (seen[most] as number)) {
          seen[most] = sum
          best[isOutside ? sizes.patterns + pattern : pattern] = word
        }
        if (!isOutside) seen[sizes.patterns + pattern] = (seen[sizes.patterns + pattern] as number) + sum * whole
      }
    for (let at = 0; at < kept.length; at++) kept[at] = next() < options.withheld ? 0 : madeUp
    for (let at = 0; at < sizes.found; at++)
      seen[at] = ((seen[at] as number) + (weights.kinds[kind + at] as number)) * (kept[at] as number)
    for (let at = 0; at < sizes.found; at++) {
      const sum = (weights.hiddenBiases[at] as number) + dot(weights.hidden, at * sizes.seen, seen, 0, sizes.seen)
      hidden[at] = sum > 0 ? sum * (kept[sizes.found + at] as number) : 0
      found[at] = (seen[at] as number) + (hidden[at] as number)
    }

    // Backward.
    foundSlopes.fill(0)
    for (let label = 0; label < labels.length; label++) {
      const strength = example.weight[label] as number
      if (strength === 0) continue
      const odds =
        (weights.labelBiases[label] as number) + dot(weights.labels, label * sizes.found, found, 0, sizes.found)
      const slope =
        (1 / (1 + Math.exp(-odds)) - (example.yes[label] as number)) *
        strength *
        share *
        (isWordingLabel[label] ? options.wording : 1)
      if (Math.abs(slope) < 1e-5) continue
      learnt.labelBiases.gradients[label] = (learnt.labelBiases.gradients[label] as number) + slope
      add(learnt.labels.gradients, label * sizes.found, found, 0, sizes.found, slope)
      add(foundSlopes, 0, weights.labels, label * sizes.found, sizes.found, slope)
    }
    seenSlopes.fill(0)
    seenSlopes.set(foundSlopes)
    for (let at = 0; at < sizes.found; at++) {
      if ((hidden[at] as number) <= 0) continue
      const slope = (foundSlopes[at] as number) * (kept[sizes.found + at] as number)
      learnt.hiddenBiases.gradients[at] = (learnt.hiddenBiases.gradients[at] as number) + slope
      add(learnt.hidden.gradients, at * sizes.seen, seen, 0, sizes.seen, slope)
      add(seenSlopes, 0, weights.hidden, at * sizes.seen, sizes.seen, slope)
    }
    for (let at = 0; at < sizes.found; at++) {
      const slope = (seenSlopes[at] as number) * (kept[at] as number)
      seenSlopes[at] = slope
      learnt.kinds.gradients[kind + at] = (learnt.kinds.gradients[kind + at] as number) + slope
    }
    slopes.fill(0, 0, (count + reach - 1) * sizes.word)
    for (let pattern = 0; pattern < sizes.patterns; pattern++) {
      const onWhole = (seenSlopes[sizes.patterns + pattern] as number) * whole
      for (let word = 0; word < count; word++) {
        if ((shown[word * sizes.patterns + pattern] as number) <= 0) continue
        const isOutside = word < outside
        let slope = isOutside ? 0 : onWhole
        if (best[isOutside ? sizes.patterns + pattern : pattern] === word)
          slope += seenSlopes[isOutside ? sizes.found + pattern : pattern] as number
        if (slope === 0) continue
        learnt.patternBiases.gradients[pattern] = (learnt.patternBiases.gradients[pattern] as number) + slope
        add(learnt.patterns.gradients, pattern * span, values, word * sizes.word, span, slope)
        add(slopes, word * sizes.word, weights.patterns, pattern * span, span, slope)
      }
    }
    for (let word = 0; word < count; word++) {
      const at = (word + 1) * sizes.word
      add(learnt.names.gradients, name, slopes, at, sizes.word, 1)
      for (let entry = words[first + word] as number; entry < (words[first + word + 1] as number); entry++)
        if (keeps[entry - begins])
          add(learnt.words.gradients, (said[entry] as number) * sizes.word, slopes, at, sizes.word, madeUp)
    }
  }
}

/** The most that lies between one beginning and the next. */
function longestOf(begins: Uint32Array): number {
  return begins.reduce((most, from, index) => Math.max(most, from - (begins[index - 1] ?? 0)), 0)
}

/** Add a row of numbers, so many times, to another. */
function add(to: Float32Array, at: number, from: Float32Array, begin: number, count: number, times: number): void {
  for (let step = 0; step < count; step++)
    to[at + step] = (to[at + step] as number) + times * (from[begin + step] as number)
}

/** Move weights down their gradients, and forget these. */
function move({values, gradients, means, squares}: Learnt, rate: number, step: number): void {
  const [keepMean, keepSquare] = [0.9, 0.999] as const
  const size = (rate * Math.sqrt(1 - keepSquare ** step)) / (1 - keepMean ** step)
  for (let at = 0; at < values.length; at++) {
    const gradient = gradients[at] as number
    const mean = keepMean * (means[at] as number) + (1 - keepMean) * gradient
    const square = keepSquare * (squares[at] as number) + (1 - keepSquare) * gradient * gradient
    means[at] = mean
    squares[at] = square
    gradients[at] = 0
    if (mean !== 0) values[at] = (values[at] as number) - (size * mean) / (Math.sqrt(square) + 1e-8)
  }
}
