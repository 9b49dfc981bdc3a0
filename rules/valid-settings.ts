/**
 * This rule finds settings in the front matter and in comments that are not understood.
 *
 * ## What it does
 *
 * It checks the fields `playbook`, `template`, `lang` and `playbook-ignore` of the front matter, the comments
 * `<!-- playbook: KIND -->` and `<!-- playbook-covers: ID -->`, and whether the front matter can be read at all.
 * It marks the wrong value and lists the right ones; the rest of the file is still checked.
 *
 * ## Why it matters
 *
 * A setting that is not understood has no effect: the author believes that the document is checked, and it is
 * not.
 *
 * ## What counts and what does not
 *
 * - Found: an unknown kind, rule name, element or language, a `template` that is neither `true` nor `false`,
 *   broken YAML.
 * - Not found: fields of other programs, front matter (broken or not) of a file that has nothing to do with
 *   sales, and a language code that exists but is not understood, such as `lang: de`: such a file is read
 *   without asking for elements.
 *
 * ## Options
 *
 * This rule has none besides its severity:
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/valid-settings", false]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When another program uses the field `playbook` for something else, for example Ansible.
 *
 * @example
 *   {}
 *
 *   ---
 *   playbook: refusal
 *   lang: en
 *   playbook-ignore: [open-door]
 *   ---
 *
 *   # Your offer for the canteen chairs
 *
 *   Thank you for your offer. We have decided against it, because the chairs cannot be stacked.
 *
 * @example
 *   {"messages": ["2:11-2:19: Use a known kind of document instead of `refusals`: playbook, meeting, outreach, follow-up, proposal, offer-reply, refusal, negotiation, objections, complaint, apology, termination, account-plan, handover"]}
 *
 *   ---
 *   playbook: refusals
 *   lang: es
 *   ---
 *
 *   # Su oferta de sillas
 *
 *   Muchas gracias por su oferta. Hemos decidido no aceptarla, porque las sillas no se pueden apilar.
 *
 * @example
 *   {"messages": ["3:11-3:15: Use `template: true` or `template: false` instead of `ehkä`", "4:7-4:12: Use a language code instead of `suomi`: en, es, ro, fi, ru are understood"]}
 *
 *   ---
 *   playbook: refusal
 *   template: ehkä
 *   lang: suomi
 *   ---
 *
 *   # Vastaus tarjoukseenne
 *
 *   Kiitos tarjouksestanne. Emme tilaa tuoleja, koska niitä ei voi pinota.
 *
 * @example
 *   {"document": {"kinds": {"raspunsuri/**": "refusal"}}, "path": "raspunsuri/scaune.md", "messages": ["9:1-9:35: Use a known element instead of `opendoor` in `playbook-covers`: meeting-objective, counterpart-objective, expectation-setting, next-step, preparation, listening, decision-maker, client-interests, own-interests, shared-value, fit-criteria, sales-stages, payment-follow-up, after-sale-support, objection-handling, boundaries, rejection-handling, complaint-handling, polite-refusal, thanks, clear-decision, relevant-feedback, open-door, closing-terms, complaint-facts, responsibility, remedy"]}
 *
 *   ---
 *   lang: ro
 *   ---
 *
 *   # Oferta dumneavoastră de scaune
 *
 *   Vă mulțumim pentru ofertă. Am hotărât să nu o acceptăm.
 *
 *   <!-- playbook-covers: opendoor -->
 *
 *   La anul mobilăm și etajul doi.
 *
 * @example
 *   {"path": "blog/pekarnya.md"}
 *
 *   ---
 *   template: post
 *   lang: ru
 *   tags: [хлеб, рецепты]
 *   ---
 *
 *   # Ржаной хлеб на закваске
 *
 *   Смешайте муку с тёплой водой и оставьте тесто на ночь.
 */
import {report} from '../src/finding.js'
import {makeRule} from '../src/rule.js'

export default makeRule('valid-settings', {}, (document, file) => {
  // Files of other programs have front matter of their own, broken or not.
  if (!document.isSales && !document.frontMatter.speaks && document.covers.length === 0 && document.scopes.length === 1)
    return
  for (const {reason, start, end, actual, expected} of document.problems)
    report(document, file, {
      reason,
      start,
      end,
      note: 'A setting that is not understood has no effect.',
      ...(actual === undefined ? {} : {actual}),
      ...(expected === undefined ? {} : {expected}),
    })
})
