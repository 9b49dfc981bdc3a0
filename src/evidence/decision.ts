import type {ElementId, Kind} from '../elements.js'
import learnt from './weights/decision.js'

/** How much speaks for an element before it counts as said; learnt by `npm run train` on documents that the weights had not seen. */
export interface Decision {
  /** Weights of the signals of a document, in the order of `signalNames`. */
  weights: readonly number[]
  /** What is added to those weights for each element. */
  slopes: Partial<Record<ElementId, readonly number[]>>
  /** What is added for each element. */
  biases: Partial<Record<ElementId, number>>
  /** What is added for an element in a kind of document, as `kind/element`. */
  kinds: Record<string, number>
  /** Log odds above which a part of an element is missing. */
  lacking: number
  /** Log odds above which a sentence counts as saying nothing. */
  void: number
  /** Log odds above which a heading with nothing behind it counts as the element's own. */
  empty: number
  /** Log odds above which a place is shown as the closest. */
  closest: number
  /** Log odds above which wording is reported. */
  wording: number
  /** Weights of the signals for each kind, a constant last, and the share of certainty a kind needs: by its content alone, and with a name that speaks for it. */
  kind: {weights: Partial<Record<Kind, readonly number[]>>; least: number; leastNamed: number}
}

export const decision: Decision = learnt
