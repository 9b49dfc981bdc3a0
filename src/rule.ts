import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import type {SalesDocument, Scope} from './document/document.js'
import {clip} from './document/words.js'
import {documentOf} from './document.js'
import {
  type ElementId,
  type ElementWithParts,
  elementParts,
  isKind,
  type Kind,
  kinds,
  type MeantWordingId,
  needOf,
} from './elements.js'
import {findWording} from './evidence/wording.js'
import {type Finding, pointAt, report} from './finding.js'
import {languages} from './languages/index.js'
import {repairEmpty, repairMissing} from './repair.js'

/** Severity, alone or with the options of a rule. */
export type RuleConfig<Options> =
  | boolean
  | 0
  | 1
  | 2
  | 'off'
  | 'on'
  | 'warn'
  | 'error'
  | Options
  | readonly [severity: boolean | 0 | 1 | 2 | 'off' | 'on' | 'warn' | 'error', options?: Options]

/** A rule as unified and remark take it. */
export type Rule<Options = object> = Plugin<[RuleConfig<Options>?], Root>

/** Options of a rule that asks for an element. */
export interface ElementOptions {
  /** Kinds of document to ask in, instead of those of the table. */
  kinds?: readonly Kind[]
  /** Parts to ask for, where the element names parts. */
  parts?: readonly string[]
}

/** What a rule for an element adds to the common way of asking. */
export interface ElementRule {
  id: ElementId
  /** The element in plain words, with its article: "a next step". */
  name: string
  /** What the author should do, as an order: "say who does what, and by when". */
  fix: string
  /** Why it matters: one or two sentences, and the principle behind it. */
  why: string
  /** Whether it opens a document or closes it. */
  place: 'start' | 'end'
  /** What to say of each part that can be missing, to follow "has … but": "no date: say by when". */
  parts?: Record<string, string>
}

const page = (id: string) => `https://unpkg.com/remark-preset-lint-sales-playbook/docs/rules/${id}.md`

/** The kinds as a sentence names them. */
export const kindNames: Record<Kind, string> = {
  playbook: 'playbook',
  meeting: 'meeting document',
  outreach: 'first contact',
  'follow-up': 'follow-up',
  proposal: 'proposal',
  'offer-reply': 'reply to an offer',
  refusal: 'refusal',
  negotiation: 'negotiation plan',
  objections: 'objection guide',
  complaint: 'complaint',
  apology: 'answer to a complaint',
  termination: 'end of a cooperation',
  'account-plan': 'account plan',
  handover: 'handover',
}

/**
 * Make a rule that asks whether a document says what its kind has to say.
 *
 * @param rule what is special about the element
 * @returns the rule, as a unified plugin; wrong options are refused when it is attached
 */
export function elementRule(rule: ElementRule): Rule<ElementOptions> {
  const {id} = rule
  const parts: readonly string[] | undefined = elementParts[id as ElementWithParts]
  return makeRule<ElementOptions>(
    id,
    {
      kinds: (value) => (isListOf(value, isKind) ? undefined : `a list of kinds: ${kinds.join(', ')}`),
      ...(parts
        ? {
            parts: (value: unknown) =>
              isListOf(value, (part) => parts.includes(part as string))
                ? undefined
                : `a list of parts: ${parts.join(', ')}`,
          }
        : {}),
    },
    (document, file, options) => {
      // What a language says is only known for the languages that are understood.
      if (!document.language) return
      for (const scope of document.scopes) {
        if (!scope.kind || isSilenced(document, scope, id)) continue
        const need = options.kinds
          ? options.kinds.includes(scope.kind)
            ? 'required'
            : undefined
          : needOf(scope.kind, id)
        if (!need || (need === 'recommended' && !document.options.strict)) continue
        const finding = askFor(document, scope, rule, options.parts)
        if (finding) report(document, file, finding)
      }
    },
  )
}

function askFor(
  document: SalesDocument,
  scope: Scope,
  rule: ElementRule,
  parts: readonly string[] | undefined,
): Finding | undefined {
  const {id, name, fix, why} = rule
  const state = scope.elements[id]
  const language = languages[document.language ?? 'en']
  const kind = kindNames[scope.kind as Kind]
  const example = `For example: “${language.elements[id].example}”`
  if (state.status === 'present') return
  if (state.status === 'absent') {
    const {closest} = state
    const hint = closest
      ? ` Closest: line ${pointAt(document, closest.start).line}, “${clip(closest.text)}”. If that is it, give it a heading, or put \`<!-- playbook-covers: ${id} -->\` before it.`
      : ''
    return {
      reason: `This ${kind} has no ${name}: ${fix}`,
      note: `${why} ${example}${hint}`,
      ...repairMissing(document, scope, id, rule.place),
    }
  }
  const [evidence] = state.evidence
  if (!evidence) return
  if (state.status === 'empty')
    return {
      reason: `This ${kind} has nothing under “${clip(evidence.text)}”: ${fix}`,
      note: `${why} ${example}`,
      ...repairEmpty(document, evidence, id),
    }
  const missing = state.missingParts.filter((part) => !parts || parts.includes(part))
  if (missing.length === 0) return
  const lacks = missing.map((part) => rule.parts?.[part] ?? part)
  return {
    reason: `The ${name} of this ${kind} ${lacks.join(', and ')}`,
    note: `${why} ${example}`,
    start: evidence.start,
    end: evidence.end,
  }
}

