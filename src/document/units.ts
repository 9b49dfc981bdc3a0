import type {BlockContent, Code, DefinitionContent, Html, Nodes, Root, RootContent, Table} from 'mdast'
import {languages} from '../languages/index.js'
import {bodyOf, isProse, markdownIn} from './fence.js'
import {endOffsetOf, offsetOf, readLines, readText, type SourceText, slice} from './text.js'
import {fold} from './words.js'

/** How a unit stands in the document. */
export type Via = 'heading' | 'label' | 'table' | 'text'

/**
 * The smallest thing that is understood: a heading, the label of a line or of a
 * table, or a sentence.
 */
export interface Unit {
  /** How it stands in the document. */
  via: Via
  /** Whether it names what follows it, or is itself what is said. */
  role: 'name' | 'text'
  /** Its text, without Markdown. */
  text: string
  /** Offset of its first character in the file. */
  start: number
  /** Offset after its last character in the file. */
  end: number
  /** Offset in the file of a character of `text`. */
  offsetAt: (index: number) => number
  /** Depth of a heading (1 to 6; 7 for a line in bold that acts as one), else 0. */
  depth: number
  /** What stands behind a heading or label, in order. */
  content: Unit[]
  /** The heading above it. */
  heading: Unit | undefined
  /** The label in front of it, or above it in a table. */
  label: Unit | undefined
  /** The head of its column, for the cells of a table. */
  column: Unit | undefined
  /** The sentence right before it in its paragraph. */
  before: Unit | undefined
  /** Number of its block in the document; sentences of one paragraph share it. */
  block: number
  /** Number of the list item, quote or document that holds its block. */
  holder: number
  /** How many lists and quotes it stands in. */
  level: number
  /** Whether it stands in a block quote or fenced block: wording to use. */
  quoted: boolean
}

/** An HTML comment. */
export interface Comment {
  /** What it says. */
  text: string
  /** Offset of its first character in the file. */
  start: number
  /** Offset after its last character in the file. */
  end: number
}

/** The readable part of a document, flat, in the order of the file. */
export interface Outline {
  units: Unit[]
  comments: Comment[]
  /** Offsets of the horizontal rules, which end what a label holds. */
  breaks: number[]
  /** Offsets of what a form leaves free: list items and table rows with nothing in them. */
  blanks: number[]
  /** Offset after the last character that is not white space. */
  end: number
}

interface Holder {
  id: number
  level: number
  quoted: boolean
  /** Whether it is a fenced block: comments in it are only shown. */
  fenced: boolean
}

/** A short text that ends in a colon, or is parted from the rest by a dash. */
const labelled =
  /^[\s>*•–-]*((?:[^\s:.!?]+[ \t\u00A0]+){0,6}[^\s:!?]+?)[ \t\u00A0]*(?::(?=\s|$)|[ \t\u00A0]+[—–-](?:[ \t\u00A0]+|$))\s*/u

/** Abbreviations of all languages, and whether each is a common word of another language. */
let shortForms: Map<string, boolean> | undefined

function readShortForms(): Map<string, boolean> {
  const known = new Map<string, boolean>()
  for (const language of Object.values(languages)) {
    const others = Object.values(languages).filter((other) => other !== language)
    const words = new Set(others.flatMap(({commonWords}) => commonWords.split(/\s+/)))
    for (const form of language.abbreviations.split(/\s+/)) {
      const short = fold(form.replaceAll('_', ' ')).replace(/\.$/, '')
      known.set(short, words.has(short))
    }
  }
  return known
}

