/**
 * Measures the linter on labelled documents:
 *
 *     npm run accuracy -- DIR...
 *
 * A folder holds `labels.jsonl`, one object for each document:
 * `{path, lang, kind, template, elements: {id: status}, missing_parts, wording: [{id, line}], kind_evident}`.
 * Prints precision, recall and F1 of the element findings (any status but
 * `present` is a finding), of the wording findings, how often kind and language
 * are right, and every disagreement with its evidence.
 */
import fs from 'node:fs'
import path from 'node:path'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {DocumentOptions} from '../src/document/document.js'
import documentPlugin, {documentOf} from '../src/document.js'
import type {ElementId, Kind, Status} from '../src/elements.js'
import preset from '../src/index.js'
import {type Inspected, inspect} from '../src/inspect.js'
import type {LanguageCode} from '../src/languages/index.js'

/** A labelled document. */
export interface Labelled {
  path: string
  lang: LanguageCode | null
  kind: Kind | 'none'
  elements?: Partial<Record<ElementId, Status>>
  missing_parts?: Partial<Record<ElementId, string[]>>
  wording?: Array<{id: string; line: number; quote?: string}>
  kind_evident?: string
}

class Counts {
  tp = 0
  fp = 0
  fn = 0
  add(wanted: boolean, found: boolean) {
    if (wanted && found) this.tp++
    else if (found) this.fp++
    else if (wanted) this.fn++
  }
  toString() {
    const percent = (value: number) => (Number.isFinite(value) ? (100 * value).toFixed(1) : '-').padStart(5)
    const {tp, fp, fn} = this
    return `precision ${percent(tp / (tp + fp))}  recall ${percent(tp / (tp + fn))}  F1 ${percent((2 * tp) / (2 * tp + fp + fn))}  (${tp} right, ${fp} false, ${fn} missed)`
  }
}

/** Lint a text as the presets do, with options on top. */
function lint(file: string, options: DocumentOptions) {
  const vfile = new VFile({path: file, value: fs.readFileSync(file)})
  let seen: Inspected | undefined
  const processor = unified()
    .use(remarkParse)
    .use(preset)
    .use(documentPlugin, options)
    .use(() => (tree, current) => {
      seen = inspect(documentOf(tree as Parameters<typeof documentOf>[0], current))
    })
  processor.runSync(processor.parse(vfile), vfile)
  return {
    messages: vfile.messages.filter((message) => message.source === 'remark-lint'),
    inspected: seen as unknown as Inspected,
  }
}

/** Folders with labels, at or below a folder. */
export function corpora(root: string): string[] {
  if (fs.existsSync(path.join(root, 'labels.jsonl'))) return [root]
  return fs
    .readdirSync(root, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => corpora(path.join(root, entry.name)))
}

/**
 * Measure labelled documents.
 *
 * @param roots folders
 * @returns the lines of the report, and every disagreement
 */
