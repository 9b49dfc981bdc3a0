import type {SalesDocument, Scope} from '../document/document.js'
import {placeholdersOf} from '../document/gaps.js'
import type {Unit} from '../document/units.js'

/** How a document or section is built: what it says in a word is said in a sentence elsewhere. */
export interface Shape {
  template: number
  /** Words of a sentence or fragment, on average. */
  words: number
  /** Shares of the sentences and fragments that wait for an author, that have six words at most, that end like a sentence. */
  gaps: number
  short: number
  ended: number
  /** Shares of all headings, labels and sentences that stand in a table, that are headings, that stand behind a label. */
  tables: number
  headings: number
  labelled: number
}

const shapes = new WeakMap<Scope, Shape>()

/**
 * Tell how a document or section is built, once.
 *
 * @param document document
 * @param scope the document or one of its sections
 * @returns its shape
 */
export function shapeOf({template}: SalesDocument, scope: Scope): Shape {
  let shape = shapes.get(scope)
  if (!shape) {
    const {units} = scope
    const texts = units.filter(({role}) => role === 'text')
    const words = texts.map(({text}) => text.split(/\s+/).length)
    shape = {
      template: Number(template),
      words: Math.min(most, words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length)),
      gaps: share(texts, ({text}) => placeholdersOf(text).length > 0),
      short: share(texts, ({text}) => text.split(/\s+/).length <= few),
      ended: share(texts, ({text}) => /[.!?…]["”»)]*$/.test(text)),
      tables: share(units, ({via}) => via === 'table'),
      headings: share(units, ({via}) => via === 'heading'),
      labelled: share(units, ({label}) => label !== undefined),
    }
    shapes.set(scope, shape)
  }
  return shape
}

/** Words of a fragment at most, and words beyond which longer sentences tell nothing. */
const [few, most] = [6, 30] as const

function share(units: readonly Unit[], holds: (unit: Unit) => boolean): number {
  return units.filter(holds).length / Math.max(1, units.length)
}
