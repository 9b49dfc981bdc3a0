import fs from 'node:fs'
import path from 'node:path'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {SalesDocument} from '../src/document/document.js'
import {wordsOfFileName} from '../src/document/kind.js'
import type {Unit} from '../src/document/units.js'
import documentPlugin, {documentOf} from '../src/document.js'
import {type ElementId, type Kind, type MeantWordingId, meantWordingIds} from '../src/elements.js'
import {namedBy} from '../src/evidence/candidates.js'
import type {Label} from '../src/evidence/labels.js'
import {namesAbove} from '../src/evidence/reading.js'
import {isSpared} from '../src/evidence/spared.js'
import {pointAt} from '../src/finding.js'
import {type LanguageCode, languages} from '../src/languages/index.js'
import {corpora, type Labelled} from './measure.js'
import type {Piece} from './pieces.js'

type Marked = Labelled & {
  evidence?: Partial<Record<ElementId, Array<{line: number; status: string}>>>
  /** Judged by a reader who did not write it, nor its author for the test. */
  by_reader?: boolean
}

/** A labelled document, read with its own language. */
export interface MarkedDocument {
  label: Marked
  document: SalesDocument
  /** The wording rules that a sentence breaks. */
  wordingOf: (unit: Unit) => MeantWordingId[]
  /** The document cut into labelled pieces. */
  pieces: Piece[]
}

/**
 * Read labelled documents whose labels name the lines of the evidence, and cut
 * them into pieces. What stands on an unmarked line carries nothing.
 *
 * @param root folder
 * @returns documents in the order of the folders
 */
export function readDocuments(root: string): MarkedDocument[] {
  if (!fs.existsSync(root)) return []
  return corpora(root).flatMap((folder) =>
    fs
      .readFileSync(path.join(folder, 'labels.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => {
        const label = JSON.parse(line) as Marked
        return label.lang ? [readMarked(path.join(folder, label.path), label, label.lang)] : []
      }),
  )
}

function readMarked(file: string, label: Marked, language: LanguageCode): MarkedDocument {
  const vfile = new VFile({path: file, value: fs.readFileSync(file)})
  const processor = unified()
    .use(remarkParse)
    .use(documentPlugin, {language, kind: label.kind === 'none' ? 'playbook' : label.kind})
  const tree = processor.parse(vfile)
  const document = documentOf(processor.runSync(tree, vfile) as typeof tree, vfile)
  const lineOf = (offset: number) => pointAt(document, offset).line
  const wordingOf = (unit: Unit) => wordingIn(unit, label, document, lineOf)
  return {label, document, wordingOf, pieces: piecesOf(file, label, language, document, lineOf, wordingOf)}
}

const isMeant = ({id}: {id: string}) => (meantWordingIds as readonly string[]).includes(id)

/** Wording is marked by its line, and mostly by its words as well: of several sentences only one is meant then. */
function wordingIn(
  unit: Unit,
  label: Marked,
  document: SalesDocument,
  lineOf: (offset: number) => number,
): MeantWordingId[] {
  const from = lineOf(unit.start)
  const to = lineOf(unit.end)
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  return (label.wording ?? [])
    .filter((place) => isMeant(place) && place.line >= from && place.line <= to)
    .filter(({quote}) => {
      const isQuoted = ({text}: {text: string}) => quote !== undefined && plain(text).includes(plain(quote))
      return (
        isQuoted(unit) ||
        !document.outline.units.some(
          (other) => other.role === 'text' && lineOf(other.start) <= to && lineOf(other.end) >= from && isQuoted(other),
        )
      )
    })
    .map(({id}) => id as MeantWordingId)
}

