import type {Root} from 'mdast'
import {isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml'
import {type ElementId, elementIds, isKind, type Kind, kinds, type WordingId, wordingIds} from '../elements.js'
import {isLanguageCode, type LanguageCode, languageCodes} from '../languages/index.js'
import {placeholdersOf} from './gaps.js'
import {clip} from './words.js'

/** Something wrong with what an author set in front matter or a comment. */
export interface Problem {
  /** One sentence, the right values included. */
  reason: string
  /** Offset of the first character of what is wrong. */
  start: number
  /** Offset after its last character. */
  end: number
  /** The wrong value. */
  actual?: string
  /** Right values. */
  expected?: string[]
}

/** What the front matter says to this linter, and what of it is wrong. */
export interface FrontMatter {
  kind?: Kind
  template?: boolean
  language?: LanguageCode
  /** A language that is not understood. */
  foreign?: boolean
  ignore: Array<ElementId | WordingId>
  title?: string
  /** Number of gaps that are left for the author. */
  gaps: number
  problems: Problem[]
  /** Whether it speaks to this linter at all: other programs use fields like `template` too. */
  speaks: boolean
}

/** The settings whose names are no other program's. */
const settings = ['playbook', 'playbook-ignore'] as const

const ruleIds: readonly string[] = [...elementIds, ...wordingIds]

/**
 * Read the front matter.
 *
 * @param tree document as mdast, with `yaml` nodes
 * @param source whole file
 * @returns settings; wrong ones are problems, never errors
 */
export function readFrontMatter(tree: Root, source: string): FrontMatter {
  const result: FrontMatter = {ignore: [], gaps: 0, problems: [], speaks: false}
  const [node] = tree.children
  if (node?.type !== 'yaml') return result
  // A lone CR ends a line in Markdown, not in YAML.
  const value = node.value.replace(/\r(?!\n)/g, '\n')
  // Square brackets are lists here.
  result.gaps = placeholdersOf(value).filter(({text}) => !text.startsWith('[')).length
  result.speaks = /^\W*playbook/m.test(value)
  const fence = node.position?.start.offset ?? 0
  const base = fence + (/^.*(?:\r\n|\n|\r)/.exec(source.slice(fence))?.[0].length ?? 0)
  const problem = (reason: string, range: [number, number] | undefined, more: Partial<Problem> = {}) => {
    const [from, to] = range ?? [0, value.indexOf('\n') < 0 ? value.length : value.indexOf('\n')]
    result.problems.push({
      reason,
      start: base + Math.min(from, value.length),
      end: base + Math.min(to, value.length),
      ...more,
    })
  }

  const parsed = parseDocument(value, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'silent',
  })
  const [broken] = parsed.errors
  if (broken) {
    problem(
      `The front matter cannot be read as YAML: ${/call stack/.test(broken.message) ? 'it is nested too deeply' : broken.message.replace(/\s+/g, ' ').slice(0, 120)}`,
      broken.pos.slice(0, 2) as [number, number],
    )
    return result
  }
  const {contents} = parsed
  if (contents === null) return result
  if (!isMap(contents)) {
    problem(
      isSeq(contents)
        ? 'The front matter is a list: write `name: value` lines instead'
        : 'The front matter has no `name: value` lines',
      undefined,
    )
    return result
  }
  for (const {key, value: item} of contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const is = isScalar(item) ? item.value : undefined
    const range = (item && typeof item === 'object' && 'range' in item ? item.range?.slice(0, 2) : undefined) as
      | [number, number]
      | undefined
    const at = range ?? ((isScalar(key) ? key.range?.slice(0, 2) : undefined) as [number, number] | undefined)
    const shown = clip(isScalar(item) ? String(item.value) : range ? value.slice(...range) : '')
    if (name === 'playbook') {
      if (isKind(is)) result.kind = is
      else
        problem(`Use a known kind of document instead of \`${shown}\`: ${kinds.join(', ')}`, at, {
          actual: shown,
          expected: nearest(shown, kinds),
        })
    } else if (name === 'template') {
      if (typeof is === 'boolean') result.template = is
      else
        problem(`Use \`template: true\` or \`template: false\` instead of \`${shown}\``, at, {
          actual: shown,
          expected: ['true', 'false'],
        })
    } else if (name === 'lang') {
      if (isLanguageCode(is)) result.language = is
      else if (typeof is === 'string' && isLanguageCode(is.toLowerCase().split(/[-_]/)[0]))
        result.language = is.toLowerCase().split(/[-_]/)[0] as LanguageCode
      else if (typeof is === 'string' && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(is)) result.foreign = true
      else
        problem(`Use a language code instead of \`${shown}\`: ${languageCodes.join(', ')} are understood`, at, {
          actual: shown,
          expected: [...languageCodes],
        })
    } else if (name === 'playbook-ignore') {
      const list = isSeq(item) ? item.items : isScalar(item) && item.value !== null ? [item] : []
      if (!isSeq(item) && !isScalar(item)) problem('Use a list of rule names in `playbook-ignore`', at)
      for (const entry of list) {
        const id = isScalar(entry) ? clip(String(entry.value)) : ''
        const entryRange = isScalar(entry) ? (entry.range?.slice(0, 2) as [number, number] | undefined) : at
        if (ruleIds.includes(id)) result.ignore.push(id as ElementId | WordingId)
        else
          problem(
            `Use a known rule name instead of \`${id}\` in \`playbook-ignore\`: ${ruleIds.join(', ')}`,
            entryRange,
            {actual: id, expected: nearest(id, ruleIds)},
          )
      }
    } else if (name === 'title' && isScalar(item) && item.value !== null) result.title = shown
    else {
      const [meant] = nearest(name, settings)
      // Other programs may have a field of such a name; what stands in it tells.
      if (meant && (meant !== 'playbook' || isKind(is))) {
        const shownName = clip(name)
        const place = isScalar(key) ? (key.range?.slice(0, 2) as [number, number] | undefined) : at
        result.speaks = true
        problem(`Write \`${meant}\` instead of \`${shownName}\``, place, {actual: shownName, expected: [meant]})
      }
    }
  }
  return result
}

/**
 * Find the right names that a wrong one comes close to.
 *
 * @param wrong what stands there
 * @param right what could stand there
 * @returns up to three right names, the closest first
 */
export function nearest(wrong: string, right: readonly string[]): string[] {
  const scored = right
    .map((name) => ({name, distance: distance(wrong.toLowerCase(), name)}))
    .filter(({name, distance: far}) => far <= Math.max(2, name.length / 3))
    .sort((a, b) => a.distance - b.distance)
  return scored.slice(0, 3).map(({name}) => name)
}

/** Number of single-letter edits between two names (Levenshtein). */
function distance(a: string, b: string): number {
  const left = a.slice(0, 40)
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (left[i - 1] === b[j - 1] ? 0 : 1),
      )
    row = next
  }
  return row[b.length] as number
}
