import type {DocumentOptions} from '../src/document/document.js'
import type {Kind} from '../src/elements.js'
import type {LanguageCode} from '../src/languages/index.js'

/** An example in the head comment of a rule. */
export interface Example {
  kind?: Kind
  lang?: LanguageCode
  /** What the file is called. */
  path: string
  /** Options of the rule. */
  options: object
  /** Options of the document plugin. */
  document: DocumentOptions
  /** The findings: place and reason. */
  messages: string[]
  markdown: string
}

/**
 * Read the head comment of a rule.
 *
 * @param source the rule's file
 * @returns lines of the comment, without their stars
 */
export function headCommentOf(source: string): string {
  const match = /\/\*\*\n([\s\S]*?)\n \*\//.exec(source)
  return (match?.[1] ?? '').replace(/^ \* ?/gm, '')
}

/**
 * Read the examples of a rule.
 *
 * @param source the rule's file
 * @returns its examples, in order
 */
export function examplesOf(source: string): Example[] {
  return headCommentOf(source)
    .split(/^@example\n/m)
    .slice(1)
    .map((block) => {
      const [settings = '{}', ...lines] = block.replace(/^ {2}/gm, '').trimEnd().split('\n')
      const read = JSON.parse(settings) as Partial<Example>
      return {
        path: 'example.md',
        options: {},
        document: {},
        messages: [],
        ...read,
        markdown: `${lines.join('\n').trim()}\n`,
      }
    })
}
