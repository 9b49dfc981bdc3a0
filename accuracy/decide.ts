import {kindShares, kindSignalsOf} from '../src/document/kind.js'
import {type ElementId, elementIds, isElementId, type Kind, kinds, type Status, wordingIds} from '../src/elements.js'
import type {Decision} from '../src/evidence/decision.js'
import {oddsOf, readingOf, signalsOf} from '../src/evidence/judge.js'
import type {Label} from '../src/evidence/labels.js'
import {wordingOdds} from '../src/evidence/wording.js'
import type {MarkedDocument} from './documents.js'

/** Something to decide in a document that the weights have not seen. */
export type Case =
  | {type: 'kind'; kind: Kind | 'none'; signals: Record<Kind, number[]>; evident: boolean}
  | {type: 'element'; id: ElementId; status: Status; signals: number[]}
  | {type: 'part'; label: string; there: boolean; odds: number}
  | {type: 'wording'; id: string; there: boolean; odds: number}

/**
 * Collect what is to be decided in a labelled document, with the signals for it.
 *
 * @param marked labelled document
 * @returns cases
 */
export function casesOf({label, document, lineOf}: MarkedDocument): Case[] {
  const evident = label.kind_evident !== 'content' && label.kind_evident !== 'front-matter'
  const cases: Case[] = [{type: 'kind', kind: label.kind, signals: kindSignalsOf(document), evident}]
  if (label.kind === 'none') return cases
  const [scope] = document.scopes
  for (const [id, status] of Object.entries(label.elements ?? {}))
    if (isElementId(id)) {
      const {signals, parts} = signalsOf(document, scope, id)
      cases.push({type: 'element', id, status, signals})
      if (status === 'partial' || status === 'present')
        for (const [part, {odds}] of parts)
          cases.push({type: 'part', label: `${id}/${part}`, there: !label.missing_parts?.[id]?.includes(part), odds})
    }
  for (const [id, places] of Object.entries(label.evidence ?? {}))
    if (id === 'next-step' || id === 'remedy')
      for (const {line, status} of places)
        for (const part of id === 'remedy' ? ['date'] : ['date', 'owner']) {
          const units = document.outline.units.filter(
            (unit) => unit.role === 'text' && lineOf(unit.start) <= line && lineOf(unit.end) >= line,
          )
          const there = status === 'present' || !label.missing_parts?.[id]?.includes(part)
          if (units.length === 0 || (status !== 'present' && status !== 'partial')) continue
          const odds = Math.max(...units.map((unit) => oddsOf(readingOf(document, unit), `${id}/${part}` as Label)))
          cases.push({type: 'part', label: `${id}/${part}`, there, odds})
        }
  for (const id of wordingIds) {
    if (id === 'no-placeholder-left') continue
    const lines = new Map<number, number>()
    for (const {unit, odds} of wordingOdds(document, id)) {
      const line = lineOf(unit.start)
      lines.set(line, Math.max(lines.get(line) ?? -20, odds))
    }
    const marked = (label.wording ?? []).filter((place) => place.id === id).map((place) => place.line)
    for (const [line, odds] of lines) cases.push({type: 'wording', id, there: marked.includes(line), odds})
  }
  return cases
}

/** How many true findings a false alarm outweighs. */
const costOfFalseAlarm = 2

/**
 * Learn how much must speak for an element, a part or a wording before it counts.
 *
 * @param cases cases from documents that the weights have not seen
 * @returns the decision
 */
export function decide(cases: readonly Case[]): Decision {
  const elements = cases.filter((one) => one.type === 'element')
  const {weights, biases} = fit(elements)
  const parts: Record<string, number> = {}
  for (const label of new Set(cases.flatMap((one) => (one.type === 'part' ? [one.label] : []))))
    parts[label] = cut(
      cases.flatMap((one) => (one.type === 'part' && one.label === label ? [one] : [])),
      1,
      0,
    )
  const wording: Record<string, number> = {}
  for (const id of wordingIds)
    if (id !== 'no-placeholder-left')
      wording[id] = cut(
        cases.flatMap((one) => (one.type === 'wording' && one.id === id ? [one] : [])),
        costOfFalseAlarm,
        4,
      )
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    weights: weights.map(round),
    biases: Object.fromEntries(Object.entries(biases).map(([id, bias]) => [id, round(bias)])),
    parts: Object.fromEntries(Object.entries(parts).map(([id, value]) => [id, round(value)])),
    void: 0,
    empty: -1.5,
    closest: -4,
    kind: decideKind(cases.filter((one) => one.type === 'kind')),
    wording: Object.fromEntries(Object.entries(wording).map(([id, value]) => [id, round(value)])),
  }
}

