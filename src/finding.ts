import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {SalesDocument} from './document/document.js'

/** A finding before it becomes a message. */
export interface Finding {
  /** One sentence: what to do, and what is wrong. */
  reason: string
  /** Offset of the first character it speaks of. */
  start: number
  /** Offset after the last one; the same for a place where something is missing. */
  end: number
  /** Why it matters and how to write it. */
  note?: string
  /** The offending words. */
  actual?: string
  /** Texts that can stand there instead. */
  expected?: string[]
}

const locations = new WeakMap<SalesDocument, ReturnType<typeof location>>()

/**
 * Turn an offset into a point.
 *
 * @param document document
 * @param offset offset in UTF-16 units from 0
 * @returns point; line and column count from 1
 */
export function pointAt(document: SalesDocument, offset: number): Point {
  let lines = locations.get(document)
  if (!lines) {
    lines = location(document.source)
    locations.set(document, lines)
  }
  return lines.toPoint(offset) ?? {line: 1, column: 1, offset: 0}
}

/**
 * Add a finding to a file.
 *
 * @param document document
 * @param file its file
 * @param finding what was found
 */
export function report(document: SalesDocument, file: VFile, finding: Finding): void {
  const {start, end, note, actual, expected} = finding
  const place: Position = {start: pointAt(document, start), end: pointAt(document, end)}
  const message = file.message(finding.reason, {place})
  if (note !== undefined) message.note = note
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined && expected.length > 0) message.expected = expected
}
