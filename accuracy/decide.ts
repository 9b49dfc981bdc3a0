import {kindSignalsOf} from '../src/document/kind.js'
import {type ElementId, elementIds, isElementId, type Kind, kinds, type Status} from '../src/elements.js'
import type {Decision} from '../src/evidence/decision.js'
import {signalNumber, signalsOf} from '../src/evidence/judge.js'
import {partLabelsOf, partSignalsOf} from '../src/evidence/lacks.js'
import {sumOf, type Tree} from '../src/evidence/trees.js'
import type {Trees} from '../src/evidence/weights.js'
import {suspectsIn} from '../src/evidence/wording.js'
import type {MarkedDocument} from './documents.js'
import {learnTrees, round} from './trees.js'

/** Something to decide in a document that the weights have not seen. */
export type Case =
  | {type: 'kind'; kind: Kind | 'none'; signals: Record<Kind, number[]>; byReader: boolean}
  | {type: 'element'; id: ElementId; kind: Kind; status: Status; signals: number[]; byReader: boolean}
  | JudgedByTrees<'part'>
  | JudgedByTrees<'wording'>

/** Whether a part is missing, or wording must not stand. */
interface JudgedByTrees<Type> {
  type: Type
  document: string
  there: boolean
  signals: number[]
}

/**
 * Collect what is to be decided in a labelled document, with the signals for it.
 *
 * @param marked labelled document
 * @returns cases
 */
export function casesOf({label, document, wordingOf}: MarkedDocument): Case[] {
  const byReader = label.by_reader === true
  const cases: Case[] = [{type: 'kind', kind: label.kind, signals: kindSignalsOf(document), byReader}]
  if (label.kind === 'none') return cases
  const name = document.path ?? label.path
  const [scope] = document.scopes
  for (const [id, status] of Object.entries(label.elements ?? {}))
    if (isElementId(id)) {
      const {signals, candidates} = signalsOf(document, scope, id)
      cases.push({type: 'element', id, kind: label.kind, status, signals, byReader})
      if (!isSaid(status)) continue
      for (const part of partLabelsOf(id))
        cases.push({
          type: 'part',
          document: name,
          there: label.missing_parts?.[id]?.includes(part.slice(id.length + 1)) === true,
          signals: partSignalsOf(document, scope, part, candidates).signals,
        })
    }
  for (const {id, unit, signals} of suspectsIn(document))
    cases.push({type: 'wording', document: name, there: wordingOf(unit).includes(id), signals})
  return cases
}

/**
 * Learn how much must speak for an element, a part or a wording before it counts.
 *
 * @param cases cases from documents that the weights have not seen
 * @returns the decision
 */
export function decide(cases: readonly Case[]): {decision: Decision; trees: Trees} {
  // A false alarm is worse than a miss, and worst where it rebukes the author's own words.
  const wording = plant(
    cases.filter((one) => one.type === 'wording'),
    0.6,
  )
  const parts = plant(
    cases.filter((one) => one.type === 'part'),
    0.8,
  )
  const decision: Decision = {
    ...decideElements(cases.filter((one) => one.type === 'element')),
    lacking: round(parts.least),
    void: 0,
    empty: -1.5,
    closest: -4,
    wording: round(wording.least),
    kind: decideKind(cases.filter((one) => one.type === 'kind')),
  }
  return {decision, trees: {wording: wording.trees, parts: parts.trees}}
}

/**
 * How much more a document counts that was judged by others than its author:
 * there are few of these, and they are most like what the linter will meet.
 */
const byReaders = 8

const countOf = ({byReader}: {byReader: boolean}) => (byReader ? byReaders : 1)

/**
 * Learn how much must speak for an element before it counts as said.
 *
 * @param cases elements of documents that the weights have not seen
 * @returns that part of the decision
 */
