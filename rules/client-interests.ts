/**
 * This rule asks what the other side needs, wants, fears or is measured by.
 *
 * ## What it does
 *
 * It looks for the interests of the client or of the person across the table, named or to be found out. Where
 * there are none, it says so at the end of the document; an empty heading for it is reported at the heading.
 *
 * It is asked of these kinds: `playbook`, `outreach`, `proposal`, `negotiation`, `account-plan` and `handover`;
 * the strict preset also asks it of `meeting`.
 *
 * ## Why it matters
 *
 * Principles B and E: only what matters to the other side can move them. An offer that starts from our product
 * instead of their need is a letter to ourselves.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - a need, a wish, a worry or a measure of theirs (“she is judged by scrap per shift and fears another stop in
 *   line two”);
 * - the reader's need in an offer or a first letter (“you told us that the night shift runs out of crates”);
 * - an order or a question to find it out (“ask what keeps them awake”).
 *
 * These do not:
 *
 * - facts about the company without a need in them: size, turnover, last year's orders;
 * - what they want from one meeting: that is [counterpart-objective](counterpart-objective.md);
 * - the good sides of our product.
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/client-interests", {"kinds": ["proposal", "account-plan"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for offers that answer a tender in which the needs are laid down elsewhere.
 *
 * To spare a single document, put `<!--lint disable client-interests-->` into it, or `playbook-ignore:
 * [client-interests]` into its front matter.
 *
 * @example
 *   {"kind": "proposal", "lang": "ro"}
 *
 *   # Ofertă pentru Brutăria Spicul
 *
 *   ## Ce aveți nevoie
 *
 *   Aveți nevoie de un cuptor care coace până la cinci dimineața și vă temeți de încă o iarnă cu
 *   pene de curent. Ne-ați spus că pierderile de aluat vă costă cel mai mult.
 *
 *   ## Ce propunem
 *
 *   Un cuptor electric cu baterie proprie.
 *
 * @example
 *   {"kind": "proposal", "lang": "ro", "messages": ["8:60-8:60: This proposal has no word on what the other side needs: name what they want, need, fear or are measured by, or tell to find it out"]}
 *
 *   # Ofertă: uși de garaj
 *
 *   | Model | Preț |
 *   | --- | --- |
 *   | Secțională, 3 m | 4 100 lei |
 *   | Rulou, 4 m | 5 600 lei |
 *
 *   Prețurile includ montajul. Oferta este valabilă 30 de zile.
 *
 * @example
 *   {"kind": "account-plan", "lang": "en"}
 *
 *   # Account plan: Calder Mills
 *
 *   ## What the client needs
 *
 *   - Ruth Calder, the plant manager, needs eight quiet weeks before the audit.
 *   - She is afraid of another stop in line two.
 *   - She is measured by scrap per shift.
 *
 * @example
 *   {"kind": "account-plan", "lang": "en", "messages": ["5:35-5:35: This account plan has no word on what the other side needs: name what they want, need, fear or are measured by, or tell to find it out"]}
 *
 *   # Account plan: Orton Freight
 *
 *   - Forty-two lorries, depot in Hull.
 *   - Orders last year: 61,000 euros, all tyres.
 *   - Invoices go to the Leeds office.
 *
 * @example
 *   {"kind": "account-plan", "lang": "es", "messages": ["3:1-3:27: This account plan has nothing under “Necesidades del cliente”: name what they want, need, fear or are measured by, or tell to find it out"]}
 *
 *   # Plan de cuenta: Hospital Santa Clara
 *
 *   ## Necesidades del cliente
 *
 *   ## Cifras
 *
 *   El año pasado compraron 40 camas.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'client-interests',
  name: 'word on what the other side needs',
  fix: 'name what they want, need, fear or are measured by, or tell to find it out',
  why: 'Only what matters to the other side can move them (principles B, E).',
  place: 'end',
})
