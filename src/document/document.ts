import type {Root} from 'mdast'
import picomatch from 'picomatch'
import type {VFile} from 'vfile'
import {type ElementId, elementIds, isElementId, isKind, type Kind, kinds} from '../elements.js'
import {judge} from '../evidence/judge.js'
import {findIn} from '../evidence/lexicon.js'
import type {ElementState} from '../evidence/state.js'
import type {LanguageCode} from '../languages/index.js'
import {type FrontMatter, nearest, type Problem, readFrontMatter} from './front-matter.js'
import {placeholdersOf} from './gaps.js'
import {kindOfName, recogniseKind, templateNamesOf} from './kind.js'
import {detectLanguage} from './language.js'
import {type Comment, type Outline, outlineOf, type Unit} from './units.js'
import {type Word, wordsOf} from './words.js'

/** What all rules share: the options of the document plugin. */
export interface DocumentOptions {
  /** Kinds by path pattern, for files that do not say it themselves. */
  kinds?: Record<string, Kind>
  /** Languages by path pattern, for files that do not say it themselves. */
  languages?: Record<string, LanguageCode>
  /** Headings and labels of the user's own that name an element. */
  vocabulary?: Partial<Record<ElementId, readonly string[]>>
  /** Path patterns of files that are sales documents even if their kind is not recognised. */
  salesDocuments?: readonly string[]
  /** Size in UTF-16 units over which a file is not read; 1 MiB where nothing is given. */
  maxSize?: number
  /** Whether what is only recommended is asked for too. */
  strict?: boolean
  /** Kind of every file, whatever it says itself. */
  kind?: Kind
  /** Language of every file, whatever it says itself. */
  language?: LanguageCode
}

/** Where the kind of a document was found. */
export type KindSource = 'option' | 'front-matter' | 'comment' | 'configuration' | 'file-name' | 'title' | 'content'

/** A document, or a section with a kind of its own. */
export interface Scope {
  kind: Kind | null
  kindSource: KindSource | null
  /** Offset of its first character. */
  start: number
  /** Offset after its last character that says something. */
  end: number
  /** The heading that opens it: of a document its title. */
  title: Unit | undefined
  units: Unit[]
  comments: Comment[]
  /** What it says of each element; worked out when first asked for. */
  readonly elements: Record<ElementId, ElementState>
}

/** A place where the author says that what follows is an element. */
export interface Cover {
  ids: ElementId[]
  comment: Comment
  /** What follows. */
  unit: Unit | undefined
}

/** A sales document, read once for all rules. */
export interface SalesDocument {
  source: string
  path: string | undefined
  frontMatter: FrontMatter
  language: LanguageCode | null
  template: boolean
  kind: Kind | null
  kindSource: KindSource | null
  /** Whether wording is looked at although the kind is not known. */
  isSales: boolean
  outline: Outline
  covers: Cover[]
  options: DocumentOptions
  /** The whole document, then its sections with a kind of their own. */
  scopes: [Scope, ...Scope[]]
  problems: Problem[]
  /** Language of a unit, where it differs from the document's. */
  languageOf: (unit: Unit) => LanguageCode | null
}

/**
 * Read a document: front matter, language, kind, template or finished, outline
 * and sections with a kind of their own. The evidence for the elements is
 * weighed when a rule first asks for it.
 *
 * @param tree document as mdast (with `yaml`, tables and task lists)
 * @param file file the tree was made from
 * @param options options all rules share
 * @returns the document
 */
