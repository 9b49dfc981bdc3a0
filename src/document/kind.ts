import {type Kind, kinds, needOf} from '../elements.js'
import {decision} from '../evidence/decision.js'
import type {Label} from '../evidence/labels.js'
import {labels} from '../evidence/labels.js'
import {findIn, Lexicon, lexiconOf} from '../evidence/lexicon.js'
import {oddsOf, readingOf, weigh} from '../evidence/reading.js'
import {type LanguageCode, languageCodes, languages} from '../languages/index.js'
import type {SalesDocument} from './document.js'
import type {Unit} from './units.js'
import {plainWordsOf} from './words.js'

const lexicons = new Map<LanguageCode, Lexicon<Kind>>()

function kindNamesOf(code: LanguageCode): Lexicon<Kind> {
  let lexicon = lexicons.get(code)
  if (!lexicon) {
    lexicon = new Lexicon()
    for (const kind of kinds) for (const name of languages[code].kinds[kind]) lexicon.add(name, kind)
    lexicons.set(code, lexicon)
  }
  return lexicon
}

/**
 * Tell the kind of document that a title or file name names in so many words.
 *
 * @param name title, or file name without its extension
 * @param code language to read it in; every language where nothing is given
 * @returns the kind whose name in it is longest, if any
 */
export function kindOfName(name: string, code?: LanguageCode | null): Kind | null {
  const words = plainWordsOf(name.replace(/[_\-–—.]+/g, ' '))
  let best: {kind: Kind; length: number} | undefined
  for (const language of code ? [code] : languageCodes)
    for (const {value, from, to} of kindNamesOf(language).in(words)) {
      const first = words[from] as (typeof words)[number]
      const last = words[to - 1] as (typeof words)[number]
      const length = last.end - first.start + (to - from) * 2
      if (!best || length > best.length) best = {kind: value, length}
    }
  return best?.kind ?? null
}

/**
 * The words of a file name.
 *
 * @param path path of a file
 * @returns its last part, without extension and leading number
 */
export function wordsOfFileName(path: string): string {
  const base = path.split(/[\\/]/).at(-1) ?? ''
  return base
    .replace(/\.[^.]+$/, '')
    .replace(/^[\d.\s_-]+/, '')
    .replace(/[_\-.]+/g, ' ')
}

/** Files that repositories have; what they are called says what they are. */
const repositoryFile =
  /^(?:readme|changelog|changes|history|contributing|licen[cs]e|security|code of conduct|governance|maintainers|authors|release notes|roadmap|upgrading|install|runbook|rfc|adr)\b/i

const notices = new Map<LanguageCode, Lexicon<true>>()
const templates = new Map<LanguageCode, Lexicon<true>>()

/**
 * The words by which a language calls a document a template.
 *
 * @param code language
 */
export function templateNamesOf(code: LanguageCode): Lexicon<true> {
  return lexiconOf(templates, code, languages[code].template)
}

/** How many blocks may stand before the title: a letterhead, a date, an address. */
const above = 8

const subjects = new Map<LanguageCode, Lexicon<true>>()

/**
 * What may be the title: the heading at the very beginning. Letters and
 * official papers have their title further down, below the letterhead: in bold,
 * in capitals, or as the subject.
 */
function titlesOf({outline, scopes, language}: SalesDocument): Unit[] {
  const [{title}] = scopes
  const [first] = outline.units
  if (!first || !language || (first === title && title.depth < 7)) return title ? [title] : []
  const subject = lexiconOf(subjects, language, languages[language].subjects)
  const found = outline.units.filter(
    ({block, via, text, label}) =>
      block - first.block < above &&
      (via === 'heading' ||
        (label ? findIn(subject, label.text).length > 0 : /\p{Lu}{3}/u.test(text) && text === text.toUpperCase())),
  )
  return title && !found.includes(title) ? [title, ...found] : found
}

/** Whether a title or file name is that of a notice, or of a template for one. */
function isNotice(name: string, code: LanguageCode): boolean {
  const words = plainWordsOf(name)
  const notice = lexiconOf(notices, code, languages[code].notices)
  const isTemplate = templateNamesOf(code)
  let from = 0
  for (let found = isTemplate.at(words, 0); found.length > 0; found = isTemplate.at(words, from))
    from = Math.max(...found.map(({to}) => to))
  return notice.at(words, from).length > 0
}

/** How many units of a document are looked at for its kind. */
const enough = 150

/**
 * Sum up what speaks for each kind: the file name, the title, what the document
 * says of the elements that the kind needs, and how it is built.
 *
 * @param document document in a language that is understood
 * @param titles what may be its title
 * @returns for each kind its signals, in the order of `decision.kind.weights`
 */
