/**
 * This rule finds advice to stay silent instead of refusing.
 *
 * ## What it does
 *
 * It looks at every sentence of a sales document and marks the words that tell people not to answer.
 *
 * ## Why it matters
 *
 * Silence costs the other side weeks; a short no costs a minute (principle A: who is my client, if I am the
 * client myself).
 *
 * ## What counts and what does not
 *
 * - Found: “do not answer”, “ignore the mail”, “let it fizzle out”, “just do not ring back”.
 * - Not found: waiting with a date (“we wait until Friday and then ring”), silence in a talk so that the other
 *   side can think, confidentiality, spam and fraud, and such wording quoted to warn against it.
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
 *     ["remark-preset-lint-sales-playbook/rules/no-ghosting", {"allow": ["do not answer this automatic mail"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the document is about unwanted mail rather than about people we talk with. For single words use `allow`.
 *
 * @example
 *   {"kind": "playbook", "lang": "fi"}
 *
 *   # Ostotiimin käsikirja
 *
 *   Vastaamme jokaiseen tarjoukseen viikon sisällä, myös silloin kun vastaus on ei.
 *
 * @example
 *   {"kind": "playbook", "lang": "fi", "messages": ["3:1-3:55: Answer, even if it is a no: “Jos tarjous ei kiinnosta, älkää vastatko siihen mitään” leaves the other side without an answer"]}
 *
 *   # Ostotiimin käsikirja
 *
 *   Jos tarjous ei kiinnosta, älkää vastatko siihen mitään.
 *
 * @example
 *   {"kind": "playbook", "lang": "es"}
 *
 *   # Manual de compras
 *
 *   Contestamos a cada oferta en una semana, también cuando la respuesta es no.
 *
 * @example
 *   {"kind": "playbook", "lang": "es", "messages": ["3:1-3:59: Answer, even if it is a no: “Si la oferta no interesa, no conteste e ignore los correos” leaves the other side without an answer"]}
 *
 *   # Manual de compras
 *
 *   Si la oferta no interesa, no conteste e ignore los correos.
 *
 * @example
 *   {"kind": "playbook", "lang": "es"}
 *
 *   # Manual de compras
 *
 *   ## Qué evitar
 *
 *   - Si la oferta no interesa, no conteste e ignore los correos.
 */
import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-ghosting',
  reason: 'Answer, even if it is a no: % leaves the other side without an answer',
  why: 'Silence costs the other side weeks; a short no costs a minute (principle A).',
})