export function readDocument(tree: Root, file: VFile, options: DocumentOptions = {}): SalesDocument {
  // The parser leaves out a byte order mark, and counts from what follows it.
  const source = String(file).replace(/^\uFEFF/, '')
  const {path} = file
  const frontMatter = readFrontMatter(tree, source)
  const outline = outlineOf(tree, source)
  const problems = [...frontMatter.problems]
  const words = wordsOfUnits(outline.units)

  const language =
    options.language ??
    (frontMatter.foreign
      ? null
      : (frontMatter.language ?? byPath(options.languages, path) ?? languageFrom(words, outline, frontMatter)))
  const title = titleOf(outline)
  const template =
    frontMatter.template ?? looksLikeTemplate(path, title, outline, language, words.length, frontMatter.gaps)
  const [kind, kindSource] = kindAsSaid(frontMatter, options, path)
  const directives = readDirectives(outline, problems)

  const languagesOfBlocks = new Map<number, LanguageCode | null>()
  const blocks = new Map<number, Unit[]>()
  for (const unit of outline.units)
    if (unit.quoted) {
      const block = blocks.get(unit.block)
      if (block) block.push(unit)
      else blocks.set(unit.block, [unit])
    }
  const document: SalesDocument = {
    source,
    path,
    frontMatter,
    language,
    template,
    kind,
    kindSource,
    isSales: matches(options.salesDocuments ?? [], path),
    outline,
    covers: directives.covers,
    options,
    problems,
    scopes: [] as unknown as [Scope, ...Scope[]],
    languageOf: (unit) => {
      // A quoted mail may be in a language of its own.
      if (!language || !unit.quoted) return language
      const cached = languagesOfBlocks.get(unit.block)
      if (cached !== undefined) return cached
      const block = wordsOfUnits(blocks.get(unit.block) ?? [unit])
      const own = options.language ? language : (detectLanguage(block, 2.5) ?? language)
      languagesOfBlocks.set(unit.block, own)
      return own
    },
  }

  document.scopes = [scope(document, kind, kindSource, 0, outline.end, title)]
  if (!document.kind) {
    const recognised = recogniseKind(document)
    document.kind = recognised?.kind ?? null
    document.kindSource = recognised?.source ?? null
    document.scopes[0].kind = document.kind
    document.scopes[0].kindSource = document.kindSource
  }
  for (const {kind: own, comment} of directives.sections) {
    const [start, end] = rangeAfter(outline, comment)
    const first = outline.units.find((unit) => unit.start >= start)
    document.scopes.push(scope(document, own, 'comment', start, end, first?.via === 'heading' ? first : undefined))
  }
  // Somebody who gives the kind of the file has spoken for all of it.
  if (!options.kind) document.scopes.push(...templatesIn(document))
  document.isSales ||= document.kind !== null
  return document
}

/** Kinds that are written as one mail or letter, and so can stand as a template inside another document. */
const letterKinds: readonly Kind[] = [
  'outreach',
  'follow-up',
  'offer-reply',
  'refusal',
  'complaint',
  'apology',
  'termination',
]

/** Sections whose heading plainly names a mail of another kind, and which hold little but that mail. */
function templatesIn(document: SalesDocument): Scope[] {
  const {outline, kind, language, scopes} = document
  if (!kind) return []
  return outline.units.flatMap((heading) => {
    if (heading.via !== 'heading' || heading === scopes[0].title) return []
    const own = kindOfName(heading.text, language)
    if (!own || own === kind || !letterKinds.includes(own)) return []
    const said = heading.content.filter((unit) => unit.role === 'text')
    if (said.length < 2 || said.filter((unit) => unit.quoted).length < said.length * 0.6) return []
    const start = heading.start
    const end = Math.max(...heading.content.map((unit) => unit.end))
    if (scopes.some((other) => other !== scopes[0] && other.start < end && other.end > start)) return []
    return [scope(document, own, 'title', start, end, heading)]
  })
}

/** What a section with a kind of its own says for the whole; where nothing is given, everything. */
const lent: Partial<Record<Kind, readonly ElementId[]>> = {
  refusal: ['polite-refusal'],
  'offer-reply': ['polite-refusal'],
  complaint: ['complaint-handling'],
  apology: ['complaint-handling'],
  termination: ['polite-refusal'],
}

/**
 * The units that speak for an element: of a document all that do not belong to
 * a section of another kind, and of such a section what it lends to the whole.
 *
 * @param document document
 * @param scope the document or one of its sections
 * @param id element
 */
export function unitsFor(document: SalesDocument, scope: Scope, id: ElementId): readonly Unit[] {
  const [whole, ...sections] = document.scopes
  const strange = sections.filter(({kind}) => kind && kind !== scope.kind && lent[kind] && !lent[kind].includes(id))
  if (scope !== whole || strange.length === 0) return scope.units
  return scope.units.filter((unit) => !strange.some(({start, end}) => unit.start >= start && unit.start < end))
}

function scope(
  document: SalesDocument,
  kind: Kind | null,
  kindSource: KindSource | null,
  start: number,
  end: number,
  title: Unit | undefined,
): Scope {
  const {outline} = document
  let elements: Record<ElementId, ElementState> | undefined
  const made: Scope = {
    kind,
    kindSource,
    start,
    end,
    title,
    units: outline.units.filter((unit) => unit.start >= start && unit.start < end),
    comments: outline.comments.filter((comment) => comment.start >= start && comment.start <= end),
    get elements() {
      elements ??= judge(document, made)
      return elements
    },
  }
  return made
}

function wordsOfUnits(units: readonly Unit[]): Word[] {
  const words: Word[] = []
  for (const unit of units) {
    if (words.length > 4000) break
    words.push(...wordsOf(unit.text))
  }
  return words
}

