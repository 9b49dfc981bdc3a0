import {isElementId} from '../src/elements.js'
import {type Features, featuresIn, featuresOf} from '../src/evidence/features.js'
import {isWordingLabel, type Label, labels} from '../src/evidence/labels.js'
import {normOf, packModel} from '../src/evidence/model.js'
import {packNetwork} from '../src/evidence/network.js'
import {speaksOfQuotes} from '../src/evidence/wording.js'
import type {Language} from '../src/languages/language.js'
import {type Example, learnNetwork} from './network.js'
import type {Piece} from './pieces.js'
import {random, shuffle} from './random.js'

/** How the weights are learnt; every figure was chosen by `npm run accuracy` on unseen documents. */
export interface LearnOptions {
  epochs: number
  rate: number
  /** Strength of the pull towards zero, which keeps the model small. */
  sparse: number
  /** Weight of a piece as a counterexample for labels that its author did not judge. */
  unjudged: number
  /** Weight of a near miss as a counterexample for the label it nearly carries. */
  near: number
  /** Weight of an unmarked sentence as a counterexample for an element that its document says elsewhere: authors do not mark all. */
  elsewhere: number
  /** Weight of a sentence as a counterexample for an element that its kind of document does not ask for. */
  unasked: number
  /** Weight of an unmarked sentence of a document as a counterexample for saying nothing. */
  idle: number
  /** Epoch from which on, of the sentences of a marked line, only those that speak most for the mark learn from it. */
  choosing: number
  /** How far below the best of its line a sentence may stay, in log odds, to be taken for one that is meant. */
  gap: number
  /** Share of the features of a piece that are withheld, by chance, when wording is learnt, so that no one word decides. */
  withheld: number
  /** How many sizes of weight are told apart: more cost room and tell little. */
  levels: number
  /** Weights of at most this size, of `levels`, are left out. */
  drop: number
}

export const defaults: LearnOptions = {
  epochs: 12,
  rate: 1.5,
  sparse: 3e-6,
  unjudged: 0.5,
  near: 1.5,
  elsewhere: 0.5,
  unasked: 0.5,
  idle: 0.1,
  choosing: 3,
  gap: 1,
  withheld: 0.25,
  levels: 36,
  drop: 2,
}

/** The wording labels stand side by side. */
const firstWordingLabel = isWordingLabel.indexOf(true)
const afterWordingLabels = isWordingLabel.lastIndexOf(true) + 1

/** The labels from here on are kinds, which are asked for while the kind of the document is not known yet. */
const firstKindLabel = labels.findIndex((label) => label.startsWith('kind/'))

/** What is learnt from the pieces, packed. */
export interface Packs {
  /** Weights of single features: those that several languages share, and those of each language. */
  models: Record<string, Uint8Array>
  network: Uint8Array
}

/**
 * Learn from labelled pieces: first weights for single features, then a network
 * for words in their order. The same pieces give the same bytes.
 *
 * @param pieces labelled pieces
 * @param languages language data by code
 * @param options how to learn the weights of single features
 * @returns what was learnt
 */
export function learn(pieces: Piece[], languages: Record<string, Language>, options: LearnOptions = defaults): Packs {
  const known = new Map<string, Features>()
  const describe = (text: string, language: string, name: boolean) => {
    const key = `${language} ${name} ${text}`
    const features = known.get(key) ?? featuresOf(text, languages[language] as Language, name)
    known.set(key, features)
    return features
  }
  const described = pieces.map(({text, language, name}) => describe(text, language, name))
  const targets = pieces.map((piece) => targetsOf(piece, options))
  const models = learnModels(pieces, described, targets, options)
  const examples = pieces.map((piece, index): Example => {
    const {language, kind, above = [], before} = piece
    const {yes, weight, chosen} = targets[index] as Target
    return {
      features: described[index] as Features,
      surroundings: {
        above: above.map((text) => describe(text, language, true)),
        before: before === undefined ? undefined : describe(before, language, false),
      },
      kind,
      yes,
      // What stands around a text tells whether it is a warning.
      weight: (piece.above ? targetsOf(piece, options, true).weight : weight).map((value, label) =>
        chosen[label] ? value : 0,
      ),
    }
  })
  return {models, network: packNetwork(learnNetwork(examples))}
}

