/**
 * This rule asks whether the other side gets the floor.
 *
 * ## What it does
 *
 * It looks for open questions to ask, and for a time or a rule that lets the other side talk. Where there is
 * neither, it says so at the end of the document; an empty heading for it is reported at the heading.
 *
 * It is asked of these kinds: `playbook`, `meeting` and `objections`; the strict preset also asks it of
 * `negotiation`.
 *
 * ## Why it matters
 *
 * Principles A and E: half of the time is theirs. We learn what a client needs only while we are silent, and a
 * doubt that nobody could voice comes back after the signature.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - open questions to ask (“How does a normal Monday look at your loading bay?”);
 * - a slot in the agenda in which they talk (“10:15 their turn: how they work today”);
 * - a rule (“they speak half of the time”, “ask, then wait until they have finished”).
 *
 * These do not:
 *
 * - questions that can only be answered with yes or no and lead to our offer (“Shall we sign?”);
 * - a round of introductions, or “any questions?” as the last point;
 * - what the other side said in the past, without room to say more.
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/listening", {"kinds": ["meeting", "objections"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for documents that record a talk and are not used to lead one, if you keep such records as
 * `meeting`.
 *
 * To spare a single document, put `<!--lint disable listening-->` into it, or `playbook-ignore: [listening]`
 * into its front matter.
 *
 * @example
 *   {"kind": "objections", "lang": "en"}
 *
 *   # When they hesitate
 *
 *   ## Listen first
 *
 *   Let them talk at least half of the time. Ask “What worries you most about the change?”, then be
 *   quiet until they have finished.
 *
 *   More questions to ask:
 *
 *   - How do you do it today?
 *   - What happened the last time you changed your supplier?
 *
 * @example
 *   {"kind": "objections", "lang": "en", "messages": ["4:44-4:44: This objection guide has no room for the other side to speak: add open questions, or say when they have the floor"]}
 *
 *   # Price objections
 *
 *   The pump costs 1,200 euros, which is four hundred more than the cheapest one. It runs for nine
 *   years instead of four, and it needs no oil.
 *
 * @example
 *   {"kind": "meeting", "lang": "es"}
 *
 *   # Visita a Bodegas Arana
 *
 *   ## Preguntas abiertas
 *
 *   - ¿Cómo trabajan ustedes durante la vendimia?
 *   - ¿Qué es lo que más tiempo les quita?
 *
 *   La mitad del tiempo habla el cliente: preguntamos, callamos y escuchamos hasta que termina.
 *
 * @example
 *   {"kind": "meeting", "lang": "es", "messages": ["7:20-7:20: This meeting document has no room for the other side to speak: add open questions, or say when they have the floor"]}
 *
 *   # Reunión con Muebles Sanz
 *
 *   Objetivo: enseñar la sierra nueva.
 *
 *   1. Presentación de nuestra empresa
 *   2. Película sobre la sierra
 *   3. Precios y plazos
 *
 * @example
 *   {"kind": "objections", "lang": "fi", "messages": ["3:1-3:22: This objection guide has nothing under “Avoimet kysymykset”: add open questions, or say when they have the floor"]}
 *
 *   # Kun asiakas epäröi
 *
 *   ## Avoimet kysymykset
 *
 *   ## Vastauksemme
 *
 *   Pumppu kestää yhdeksän vuotta, ja sitä ei tarvitse öljytä.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'listening',
  name: 'room for the other side to speak',
  fix: 'add open questions, or say when they have the floor',
  why: 'We learn what a client needs only while we are silent (principles A, E).',
  place: 'end',
})
