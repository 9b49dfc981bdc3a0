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
  const text: SourceText & {strong: Array<[number, number]>} = {value: '', runs: [], strong: []}
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
      const inside = source.indexOf(item.value.trim() || item.value, start)
      append(text, item.value, source, inside < 0 ? start : inside, end)
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

/**
 * Add characters to a text and note where they stand. What Markdown takes away
 * (backslashes, character references, the marks before a continued line) makes
 * the two differ.
 */
function append(text: SourceText, value: string, source: string, start: number, end: number): void {
  const at = text.value.length
  text.value += value
  if (source.startsWith(value, start)) {
    text.runs.push(at, start)
    return
  }
  let from = start
  let expected = -1
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index)
    const afterBreak = index > 0 && value.charAt(index - 1) === '\n'
    let width = 1
    while (from < end && source.charAt(from) !== character) {
      if (source.charAt(from) === '&') {
        const semicolon = source.indexOf(';', from)
        if (semicolon > 0 && semicolon - from < 34) {
          width = semicolon - from + 1
          break
        }
      }
      if (!afterBreak && !'\\ \t\r'.includes(source.charAt(from))) break
      from++
    }
    if (from !== expected) text.runs.push(at + index, from)
    from += width
    expected = from
  }
}

/**
 * Read lines that stand in the file as they are (a fenced mail).
 *
 * @param source whole file
 * @param start offset of the first character
 * @param end offset after the last character
 * @returns the lines as a text
 */
export function readLines(source: string, start: number, end: number): SourceText {
  return {value: source.slice(start, end), runs: [0, start]}
}