function decideElements(
  cases: ReadonlyArray<Extract<Case, {type: 'element'}>>,
): Pick<Decision, 'weights' | 'slopes' | 'biases' | 'kinds'> {
  const {weights, slopes, biases, kinds: byKind} = regress(cases)
  const scored = cases.map(({id, kind, status, signals, byReader}) => ({
    there: !isSaid(status),
    odds: -signals.reduce(
      (sum, signal, index) => sum + signal * ((weights[index] as number) + (slopes[id][index] as number)),
      biases[id] + (byKind[`${kind}/${id}`] ?? 0),
    ),
    count: countOf({byReader}),
  }))
  // Most elements are there, so that "even odds" would overlook too many that are not.
  const lean = cut(scored, 1, 0)
  const rounded = (values: Record<string, number>) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, round(value)]))
  return {
    weights: weights.map(round),
    slopes: Object.fromEntries(Object.entries(slopes).map(([id, list]) => [id, list.map(round)])),
    biases: rounded(Object.fromEntries(Object.entries(biases).map(([id, bias]) => [id, bias + lean]))),
    kinds: rounded(byKind),
  }
}

/** Parts that the documents are dealt into to see how trees judge documents that they have not seen. */
const shares = 4

/** Trees, and the log odds above which what they judge is reported; `beta` as in `cut`. */
function plant(cases: ReadonlyArray<JudgedByTrees<unknown>>, beta: number): {trees: Tree[]; least: number} {
  const learnFrom = (list: typeof cases) =>
    learnTrees(
      list.map(({signals}) => signals),
      list.map(({there}) => (there ? 1 : 0)),
    )
  const names = [...new Set(cases.map(({document}) => document))]
  const shareOf = new Map(names.map((name, index) => [name, index % shares]))
  const judged = Array.from({length: shares}, (_, share) => {
    const trees = learnFrom(cases.filter(({document}) => shareOf.get(document) !== share))
    return cases
      .filter(({document}) => shareOf.get(document) === share)
      .map(({there, signals}) => ({there, odds: sumOf(trees, signals)}))
  })
  return {trees: learnFrom(cases), least: cut(judged.flat(), beta, 1)}
}

/** Being there in part, the words for it are there; the parts are asked for afterwards. */
function isSaid(status: Status): boolean {
  return status === 'present' || status === 'partial'
}

/** The signals that may count for more with one element than with another. */
const ownSignals = (['sentence', 'name', 'underName', 'pair'] as const).map(signalNumber)

/**
 * Logistic regression: one weight for each signal, what some signals count
 * more or less for each element, one bias for each element and one for each
 * element in a kind; all but the first are drawn to zero. Newton's method, so
 * that the answer is the same whatever the scale of the signals.
 */
function regress(cases: ReadonlyArray<Extract<Case, {type: 'element'}>>) {
  const signals = cases[0]?.signals.length ?? 0
  const pairs = [...new Set(cases.map(({kind, id}) => `${kind}/${id}`))].sort()
  const base = signals
  const own = base + 1
  const pair = own + elementIds.length
  const slope = pair + pairs.length
  const size = slope + elementIds.length * ownSignals.length
  const ridges = Float64Array.from({length: size}, (_, at) =>
    at < base ? 1 : at === base ? 0.001 : at < pair ? 0.8 : at < slope ? 1 : 4,
  )
  const rows = cases.map(({kind, id, signals: list}) => [
    ...list.map((value, at): [number, number] => [at, value]),
    [base, 1] as [number, number],
    [own + elementIds.indexOf(id), 1] as [number, number],
    [pair + pairs.indexOf(`${kind}/${id}`), 1] as [number, number],
    ...ownSignals.map((signal, at): [number, number] => [
      slope + elementIds.indexOf(id) * ownSignals.length + at,
      list[signal] as number,
    ]),
  ])
  const answer = newton(
    rows,
    cases.map(({status}) => (isSaid(status) ? 1 : 0)),
    cases.map(countOf),
    ridges,
  )
  return {
    weights: [...answer.slice(0, signals)],
    slopes: Object.fromEntries(
      elementIds.map((id, index) => {
        const list = new Array<number>(signals).fill(0)
        for (const [at, signal] of ownSignals.entries())
          list[signal] = answer[slope + index * ownSignals.length + at] as number
        return [id, list]
      }),
    ) as Record<ElementId, number[]>,
    biases: Object.fromEntries(
      elementIds.map((id, index) => [id, (answer[base] as number) + (answer[own + index] as number)]),
    ) as Record<ElementId, number>,
    kinds: Object.fromEntries(pairs.map((name, index) => [name, answer[pair + index] as number])),
  }
}

