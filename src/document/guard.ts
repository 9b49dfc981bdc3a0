import type {Root} from 'mdast'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'

/** Size in UTF-16 units over which a file is not read, where the options do not say otherwise. */
export const defaultMaxSize = 1024 * 1024

/** Depth of lists and quotes in one line over which a file is not read. */
const maxDepth = 100

const marker = /[ \t]{0,3}(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))[ \t]?/y

/**
 * Keep files from the parser that would take it minutes or overflow its stack:
 * they get one message instead.
 *
 * @param processor processor whose parser is guarded
 * @param maxSize size in UTF-16 units over which a file is not read
 */
export function guard(processor: Processor, maxSize = defaultMaxSize): void {
  const {parser} = processor
  if (!parser) return
  processor.parser = (text: string, file: VFile) => {
    const problem = problemOf(text, maxSize)
    if (!problem) return parser(text, file)
    const message = file.message(problem, {place: {line: 1, column: 1}, source: 'remark-lint', ruleId: 'document'})
    message.fatal = false
    return {
      type: 'root',
      children: [],
      position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}},
    } as Root
  }
}

function problemOf(text: string, maxSize: number): string | undefined {
  if (text.length > maxSize)
    return `Split this file, or raise \`maxSize\` of the document plugin: it has ${text.length} characters, and files of more than ${maxSize} are not read`
  if (text.includes('\0'))
    return 'Save this file as text in UTF-8: it has NUL bytes, as files in UTF-16 and binary files do, and was not read'
  if (text.includes('\uFFFD'))
    return 'Save this file as text in UTF-8: it has bytes that are not UTF-8, and was not read'
  for (let line = 0; line >= 0 && line < text.length; line = text.indexOf('\n', line) + 1 || -1) {
    let depth = 0
    marker.lastIndex = line
    while (depth <= maxDepth && marker.test(text)) depth++
    if (depth > maxDepth)
      return `Flatten the lists or quotes of this file: one line opens more than ${maxDepth} of them, and the file was not read`
  }
}
