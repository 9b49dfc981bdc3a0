/**
 * This rule finds insult, blame, sarcasm and threats toward the other side.
 *
 * ## What it does
 *
 * It looks at every sentence of a sales document and marks the words that attack the other side instead of
 * naming the matter.
 *
 * ## Why it matters
 *
 * A quarrel about persons never repairs the matter, and the letter stays on file (principle D: be a businesslike
 * customer).
 *
 * ## What counts and what does not
 *
 * - Found: insults (“incompetent”), blame of persons (“you ruined everything, as always”), sarcasm
 *   (“congratulations on another masterpiece”), threats (“you will regret this”).
 * - Not found: hard facts said calmly (“the pallet came two days late and the line stood still”), a claim or a
 *   legal step announced in a matter-of-fact way, anger of the other side that we report, and such wording
 *   quoted to warn against it.
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
 *     ["remark-preset-lint-sales-playbook/rules/no-hostile-wording", {"allow": ["idiot-proof"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the document collects letters of others as they came in. For single words use `allow`.
 *
 * @example
 *   {"kind": "complaint", "lang": "ru"}
 *
 *   # Жалоба по заказу № 318
 *
 *   Машина пришла на два дня позже, и линия стояла; просим до среды сообщить причину.
 *
 * @example
 *   {"kind": "complaint", "lang": "ru", "messages": ["3:1-3:54: Describe the facts: “Вы некомпетентные бездельники, и вы об этом пожалеете” insults, blames or threatens"]}
 *
 *   # Жалоба по заказу № 318
 *
 *   Вы некомпетентные бездельники, и вы об этом пожалеете.
 *
 * @example
 *   {"kind": "complaint", "lang": "ro"}
 *
 *   # Reclamație la comanda 318
 *
 *   Camionul a venit cu două zile mai târziu și linia a stat; vă rugăm să ne spuneți până miercuri cauza.
 *
 * @example
 *   {"kind": "complaint", "lang": "ro", "messages": ["3:1-3:45: Describe the facts: “Sunteți niște incompetenți și o să regretați” insults, blames or threatens"]}
 *
 *   # Reclamație la comanda 318
 *
 *   Sunteți niște incompetenți și o să regretați.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro"}
 *
 *   # Manualul echipei de vânzări
 *
 *   ## Ce nu scriem niciodată
 *
 *   - Sunteți niște incompetenți și o să regretați.
 */
import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-hostile-wording',
  reason: 'Describe the facts: % insults, blames or threatens',
  why: 'A quarrel about persons never repairs the matter (principle D).',
})