/** The language of the text; of a bare form that of its title and of the hints in its comments as well. */
function languageFrom(words: readonly Word[], outline: Outline, {title = ''}: FrontMatter): LanguageCode | null {
  const hints = [title, ...outline.comments.map(({text}) => text)].join('\n')
  return detectLanguage(words) ?? (hints.trim() ? detectLanguage([...words, ...wordsOf(hints)]) : null)
}

function titleOf(outline: Outline): Unit | undefined {
  const [first] = outline.units
  if (first?.via === 'heading') return first
  return outline.units.find((unit) => unit.via === 'heading' && unit.depth === 1 && unit.level === 0)
}

/** Whether the path or the title calls the document a template, or its gaps show that it is one. */
function looksLikeTemplate(
  path: string | undefined,
  title: Unit | undefined,
  outline: Outline,
  language: LanguageCode | null,
  words: number,
  gapsAbove: number,
): boolean {
  const names = templateNamesOf(language ?? 'en')
  const called = [path?.replace(/\.[^./]+$/, '').replace(/[/\\_.-]+/g, ' '), title?.text]
  if (called.some((name) => name && findIn(names, name).length > 0)) return true
  let gaps = gapsAbove
  for (const unit of outline.units)
    if (unit.role === 'text' || unit.via === 'heading') gaps += placeholdersOf(unit.text).length
  return gaps >= 3 && gaps * 250 > words
}

/** What the author or the configuration says of the kind; what the document looks like comes after. */
function kindAsSaid(
  frontMatter: FrontMatter,
  options: DocumentOptions,
  path: string | undefined,
): readonly [Kind | null, KindSource | null] {
  if (options.kind) return [options.kind, 'option']
  if (frontMatter.kind) return [frontMatter.kind, 'front-matter']
  const configured = byPath(options.kinds, path)
  return configured ? [configured, 'configuration'] : [null, null]
}

function byPath<Value>(patterns: Record<string, Value> | undefined, path: string | undefined): Value | undefined {
  if (!patterns || !path) return
  for (const [pattern, value] of Object.entries(patterns)) if (matches([pattern], path)) return value
}

function matches(patterns: readonly string[], path: string | undefined): boolean {
  if (!path || patterns.length === 0) return false
  const relative = path.replaceAll('\\', '/').replace(/^\.\//, '')
  return (
    picomatch([...patterns], {dot: true, contains: false})(relative) ||
    picomatch(
      patterns.map((pattern) => `**/${pattern}`),
      {dot: true},
    )(relative)
  )
}

/** The range that a comment speaks of: the section under the next heading, or up to it. */
function rangeAfter(outline: Outline, comment: Comment): [number, number] {
  const next = outline.units.find((unit) => unit.start >= comment.end)
  if (!next) return [comment.end, comment.end]
  const ends = outline.units.find(
    (unit) =>
      unit.start > next.start &&
      unit.via === 'heading' &&
      unit.level <= next.level &&
      (next.via !== 'heading' || unit.depth <= next.depth),
  )
  const nextOwn = outline.comments.find((other) => other.start > comment.start && /^playbook:/.test(other.text))
  const stop = Math.min(ends?.start ?? outline.end, nextOwn?.start ?? outline.end)
  return [next.start, stop]
}

function readDirectives(outline: Outline, problems: Problem[]) {
  const covers: Cover[] = []
  const sections: Array<{kind: Kind; comment: Comment}> = []
  for (const comment of outline.comments) {
    const match = /^(playbook(?:-covers)?)\s*:\s*(.*)$/s.exec(comment.text)
    if (!match) continue
    const value = (match[2] as string).trim()
    const {start, end} = comment
    if (match[1] === 'playbook') {
      if (isKind(value)) sections.push({kind: value, comment})
      else
        problems.push({
          reason: `Use a known kind of document instead of \`${value}\`: ${kinds.join(', ')}`,
          start,
          end,
          actual: value,
          expected: nearest(value, kinds).map((kind) => `<!-- playbook: ${kind} -->`),
        })
      continue
    }
    const ids = value.split(/[\s,]+/).filter(Boolean)
    const right = ids.filter(isElementId)
    for (const id of ids)
      if (!isElementId(id))
        problems.push({
          reason: `Use a known element instead of \`${id}\` in \`playbook-covers\`: ${elementIds.join(', ')}`,
          start,
          end,
          actual: id,
          expected: nearest(id, elementIds).map(
            (other) => `<!-- playbook-covers: ${ids.map((one) => (one === id ? other : one)).join(', ')} -->`,
          ),
        })
    if (ids.length === 0)
      problems.push({reason: `Name at least one element in \`playbook-covers\`: ${elementIds.join(', ')}`, start, end})
    if (right.length > 0) covers.push({ids: right, comment, unit: outline.units.find((unit) => unit.start >= end)})
  }
  return {covers, sections}
}
