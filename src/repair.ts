import type {SalesDocument, Scope} from './document/document.js'
import type {ElementId} from './elements.js'
import type {Evidence} from './evidence/state.js'
import type {Finding} from './finding.js'
import {languages} from './languages/index.js'

type Repair = Pick<Finding, 'start' | 'end' | 'expected'>

/**
 * Say where a missing element belongs and what could be put there: a heading
 * with a skeleton where the document has headings, a labelled line where it has
 * labels, else a sentence.
 *
 * @param document document
 * @param scope document or section that lacks the element
 * @param id element
 * @param place whether the element opens a document or closes it
 * @returns a place of no width, and the text for it
 */
export function repairMissing(document: SalesDocument, scope: Scope, id: ElementId, place: 'start' | 'end'): Repair {
  const {source} = document
  const {title, skeleton} = languages[document.language ?? 'en'].elements[id]
  const depth = depthOf(scope)
  const labelled = scope.units.filter((unit) => unit.via === 'label' && unit.role === 'name' && unit.level === 0).length
  const text = depth
    ? `${'#'.repeat(depth)} ${title}\n\n${skeleton}`
    : labelled > 2
      ? `${title}: ${skeleton}`
      : skeleton
  const eol = lineEndOf(source)
  const lines = text.replaceAll('\n', eol)
  const gap = eol + eol

  if (place === 'start') {
    const {title: opening} = scope
    const [first] = scope.units
    const section =
      first &&
      document.scopes.find(
        (other) =>
          other !== scope && scope === document.scopes[0] && first.start >= other.start && first.start < other.end,
      )
    if (section) {
      const at = lineStart(source, beginOf(document, section))
      return {start: at, end: at, expected: [lines + gap]}
    }
    if (opening && first === opening && opening.via === 'heading')
      return insertion(source, endOfLine(source, opening.end), lines, eol)
    if (!first) return insertion(source, scope.end, lines, eol)
    const at = lineStart(source, first.start)
    // A text before a list, quote or table would have to be taken out of it.
    const expected =
      first.level > 0 || first.quoted || first.via === 'table' || source.slice(at, first.start).trim()
        ? []
        : [lines + gap]
    return {start: at, end: at, expected}
  }
  return insertion(source, source.slice(0, endOf(document, scope)).trimEnd().length, lines, eol)
}

/** Where a document or section ends: before a section of another kind that ends with it. */
function endOf(document: SalesDocument, scope: Scope): number {
  if (scope !== document.scopes[0]) return scope.end
  const last = document.scopes.find((other) => other !== scope && other.end >= scope.end)
  return last ? lineStart(document.source, beginOf(document, last)) : scope.end
}

/** Where a section of another kind begins: with the comment that says so, or with its heading. */
function beginOf({outline}: SalesDocument, section: Scope): number {
  const comment = outline.comments.findLast(({start, text}) => start < section.start && /^playbook:/.test(text))
  return section.kindSource === 'comment' && comment ? comment.start : section.start
}

/** A paragraph of its own behind a place, where Markdown lets one stand. */
function insertion(source: string, at: number, lines: string, eol: string): Repair {
  const after = /^(?:\r\n?|\n)(?=[ \t]*\S)/.test(source.slice(at, at + 80)) ? eol : ''
  return {start: at, end: at, expected: isOpen(source, at) ? [] : [eol + eol + lines + after]}
}

/**
 * Say what could be put behind a heading or label that has nothing behind it.
 *
 * @param document document
 * @param evidence the heading or label
 * @param id element
 * @returns the place of the heading or label, and the text for it
 */
export function repairEmpty(document: SalesDocument, evidence: Evidence, id: ElementId): Repair {
  const {source} = document
  const {start, end, unit, via} = evidence
  const {skeleton} = languages[document.language ?? 'en'].elements[id]
  const eol = lineEndOf(source)
  if (via === 'heading' && unit) {
    const stop = endOfLine(source, end)
    const from = lineStart(source, start)
    if (source.slice(from, stop).includes('<') || unit.level > 0) return {start, end, expected: []}
    return {start, end: stop, expected: [`${source.slice(start, stop)}${eol}${eol}${skeleton}`]}
  }
  if (via === 'label' && unit?.content.length === 0) {
    const stop = endOfLine(source, end)
    const line = source.slice(start, stop)
    return {start, end: stop, expected: [`${line.trimEnd()}${/[:—–-][*_]*\s*$/.test(line) ? '' : ':'} ${skeleton}`]}
  }
  return {start, end, expected: []}
}

/** Depth of the headings that part a document or section, 0 where it has none. */
function depthOf(scope: Scope): number {
  const counts = new Map<number, number>()
  for (const unit of scope.units)
    if (unit.via === 'heading' && unit !== scope.title && unit.depth < 7)
      counts.set(unit.depth, (counts.get(unit.depth) ?? 0) + 1)
  const [most] = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
  return most?.[0] ?? 0
}

/** Whether text put there would land in a fence, a comment or HTML that is still open. */
function isOpen(source: string, at: number): boolean {
  let open = ''
  for (const [, mark = ''] of source.slice(0, at).matchAll(/^[ \t>*+.)\d-]*(`{3,}|~{3,})/gm)) {
    if (!open) open = mark
    else if (mark.charAt(0) === open.charAt(0) && mark.length >= open.length) open = ''
  }
  const before = source.slice(0, at)
  return (
    open !== '' ||
    before.lastIndexOf('<!--') > before.lastIndexOf('-->') ||
    /<\/?[a-z][^>\n]*>[^\n]*$/i.test(before.slice(before.lastIndexOf('\n') + 1))
  )
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
}

function endOfLine(source: string, offset: number): number {
  const end = /\r\n?|\n/g
  end.lastIndex = offset
  return end.exec(source)?.index ?? source.length
}

/** How the lines of a file end. */
function lineEndOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
}
