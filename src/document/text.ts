import type {Nodes, Parents} from 'mdast'

/**
 * Text of a block, free of Markdown, that knows where in the file each of its
 * characters stands.
 */
export interface SourceText {
  /** The text. */
  value: string
  /**
   * Runs of characters that follow each other in the file too: index in
   * `value` and offset in the file, in turn, in rising order.
   */
  runs: number[]
  /** Places of the characters that the file writes with more than one, as a character reference does. */
  wide: Map<number, number>
}

/**
 * Find where a character of a text stands in the file.
 *
 * @param text text of a block
 * @param index index in `text.value`, in UTF-16 units from 0
 * @returns offset in the file, in UTF-16 units from 0
 */
export function offsetOf(text: SourceText, index: number): number {
  const {runs} = text
  let low = 0
  let high = runs.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle * 2] as number) <= index) low = middle
    else high = middle - 1
  }
  return (runs[low * 2 + 1] ?? 0) + index - (runs[low * 2] ?? 0)
}

/**
 * Find where a character of a text ends in the file.
 *
 * @param text text of a block
 * @param index index in `text.value`, in UTF-16 units from 0
 * @returns offset after it in the file
 */
export function endOffsetOf(text: SourceText, index: number): number {
  return offsetOf(text, index) + (text.wide.get(index) ?? 1)
}

/** Inline HTML that is markup; anything else in angle brackets is a placeholder. */
const htmlTag =
  /^<\/?(?:a|abbr|b|br|cite|code|del|details|div|em|font|hr|i|img|ins|kbd|li|mark|ol|p|q|s|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|wbr)\b/i

/**
 * Read the text of a paragraph, heading or table cell.
 *
 * @param node node with phrasing content
 * @param source whole file
 * @returns its text, and the parts of it that are bold, as index pairs
 */
export function readText(node: Nodes, source: string): SourceText & {strong: Array<[number, number]>} {
  const text: SourceText & {strong: Array<[number, number]>} = {value: '', runs: [], wide: new Map(), strong: []}
  const stack: Array<Nodes | {closes: number}> = [node]
  // A stack of our own: nesting in hostile input is deeper than the call stack.
  for (let item = stack.pop(); item; item = stack.pop()) {
    if ('closes' in item) {
      if (text.value.length > item.closes) text.strong.push([item.closes, text.value.length])
      continue
    }
    const start = item.position?.start.offset ?? 0
    const end = item.position?.end.offset ?? start
    if (item.type === 'text') append(text, item.value, source, start, end)
    else if (item.type === 'inlineCode') {
      let inside = start
      while (source.charAt(inside) === '`') inside++
      if (source.charAt(inside) === ' ' && !item.value.startsWith(' ')) inside++
      append(text, item.value, source, inside, end)
    } else if (item.type === 'break') append(text, '\n', source, start, end)
    else if (item.type === 'html') {
      if (/^<br\b/i.test(item.value)) append(text, '\n', source, start, end)
      else if (!item.value.startsWith('<!--') && !htmlTag.test(item.value)) append(text, item.value, source, start, end)
    } else if ('children' in item) {
      if (item.type === 'strong') stack.push({closes: text.value.length})
      const {children} = item as Parents
      for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Nodes)
    }
  }
  return text
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy

/**
 * Add characters to a text and note where they stand. What Markdown takes away
 * (backslashes, character references, the marks before a continued line) makes
 * the two differ.
 */
function append(text: SourceText, value: string, source: string, start: number, end: number): void {
  const at = text.value.length
  text.value += value
  if (value.length === end - start && source.startsWith(value, start)) {
    text.runs.push(at, start)
    return
  }
  let from = start
  let expected = -1
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index)
    const afterBreak = index > 0 && value.charAt(index - 1) === '\n'
    reference.lastIndex = from
    while (from < end && source.charAt(from) !== character && !reference.test(source)) {
      if (!afterBreak && !'\\ \t\r'.includes(source.charAt(from))) break
      from++
      reference.lastIndex = from
    }
    reference.lastIndex = from
    const isReference = source.charAt(from) === '&' && source.charAt(from - 1) !== '\\'
    const width = isReference ? (reference.exec(source)?.[0].length ?? 1) : 1
    if (from !== expected) text.runs.push(at + index, from)
    if (width > 1) {
      text.wide.set(at + index, width)
      // Some references stand for a character of two units.
      if (/[\uD800-\uDBFF]/.test(character)) {
        index++
        text.runs.push(at + index, from)
        text.wide.set(at + index, width)
      }
    }
    from += width
    expected = width > 1 ? -1 : from
  }
}

/**
 * Read lines that stand in the file as they are, but for marks before each line
 * (a fenced mail, in a list or quote).
 *
 * @param value the lines, without marks
 * @param source whole file
 * @param start offset of the first line
 * @param end offset after the last line
 * @returns the lines as a text
 */
export function readLines(value: string, source: string, start: number, end: number): SourceText {
  const text: SourceText = {value: '', runs: [], wide: new Map()}
  let from = start
  for (const line of value.split(/(?<=\n)/)) {
    const found = source.indexOf(line.replace(/\r?\n$/, ''), from)
    const at = found < 0 || found > end ? from : found
    text.runs.push(text.value.length, at)
    text.value += line
    from = at + line.length
  }
  return text
}

/**
 * Cut a piece out of a text.
 *
 * @param text text
 * @param from index of its first character
 * @param to index after its last character
 * @returns the piece, which still knows where it stands
 */
export function slice(text: SourceText, from: number, to: number): SourceText {
  const piece: SourceText = {value: text.value.slice(from, to), runs: [0, offsetOf(text, from)], wide: new Map()}
  for (let run = 0; run < text.runs.length; run += 2) {
    const index = text.runs[run] as number
    if (index > from && index < to) piece.runs.push(index - from, text.runs[run + 1] as number)
  }
  for (const [index, width] of text.wide) if (index >= from && index < to) piece.wide.set(index - from, width)
  return piece
}
