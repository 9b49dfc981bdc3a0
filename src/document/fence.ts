import type {Code, Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown, gfmSyntax} from './gfm.js'

const markdownFences = new Set(['md', 'markdown'])

const proseFences = new Set(['', 'text', 'txt', 'mail', 'email', 'eml', 'plain', 'plaintext', 'message'])

/** What is no letter in a template, and no sign of code either: its gaps, bullets, tables, bold type. */
const layout =
  /^[ \t]*(?:#{2,6}|[-*+]|\d+[.)])[ \t]|^[ \t|:-]+$|\[[^\]\n]*\]|\{\{[^}\n]*\}\}|<[^<>\n]*>|_{3,}|\||\*\*/gm

const letter = /[\p{L}\s,.?!]/gu

const command = /^\s*(?:[$#>]\s|\w+\(|import |const |let |var |def |class |npm |git |<\w+|[{}[\]]|[\w.-]+=)/gm

/**
 * Tell whether a block of code holds text to be read: a mail, a template.
 *
 * @param node block of code, fenced or indented
 */
export function isProse(node: Code): boolean {
  const name = (node.lang ?? '').toLowerCase()
  if (markdownFences.has(name)) return true
  if (!proseFences.has(name)) return false
  const value = node.value.replace(layout, '')
  const letters = value.match(letter)?.length ?? 0
  const commands = value.match(command)?.length ?? 0
  return letters / Math.max(1, value.length) > 0.85 && commands * 3 < value.split('\n').length
}

/** Whether a block of code stands between fences, and is not only indented. */
function isFenced(node: Code, source: string): boolean {
  const start = node.position?.start.offset ?? 0
  return /^(?:`{3}|~{3})/.test(source.slice(start, start + 3))
}

/**
 * Find where the text of a block of code begins.
 *
 * @param node block of code, fenced or indented
 * @param source whole file
 * @returns offset after the opening fence, or of an indented block; `null` where nothing follows the fence
 */
export function bodyOf(node: Code, source: string): number | null {
  const start = node.position?.start.offset ?? 0
  return isFenced(node, source) ? source.indexOf('\n', start) + 1 || null : start
}

/**
 * Read the Markdown in a fenced block: whole templates are often shown so.
 *
 * @param node fenced block that stands in no list or quote
 * @param source whole file
 * @returns tree with the places it has in the file, or `null` where the block does not hold Markdown
 */
export function markdownIn(node: Code, source: string): Root | null {
  const stop = node.position?.end.offset ?? 0
  const open = bodyOf(node, source)
  if (!isFenced(node, source) || open === null || open > stop) return null
  const body = source.slice(open, stop).replace(/^[ \t]*[`~]{3,}[ \t]*$(?![\s\S])/m, '')
  if (!markdownFences.has((node.lang ?? '').toLowerCase()) && !/^(?:#{1,6} +\S|\|.*\|\s*$)/m.test(body)) return null
  const tree = fromMarkdown(body, {extensions: gfmSyntax, mdastExtensions: gfmFromMarkdown})
  shift(tree, open)
  return tree
}

/** Move a tree to where its text stands in the file. Lines are not moved: nobody asks for them. */
function shift(tree: Root, by: number): void {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.position) {
      const {start, end} = node.position
      start.offset = (start.offset ?? 0) + by
      end.offset = (end.offset ?? 0) + by
    }
    if ('children' in node) stack.push(...node.children)
  }
}