/**
 * Learn weights: one logistic regression for each label, all on the same
 * features, by AdaGrad with a pull towards zero.
 *
 * @param pieces labelled pieces
 * @param plain their features
 * @param targets what they carry; which of a line are meant is chosen here
 * @param options how to learn
 * @returns packed weights
 */
function learnModels(
  pieces: Piece[],
  plain: readonly Features[],
  targets: readonly Target[],
  options: LearnOptions,
): Record<string, Uint8Array> {
  const size = labels.length
  const described = plain.map((features, index) => {
    const kind = pieces[index]?.kind
    return kind ? featuresIn(features, kind) : features
  })
  const {dictionary, owners} = collect(pieces, described)
  const count = dictionary.size
  // What holds for single pieces and documents alike, and what holds for documents besides.
  const [common, own] = [weightsFor(count), weightsFor(count)]
  common.biases.fill(-4)
  const rows = described.map(({hashes, ofKind}, index) => {
    const numbers = hashes.map((hash) => dictionary.get(hash))
    // What stands in a document has a state: there most say nothing of what is looked for, and none is a single line out of its place.
    const isOfDocument = pieces[index]?.states !== undefined
    return rowOf(numbers, ofKind, isOfDocument ? [common, own] : [common])
  })
  const order = Uint32Array.from(rows, (_, index) => index)
  const next = random(20)
  const sums = new Float64Array(size)
  const kept = new Uint8Array(rows.reduce((most, {features}) => Math.max(most, features.length), 0))
  // What is withheld is made up for, so that a whole piece weighs the same.
  const madeUp = Float64Array.from(isWordingLabel, (isWording) => (isWording ? 1 / (1 - options.withheld) : 1))
  const add = (weights: Float32Array, base: number, end: number, from = 0) => {
    for (let label = from; label < end; label++)
      sums[label] = (sums[label] as number) + (weights[base + label] as number)
  }
  const weigh = ({features, plain, norm, learners}: Row, withholds: boolean) => {
    sums.fill(0)
    for (let place = 0; place < features.length; place++) {
      const base = (features[place] as number) * size
      const end = place < plain ? size : firstKindLabel
      const skips = withholds && kept[place] === 0
      for (const {weights} of learners) {
        add(weights, base, skips ? firstWordingLabel : end)
        if (skips) add(weights, base, end, afterWordingLabels)
      }
    }
    for (let label = 0; label < size; label++) {
      const bias = learners.reduce((sum, {biases}) => sum + (biases[label] as number), 0)
      sums[label] = bias + (sums[label] as number) * norm * (withholds ? (madeUp[label] as number) : 1)
    }
  }
  const stepLabels = new Uint8Array(size)
  const gradients = new Float64Array(size)
  const learnFrom = ({features, plain}: Row, steps: number, {weights, squares}: Learnt) => {
    for (let place = 0; place < features.length; place++) {
      const base = (features[place] as number) * size
      for (let step = 0; step < steps; step++) {
        const label = stepLabels[step] as number
        if (kept[place] === 0 && isWordingLabel[label]) continue
        if (label >= firstKindLabel && place >= plain) break
        const gradient = gradients[step] as number
        const at = base + label
        const square = (squares[at] as number) + gradient * gradient
        squares[at] = square
        const rate = options.rate / Math.sqrt(square + 1)
        const moved = (weights[at] as number) - rate * gradient
        const pull = rate * options.sparse
        weights[at] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0
      }
    }
  }
  const lines = linesOf(pieces)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next)
    if (epoch >= options.choosing)
      for (const line of lines) {
        const odds = line.map((index) => {
          weigh(rows[index] as Row, false)
          return Float64Array.from(sums)
        })
        choose(
          line.map((index) => targets[index] as Target),
          odds,
          options.gap,
        )
      }
    for (const index of order) {
      const row = rows[index] as Row
      const {yes, weight, chosen} = targets[index] as Target
      for (let place = 0; place < row.features.length; place++) kept[place] = next() < options.withheld ? 0 : 1
      weigh(row, true)
      let steps = 0
      for (let label = 0; label < size; label++) {
        const strength = chosen[label] ? (weight[label] as number) : 0
        if (strength === 0) continue
        const error = (1 / (1 + Math.exp(-(sums[label] as number))) - (yes[label] as number)) * strength
        if (Math.abs(error) < 0.001) continue
        for (const {biases, biasSquares} of row.learners) {
          biasSquares[label] = (biasSquares[label] as number) + error * error
          biases[label] =
            (biases[label] as number) - (options.rate * error) / (1 + Math.sqrt(biasSquares[label] as number))
        }
        stepLabels[steps] = label
        gradients[steps++] = error * row.norm
      }
      for (const learner of row.learners) learnFrom(row, steps, learner)
    }
  }
  // At run time there are only documents.
  for (let at = 0; at < common.weights.length; at++)
    common.weights[at] = (common.weights[at] as number) + (own.weights[at] as number)
  for (let label = 0; label < size; label++)
    common.biases[label] = (common.biases[label] as number) + (own.biases[label] as number)
  return pack(dictionary, owners, common.weights, common.biases, options)
}

