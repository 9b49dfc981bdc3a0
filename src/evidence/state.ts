import type {Unit, Via} from '../document/units.js'
import type {Status} from '../elements.js'

/** A place that carries an element. */
export interface Evidence {
  via: Via | 'front-matter' | 'comment'
  /** Offset of its first character in the file. */
  start: number
  /** Offset after its last character in the file. */
  end: number
  text: string
  /** The unit it is, where it is one. */
  unit?: Unit
}

/** What a document or section says of an element. */
export interface ElementState {
  status: Status
  /** Parts that are missing where the status is `partial`. */
  missingParts: string[]
  /** The places that show it, best first. */
  evidence: Evidence[]
  /** The place that comes closest, where the element is absent. */
  closest?: Evidence
}
