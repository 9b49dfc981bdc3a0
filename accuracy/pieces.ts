import fs from 'node:fs'
import path from 'node:path'
import {spokenWordsOf} from '../src/document/words.js'
import {type ElementId, elementIds, elementParts, isElementId, type Kind, kinds, type Status} from '../src/elements.js'
import {type Label, labels} from '../src/evidence/labels.js'
import {clausesOf} from '../src/evidence/wording.js'
import type {Language} from '../src/languages/language.js'

/** A labelled heading, label or sentence. */
export interface Piece {
  text: string
  language: string
  name: boolean
  /** What it carries. */
  yes: Label[]
  /** What it surely does not carry, however much it looks like it. */
  no: Label[]
  /** Whether its author judged it for wording alone: what else it says is not known. */
  wordingOnly?: boolean
  /** Whether its author judged it for every label: what is not in `yes` is a no. */
  sure?: boolean
  /** The kind of its document, where what it says was judged by that. */
  kind?: Kind
  /** The line of the document it stands in: a mark on that line may mean any sentence of it. */
  line?: string
  /** Whether wording rules do not look at it, being a warning or what the other side says: it is no counterexample. */
  spared?: boolean
  /** In a document, the names that it stands below, outermost first. */
  above?: readonly string[]
  /** The sentence right before it in its paragraph. */
  before?: string
  /** What its document says of the elements as a whole. */
  states?: Partial<Record<string, Status>>
  /** Where it was written: folder and file, for held-out measuring. */
  origin: string
}

const isLabel = (text: string): text is Label => (labels as readonly string[]).includes(text)

/**
 * Read all labelled pieces below a folder: `<language>-<author>/<id>.txt`, in
 * the format that CONTRIBUTING.md describes.
 *
 * @param root folder
 * @returns pieces in the order of the file names
 */
export function readPieces(root: string): Piece[] {
  const pieces: Piece[] = []
  for (const folder of fs.readdirSync(root).sort())
    for (const file of fs.readdirSync(path.join(root, folder)).sort()) {
      if (!file.endsWith('.txt')) continue
      const id = file.slice(0, -4)
      const language = folder.slice(0, 2)
      let section = ''
      for (const raw of fs.readFileSync(path.join(root, folder, file), 'utf8').split('\n')) {
        const line = raw.trim()
        if (!line) continue
        if (line.startsWith('## ')) {
          section = line.slice(3).trim()
          continue
        }
        pieces.push(...piecesOf(line, section, id, language, `${folder}/${id}`))
      }
    }
  return pieces
}

function piecesOf(line: string, section: string, id: string, language: string, origin: string): Piece[] {
  const others = [...line.matchAll(/\s\+\+([\w/-]+)/g)].map((match) => match[1] as string).filter(isLabel)
  const lacks = [...line.matchAll(/\[-(\w+)\]/g)].map((match) => match[1] as string)
  const text = line
    .replace(/\s\+\+[\w/-]+/g, '')
    .replace(/\s*\[-\w+\]/g, '')
    .replace(/[⟪⟫]/g, '')
    .replace(/^[-*•]\s+/, '')
    .trim()
  const make = (more: Partial<Piece>): Piece => ({text, language, name: false, yes: others, no: [], origin, ...more})
  const own = id as Label
  if (!text) return []
  if (!isElementId(id) && id !== 'void') {
    if (section === 'bad') return [make({yes: [own, ...others], wordingOnly: true})]
    // Wording is looked for in clauses as well: those of a near miss do no harm either.
    return [text, ...clauses(text)].map((said) => make({text: said, no: [own], wordingOnly: true}))
  }
  if (id === 'void') return [make(section === 'near' ? {no: ['void']} : {yes: ['void']})]
  if (section === 'near') return [make({no: [own, ...partsOf(id)]})]
  if (section === 'heading') return [make({yes: [own, ...others], name: true})]
  if (section === 'label') {
    const parted = /^(.{1,80}?)\s*(?:[:|]|\s[—–-]\s)\s*(.+)$/.exec(text)
    const whole = make({yes: [own, ...others]})
    return parted?.[1] ? [whole, make({text: parted[1], yes: [own], name: true})] : [whole]
  }
  const yes: Label[] = [...others]
  const no: Label[] = []
  if (id === 'polite-refusal') {
    if (section === 'whole') yes.push(own)
    if (section !== 'courtesy') yes.push('polite-refusal/decision')
    if (section !== 'no') yes.push('polite-refusal/courtesy')
  } else if (id === 'sales-stages') {
    if (section === 'overview') yes.push(own)
    else if (isLabel(`${id}/${section}`)) yes.push(`${id}/${section}` as Label)
  } else {
    yes.push(own)
    for (const part of partsOf(id)) (lacks.includes(part.slice(id.length + 1)) ? no : yes).push(part)
  }
  return [make({yes, no})]
}

/** The clauses of a sentence that has several, but for single words. */
function clauses(text: string): string[] {
  const found = clausesOf(text, spokenWordsOf(text)).map(([from, to]) => text.slice(from, to))
  return found.length > 1 ? found.filter((clause) => /\s/.test(clause)) : []
}

function partsOf(id: string): Label[] {
  if (!isElementId(id) || !(id in elementParts)) return []
  return elementParts[id as keyof typeof elementParts].map((part) => `${id as ElementId}/${part}`).filter(isLabel)
}

/**
 * Make pieces of what the language data says itself: the headings of each
 * element, its skeleton and its example, and the contents that say nothing.
 *
 * @param languages language data by code
 * @returns pieces in the order of the languages
 */
export function piecesOfLanguages(languages: Record<string, Language>): Piece[] {
  return Object.values(languages).flatMap((language) => {
    const base = {language: language.code, no: [], origin: `languages/${language.code}`}
    const phrases = (list: string) =>
      list
        .split(/\s+/)
        .filter(Boolean)
        .map((phrase) => phrase.replaceAll('_', ' ').replaceAll('*', ''))
    return [
      ...elementIds.flatMap((id): Piece[] => {
        const {title, headings, skeleton, example} = language.elements[id]
        return [
          ...[title, ...headings].map((text) => ({...base, text, name: true, yes: [id] as Label[]})),
          ...[skeleton, example].map((text) => ({...base, text, name: false, yes: [id, ...partsOf(id)] as Label[]})),
        ]
      }),
      ...kinds.flatMap((kind) =>
        language.kinds[kind].flatMap((names) =>
          phrases(names).map((text): Piece => ({...base, text, name: true, yes: [`kind/${kind}`]})),
        ),
      ),
      ...[...phrases(language.pointers), ...phrases(language.denials)].map(
        (text): Piece => ({...base, text, name: false, yes: ['void']}),
      ),
    ]
  })
}
