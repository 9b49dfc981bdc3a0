import type {SalesDocument, Scope} from './document/document.js'
import {type ElementId, elementIds, type Kind, type Status} from './elements.js'
import type {ElementState} from './evidence/state.js'
import {pointAt} from './finding.js'

/** Place of an evidence; lines and columns count from 1, columns in UTF-16 units. */
export interface InspectedEvidence {
  line: number
  column: number
  endLine: number
  endColumn: number
  via: string
  text: string
}

/** What was understood of one element. */
export interface InspectedElement {
  status: Status
  missingParts: string[]
  evidence: InspectedEvidence[]
  closest?: {line: number; column: number; text: string}
}

/** What was understood of a document, without judging it. */
export interface Inspected {
  path: string
  language: string | null
  kind: Kind | null
  kindSource: string | null
  template: boolean
  elements: Record<ElementId, InspectedElement>
  sections: Array<{line: number; kind: Kind | null; elements: Record<ElementId, InspectedElement>}>
}

/**
 * Tell what was understood of a document.
 *
 * @param document document
 * @returns its kind, language and elements, ready for JSON
 */
export function inspect(document: SalesDocument): Inspected {
  const [whole, ...sections] = document.scopes
  return {
    path: document.path ?? '',
    language: document.language,
    kind: document.kind,
    kindSource: document.kindSource,
    template: document.template,
    elements: elementsOf(document, whole),
    sections: sections.map((section) => ({
      line: pointAt(document, section.start).line,
      kind: section.kind,
      elements: elementsOf(document, section),
    })),
  }
}

function elementsOf(document: SalesDocument, scope: Scope): Record<ElementId, InspectedElement> {
  return Object.fromEntries(elementIds.map((id) => [id, elementOf(document, scope.elements[id])])) as Record<
    ElementId,
    InspectedElement
  >
}

function elementOf(document: SalesDocument, {status, missingParts, evidence, closest}: ElementState): InspectedElement {
  const place = closest && pointAt(document, closest.start)
  return {
    status,
    missingParts,
    evidence: evidence.map(({via, start, end, text}) => {
      const from = pointAt(document, start)
      const to = pointAt(document, end)
      return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column, via, text}
    }),
    ...(place ? {closest: {line: place.line, column: place.column, text: closest.text}} : {}),
  }
}

/**
 * Write what was understood for a person to read.
 *
 * @param inspected what was understood
 * @returns lines of text
 */
export function formatInspected(inspected: readonly Inspected[]): string {
  return inspected
    .map(({path, language, kind, kindSource, template, elements, sections}) =>
      [
        path,
        `  language  ${language ?? 'not one of ours'}`,
        `  kind      ${kind ?? 'not recognised'}${kindSource ? ` (from its ${kindSource})` : ''}${template ? ', a template' : ''}`,
        ...formatElements(elements, '  '),
        ...sections.flatMap((section) => [
          `  section at line ${section.line}: ${section.kind}`,
          ...formatElements(section.elements, '    '),
        ]),
      ].join('\n'),
    )
    .join('\n\n')
}

function formatElements(elements: Record<ElementId, InspectedElement>, indent: string): string[] {
  return Object.entries(elements).map(([id, {status, missingParts, evidence, closest}]) => {
    const [place] = evidence
    const shown = place
      ? `${place.line}:${place.column} ${place.via} “${short(place.text)}”`
      : closest
        ? `closest ${closest.line}:${closest.column} “${short(closest.text)}”`
        : ''
    const lacks = missingParts.length > 0 ? ` (no ${missingParts.join(', ')})` : ''
    return `${indent}${id.padEnd(22)} ${(status + lacks).padEnd(9)} ${shown}`.trimEnd()
  })
}

function short(text: string): string {
  const clean = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return clean.length > 60 ? `${clean.slice(0, 59)}…` : clean
}