/** Whether a sentence goes on after a full stop: after an abbreviation, an initial, an ordinal. */
function goesOn(before: string, next: string): boolean {
  const last = /[^\s(„“"«]*$/u.exec(before)?.[0] ?? ''
  if (/^(?:\p{L}|\d{1,2})\.$/u.test(last)) return true
  shortForms ??= readShortForms()
  const isWord = shortForms.get(fold(last).replace(/\.$/, ''))
  // Finnish "to." is Thursday, but an English sentence may end in it.
  return isWord === false || (isWord === true && /\d/.test(next))
}

/**
 * Split a text into sentences. `Intl.Segmenter` splits after ordinals and
 * titles ("3. | Mai"), so this one only splits before a capital, a quotation
 * or a number, and never after a known short form.
 *
 * @param text text of a paragraph
 * @param from index to begin at
 * @param to index to stop before
 * @returns index pairs of the sentences, white space left out
 */
export function sentencesOf(text: string, from = 0, to = text.length): Array<[number, number]> {
  const sentences: Array<[number, number]> = []
  let start = from
  const end = /[.!?…]+["'”’»)\]*_]*\s+(?=["'“„«(¿¡\p{Lu}\p{N}{[<—–-])/gu
  const breaks = /\n(?=[ \t]*["'“„«(¿¡]?\p{Lu})/gu
  end.lastIndex = from
  for (let match = end.exec(text); match && match.index < to; match = end.exec(text)) {
    const stop = match.index + match[0].trimEnd().length
    const before = text.slice(Math.max(start, match.index - 12), match.index + 1)
    if (match[0].startsWith('.') && goesOn(before, text.charAt(match.index + match[0].length))) continue
    push(start, stop)
    start = match.index + match[0].length
  }
  push(start, to)
  return sentences

  /** A short line before a capital is a line of its own: a greeting, a name, an address. */
  function push(from: number, to: number) {
    let start = from
    breaks.lastIndex = from
    for (let match = breaks.exec(text); match && match.index < to; match = breaks.exec(text)) {
      const lineStart = Math.max(start, text.lastIndexOf('\n', match.index - 1) + 1)
      if (match.index - lineStart > 45) continue
      pushTrimmed(start, match.index)
      start = match.index + 1
    }
    pushTrimmed(start, to)
  }

  function pushTrimmed(from: number, to: number) {
    const sentence = text.slice(from, to)
    const lead = sentence.length - sentence.trimStart().length
    if (sentence.trim()) sentences.push([from + lead, from + sentence.trimEnd().length])
  }
}

/**
 * Flatten a tree into units.
 *
 * @param tree document as mdast
 * @param source whole file
 * @returns the outline; every later question is answered from it
 */
export function outlineOf(tree: Root, source: string): Outline {
  const units: Unit[] = []
  const comments: Comment[] = []
  const breaks: number[] = []
  const blanks: number[] = []
  let block = 0
  let holders = 0
  let end = 0

  const stack: Array<{node: Nodes; holder: Holder}> = []
  const enter = (children: readonly Nodes[], holder: Holder) => {
    for (let index = children.length - 1; index >= 0; index--) stack.push({node: children[index] as Nodes, holder})
  }
  enter(tree.children, {id: 0, level: 0, quoted: false, fenced: false})

  for (let item = stack.pop(); item; item = stack.pop()) {
    const {node, holder} = item
    const start = node.position?.start.offset ?? 0
    const stop = node.position?.end.offset ?? start
    end = Math.max(end, stop)
    block++
    switch (node.type) {
      case 'heading': {
        const text = readText(node, source)
        unit('heading', 'name', text, 0, text.value.length, holder, node.depth, start, stop)
        break
      }
      case 'paragraph': {
        if (!holder.fenced) inlineComments(node)
        paragraph(readText(node, source), holder)
        break
      }
      case 'blockquote': {
        enter(node.children, {...holder, id: ++holders, level: holder.level + 1, quoted: true})
        break
      }
      case 'list':
      case 'footnoteDefinition': {
        enter(node.children, holder)
        break
      }
      case 'listItem': {
        if (/^[^\p{L}\p{N}]*$/u.test(source.slice(start, stop).replace(/^\d+/, ''))) blanks.push(start)
        enter(node.children, {...holder, id: ++holders, level: holder.level + 1})
        break
      }
      case 'table': {
        table(node, holder)
        break
      }
      case 'code': {
        code(node, holder)
        break
      }
      case 'html': {
        html(node, holder)
        break
      }
      case 'thematicBreak': {
        breaks.push(start)
        break
      }
      default:
    }
  }

  connect(units, breaks)
  return {units, comments, breaks, blanks, end: Math.min(end, source.trimEnd().length)}

  function unit(
    via: Via,
    role: Unit['role'],
    text: SourceText,
    from: number,
    to: number,
    holder: Holder,
    depth = 0,
    start = offsetOf(text, from),
    stop = to > from ? endOffsetOf(text, to - 1) : offsetOf(text, from),
  ): Unit {
    const last = units.at(-1)
    const made: Unit = {
      via,
      role,
      text: text.value.slice(from, to),
      start,
      end: Math.max(stop, start),
      offsetAt: (index) => offsetOf(text, from + index),
      depth,
      content: [],
      heading: undefined,
      label: undefined,
      column: undefined,
      before: role === 'text' && last?.role === 'text' && last.block === block ? last : undefined,
      block,
      holder: holder.id,
      level: holder.level,
      quoted: holder.quoted,
    }
    units.push(made)
    return made
  }

  function sentences(text: SourceText, from: number, to: number, holder: Holder, label?: Unit) {
    for (const [a, b] of sentencesOf(text.value, from, to)) {
      const made = unit(label?.via === 'table' ? 'table' : label ? 'label' : 'text', 'text', text, a, b, holder)
      made.label = label
    }
  }

  /** Lines that begin with a label stand for themselves, the others flow together. */
  function paragraph(text: SourceText & {strong?: Array<[number, number]>}, holder: Holder) {
    const {value} = text
    const [bold] = text.strong ?? []
    const whole = value.trim()
    if (
      bold &&
      text.strong?.length === 1 &&
      whole &&
      value.slice(...bold).trim() === whole &&
      whole.length < 100 &&
      !/[.!]$/.test(whole)
    ) {
      const isLabel = holder.level > 0 || whole.endsWith(':')
      const to = bold[1] - (/:\s*$/.exec(value.slice(...bold))?.[0].length ?? 0)
      unit(isLabel ? 'label' : 'heading', 'name', text, bold[0], to, holder, isLabel ? 0 : 7)
      return
    }
    let from = 0
    let label: Unit | undefined
    let bodyFrom = 0
    for (let at = 0; at <= value.length; ) {
      const newline = value.indexOf('\n', at)
      const lineEnd = newline < 0 ? value.length : newline
      const found = labelAt(text, at, lineEnd)
      if (found) {
        flush(at)
        label = unit('label', 'name', text, found.from, found.to, holder)
        from = at
        bodyFrom = found.next
      }
      at = lineEnd + 1
    }
    flush(value.length)

    function flush(to: number) {
      if (label) sentences(text, bodyFrom, to, holder, label)
      else sentences(text, from, to, holder)
      from = to
    }
  }

  function labelAt(text: SourceText & {strong?: Array<[number, number]>}, at: number, lineEnd: number) {
    const line = text.value.slice(at, lineEnd)
    const lead = line.length - line.trimStart().length
    const bold = text.strong?.find(([a]) => a === at + lead || a === at)
    if (bold && bold[1] <= lineEnd) {
      const inside = text.value.slice(bold[0], bold[1]).trimEnd()
      const after = text.value.slice(bold[1], lineEnd)
      const sign = /^\s*[:—–|-]\s*/.exec(after)?.[0] ?? ''
      // A whole line in bold that ends like a sentence is one.
      const isSentence = after.trim() === '' && /[.!]$/.test(inside)
      if (!isSentence && inside.split(/\s+/).length <= 9 && (sign || /[:.?!]$/.test(inside) || after.trim() === ''))
        return {from: bold[0], to: bold[0] + inside.replace(/[:.]$/, '').length, next: bold[1] + sign.length}
    }
    const definition = /^\n[ \t]*:[ \t]+/.exec(text.value.slice(lineEnd, lineEnd + 40))
    if (definition && line.trim().split(/\s+/).length <= 7)
      return {from: at + lead, to: at + line.trimEnd().length, next: lineEnd + definition[0].length}
    const match = labelled.exec(line)
    if (!match?.[1]) return
    const from = at + match[0].indexOf(match[1])
    const dash = !/:\s*$/.test(match[0])
    if (dash && match[1].split(/\s+/).length > 5) return
    if (!/\p{L}/u.test(match[1])) return
    return {from, to: from + match[1].length, next: at + match[0].length}
  }

  function table(node: Table, holder: Holder) {
    const [header, ...rows] = node.children
    const columns: Array<Unit | undefined> = (header?.children ?? []).map((cell) => {
      const text = readText(cell, source)
      return text.value.trim() ? unit('table', 'name', text, 0, text.value.length, holder) : undefined
    })
    if (rows.length === 0) blanks.push(node.position?.end.offset ?? 0)
    for (const row of rows) {
      block++
      let first: Unit | undefined
      if (row.children.slice(1).every((cell) => cell.children.length === 0))
        blanks.push(row.position?.start.offset ?? 0)
      for (const [index, cell] of row.children.entries()) {
        const text = readText(cell, source)
        if (index === 0 && row.children.length > 1) {
          if (!text.value.trim()) continue
          first = unit('table', 'name', text, 0, text.value.length, holder)
          first.label = columns[0]
          columns[0]?.content.push(first)
          continue
        }
        for (const [a, b] of sentencesOf(text.value)) {
          const made = unit('table', 'text', text, a, b, holder)
          made.label = first ?? columns[index]
          made.column = columns[index]
          first?.content.push(made)
          columns[index]?.content.push(made)
        }
      }
    }
    // A table of one row is a form that lies on its side.
    const [start, second] = columns
    if (rows.length === 0 && start && second) start.content.push(second)
  }

  function code(node: Code, holder: Holder) {
    if (!isProse(node)) return
    const inside: Holder = {id: ++holders, level: holder.level + 1, quoted: true, fenced: true}
    const tree = holder.level === 0 ? markdownIn(node, source) : null
    if (tree) {
      enter(tree.children, inside)
      return
    }
    const begin = bodyOf(node, source)
    if (begin === null) return
    const body = readLines(node.value, source, begin, node.position?.end.offset ?? begin)
    for (const match of body.value.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)) {
      block++
      const text = slice(body, match.index, match.index + match[0].trimEnd().length)
      const heading = /^\s*#{1,6}\s+(.*)/.exec(text.value)
      const lineEnd = heading?.[0].length ?? 0
      if (heading) unit('label', 'name', text, lineEnd - (heading[1] as string).length, lineEnd, inside)
      if (lineEnd < text.value.length) paragraph(slice(text, lineEnd, text.value.length), inside)
    }
  }

  function html(node: Html, holder: Holder) {
    const base = node.position?.start.offset ?? 0
    const whole = readLines(node.value, source, base, node.position?.end.offset ?? base)
    const marks =
      /<!--([\s\S]*?)(?:-->|$)|<summary[^>]*>([\s\S]*?)<\/summary>|<h([1-6])[^>]*>([\s\S]*?)<\/h\3>|<(?:script|style)\b[\s\S]*?(?:<\/(?:script|style)>|$)|<[^>]*>|[^<]+/gi
    for (const match of whole.value.matchAll(marks)) {
      const start = offsetOf(whole, match.index)
      if (match[1] !== undefined) {
        if (holder.fenced) continue
        comments.push({text: match[1].trim(), start, end: offsetOf(whole, match.index + match[0].length - 1) + 1})
        continue
      }
      const title = match[2] ?? match[4]
      const inner = title ?? (match[0].startsWith('<') ? '' : match[0])
      const text = withoutTags(whole, match.index + match[0].lastIndexOf(inner), inner.length)
      if (match[0].startsWith('</details')) breaks.push(start)
      if (!text.value.trim()) continue
      if (title !== undefined) unit('heading', 'name', text, 0, text.value.length, holder, Number(match[3] ?? 7))
      else sentences(text, 0, text.value.length, holder)
    }
  }

  function inlineComments(node: Extract<RootContent | BlockContent | DefinitionContent, {type: 'paragraph'}>) {
    for (const child of node.children)
      if (child.type === 'html' && child.value.startsWith('<!--')) {
        const start = child.position?.start.offset ?? 0
        comments.push({text: child.value.slice(4).replace(/-->$/, '').trim(), start, end: start + child.value.length})
      }
  }
}

/** The words of a stretch of HTML, tags left out. */
function withoutTags(html: SourceText, from: number, length: number): SourceText {
  const text: SourceText = {value: '', runs: [], wide: new Map()}
  for (const match of html.value.slice(from, from + length).matchAll(/<[^>]*>|[^<]+/g)) {
    if (match[0].startsWith('<')) continue
    const piece = slice(html, from + match.index, from + match.index + match[0].length)
    for (let run = 0; run < piece.runs.length; run += 2)
      text.runs.push(text.value.length + (piece.runs[run] as number), piece.runs[run + 1] as number)
    text.value += piece.value
  }
  return text
}

/** Give each unit its heading, and each heading and label what stands behind it. */
function connect(units: Unit[], breaks: number[]): void {
  const open: Unit[] = []
  let nextBreak = 0
  for (const [index, unit] of units.entries()) {
    while (nextBreak < breaks.length && (breaks[nextBreak] as number) < unit.start) {
      nextBreak++
      while (open.at(-1)?.depth === 7) open.pop()
    }
    // A heading in a quote or list item ends with it.
    while (open.length > 0 && (open.at(-1) as Unit).level > unit.level) open.pop()
    if (unit.via === 'heading') {
      while (open.at(-1)?.level === unit.level && (open.at(-1) as Unit).depth >= unit.depth) open.pop()
      unit.heading = open.at(-1)
      open.push(unit)
    } else {
      unit.heading = open.at(-1)
      for (const heading of open) if (unit.role === 'text' || heading.depth > 1) heading.content.push(unit)
      if (unit.via === 'label' && unit.role === 'name') {
        unit.content = contentOfLabel(units, index, breaks)
        for (const inner of unit.content) inner.label ??= unit
      }
    }
  }
}

function contentOfLabel(units: Unit[], index: number, breaks: number[]): Unit[] {
  const label = units[index] as Unit
  const own: Unit[] = []
  let at = index + 1
  for (; at < units.length && units[at]?.label === label; at++) own.push(units[at] as Unit)
  let block = label.block
  for (; at < units.length; at++) {
    const unit = units[at] as Unit
    if (unit.via === 'heading' || breaks.some((offset) => offset > label.start && offset < unit.start)) break
    if (unit.level <= label.level) {
      const follows =
        own.length === 0 &&
        unit.holder === label.holder &&
        (unit.role === 'text' || unit.via === 'table') &&
        unit.block > block
      const flows =
        own.length > 0 &&
        unit.holder === label.holder &&
        block !== label.block &&
        (unit.block === block ||
          (unit.level > 0 && !unit.quoted) ||
          (unit.via === 'table' && own.at(-1)?.via === 'table'))
      if (!follows && !flows) break
      block = unit.block
    }
    own.push(unit)
  }
  return own
}