/** A piece as it is learnt from. */
interface Row {
  /** Numbers of its features; those after `plain` hold in its kind of document only. */
  features: Uint32Array
  plain: number
  norm: number
  /** The weights that add up for it, and learn from it. */
  learners: Learnt[]
}

/** @param numbers its features, nothing for those that no other piece shows; the last `ofKind` of them belong to its kind of document */
function rowOf(numbers: ReadonlyArray<number | undefined>, ofKind: number, learners: Learnt[]): Row {
  const isKnown = (feature: number | undefined) => feature !== undefined
  return {
    features: Uint32Array.from(numbers.filter(isKnown)),
    plain: numbers.slice(0, numbers.length - ofKind).filter(isKnown).length,
    norm: normOf(numbers.length),
    learners,
  }
}

/** Weights and biases to be learnt, each with the sum of its squared gradients. */
interface Learnt {
  weights: Float32Array
  squares: Float32Array
  biases: Float32Array
  biasSquares: Float32Array
}

function weightsFor(count: number): Learnt {
  return {
    weights: new Float32Array(count * labels.length),
    squares: new Float32Array(count * labels.length),
    biases: new Float32Array(labels.length),
    biasSquares: new Float32Array(labels.length),
  }
}

/** What a piece carries, by label: the answer, how much it counts, and whether it is taken for the one that is meant. */
interface Target {
  yes: Uint8Array
  weight: Float32Array
  chosen: Uint8Array
}

/** The marked lines that hold several pieces. */
function linesOf(pieces: readonly Piece[]): number[][] {
  const lines = new Map<string, number[]>()
  for (const [index, {line, yes, name}] of pieces.entries())
    if (line && yes.length > 0 && !name) lines.set(line, [...(lines.get(line) ?? []), index])
  return [...lines.values()].filter((line) => line.length > 1)
}

/** Of the pieces of a line that share a mark, choose those that speak most for it. */
function choose(targets: readonly Target[], odds: readonly Float64Array[], gap: number): void {
  for (let label = 0; label < labels.length; label++) {
    let best = Number.NEGATIVE_INFINITY
    for (const [index, {yes}] of targets.entries())
      if (yes[label]) best = Math.max(best, odds[index]?.[label] as number)
    for (const [index, {yes, chosen}] of targets.entries())
      if (yes[label]) chosen[label] = (odds[index]?.[label] as number) >= best - gap ? 1 : 0
  }
}

