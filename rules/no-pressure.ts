/**
 * This rule finds wording that pushes the other side into a decision.
 *
 * ## What it does
 *
 * It looks at every sentence of a sales document and marks the words that push: false urgency, guilt, tricks.
 *
 * ## Why it matters
 *
 * Whoever is pushed into a deal leaves it at the first chance, and tells others (principle E: the stages of
 * working with a client).
 *
 * ## What counts and what does not
 *
 * - Found: “sign today or the offer is gone”, “last chance”, “don’t take no for an answer”, making somebody feel
 *   guilty for thinking it over, tricks to get a signature.
 * - Not found: a true date with its reason (“the price holds until 30 June, when our steel contract ends”), a
 *   polite reminder, our own internal deadlines, and such wording quoted to warn against it.
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
 *     ["remark-preset-lint-sales-playbook/rules/no-pressure", {"allow": ["last chance to see"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the document collects what others use against us, for example a training for buyers. For single words use
 * `allow`.
 *
 * @example
 *   {"kind": "outreach", "lang": "es"}
 *
 *   # Primer correo al hotel Miramar
 *
 *   El precio vale hasta el 30 de junio, porque en julio cambia la tarifa; piénselo con calma.
 *
 * @example
 *   {"kind": "outreach", "lang": "es", "messages": ["3:1-3:41: Let them decide in their own time: “Firme hoy mismo o se queda sin la oferta” pushes the other side"]}
 *
 *   # Primer correo al hotel Miramar
 *
 *   Firme hoy mismo o se queda sin la oferta.
 *
 * @example
 *   {"kind": "playbook", "lang": "es"}
 *
 *   # Manual de ventas
 *
 *   ## Frases que evitar
 *
 *   - Firme hoy mismo o se queda sin la oferta.
 *
 * @example
 *   {"kind": "objections", "lang": "ru"}
 *
 *   # Если клиент сомневается
 *
 *   Спросите, что смущает, и дайте время подумать до следующей недели.
 *
 * @example
 *   {"kind": "objections", "lang": "ru", "messages": ["3:1-3:39: Let them decide in their own time: “Дожимайте клиента, пока он не подпишет” pushes the other side"]}
 *
 *   # Если клиент сомневается
 *
 *   Дожимайте клиента, пока он не подпишет.
 */
import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-pressure',
  reason: 'Let them decide in their own time: % pushes the other side',
  why: 'Whoever is pushed into a deal leaves it at the first chance (principle E).',
})