export function measure(roots: readonly string[]): {report: string[]; disagreements: string[]} {
  const all = new Counts()
  const wordingAll = new Counts()
  const byElement = new Map<string, Counts>()
  const byLanguage = new Map<string, Counts>()
  const byWording = new Map<string, Counts>()
  const at = (map: Map<string, Counts>, key: string) => {
    const counts = map.get(key) ?? new Counts()
    map.set(key, counts)
    return counts
  }
  const disagreements: string[] = []
  const tally = {kind: [0, 0], evident: [0, 0], language: [0, 0], none: [0, 0], parts: [0, 0]}
  const score = (key: keyof typeof tally, right: boolean) => {
    tally[key][1] = (tally[key][1] as number) + 1
    if (right) tally[key][0] = (tally[key][0] as number) + 1
  }
  for (const folder of roots.flatMap(corpora))
    for (const line of fs.readFileSync(path.join(folder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean)) {
      const label = JSON.parse(line) as Labelled
      const file = path.join(folder, label.path)
      const free = lint(file, {})
      const {kind, language} = free.inspected
      score('language', language === label.lang)
      if (language !== label.lang) disagreements.push(`${file}: language is ${label.lang}, taken for ${language}`)
      if (label.kind === 'none') {
        score('none', free.messages.length === 0 && kind === null)
        if (kind !== null)
          disagreements.push(`${file}: no sales document, taken for ${kind} (${free.inspected.kindSource})`)
        for (const message of free.messages)
          disagreements.push(`${file}:${message.line}: finding ${message.ruleId} in what is no sales document`)
        continue
      }
      score('kind', kind === label.kind)
      if (label.kind_evident && label.kind_evident !== 'content') score('evident', kind === label.kind)
      if (kind !== label.kind)
        disagreements.push(
          `${file}: kind is ${label.kind} (${label.kind_evident}), taken for ${kind} (${free.inspected.kindSource})`,
        )
      const {messages, inspected} = lint(file, {kind: label.kind, ...(label.lang ? {language: label.lang} : {})})
      for (const [id, wanted] of Object.entries(label.elements ?? {}) as Array<[ElementId, Status]>) {
        const {status, missingParts, evidence, closest} = inspected.elements[id]
        for (const counts of [all, at(byElement, id), at(byLanguage, label.lang ?? '-')])
          counts.add(wanted !== 'present', status !== 'present')
        if (status === 'partial' && wanted === 'partial')
          score('parts', [...(label.missing_parts?.[id] ?? [])].sort().join() === [...missingParts].sort().join())
        if (status !== wanted) {
          const shown = evidence
            .map((place) => `${place.line} ${place.via} “${place.text.replace(/\s+/g, ' ').slice(0, 90)}”`)
            .join(' | ')
          const verdict =
            (wanted === 'present') === (status === 'present') ? 'status' : wanted === 'present' ? 'FALSE' : 'MISSED'
          disagreements.push(
            `${verdict} ${file}: ${id} is ${wanted}${label.missing_parts?.[id] ? ` -${label.missing_parts[id]}` : ''}, taken for ${status}${missingParts.length > 0 ? ` -${missingParts}` : ''}: ${shown || (closest ? `closest ${closest.line} “${closest.text.slice(0, 80)}”` : '')}`,
          )
        }
      }
      const open = [...(label.wording ?? [])]
      const counted = new Set<string>()
      for (const message of messages) {
        const id = message.ruleId ?? ''
        if (!id.startsWith('no-') || counted.has(`${id}:${message.line}`)) continue
        counted.add(`${id}:${message.line}`)
        const index = open.findIndex((place) => place.id === id && place.line === message.line)
        if (index >= 0) open.splice(index, 1)
        else disagreements.push(`FALSE ${file}:${message.line}: ${id} “${message.actual}”`)
        for (const counts of [wordingAll, at(byWording, id)]) counts.add(index >= 0, true)
      }
      for (const place of open) {
        disagreements.push(`MISSED ${file}:${place.line}: ${place.id} ${place.quote ?? ''}`)
        for (const counts of [wordingAll, at(byWording, place.id)]) counts.add(true, false)
      }
    }
  const rows = (map: Map<string, Counts>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, counts]) => `  ${key.padEnd(22)} ${counts}`)
  const share = ([right, of]: number[]) => `${right}/${of}`
  return {
    report: [
      'Element findings',
      ...rows(byElement),
      ...rows(byLanguage),
      `  ${'all'.padEnd(22)} ${all}`,
      'Wording findings',
      ...rows(byWording),
      `  ${'all'.padEnd(22)} ${wordingAll}`,
      `Right: kind ${share(tally.kind)}, kind where evident ${share(tally.evident)}, language ${share(tally.language)}, no sales documents left alone ${share(tally.none)}, parts ${share(tally.parts)}`,
    ],
    disagreements,
  }
}