/** Features that more than one piece shows, and the languages that show them. */
function collect(pieces: Piece[], described: Features[]) {
  const seen = new Map<number, number>()
  const first = new Map<number, string>()
  const shared = new Set<number>()
  for (const [index, {hashes}] of described.entries()) {
    const {language} = pieces[index] as Piece
    for (const hash of hashes) {
      seen.set(hash, (seen.get(hash) ?? 0) + 1)
      const owner = first.get(hash)
      if (owner === undefined) first.set(hash, language)
      else if (owner !== language) shared.add(hash)
    }
  }
  const dictionary = new Map<number, number>()
  const owners: string[] = []
  for (const [hash, times] of seen)
    if (times > 1) {
      dictionary.set(hash, dictionary.size)
      owners.push(shared.has(hash) ? 'shared' : (first.get(hash) as string))
    }
  return {dictionary, owners}
}

/** @param isSeenInPlace whether what surrounds the piece is looked at as well */
function targetsOf(piece: Piece, options: LearnOptions, isSeenInPlace = false): Target {
  const yes = new Uint8Array(labels.length)
  const weight = new Float32Array(labels.length)
  for (const [index, label] of labels.entries()) {
    const carries = piece.yes.includes(label)
    yes[index] = carries ? 1 : 0
    const [element, part] = label.split('/') as [string, string | undefined]
    if (carries) weight[index] = 1
    else if (piece.wordingOnly && !isWordingLabel[index]) weight[index] = 0
    // The very words that must not stand, where they do no harm, say nothing against them.
    else if (isWordingLabel[index] && !isSeenInPlace && (piece.spared || speaksOfQuotes(piece.text))) weight[index] = 0
    else if (piece.no.includes(label)) weight[index] = options.near
    else if (piece.yes.includes('void')) weight[index] = 1
    // Nobody marks what says nothing: only what carries something surely does not.
    else if (label === 'void' && piece.states) weight[index] = piece.yes.length > 0 ? 1 : options.idle
    // Whether a date or an owner is there is only known where the author was asked.
    else if (part && (part === 'date' || part === 'owner')) weight[index] = 0
    // In documents the parts are not marked where they stand.
    else if (part && (piece.sure || piece.yes.includes(element as Label)) && element !== 'kind') weight[index] = 0
    else {
      const state = piece.states?.[label]
      const isElement = piece.states && isElementId(label)
      const doubt = !isElement || state === 'absent' ? 1 : state === undefined ? options.unasked : options.elsewhere
      weight[index] = (piece.sure ? 1 : options.unjudged) * doubt
    }
  }
  return {yes, weight, chosen: new Uint8Array(labels.length).fill(1)}
}

/** Keep what matters after rounding. */
function pack(
  dictionary: Map<number, number>,
  owners: string[],
  weights: Float32Array,
  biases: Float32Array,
  {levels, drop}: LearnOptions,
): Record<string, Uint8Array> {
  const size = labels.length
  const scales = new Float32Array(size)
  for (let label = 0; label < size; label++) {
    let top = 0
    for (let at = label; at < weights.length; at += size) top = Math.max(top, Math.abs(weights[at] as number))
    scales[label] = top / levels || 1
  }
  const groups = new Map<string, Array<[number, Array<[number, number]>]>>()
  for (const [hash, feature] of dictionary) {
    const kept: Array<[number, number]> = []
    for (let label = 0; label < size; label++) {
      const value = Math.round((weights[feature * size + label] as number) / (scales[label] as number))
      if (Math.abs(value) > drop) kept.push([label, value])
    }
    if (kept.length === 0) continue
    const owner = owners[feature] as string
    const group = groups.get(owner) ?? []
    groups.set(owner, group)
    group.push([hash, kept])
  }
  const zero = new Float32Array(size)
  return Object.fromEntries(
    [...groups].map(([owner, group]) => [
      owner,
      packModel(
        group.sort(([a], [b]) => a - b),
        scales,
        owner === 'shared' ? biases : zero,
      ),
    ]),
  )
}
