import {type ElementId, elementIds, type Kind, kinds, type MeantWordingId, meantWordingIds} from '../elements.js'

/** The parts of elements that a single sentence can carry. */
export const partLabels = [
  'next-step/date',
  'next-step/owner',
  'remedy/date',
  'polite-refusal/decision',
  'polite-refusal/courtesy',
  'sales-stages/first-contact',
  'sales-stages/sale',
  'sales-stages/internal-handover',
  'sales-stages/delivery-and-payment',
  'sales-stages/repeat-order',
] as const

/** An element and a part of it. */
export type PartLabel = (typeof partLabels)[number]

/** Everything that a heading, label or sentence is weighed for. `void` says nothing: "see CRM", "none needed"; `kind/…` is what a title or file name names. */
export const labels = [
  ...elementIds,
  ...partLabels,
  ...meantWordingIds,
  'void',
  ...kinds.map((kind) => `kind/${kind}` as const),
] as const

/** What a heading, label or sentence may carry. */
export type Label = ElementId | MeantWordingId | PartLabel | 'void' | `kind/${Kind}`

/** Whether a label is a wording rule, in the order of `labels`. */
export const isWordingLabel = labels.map((label) => label.startsWith('no-'))
