/**
 * This rule asks what the meeting, call, visit or first contact is for.
 *
 * ## What it does
 *
 * It looks for the purpose of the contact, stated in the document itself or given to the author as something to
 * say in the first minutes. Where there is none, it says so right after the title, because that is where it
 * belongs. A heading such as “Objective” with nothing under it is reported at the heading.
 *
 * It is asked of these kinds: `playbook`, `meeting`, `outreach` and `negotiation`.
 *
 * ## Why it matters
 *
 * Principles A and E: before you take an hour of somebody's day, say what it is for. Both sides then decide
 * better and faster, and a talk that has no purpose need not take place at all.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - a heading, label or table cell for the objective, with a purpose behind it;
 * - a sentence that says what the contact is for, wherever it stands (“I am calling because …”, “by the end we
 *   want to have chosen a date”);
 * - an order to the author (“say in the first sentence why you are calling”);
 * - in a template, a place for it: `{{objective}}`.
 *
 * These do not:
 *
 * - a topic or a title (“Call about oil filters”), a list of agenda points, the time and the room;
 * - a remark about objectives (“a missing objective is the most common fault”);
 * - a pointer or a promise (“Objective: see CRM”, “to be settled later”).
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/meeting-objective", {"kinds": ["meeting", "outreach"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for regular meetings whose purpose everybody knows, such as a weekly stand-up with one and the
 * same client.
 *
 * To spare a single document, put `<!--lint disable meeting-objective-->` into it, or `playbook-ignore:
 * [meeting-objective]` into its front matter.
 *
 * @example
 *   {"kind": "meeting", "lang": "en"}
 *
 *   # Visit to the Harlow bakery, 14 May
 *
 *   **Objective:** agree with Mrs Harlow which of her two ovens gets the new steam unit first.
 *
 *   We say so before the coffee arrives. “I am here so that by four o'clock we both know
 *   where we start.”
 *
 *   ## Agenda
 *
 *   1. A walk through the bakehouse
 *   2. Noise and power
 *   3. Dates
 *
 * @example
 *   {"kind": "meeting", "lang": "en", "messages": ["1:27-1:27: This meeting document has no objective: state in one sentence what it is for"]}
 *
 *   # Call with Denby Printing
 *
 *   Present: Tom Denby, Alice Ferro. Tuesday, ten o'clock, by phone.
 *
 *   - The folding machine jams on thin paper.
 *   - Two of the five rollers are worn.
 *   - The spare parts are in stock in Leeds.
 *
 * @example
 *   {"kind": "meeting", "lang": "fi"}
 *
 *   # Käynti Saimaan Panimolla
 *
 *   ## Tapaamisen tavoite
 *
 *   Sovimme, kumpi pullotuslinja huolletaan ennen juhannusta ja kumpi sen jälkeen.
 *
 *   ## Kulku
 *
 *   Kerromme heti aluksi, miksi tulimme: tavoitteena on päättää tänään huoltojen järjestys.
 *   Sen jälkeen kierrämme tehtaan yhdessä panimomestarin kanssa.
 *
 * @example
 *   {"kind": "meeting", "lang": "fi", "messages": ["1:27-1:27: This meeting document has no objective: state in one sentence what it is for"]}
 *
 *   # Puhelu: Kivelän puutarha
 *
 *   Paikalla: Outi Kivelä ja Jari Salo. Puhelu kesti puoli tuntia.
 *
 *   - Kasvihuoneita on neljä, vanhin on vuodelta 1998.
 *   - Kastelu toimii käsin.
 *   - Taimet tulevat Hollannista.
 *
 * @example
 *   {"kind": "meeting", "lang": "ru", "messages": ["3:1-3:16: This meeting document has nothing under “Цель встречи”: state in one sentence what it is for"]}
 *
 *   # Встреча с пекарней «Колос»
 *
 *   ## Цель встречи
 *
 *   ## Участники
 *
 *   - Ирина Ветрова, технолог
 *   - Олег Самойлов, наш инженер
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'meeting-objective',
  name: 'objective',
  fix: 'state in one sentence what it is for',
  why: 'Both sides decide better and faster when they know from the first minute what the contact is for (principles A, E).',
  place: 'start',
})
