import type {Tree} from '../src/evidence/trees.js'

/** How trees are learnt. */
export interface TreeOptions {
  trees: number
  /** Most leaves of a tree. */
  leaves: number
  /** Share of what a tree found that is added. */
  rate: number
  /** Fewest cases of a leaf. */
  least: number
  /** How strongly what a leaf adds is drawn to zero. */
  ridge: number
}

/** Chosen on documents that neither weights nor trees had seen. */
export const defaults: TreeOptions = {trees: 300, leaves: 12, rate: 0.04, least: 20, ridge: 1}

/** Most limits that are tried for a signal, and the bins between and beyond them. */
const limitsAtMost = 63
const binsPerSignal = limitsAtMost + 1

/** The signals of all cases, each sorted into the bins between its limits. */
interface Table {
  limits: number[][]
  bins: Uint8Array[]
}

/** For each case, how far its log odds should move (the slope of the loss) and how sure that is (its curve). */
interface Errors {
  slopes: Float64Array
  curves: Float64Array
}

/** Cases of a leaf to be, and the best question to part them. */
interface Leaf {
  cases: Uint32Array
  /** For each signal and bin: slopes, curves and cases, summed up. */
  histogram: Float64Array
  question: {signal: number; bin: number; gain: number} | undefined
  /** Puts in its place what the leaf becomes. */
  put: (tree: Tree) => void
}

/**
 * Learn boosted trees for a yes-or-no question (Friedman 2001, with second
 * derivatives and best-first growth, as later systems do it). Nothing is drawn
 * by chance: the same cases give the same trees.
 *
 * @param signals signals of each case
 * @param answers answer of each case, 1 or 0
 * @param options how to learn
 * @returns trees whose sum is the log odds of yes
 */
export function learnTrees(
  signals: ReadonlyArray<readonly number[]>,
  answers: readonly number[],
  options: TreeOptions = defaults,
): Tree[] {
  const count = signals.length
  const limits = (signals[0] ?? []).map((_, signal) => limitsOf(signals.map((row) => row[signal] as number)))
  const bins = limits.map((list, signal) => Uint8Array.from(signals, (row) => binOf(list, row[signal] as number)))
  const yes = answers.reduce((sum, answer) => sum + answer, 0)
  const base = round(Math.log((yes + 0.5) / (count - yes + 0.5)))
  const odds = new Float64Array(count).fill(base)
  const errors = {slopes: new Float64Array(count), curves: new Float64Array(count)}
  const trees: Tree[] = [base]
  while (trees.length <= options.trees) {
    for (let one = 0; one < count; one++) {
      const chance = 1 / (1 + Math.exp(-(odds[one] as number)))
      errors.slopes[one] = chance - (answers[one] as number)
      errors.curves[one] = chance * (1 - chance)
    }
    const {tree, leaves} = grow({limits, bins}, errors, options)
    trees.push(tree)
    for (const {cases, value} of leaves) for (const one of cases) odds[one] = (odds[one] as number) + value
  }
  return trees
}

/** Grow one tree, always where a question gains most. */
function grow(table: Table, errors: Errors, options: TreeOptions) {
  let tree: Tree = 0
  const everything = Uint32Array.from(errors.slopes, (_, index) => index)
  const leafOf = (cases: Uint32Array, histogram: Float64Array, put: Leaf['put']): Leaf => ({
    cases,
    histogram,
    put,
    question: bestQuestion(table, histogram, cases.length, options),
  })
  const leaves = [leafOf(everything, histogramOf(table, errors, everything), (grown) => (tree = grown))]
  while (leaves.length < options.leaves) {
    const next = leaves.reduce((top, leaf) => ((leaf.question?.gain ?? 0) > (top.question?.gain ?? 0) ? leaf : top))
    if (!next.question) break
    const {signal, bin} = next.question
    const column = table.bins[signal] as Uint8Array
    const below = next.cases.filter((one) => (column[one] as number) <= bin)
    const above = next.cases.filter((one) => (column[one] as number) > bin)
    const node: [number, number, Tree, Tree] = [signal, table.limits[signal]?.[bin] as number, 0, 0]
    next.put(node)
    // Only the smaller half is counted; the larger one is what is left.
    const isBelowSmaller = below.length < above.length
    const smaller = histogramOf(table, errors, isBelowSmaller ? below : above)
    const larger = next.histogram.map((value, at) => value - (smaller[at] as number))
    leaves.splice(
      leaves.indexOf(next),
      1,
      leafOf(below, isBelowSmaller ? smaller : larger, (grown) => (node[2] = grown)),
      leafOf(above, isBelowSmaller ? larger : smaller, (grown) => (node[3] = grown)),
    )
  }
  const valued = leaves.map(({cases, put}) => {
    let [slope, curve] = [0, 0]
    for (const one of cases) {
      slope += errors.slopes[one] as number
      curve += errors.curves[one] as number
    }
    const value = round((-slope / (curve + options.ridge)) * options.rate)
    put(value)
    return {cases, value}
  })
  return {tree, leaves: valued}
}

function histogramOf({bins}: Table, {slopes, curves}: Errors, cases: Uint32Array): Float64Array {
  const histogram = new Float64Array(bins.length * binsPerSignal * 3)
  for (const [signal, column] of bins.entries())
    for (let at = 0; at < cases.length; at++) {
      const one = cases[at] as number
      const place = (signal * binsPerSignal + (column[one] as number)) * 3
      histogram[place] = (histogram[place] as number) + (slopes[one] as number)
      histogram[place + 1] = (histogram[place + 1] as number) + (curves[one] as number)
      histogram[place + 2] = (histogram[place + 2] as number) + 1
    }
  return histogram
}

/** The signal and limit that part cases best, leaving enough of them on both sides. */
function bestQuestion(
  {limits}: Table,
  histogram: Float64Array,
  count: number,
  {least, ridge}: TreeOptions,
): Leaf['question'] {
  const worth = (slope: number, curve: number) => slope ** 2 / (curve + ridge)
  let [slope, curve] = [0, 0]
  for (let bin = 0; bin < binsPerSignal; bin++) {
    slope += histogram[bin * 3] as number
    curve += histogram[bin * 3 + 1] as number
  }
  let best: Leaf['question']
  for (const [signal, {length}] of limits.entries()) {
    let [lower, lowerCurve, lowerCount] = [0, 0, 0]
    for (let bin = 0; bin < length; bin++) {
      const place = (signal * binsPerSignal + bin) * 3
      lower += histogram[place] as number
      lowerCurve += histogram[place + 1] as number
      lowerCount += histogram[place + 2] as number
      if (lowerCount < least || count - lowerCount < least) continue
      const gain = worth(lower, lowerCurve) + worth(slope - lower, curve - lowerCurve) - worth(slope, curve)
      if (gain > (best?.gain ?? 1e-6)) best = {signal, bin, gain}
    }
  }
  return best
}

/** The limits to try for a signal: between its values, with as many cases between one and the next. */
function limitsOf(values: number[]): number[] {
  const sorted = Float64Array.from(values, round).sort()
  const limits = new Set<number>()
  for (let at = 1; at <= limitsAtMost; at++)
    limits.add(sorted[Math.floor((at * sorted.length) / binsPerSignal)] as number)
  limits.delete(sorted.at(-1) as number)
  return [...limits]
}

/** The number of the first limit that a value does not exceed. */
function binOf(limits: readonly number[], value: number): number {
  let [from, to] = [0, limits.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (value <= (limits[middle] as number)) to = middle
    else from = middle + 1
  }
  return from
}

/**
 * Three digits behind the point tell enough, and keep what is written short.
 *
 * @param value any number
 */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
