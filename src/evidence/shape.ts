import type {SalesDocument, Scope} from '../document/document.js'
import {placeholdersOf} from '../document/gaps.js'
import type {Unit} from '../document/units.js'
import {meansAny} from './features.js'
import {featuresFor} from './reading.js'

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
  /** Points of a course, told by their time: of a meeting by minutes, of a project by weeks. */
  course: number
}

const shapes = new WeakMap<Scope, Shape>()

/**
 * Tell how a document or section is built, once.
 *
 * @param document document
 * @param scope the document or one of its sections
 * @returns its shape
 */
export function shapeOf(document: SalesDocument, scope: Scope): Shape {
  let shape = shapes.get(scope)
  if (!shape) {
    const {units} = scope
    const texts = units.filter(({role}) => role === 'text')
    const words = texts.map(({text}) => text.split(/\s+/).length)
    shape = {
      template: Number(document.template),
      words: Math.min(most, words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length)),
      gaps: share(texts, ({text}) => placeholdersOf(text).length > 0),
      short: words.filter((count) => count <= few).length / Math.max(1, words.length),
      ended: share(texts, ({text}) => /[.!?…]["”»)]*$/.test(text)),
      tables: share(units, ({via}) => via === 'table'),
      headings: share(units, ({via}) => via === 'heading'),
      labelled: share(units, ({label}) => label !== undefined),
      course: Math.min(mostPoints, units.filter((unit) => isPoint(document, unit)).length),
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

/** Points from which on a course is one, and words that a point has at most. */
const [mostPoints, longestPoint] = [4, 8] as const

/** What a point of a course takes, or is one of. */
const spans = ['minute', 'hour', 'day', 'week', 'month', 'phase', 'stage', 'step']

const clockTime = /^\W*\d{1,2}[:.]\d{2}(?!\d)/

/** Whether a line, heading or cell gives a point its time: "Welcome (5 min)", "Weeks 3 to 4", "Phase 2", "10:15". */
function isPoint(document: SalesDocument, unit: Unit): boolean {
  const features = featuresFor(document, unit)
  if (!features || features.words.length > longestPoint) return false
  return clockTime.test(unit.text) || (/\d/.test(unit.text) && meansAny(features, spans))
}
