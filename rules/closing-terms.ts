/**
 * This rule asks whether the document says that the cooperation ends and on what terms.
 *
 * ## What it does
 *
 * It looks for the end date and for what becomes of open orders, hand-over and last payment, and reports their
 * absence at the end of the document.
 *
 * Asked of documents of kind `termination`.
 *
 * ## Why it matters
 *
 * A cooperation that ends in order can begin again, and nobody has to guess what still holds (principle A: who
 * is my client, if I am the client myself).
 *
 * ## What counts and what does not
 *
 * - Counts: the day on which it ends together with at least one term: open orders, hand-over of papers, keys or
 *   data, last delivery, last invoice.
 * - Does not count: the bare wish to end it, a period of notice quoted from the contract without a date, or
 *   terms of a cooperation that goes on.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: closing-terms -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/closing-terms", {"kinds": ["termination"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When a contract of termination is attached that holds all terms: put `<!-- playbook-covers: closing-terms -->`
 * before the line that says so.
 *
 * @example
 *   {"kind": "termination", "lang": "ro"}
 *
 *   # Încheierea colaborării
 *
 *   Vă mulțumim pentru cei cinci ani de lucru bun.
 *
 *   ## Cum încheiem colaborarea
 *
 *   Colaborarea noastră se încheie la 31 octombrie.
 *   Comenzile deschise se livrează până la această dată, iar ultima factură o plătim în 15 zile.
 *   Predarea documentelor are loc la 25 octombrie.
 *
 * @example
 *   {"kind": "termination", "lang": "ro", "messages": ["5:44-5:44: This end of a cooperation has no terms of the end: say when it ends and what becomes of open orders, hand-over and last payment"]}
 *
 *   # O veste despre noi doi
 *
 *   Vă mulțumim pentru cei cinci ani de lucru bun.
 *
 *   Ne-a plăcut cât de atent ați ambalat totul.
 *
 * @example
 *   {"kind": "termination", "lang": "ro", "messages": ["5:1-5:28: This end of a cooperation has nothing under “Cum încheiem colaborarea”: say when it ends and what becomes of open orders, hand-over and last payment"]}
 *
 *   # O veste despre noi doi
 *
 *   Vă mulțumim pentru cei cinci ani de lucru bun.
 *
 *   ## Cum încheiem colaborarea
 *
 * @example
 *   {"kind": "termination", "lang": "es"}
 *
 *   # Fin de la colaboración
 *
 *   Muchas gracias por estos cinco años de trabajo.
 *
 *   Nuestra colaboración termina el 31 de octubre.
 *   Los pedidos pendientes se entregan hasta esa fecha y pagamos la última factura en 15 días.
 *   La entrega de los documentos será el 25 de octubre.
 *
 * @example
 *   {"kind": "termination", "lang": "es", "messages": ["5:32-5:32: This end of a cooperation has no terms of the end: say when it ends and what becomes of open orders, hand-over and last payment"]}
 *
 *   # Una noticia sobre nosotros
 *
 *   Muchas gracias por estos cinco años de trabajo.
 *
 *   Nos gustó mucho su puntualidad.
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'closing-terms',
  name: 'terms of the end',
  fix: 'say when it ends and what becomes of open orders, hand-over and last payment',
  why: 'A cooperation that ends in order can begin again (principle A).',
  place: 'end',
})
