/**
 * This rule finds demands that squeeze the other side.
 *
 * ## What it does
 *
 * It looks at every sentence of a sales document and marks demands for unreasonable discounts or terms, and the
 * tone that goes with them.
 *
 * ## Why it matters
 *
 * A partner who is squeezed dry cannot deliver well, and will not deliver long (principle A: who is my client,
 * if I am the client myself; principle D: be a businesslike customer; principle E: the stages of working with a
 * client).
 *
 * ## What counts and what does not
 *
 * - Found: “40 % off or we leave”, “take it or leave it”, “be glad that you may supply us”, work asked for free,
 *   payment terms that are pure arbitrariness.
 * - Not found: a wish with a reason or something in return (“could you come down by 3 % if we order for the
 *   year?”), our own limits, and such wording quoted to warn against it.
 * - Left alone too: headings, and what the other side says in a dialogue (“Client: …”).
 *
 * ## Options
 *
 * - `allow`: words that may stand. A finding that contains one of them, in capitals or not, is left out.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/no-absurd-demand", {"allow": ["take it or leave it"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the document prepares people for such demands from others and repeats them on every page. For single
 * words use `allow`.
 *
 * @example
 *   {"kind": "negotiation", "lang": "ro"}
 *
 *   # Negocierea cu moara din Bacău
 *
 *   Cerem un preț cu trei la sută mai mic, fiindcă făina s-a ieftinit de la ultimul contract.
 *
 * @example
 *   {"kind": "negotiation", "lang": "ro", "messages": ["3:1-3:42: Ask for what is fair: “Fiți bucuroși că aveți voie să ne livrați” squeezes the other side"]}
 *
 *   # Negocierea cu moara din Bacău
 *
 *   Fiți bucuroși că aveți voie să ne livrați.
 *
 * @example
 *   {"kind": "negotiation", "lang": "en"}
 *
 *   # Talks with the Bolton mill
 *
 *   Our wish is three per cent less; what we give for it is an order for the whole year.
 *
 * @example
 *   {"kind": "negotiation", "lang": "en", "messages": ["3:1-3:40: Ask for what is fair: “Fifty per cent off, take it or leave it” squeezes the other side"]}
 *
 *   # Talks with the Bolton mill
 *
 *   Fifty per cent off, take it or leave it.
 *
 * @example
 *   {"kind": "playbook", "lang": "en"}
 *
 *   # Buying handbook of the bakery
 *
 *   ## Don't say
 *
 *   - Fifty per cent off, take it or leave it.
 */
import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-absurd-demand',
  reason: 'Ask for what is fair: % squeezes the other side',
  why: 'A partner who is squeezed dry cannot deliver well (principles A, D, E).',
})