/** Options of a rule about wording. */
export interface WordingOptions {
  /** Words that may stand, though the rule would find them. */
  allow?: readonly string[]
}

/** What a rule about wording says when it finds some. */
export interface WordingRule {
  id: MeantWordingId
  /** What to do, and what is wrong; `%` stands for the words. */
  reason: string
  /** Why it matters. */
  why: string
}

/**
 * Make a rule about wording that must not stand.
 *
 * @param rule what to look for and what to say
 * @returns the rule, as a unified plugin; wrong options are refused when it is attached
 */
export function wordingRule({id, reason, why}: WordingRule): Rule<WordingOptions> {
  return makeRule<WordingOptions>(
    id,
    {allow: (value) => (isListOf(value, (item) => typeof item === 'string') ? undefined : 'a list of texts')},
    (document, file, options) => {
      if (!document.isSales) return
      for (const {start, end, text, language} of findWording(document, id)) {
        if (options.allow?.some((allowed) => text.toLowerCase().includes(allowed.toLowerCase()))) continue
        report(document, file, {
          reason: reason.replace('%', `“${clip(text)}”`),
          start,
          end,
          actual: text,
          note: `${why} ${languages[language].better[id]}`,
        })
      }
    },
  )
}

type Check = (value: unknown) => string | undefined

/**
 * Make a rule: refuse wrong severities and options when it is attached, read
 * the document once for all rules, and let a bug be a failure instead of a
 * warning.
 *
 * @param id name of the rule
 * @param checks for each option a check that returns what would be right
 * @param run rule
 */
export function makeRule<Options extends object>(
  id: string,
  checks: Record<string, Check>,
  run: (document: SalesDocument, file: VFile, options: Partial<Options>) => void,
): Rule<Options> {
  let failure: unknown
  const inner = lintRule<Root, Partial<Options>>(
    {origin: `remark-lint:${id}`, url: page(id)},
    (tree, file, options) => {
      failure = undefined
      try {
        const document = documentOf(tree, file)
        if (!document.frontMatter.ignore.includes(id as ElementId)) run(document, file, options ?? {})
      } catch (error) {
        failure = error
      }
    },
  ) as unknown as (
    this: unknown,
    config?: unknown,
  ) => ((tree: Root, file: VFile, next: (error?: unknown) => void) => void) | undefined

  const plugin = function (this: unknown, config?: unknown) {
    checkConfig(id, config, checks)
    const transform = inner.call(this, config)
    if (!transform) return
    return (tree: Root, file: VFile, next: (error?: unknown) => void) => transform(tree, file, () => next(failure))
  }
  Object.defineProperty(plugin, 'name', {value: `remark-lint:${id}`})
  return plugin as unknown as Rule<Options>
}

const severities: readonly unknown[] = [true, false, 0, 1, 2, 'off', 'on', 'warn', 'error']

function checkConfig(id: string, config: unknown, checks: Record<string, Check>): void {
  const list = Array.isArray(config)
    ? config
    : config === null || config === undefined || typeof config === 'object'
      ? [true, config]
      : [config]
  const [severity, options] = list as [unknown, unknown]
  if (!severities.includes(severity))
    throw new Error(
      `Unknown severity ${JSON.stringify(severity)} for \`${id}\`: use "error", "warn" (or "on"), "off", 2, 1 or 0`,
    )
  if (options === undefined || options === null) return
  const names = Object.keys(checks)
  if (typeof options !== 'object' || Array.isArray(options))
    throw new Error(`Unknown options ${JSON.stringify(options)} for \`${id}\`: use an object with ${names.join(', ')}`)
  for (const [name, value] of Object.entries(options)) {
    const check = checks[name]
    if (!check)
      throw new Error(
        `Unknown option \`${name}\` for \`${id}\`: ${names.length > 0 ? `use ${names.join(', ')}` : 'it has none'}`,
      )
    const right = check(value)
    if (right) throw new Error(`Wrong value ${JSON.stringify(value)} for option \`${name}\` of \`${id}\`: use ${right}`)
  }
}

function isListOf(value: unknown, check: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(check)
}

/** A lint comment anywhere in a document or section silences what is missing there. */
function isSilenced(document: SalesDocument, scope: Scope, id: string): boolean {
  const inner = document.scopes.filter(
    (other) => other !== scope && other.start >= scope.start && other.end <= scope.end && scope === document.scopes[0],
  )
  return scope.comments.some((comment) => {
    if (inner.some((section) => comment.start >= section.start && comment.end <= section.end)) return false
    const match = /^lint\s+(?:disable|ignore)\b\s*(.*)$/s.exec(comment.text)
    if (!match) return false
    const ids = (match[1] as string).split(/\s+/).filter(Boolean)
    return ids.length === 0 || ids.includes(id)
  })
}
