/**
 * This rule finds to-do marks and unfilled placeholders in a finished document.
 *
 * ## What it does
 *
 * It marks every gap (`{{date}}`, `[name]`, `<company>`, `____`) and every to-do mark (`TODO`, `TBD`, and those
 * of the document’s language) in a sales document, headings included.
 *
 * ## Why it matters
 *
 * A gap that reaches the other side says that nobody has read the text before it was sent.
 *
 * ## What counts and what does not
 *
 * - Found: placeholders in brackets or braces, lines to fill in, and to-do marks in capitals, in brackets or
 *   standing alone.
 * - Not found: anything in a template (front matter `template: true`, a file or folder named like a template, or
 *   placeholders throughout), links, check boxes, footnotes, `[TOC]`, long lines to sign on, and marks inside a
 *   longer name such as `TODO.md`.
 * - Gaps in wording that a playbook, script or plan quotes for others to use (in quotation marks, a block quote or a
 *   fenced block) are left alone: whoever uses the wording fills them.
 * - Words of the language that are also to-do marks (Finnish “lisätään”, “puuttuu”) are left alone inside a
 *   sentence.
 *
 * ## Options
 *
 * This rule has none besides its severity:
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/no-placeholder-left", false]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the documents are drafts that never leave the house. A single template is better marked with
 * `template: true`.
 *
 * @example
 *   {"kind": "follow-up", "lang": "fi"}
 *
 *   # Kiitos eilisestä tapaamisesta
 *
 *   Hyvä Henna Salo, lähetän piirustukset perjantaina.
 *
 * @example
 *   {"kind": "follow-up", "lang": "fi", "messages": ["3:6-3:14: Fill in “{{nimi}}”, or mark the document as a template", "3:49-3:56: Fill in “[päivä]”, or mark the document as a template"]}
 *
 *   # Kiitos eilisestä tapaamisesta
 *
 *   Hyvä {{nimi}}, lähetän piirustukset viimeistään [päivä].
 *
 * @example
 *   {"kind": "follow-up", "lang": "fi"}
 *
 *   ---
 *   template: true
 *   ---
 *
 *   # Kiitos eilisestä tapaamisesta
 *
 *   Hyvä {{nimi}}, lähetän piirustukset viimeistään [päivä].
 *
 * @example
 *   {"kind": "playbook", "lang": "en"}
 *
 *   # How we write to new clients
 *
 *   Keep it short and end with a question:
 *
 *   > Hello {{first_name}}, may I ask how you store the rails today?
 *
 * @example
 *   {"kind": "proposal", "lang": "en"}
 *
 *   # Offer: racks for the rails
 *
 *   The racks cost £1,200.
 *
 *   Signature: ______________________
 *
 * @example
 *   {"kind": "proposal", "lang": "ru", "messages": ["3:7-3:11: Fill in “TODO”, or mark the document as a template", "5:15-5:19: Fill in “____”, or mark the document as a template"]}
 *
 *   # Предложение: окна для школы
 *
 *   Цена: TODO
 *
 *   Срок монтажа: ____ дней после оплаты.
 *
 * @example
 *   {"kind": "proposal", "lang": "ru"}
 *
 *   # Предложение: окна для школы
 *
 *   Цена: 480 000 рублей
 *
 *   Срок монтажа: 14 дней после оплаты. Список работ лежит в файле TODO.md.
 */
import {placeholdersOf, todosOf} from '../src/document/gaps.js'
import type {Kind} from '../src/elements.js'
import {report} from '../src/finding.js'
import {languages} from '../src/languages/index.js'
import {makeRule} from '../src/rule.js'

export default makeRule('no-placeholder-left', {}, (document, file) => {
  if (!document.isSales || document.template) return
  const isGuide = guides.has(document.scopes[0].kind)
  for (const unit of document.outline.units) {
    const language = languages[document.languageOf(unit) ?? 'en']
    const gaps = placeholdersOf(unit.text).filter(
      ({index, text}) =>
        // A long line is to be signed on.
        !/^_{10,}$/.test(text) && !(isGuide && (unit.quoted || isInQuotes(unit.text, index, index + text.length))),
    )
    const marks = todosOf(unit.text, language).filter(
      ({index}) => !gaps.some((gap) => index >= gap.index && index < gap.index + gap.text.length),
    )
    for (const {index, text} of [...gaps, ...marks])
      report(document, file, {
        reason: `Fill in “${text}”, or mark the document as a template`,
        start: unit.offsetAt(index),
        end: unit.offsetAt(index + text.length - 1) + 1,
        actual: text,
        note: 'A gap that reaches the other side says that nobody has read the text. If this is a template, write `template: true` in the front matter.',
      })
  }
})

/** Kinds that quote wording for others to use: its gaps are filled by whoever uses it. */
const guides = new Set<Kind | null>(['playbook', 'meeting', 'objections', 'negotiation', 'account-plan', 'handover'])

function isInQuotes(text: string, from: number, to: number): boolean {
  return /[“"«„][^“”"»«]*$/.test(text.slice(0, from)) && /^[^“”"»«]*[”"»“]/.test(text.slice(to))
}