/**
 * Logistic regression by Newton's method, so that the answer is the same
 * whatever the scale of the signals.
 *
 * @param rows signals of each case, as pairs of number and value
 * @param said answer of each case, 1 or 0
 * @param counts how much each case counts
 * @param ridges how strongly each weight is drawn to zero
 * @returns weights
 */
function newton(
  rows: ReadonlyArray<ReadonlyArray<readonly [number, number]>>,
  said: readonly number[],
  counts: readonly number[],
  ridges: Float64Array,
): Float64Array {
  const size = ridges.length
  const answer = new Float64Array(size)
  for (let round = 0; round < 12; round++) {
    const descent = new Float64Array(size)
    const curve = Array.from({length: size}, () => new Float64Array(size))
    for (const [index, entries] of rows.entries()) {
      const sum = entries.reduce((total, [at, value]) => total + value * (answer[at] as number), 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const count = counts[index] as number
      const error = (chance - (said[index] as number)) * count
      const weight = Math.max(1e-4, chance * (1 - chance)) * count
      for (const [at, value] of entries) {
        descent[at] = (descent[at] as number) + error * value
        const line = curve[at] as Float64Array<ArrayBuffer>
        for (const [other, factor] of entries) line[other] = (line[other] as number) + weight * value * factor
      }
    }
    for (let at = 0; at < size; at++) {
      const ridge = ridges[at] as number
      descent[at] = (descent[at] as number) + ridge * (answer[at] as number)
      const line = curve[at] as Float64Array<ArrayBuffer>
      line[at] = (line[at] as number) + ridge
    }
    const step = solve(curve, descent)
    for (let at = 0; at < size; at++) answer[at] = (answer[at] as number) - (step[at] as number)
  }
  return answer
}

/** Solve linear equations (Gauss with pivots). */
function solve(matrix: Float64Array<ArrayBuffer>[], right: Float64Array<ArrayBuffer>) {
  const size = right.length
  const lines: Float64Array<ArrayBuffer>[] = matrix.map((line, index) =>
    Float64Array.from([...line, right[index] as number]),
  )
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++)
      if (
        Math.abs((lines[row] as Float64Array<ArrayBuffer>)[column] as number) >
        Math.abs((lines[pivot] as Float64Array<ArrayBuffer>)[column] as number)
      )
        pivot = row
    const top = lines[pivot] as Float64Array<ArrayBuffer>
    lines[pivot] = lines[column] as Float64Array<ArrayBuffer>
    lines[column] = top
    for (let row = 0; row < size; row++) {
      const line = lines[row] as Float64Array<ArrayBuffer>
      const factor = row === column ? 0 : (line[column] as number) / (top[column] as number)
      if (factor !== 0)
        for (let at = column; at <= size; at++) line[at] = (line[at] as number) - factor * (top[at] as number)
    }
  }
  return Float64Array.from(lines, (line, index) => (line[size] as number) / (line[index] as number))
}

/**
 * The log odds above which a finding is right most often: the best F-measure,
 * where `beta` below 1 counts false alarms for more than what is missed.
 */
function cut(
  cases: ReadonlyArray<{there: boolean; odds: number; count?: number}>,
  beta: number,
  otherwise: number,
): number {
  const sorted = [...cases].sort((a, b) => b.odds - a.odds)
  const all = sorted.reduce((sum, {there, count = 1}) => sum + (there ? count : 0), 0)
  if (all < 4) return otherwise
  let right = 0
  let found = 0
  let best = {score: 0, at: otherwise}
  for (const [index, {there, odds, count = 1}] of sorted.entries()) {
    found += count
    if (there) right += count
    const next = sorted[index + 1]?.odds ?? odds - 1
    if (next === odds) continue
    const score = ((1 + beta ** 2) * right) / (found + beta ** 2 * all)
    if (score > best.score) best = {score, at: (odds + next) / 2}
  }
  return best.at
}