export function kindSignalsOf(document: SalesDocument, titles = titlesOf(document)): Record<Kind, number[]> {
  const {language, path, frontMatter} = document
  const file = path && language ? weigh(language, wordsOfFileName(path), true) : null
  const headings = titles.map((title) => readingOf(document, title, null))
  if (frontMatter.title && language) headings.push(weigh(language, frontMatter.title, true))
  const units = document.outline.units.slice(0, enough).flatMap((unit) => readingOf(document, unit, null) ?? [])
  const tops = new Map<Label, number>()
  for (const label of labels) {
    if (label.includes('/') || label === 'void') continue
    tops.set(label, Math.max(-6, ...units.map((unit) => oddsOf(unit, label))))
  }
  const nameOfFile = path ? kindOfName(wordsOfFileName(path)) : null
  // Trade names travel: "Call minutes" and "Kick-off" head documents in any language.
  const named = (name: string) => kindOfName(name, language) ?? kindOfName(name, 'en')
  const nameOfTitle = titles.map(({text}) => named(text)).find((kind) => kind !== null)
  const nameInSettings = frontMatter.title ? named(frontMatter.title) : null
  return Object.fromEntries(
    kinds.map((kind) => {
      const label = `kind/${kind}` as const
      const needed = [...tops]
        .filter(([id]) => !id.startsWith('no-') && needOf(kind, id as Parameters<typeof needOf>[1]) === 'required')
        .map(([, top]) => top)
      return [
        kind,
        [
          nameOfFile === kind ? 1 : 0,
          nameOfTitle === kind || nameInSettings === kind ? 1 : 0,
          Math.max(-6, oddsOf(file, label)) + 6,
          Math.max(-6, ...headings.map((heading) => oddsOf(heading, label))) + 6,
          needed.reduce((sum, top) => sum + top + 6, 0) / needed.length,
          ...[...tops.values()].map((top) => top + 6),
        ],
      ]
    }),
  ) as Record<Kind, number[]>
}

/**
 * Recognise the kind of a document that does not say it: from its file name,
 * its title, and what it says. Careful rather than bold: nothing is better than
 * a wrong kind.
 *
 * @param document document
 * @returns kind and where it was found, or nothing
 */
export function recogniseKind(document: SalesDocument): {kind: Kind; source: 'file-name' | 'title' | 'content'} | null {
  const {language, path, outline} = document
  if (!language || outline.units.length === 0) return null
  // A project about sales is not a sales document.
  const titles = titlesOf(document)
  const names = [path ? wordsOfFileName(path) : '', ...titles.map(({text}) => text)]
  if (names.some((name) => repositoryFile.test(name) || isNotice(name, language))) return null
  const signals = kindSignalsOf(document, titles)
  const shares = kindShares(signals)
  const share = (kind: Kind) => shares.get(kind) as number
  const best = (list: readonly Kind[]) =>
    list.reduce<Kind | undefined>((top, kind) => (top && share(top) >= share(kind) ? top : kind), undefined)
  const all = kinds.reduce((sum, kind) => sum + share(kind), 0)
  // Ordinary files may say thanks or name a next step, but they are not called an offer or a complaint.
  const called = best(kinds.filter((kind) => nameOf(signals[kind]) !== null))
  if (called && share(called) > 0.5 * all && share(called) > decision.kind.leastNamed)
    return {kind: called, source: nameOf(signals[called]) ?? 'title'}
  const likely = best(kinds)
  return likely && share(likely) > decision.kind.least ? {kind: likely, source: 'content'} : null
}

/** Signals from which on a file name or title speaks for a kind. */
const spoken = 1

/** Whether the file name or the title speaks for a kind. */
function nameOf([file = 0, title = 0, fileOdds = 0, titleOdds = 0]: readonly number[]): 'file-name' | 'title' | null {
  if (file > 0 || (title === 0 && fileOdds > spoken && fileOdds >= titleOdds)) return 'file-name'
  return title > 0 || titleOdds > spoken ? 'title' : null
}

/**
 * Share out certainty among the kinds and "none of them" (softmax).
 *
 * @param signals signals of each kind
 * @returns share of each kind; what is missing to 1 is "no sales document"
 */
export function kindShares(signals: Record<Kind, number[]>, weights = decision.kind.weights): Map<Kind, number> {
  const scores = kinds.map((kind) => {
    const own = weights[kind] ?? []
    return signals[kind].reduce(
      (sum, signal, index) => sum + signal * (own[index] ?? 0),
      own[signals[kind].length] ?? -9,
    )
  })
  const top = Math.max(0, ...scores)
  const total = Math.exp(-top) + scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return new Map(kinds.map((kind, index) => [kind, Math.exp((scores[index] as number) - top) / total]))
}
