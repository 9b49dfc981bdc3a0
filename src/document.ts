import type {Root} from 'mdast'
import {frontmatterFromMarkdown, frontmatterToMarkdown} from 'mdast-util-frontmatter'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemToMarkdown} from 'mdast-util-gfm-task-list-item'
import {frontmatter} from 'micromark-extension-frontmatter'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {type DocumentOptions, readDocument, type SalesDocument} from './document/document.js'
import {gfmFromMarkdown, gfmSyntax} from './document/gfm.js'
import {guard} from './document/guard.js'
import {elementIds, isElementId, isKind, kinds} from './elements.js'
import {isLanguageCode, languageCodes} from './languages/index.js'

export type {DocumentOptions, SalesDocument} from './document/document.js'

const key = 'salesPlaybook'

/**
 * Get the document of a file: the one that the document plugin has read, else
 * read now, once for all rules.
 *
 * @param tree document as mdast
 * @param file file
 * @returns the document
 */
export function documentOf(tree: Root, file: VFile): SalesDocument {
  const known = file.data[key] as {tree: Root; document: SalesDocument} | undefined
  if (known?.tree === tree) return known.document
  const document = read(tree, file)
  file.data[key] = {tree, document}
  return document
}

function read(tree: Root, file: VFile, options?: DocumentOptions): SalesDocument {
  // Message control drops what stands at the end of the last node if the tree
  // ends later, with a line break; but that is where what closes a document belongs.
  const last = tree.children.at(-1)?.position
  if (last && tree.position) tree.position.end = {...last.end}
  return readDocument(tree, file, options)
}

/**
 * Plugin that reads a document once for all rules. It takes the options that
 * all rules share, and sees to it that front matter, tables and task lists are
 * parsed; wrong options are refused when it is attached.
 *
 * @param options shared options
 */
const salesPlaybookDocument: Plugin<[DocumentOptions?], Root> = function (options = {}) {
  checkOptions(options)
  const self = this as unknown as Processor
  extend(self, 'micromarkExtensions', [frontmatter(['yaml']), ...gfmSyntax])
  extend(self, 'fromMarkdownExtensions', [frontmatterFromMarkdown(['yaml']), ...gfmFromMarkdown])
  extend(self, 'toMarkdownExtensions', [
    frontmatterToMarkdown(['yaml']),
    gfmTableToMarkdown(),
    gfmTaskListItemToMarkdown(),
  ])
  guard(self, options.maxSize)
  return (tree, file) => {
    file.data[key] = {tree, document: read(tree, file, options)}
  }
}

export default salesPlaybookDocument

function extend(processor: Processor, name: string, extensions: readonly unknown[]): void {
  const data = processor.data() as Record<string, unknown[] | undefined>
  data[name] = [...(data[name] ?? []), ...extensions]
}

function checkOptions(options: DocumentOptions): void {
  const fail = (name: string, value: unknown, right: string) => {
    throw new Error(`Wrong value ${JSON.stringify(value)} for \`${name}\` of the document plugin: use ${right}`)
  }
  const checks: Record<keyof DocumentOptions, (value: unknown) => void> = {
    kinds: (value) => checkMap('kinds', value, isKind, `path patterns with one of ${kinds.join(', ')}`),
    languages: (value) =>
      checkMap('languages', value, isLanguageCode, `path patterns with one of ${languageCodes.join(', ')}`),
    vocabulary: (value) => {
      checkMap(
        'vocabulary',
        value,
        (list) => Array.isArray(list) && list.every((item) => typeof item === 'string'),
        'elements with lists of headings',
      )
      for (const id of Object.keys(value as object))
        if (!isElementId(id)) fail('vocabulary', id, `one of ${elementIds.join(', ')}`)
    },
    salesDocuments: (value) => {
      if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
        fail('salesDocuments', value, 'a list of path patterns')
    },
    maxSize: (value) => {
      if (typeof value !== 'number' || !(value > 0)) fail('maxSize', value, 'a number of characters above 0')
    },
    kind: (value) => {
      if (!isKind(value)) fail('kind', value, `one of ${kinds.join(', ')}`)
    },
    language: (value) => {
      if (!isLanguageCode(value)) fail('language', value, `one of ${languageCodes.join(', ')}`)
    },
    strict: (value) => {
      if (typeof value !== 'boolean') fail('strict', value, 'true or false')
    },
  }
  if (options === null || typeof options !== 'object' || Array.isArray(options))
    throw new Error(`Wrong options for the document plugin: use an object with ${Object.keys(checks).join(', ')}`)
  for (const [name, value] of Object.entries(options)) {
    const check = checks[name as keyof DocumentOptions]
    if (!check)
      throw new Error(`Unknown option \`${name}\` of the document plugin: use ${Object.keys(checks).join(', ')}`)
    if (value !== undefined) check(value)
  }

  function checkMap(name: string, value: unknown, check: (item: unknown) => boolean, right: string) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) fail(name, value, right)
    for (const item of Object.values(value as object)) if (!check(item)) fail(name, item, right)
  }
}
