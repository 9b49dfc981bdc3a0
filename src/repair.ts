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
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.replaceAll('\n', eol)
  const gap = eol + eol

  if (place === 'start') {
    const {title: opening} = scope
    const [first] = scope.units
    if (opening && first === opening && opening.via === 'heading')
      return {start: opening.end, end: opening.end, expected: isOpenHtml(document, opening.end) ? [] : [gap + lines]}
    const at = first ? lineStart(source, first.start) : scope.end
    return {
      start: at,
      end: at,
      expected:
        first && (first.level > 0 || first.quoted || first.via === 'table')
          ? []
          : first
            ? [lines + gap]
            : [gap + lines],
    }
  }
  const at = source.slice(0, scope.end).trimEnd().length
  return {start: at, end: at, expected: isOpenHtml(document, at) ? [] : [gap + lines]}
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
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  if (via === 'heading' && unit && !source.slice(start, end).includes('<'))
    return {start, end, expected: [`${source.slice(start, end)}${eol}${eol}${skeleton}`]}
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

/** Whether text put there would land in a fence or in HTML that nobody closed. */
function isOpenHtml({source}: SalesDocument, at: number): boolean {
  const before = source.slice(0, at)
  const fences = before.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0
  return (
    fences % 2 === 1 ||
    before.lastIndexOf('<!--') > before.lastIndexOf('-->') ||
    /<\/?[a-z][^>\n]*>[^\n]*$/i.test(before.slice(-200).split(/\r?\n/).at(-1) ?? '')
  )
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

function endOfLine(source: string, offset: number): number {
  const end = /\r?\n/g
  end.lastIndex = offset
  return end.exec(source)?.index ?? source.length
}