/** Logistic regression: one weight for each signal, one bias for each element, drawn to their mean. */
function fit(cases: ReadonlyArray<Extract<Case, {type: 'element'}>>) {
  const size = cases[0]?.signals.length ?? 0
  const weights = new Array<number>(size).fill(0.1)
  const own = new Map<ElementId, number>(elementIds.map((id) => [id, 0]))
  let base = 0
  for (let step = 0; step < 6000; step++) {
    const slopes = new Array<number>(size).fill(0)
    const biasSlopes = new Map<ElementId, number>()
    let baseSlope = 0
    for (const {id, status, signals} of cases) {
      // Being there in part, the words for it are there.
      const said = status === 'present' || (status === 'partial' && (id === 'next-step' || id === 'remedy')) ? 1 : 0
      const sum = signals.reduce(
        (total, signal, index) => total + signal * (weights[index] as number),
        base + (own.get(id) as number),
      )
      const error = 1 / (1 + Math.exp(-sum)) - said
      for (let index = 0; index < size; index++)
        slopes[index] = (slopes[index] as number) + error * (signals[index] as number)
      biasSlopes.set(id, (biasSlopes.get(id) ?? 0) + error)
      baseSlope += error
    }
    const rate = 3 / cases.length / (1 + step / 1500)
    for (let index = 0; index < size; index++)
      weights[index] =
        (weights[index] as number) - rate * ((slopes[index] as number) / 4 + (weights[index] as number) * 0.5)
    for (const [id, slope] of biasSlopes)
      own.set(id, (own.get(id) as number) - rate * 8 * (slope + (own.get(id) as number) * 0.7))
    base -= rate * baseSlope
  }
  return {weights, biases: Object.fromEntries([...own].map(([id, bias]) => [id, bias + base]))}
}

/** The log odds at which the fewest mistakes are made, counted by their cost. */
function cut(cases: ReadonlyArray<{there: boolean; odds: number}>, falseCost: number, otherwise: number): number {
  const sorted = [...cases].sort((a, b) => b.odds - a.odds)
  let cost = sorted.filter((one) => one.there).length
  if (cost < 3) return otherwise
  let best = {cost, at: otherwise}
  for (const [index, {there, odds}] of sorted.entries()) {
    cost += there ? -1 : falseCost
    const next = sorted[index + 1]?.odds ?? odds - 1
    if (cost < best.cost) best = {cost, at: (odds + next) / 2}
  }
  return best.at
}

/** Softmax regression over the kinds and "none"; what only tells kinds apart by their elements is drawn to zero more. */
function decideKind(cases: ReadonlyArray<Extract<Case, {type: 'kind'}>>): Decision['kind'] {
  const size = Object.values(cases[0]?.signals ?? {})[0]?.length ?? 0
  const common = 5
  // The names and the needed elements count alike for every kind; the elements by themselves do not.
  const shared = new Array<number>(common).fill(0.3)
  const own = new Map<Kind, number[]>(kinds.map((kind) => [kind, new Array<number>(size - common + 1).fill(0)]))
  const weightsNow = () =>
    Object.fromEntries(kinds.map((kind) => [kind, [...shared, ...(own.get(kind) as number[])]])) as Record<
      Kind,
      number[]
    >
  for (let step = 0; step < 1500; step++) {
    const now = weightsNow()
    const sharedSlope = new Array<number>(common).fill(0)
    const ownSlope = new Map<Kind, number[]>(kinds.map((kind) => [kind, new Array<number>(size - common + 1).fill(0)]))
    for (const {kind: right, signals} of cases) {
      const shares = kindShares(signals, now)
      for (const kind of kinds) {
        const error = (shares.get(kind) as number) - (kind === right ? 1 : 0)
        const list = signals[kind]
        for (let index = 0; index < common; index++)
          sharedSlope[index] = (sharedSlope[index] as number) + error * (list[index] as number)
        const slope = ownSlope.get(kind) as number[]
        for (let index = common; index < size; index++)
          slope[index - common] = (slope[index - common] as number) + error * (list[index] as number)
        slope[size - common] = (slope[size - common] as number) + error * 4
      }
    }
    const rate = 0.3 / cases.length / (1 + step / 500)
    for (let index = 0; index < common; index++)
      shared[index] =
        (shared[index] as number) - rate * ((sharedSlope[index] as number) + 0.3 * (shared[index] as number))
    for (const kind of kinds) {
      const weights = own.get(kind) as number[]
      const slope = ownSlope.get(kind) as number[]
      for (let index = 0; index < weights.length; index++)
        weights[index] = (weights[index] as number) - rate * ((slope[index] as number) + 2 * (weights[index] as number))
    }
  }
  const round = (value: number) => Math.round(value * 1000) / 1000
  for (const kind of kinds) {
    const weights = own.get(kind) as number[]
    weights[weights.length - 1] = (weights.at(-1) as number) * 4
  }
  return {
    weights: Object.fromEntries(Object.entries(weightsNow()).map(([kind, list]) => [kind, list.map(round)])),
    least: 0.6,
  }
}
