/**
 * This rule finds wording that makes the other side an opponent or prey.
 *
 * ## What it does
 *
 * It looks at every sentence of a sales document and marks the words of war and hunting.
 *
 * ## Why it matters
 *
 * Whoever sees an enemy negotiates like one. Both sides sit on the same side of a good deal (principle D: be a
 * businesslike customer).
 *
 * ## What counts and what does not
 *
 * - Found: “us against them”, “the enemy”, “hunt for customers”, “squeeze the supplier”, “crush”, “we must beat
 *   them”.
 * - Not found: competition with others named soberly (“two competitors have also offered”), “target group”,
 *   “campaign” and other worn words of the trade, product names, and such wording quoted to warn against it.
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
 *     ["remark-preset-lint-sales-playbook/rules/no-us-and-them", {"allow": ["hunting rifle"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the trade itself is hunting, fencing or defence. For single words use `allow`.
 *
 * @example
 *   {"kind": "negotiation", "lang": "es"}
 *
 *   # Negociación con el molino de Burgos
 *
 *   Buscamos con el proveedor un precio con el que los dos podamos trabajar bien.
 *
 * @example
 *   {"kind": "negotiation", "lang": "es", "messages": ["3:1-3:27: Write of partners: “El proveedor es el enemigo” makes the other side an enemy or prey"]}
 *
 *   # Negociación con el molino de Burgos
 *
 *   El proveedor es el enemigo.
 *
 * @example
 *   {"kind": "negotiation", "lang": "en"}
 *
 *   # Talks with the Bolton mill
 *
 *   We look for a price with which both of us can work well.
 *
 * @example
 *   {"kind": "negotiation", "lang": "en", "messages": ["3:1-3:49: Write of partners: “The supplier is the enemy and we will crush them” makes the other side an enemy or prey"]}
 *
 *   # Talks with the Bolton mill
 *
 *   The supplier is the enemy and we will crush them.
 *
 * @example
 *   {"kind": "playbook", "lang": "en"}
 *
 *   # Buying handbook of the bakery
 *
 *   ## Words to avoid
 *
 *   - The supplier is the enemy and we will crush them.
 */
import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-us-and-them',
  reason: 'Write of partners: % makes the other side an enemy or prey',
  why: 'Both sides stand on the same side of the deal (principle D).',
})