/** Softmax regression over the kinds and "none"; what only tells kinds apart by their elements is drawn to zero more. */
function decideKind(cases: ReadonlyArray<Extract<Case, {type: 'kind'}>>): Decision['kind'] {
  const width = Object.values(cases[0]?.signals ?? {})[0]?.length ?? 0
  // The names and the needed elements count alike for every kind; the elements by themselves do not.
  const common = 5
  const own = width - common + 1
  const rows = cases.map(({signals}) => kinds.map((kind) => Float64Array.from([...signals[kind], 4])))
  const answers = cases.map(({kind}) => (kind === 'none' ? -1 : kinds.indexOf(kind)))
  const counts = cases.map(countOf)
  const placeOf = (kind: number, signal: number) => (signal < common ? signal : kind * own + signal)
  const ridges = Float64Array.from({length: common + kinds.length * own}, (_, at) => (at < common ? 0.3 : 2))
  const answer = minimise(ridges.length, (weights, slope) => {
    let loss = 0
    for (const [at, ridge] of ridges.entries()) {
      loss += (ridge / 2) * (weights[at] as number) ** 2
      slope[at] = ridge * (weights[at] as number)
    }
    for (const [index, row] of rows.entries()) {
      const scores = row.map((signals, kind) =>
        signals.reduce((sum, signal, at) => sum + signal * (weights[placeOf(kind, at)] as number), 0),
      )
      const top = Math.max(0, ...scores)
      const total = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(-top))
      const right = answers[index] as number
      const count = counts[index] as number
      loss += count * (Math.log(total) + top - (right < 0 ? 0 : (scores[right] as number)))
      for (const [kind, score] of scores.entries()) {
        const error = count * (Math.exp(score - top) / total - (kind === right ? 1 : 0))
        if (Math.abs(error) < 1e-9) continue
        for (const [at, signal] of (row[kind] as Float64Array).entries()) {
          const place = placeOf(kind, at)
          slope[place] = (slope[place] as number) + error * signal
        }
      }
    }
    return loss
  })
  return {
    weights: Object.fromEntries(
      kinds.map((kind, number) => [
        kind,
        Array.from({length: width + 1}, (_, at) =>
          round((answer[placeOf(number, at)] as number) * (at === width ? 4 : 1)),
        ),
      ]),
    ),
    least: 0.98,
    leastNamed: 0.85,
  }
}

/**
 * Find where a convex function is least (limited-memory BFGS with halved steps).
 *
 * @param size number of arguments; all begin at zero
 * @param at the function: it takes the arguments, writes its slope, and gives its value
 * @returns the arguments
 */
function minimise(size: number, at: (point: Float64Array, slope: Float64Array) => number): Float64Array {
  const dot = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, value, index) => sum + value * (b[index] as number), 0)
  const memory: Array<{moved: Float64Array; turned: Float64Array; scale: number}> = []
  let point = new Float64Array(size)
  let slope = new Float64Array(size)
  let value = at(point, slope)
  for (let round = 0; round < 400; round++) {
    const way = slope.map((one) => -one)
    const shares = memory.toReversed().map(({moved, turned, scale}) => {
      const share = dot(moved, way) * scale
      for (let index = 0; index < size; index++) way[index] = (way[index] as number) - share * (turned[index] as number)
      return share
    })
    const last = memory.at(-1)
    const stretch = last ? 1 / (last.scale * dot(last.turned, last.turned)) : 1 / Math.sqrt(dot(slope, slope))
    for (let index = 0; index < size; index++) way[index] = (way[index] as number) * stretch
    for (const [number, {moved, turned, scale}] of memory.entries()) {
      const share = (shares[memory.length - 1 - number] as number) - dot(turned, way) * scale
      for (let index = 0; index < size; index++) way[index] = (way[index] as number) + share * (moved[index] as number)
    }
    const fall = dot(slope, way)
    if (fall > -1e-6) break
    let [next, nextSlope, nextValue] = [point, slope, value]
    for (let step = 1; step > 1e-9; step /= 2) {
      next = point.map((one, index) => one + step * (way[index] as number))
      nextSlope = new Float64Array(size)
      nextValue = at(next, nextSlope)
      if (nextValue <= value + 1e-4 * step * fall) break
    }
    if (nextValue >= value) break
    const moved = next.map((one, index) => one - (point[index] as number))
    const turned = nextSlope.map((one, index) => one - (slope[index] as number))
    const curve = dot(moved, turned)
    if (curve > 1e-12) memory.push({moved, turned, scale: 1 / curve})
    if (memory.length > 20) memory.shift()
    ;[point, slope, value] = [next, nextSlope, nextValue]
  }
  return point
}
