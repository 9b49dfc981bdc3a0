/**
 * This rule asks how to meet hesitation or resistance.
 *
 * ## What it does
 *
 * It looks for a way to answer doubts: bring them into the open, do not rush, answer, start small. Where there
 * is none, it says so at the end of the document; an empty heading for it is reported at the heading.
 *
 * It is asked of these kinds: `playbook` and `objections`; the strict preset also asks it of `negotiation`.
 *
 * ## Why it matters
 *
 * Principle E: a doubt is a question that has not been asked yet. Brought into the open, it can be answered;
 * pushed away, it ends the deal later.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - an objection with our answer to it (“too expensive” – “compared with what?”);
 * - a rule for such moments (“ask what worries them, take time, answer one point after the other”);
 * - a small start as an answer (“one till for one month”).
 *
 * These do not:
 *
 * - a list of objections without answers;
 * - tricks to talk somebody down: these are found by [no-pressure](no-pressure.md);
 * - how to take a final no: that is [rejection-handling](rejection-handling.md).
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/objection-handling", {"kinds": ["playbook", "objections"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for a handbook whose answers to objections stand in a file of their own.
 *
 * To spare a single document, put `<!--lint disable objection-handling-->` into it, or `playbook-ignore:
 * [objection-handling]` into its front matter.
 *
 * @example
 *   {"kind": "objections", "lang": "ro"}
 *
 *   # Când clientul ezită
 *
 *   ## Obiecții și răspunsuri
 *
 *   - „Este prea scump.” Întrebăm: „Față de ce comparați?” și arătăm calculul pe un an.
 *   - „Ne mai gândim.” Nu grăbim pe nimeni. Întrebăm ce îl face să ezite, răspundem pe rând și
 *     propunem un început mic: o singură casă de marcat, o lună.
 *
 * @example
 *   {"kind": "objections", "lang": "ro", "messages": ["4:26-4:26: This objection guide has no answer to hesitation: say how to meet doubts: bring them into the open, take time, answer, start small"]}
 *
 *   # Fișă: casa de marcat
 *
 *   Casa are ecran de zece țoli și imprimantă termică. Cântărește două kilograme. Se livrează din
 *   depozitul de la Ploiești.
 *
 * @example
 *   {"kind": "objections", "lang": "fi"}
 *
 *   # Kun asiakas epäröi
 *
 *   ## Vastaväitteet ja vastaukset
 *
 *   - ”Liian kallista.” Kysymme, mihin hän vertaa, ja näytämme laskelman koko vuodelle.
 *   - ”Mietimme vielä.” Emme hoputa. Pyydämme kertomaan, mikä epäilyttää, vastaamme siihen ja
 *     ehdotamme, että aloitetaan pienestä: yksi kassa kuukaudeksi.
 *
 * @example
 *   {"kind": "objections", "lang": "fi", "messages": ["4:13-4:13: This objection guide has no answer to hesitation: say how to meet doubts: bring them into the open, take time, answer, start small"]}
 *
 *   # Tuotekortti: kassakone
 *
 *   Kassassa on kymmenen tuuman näyttö ja lämpötulostin. Se painaa kaksi kiloa. Varasto on
 *   Tampereella.
 *
 * @example
 *   {"kind": "objections", "lang": "ru", "messages": ["3:1-3:25: This objection guide has nothing under “Работа с возражениями”: say how to meet doubts: bring them into the open, take time, answer, start small"]}
 *
 *   # Касса «Квант»
 *
 *   ## Работа с возражениями
 *
 *   ## О товаре
 *
 *   Экран десять дюймов, вес два килограмма.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'objection-handling',
  name: 'answer to hesitation',
  fix: 'say how to meet doubts: bring them into the open, take time, answer, start small',
  why: 'A doubt that is spoken about can be answered; a doubt that is pushed away ends the deal later (principle E).',
  place: 'end',
})
