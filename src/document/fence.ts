import type {Code, Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'

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

/**
 * Read the Markdown in a fenced block: whole templates are often shown so.
 *
 * @param node fenced block that stands in no list or quote
 * @param source whole file
 * @returns tree with the places it has in the file, or `null` where the block does not hold Markdown
 */
export function markdownIn(node: Code, source: string): Root | null {
  const start = node.position?.start.offset ?? 0
  const stop = node.position?.end.offset ?? start
  if (!/^(?:`{3}|~{3})/.test(source.slice(start, start + 3))) return null
  const open = source.indexOf('\n', start) + 1
  if (open === 0 || open > stop) return null
  const body = source.slice(open, stop).replace(/^[ \t]*[`~]{3,}[ \t]*$(?![\s\S])/m, '')
  if (!markdownFences.has((node.lang ?? '').toLowerCase()) && !/^(?:#{1,6} +\S|\|.*\|\s*$)/m.test(body)) return null
  const tree = fromMarkdown(body, {
    extensions: [gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  })
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
