/**
 * This rule asks whether the other side is told what will happen: in the meeting, or after it.
 *
 * ## What it does
 *
 * It looks for words that tell the other side how things go on: the course of the meeting, who does what
 * afterwards, how and when a decision is made, when they will hear from us. Where there are none, it says so
 * right after the title; an empty heading for it is reported at the heading.
 *
 * It is asked of these kinds: `playbook`, `meeting`, `proposal`, `offer-reply`, `apology` and `handover`; the
 * strict preset also asks it of `outreach` and `follow-up`.
 *
 * ## Why it matters
 *
 * Principles A and C: a partner knows what comes next. People who know the course of things do not have to
 * guess, push or call back, and nobody expects what was never promised.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - an announced course of the meeting (“twenty minutes for your questions, then our drawings”);
 * - what follows, and when (“you will have the quote on Friday”, “our board decides on the 12th, and I ring you
 *   the same day”);
 * - an order to the author to announce it (“tell them at the start how the hour will go”).
 *
 * These do not:
 *
 * - a plan that only we see, such as an internal list of tasks;
 * - a wish (“we look forward to hearing from you”) or a vague word (“we will be in touch”);
 * - terms of delivery or payment on their own.
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/expectation-setting", {"kinds": ["meeting", "proposal", "apology"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off where another document tells the other side the course of things, such as a fixed confirmation
 * that goes out with every offer.
 *
 * To spare a single document, put `<!--lint disable expectation-setting-->` into it, or `playbook-ignore:
 * [expectation-setting]` into its front matter.
 *
 * @example
 *   {"kind": "proposal", "lang": "ro"}
 *
 *   # Ofertă pentru Morile Bistra
 *
 *   Vă propunem două site noi pentru linia de făină albă, cu montaj.
 *
 *   ## Ce urmează
 *
 *   După ce confirmați, primiți în două zile planul de montaj. În săptămâna următoare vine la
 *   dumneavoastră tehnicianul nostru, iar la sfârșitul zilei vă sunăm și vă spunem ce am găsit.
 *
 * @example
 *   {"kind": "proposal", "lang": "ro", "messages": ["1:28-1:28: This proposal has no word on what will happen: tell the other side how it goes on: what happens, who does it, and when they will hear from you"]}
 *
 *   # Ofertă pentru Ferma Lunca
 *
 *   Zece garduri electrice cu panou solar.
 *
 *   | Produs | Bucăți | Preț |
 *   | --- | --- | --- |
 *   | Gard electric | 10 | 4 200 lei |
 *   | Panou solar | 10 | 1 900 lei |
 *
 * @example
 *   {"kind": "meeting", "lang": "en"}
 *
 *   # Call with the Tern Hotel
 *
 *   ## What to expect
 *
 *   Tell Mr Abara at the start how the half hour will run: fifteen minutes for his questions, ten
 *   for our drawings, five to agree what follows.
 *
 *   At the end tell him: “You will have our minutes tomorrow, and you will hear on Friday
 *   whether our workshop can do it.”
 *
 * @example
 *   {"kind": "meeting", "lang": "en", "messages": ["1:24-1:24: This meeting document has no word on what will happen: tell the other side how it goes on: what happens, who does it, and when they will hear from you"]}
 *
 *   # Visit to Pell Joinery
 *
 *   **Objective:** learn why the last two saws came back.
 *
 *   - The blades are from batch 40.
 *   - Mr Pell has worked with us since 2011.
 *   - His workshop is noisy and cold.
 *
 * @example
 *   {"kind": "proposal", "lang": "fi", "messages": ["5:1-5:29: This proposal has nothing under “Mitä seuraavaksi tapahtuu”: tell the other side how it goes on: what happens, who does it, and when they will hear from you"]}
 *
 *   # Tarjous: Rantalan leipomo
 *
 *   Tarjoamme kaksi taikinakonetta, yhteensä 8 400 euroa.
 *
 *   ## Mitä seuraavaksi tapahtuu
 *
 *   ## Hinta
 *
 *   Hintaan sisältyy rahti.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'expectation-setting',
  name: 'word on what will happen',
  fix: 'tell the other side how it goes on: what happens, who does it, and when they will hear from you',
  why: 'People who know the course of things do not have to guess, push or call back (principles A, C).',
  place: 'start',
})
