/**
 * This rule asks for the next step at the end: what will be done, by whom and by when.
 *
 * ## What it does
 *
 * It looks for the next action and for its three parts: the action, a date and an owner. Where there is no next
 * step, it says so at the end of the document. Where the action is there but has no date or nobody who does it,
 * it says so at the line that is incomplete. A heading such as “Next steps” with nothing under it is reported at
 * the heading.
 *
 * It is asked of these kinds: `playbook`, `meeting`, `outreach`, `follow-up`, `proposal`, `offer-reply`,
 * `negotiation`, `objections`, `complaint`, `apology`, `account-plan` and `handover`.
 *
 * ## Why it matters
 *
 * Principle E: each stage of working with a client ends by opening the next one. A talk without a next action, a
 * date and a name has led nowhere yet.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - a list, a table or a sentence that says who does what and by when;
 * - a request to the reader (“could you send us the photos by Friday?”): its owner is the reader;
 * - an order to agree on one before hanging up, with a day and a name;
 * - as a date also a weekday, a deadline, a relative time (“within two days”) or a place for one; as an owner
 *   also a role (“our workshop”) or a place for a name.
 *
 * These do not:
 *
 * - “we will be in touch”, “to be discussed”, “no next step needed”;
 * - what has been done already;
 * - as an owner, a passive without an agent: “the report will be circulated by 18 April” leaves open by whom.
 *
 * ## Options
 *
 * - `parts`: the parts to ask for, of `action`, `date` and `owner`; without it, all three.
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/next-step", {"parts": ["action", "date"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for contacts that are over when they are over, such as a survey by phone.
 *
 * To spare a single document, put `<!--lint disable next-step-->` into it, or `playbook-ignore: [next-step]`
 * into its front matter.
 *
 * @example
 *   {"kind": "meeting", "lang": "fi"}
 *
 *   # Tapaaminen: Koskisen saha
 *
 *   Terän vaihto kestää kaksi tuntia, ja sen voi tehdä yövuorossa.
 *
 *   ## Seuraavat askeleet
 *
 *   - Mikko Laine lähettää terän piirustukset perjantaihin 16.5. mennessä.
 *   - Marja Koskinen soittaa meille maanantaina ja kertoo, kumpi yövuoro sopii.
 *
 * @example
 *   {"kind": "meeting", "lang": "fi", "messages": ["6:20-6:20: This meeting document has no next step: say who does what, and by when, before it ends"]}
 *
 *   # Tapaaminen: Lahden kirjapaino
 *
 *   Tavoite: kuulla, miksi taittokone pysähtelee.
 *
 *   Kone on vuodelta 2009. Paperi on ohutta, ja halli on kostea. Painaja kertoi, että vika tulee
 *   useimmiten aamulla.
 *
 * @example
 *   {"kind": "follow-up", "lang": "es"}
 *
 *   # Después de la visita a Quesos Lamora
 *
 *   Gracias por enseñarnos la bodega, señora Lamora.
 *
 *   El jueves 22 le envío yo mismo el plano de las estanterías. ¿Podría usted mandarnos las medidas
 *   de la puerta antes del miércoles?
 *
 * @example
 *   {"kind": "follow-up", "lang": "es", "messages": ["4:37-4:37: This follow-up has no next step: say who does what, and by when, before it ends"]}
 *
 *   # Después de la llamada a Viveros Gil
 *
 *   Gracias por su tiempo. Nos gustó mucho el invernadero nuevo, y entendimos por qué el riego
 *   actual deja secas las últimas filas.
 *
 * @example
 *   {"kind": "meeting", "lang": "en", "messages": ["7:1-7:54: The next step of this meeting document has no date: say by when"]}
 *
 *   # Call with Dunne's shipyard
 *
 *   The gate is eight centimetres too wide for the slipway.
 *
 *   ## Next step
 *
 *   Grace sends Mr Dunne the revised drawing of the gate.
 *
 * @example
 *   {"kind": "meeting", "lang": "en", "options": {"parts": ["action", "owner"]}}
 *
 *   # Call with Dunne's shipyard
 *
 *   The gate is eight centimetres too wide for the slipway.
 *
 *   ## Next step
 *
 *   | Who | What |
 *   | --- | --- |
 *   | Grace | Send the new drawing to Mr Dunne |
 *   | Mr Dunne | Ask the yard for a crane |
 *
 * @example
 *   {"kind": "meeting", "lang": "ro", "messages": ["7:1-7:31: The next step of this meeting document has nobody who does it: say who"]}
 *
 *   # Întâlnire la Vinăria Dealu
 *
 *   Pivnița are nevoie de trei uși noi.
 *
 *   ## Pasul următor
 *
 *   Schița se trimite până vineri.
 *
 * @example
 *   {"kind": "meeting", "lang": "ru", "messages": ["5:1-5:17: This meeting document has nothing under “Следующий шаг”: say who does what, and by when, before it ends"]}
 *
 *   # Встреча с молокозаводом «Луг»
 *
 *   Насос шумит, но работает. Главный механик показал журнал ремонта.
 *
 *   ## Следующий шаг
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'next-step',
  name: 'next step',
  fix: 'say who does what, and by when, before it ends',
  why: 'A talk without a next action, a date and a name has led nowhere yet (principle E).',
  place: 'end',
  parts: {
    date: 'has no date: say by when',
    owner: 'has nobody who does it: say who',
    action: 'has no action: say what will be done',
  },
})