function piecesOf(
  file: string,
  label: Marked,
  language: LanguageCode,
  document: SalesDocument,
  lineOf: (offset: number) => number,
  wordingOf: (unit: Unit) => MeantWordingId[],
): Piece[] {
  const marks = new Map<number, Label[]>()
  const mark = (line: number, id: Label) => marks.set(line, [...(marks.get(line) ?? []), id])
  const lacks = new Map<number, Label[]>()
  for (const [id, places] of Object.entries(label.evidence ?? {}))
    for (const {line, status} of places) {
      mark(line, id as ElementId)
      if (id === 'next-step' || id === 'remedy')
        for (const part of id === 'remedy' ? ['date'] : ['date', 'owner']) {
          const missing = status === 'partial' && label.missing_parts?.[id]?.includes(part)
          if (missing) lacks.set(line, [...(lacks.get(line) ?? []), `${id}/${part}` as Label])
        }
    }
  const named = label.kind !== 'none' && label.kind_evident
  const fileName: Piece = {
    text: wordsOfFileName(file),
    language,
    origin: file,
    name: true,
    yes: named === 'file-name' ? [`kind/${label.kind as Kind}`] : [],
    no: [],
    sure: label.kind === 'none' || named === 'file-name',
  }
  const {title} = document.scopes[0]
  const idle = idleUnits(label, language, document)
  return [
    fileName,
    // The very words that were marked, without the sentence around them.
    ...(label.wording ?? [])
      .filter(isMeant)
      .flatMap(({id, quote}): Piece[] =>
        quote
          ? [{text: quote, language, origin: file, name: false, yes: [id as Label], no: [], wordingOnly: true}]
          : [],
      ),
    ...document.outline.units.flatMap((unit): Piece[] => {
      const from = lineOf(unit.start)
      const to = lineOf(unit.end)
      const ids = [...marks].filter(([line]) => line >= from && line <= to).flatMap(([, marked]) => marked)
      const no = [...lacks].filter(([line]) => line >= from && line <= to).flatMap(([, ids]) => ids)
      const spared = isSpared(document, unit)
      const base = {
        language,
        ...(label.kind === 'none' ? {} : {kind: label.kind}),
        origin: file,
        no,
        states: label.elements ?? {},
        line: `${file}:${from}`,
        spared,
        above: namesAbove(unit).map(({text}) => text),
        ...(unit.before ? {before: unit.before.text} : {}),
      }
      if (unit.role === 'name') {
        // Wording is marked where it stands, which is rarely in the label before it.
        if (unit === title && label.kind !== 'none') {
          const kind = named === 'title' ? [`kind/${label.kind}` as const] : []
          return [{...base, text: unit.text, name: true, yes: [...ids, ...kind], sure: false}]
        }
        const [first] = unit.content
        const whole =
          first && unit.via !== 'heading'
            ? [
                {
                  ...base,
                  text: `${unit.text}: ${first.text}`,
                  name: false,
                  yes: [...new Set([...ids, ...wordingOf(unit), ...wordingOf(first)])],
                  sure: true,
                },
              ]
            : []
        return [{...base, text: unit.text, name: true, yes: ids, sure: ids.length === 0}, ...whole]
      }
      const wording = wordingOf(unit)
      // What it says of elements it says together with its label.
      if (unit.label && ids.length > 0)
        return [{...base, text: unit.text, name: false, yes: wording, sure: true, wordingOnly: true}]
      if (idle.has(unit) && wording.length === 0)
        return [{...base, text: unit.text, name: false, yes: ['void'], sure: true}]
      return [{...base, text: unit.text, name: false, yes: [...ids, ...wording], sure: true}]
    }),
  ]
}

/**
 * Sentences that say nothing: they stand behind the very name of an element
 * that the document, as its author knows, does not have.
 */
function idleUnits(label: Marked, language: LanguageCode, document: SalesDocument): Set<Unit> {
  const lacks = (id: ElementId) => ['absent', 'empty'].includes(label.elements?.[id] ?? '')
  const names = document.outline.units.filter(
    (unit) => unit.role === 'name' && namedBy(unit, languages[language]).some(lacks),
  )
  return new Set(names.flatMap(({content}) => (content.length <= 2 ? content : [])))
}
