/**
 * This rule asks whether the document leaves a fair way back: future contact, another time, staying in touch.
 *
 * ## What it does
 *
 * It looks for an invitation or a promise that reaches beyond this answer, and reports its absence at the end of
 * the document.
 *
 * Asked of documents of kind `refusal` and `termination`; the strict preset also asks it of `offer-reply`.
 *
 * ## Why it matters
 *
 * Today’s no may be next year’s yes. A way back costs nothing as long as it is meant (principle A: who is my
 * client, if I am the client myself).
 *
 * ## What counts and what does not
 *
 * - Counts: when or for what we would like to hear from them again, an invitation to the next tender, “please
 *   stay in touch”.
 * - Does not count: a contact for questions until the decision, “with kind regards”, or a way back on terms
 *   nobody can accept.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: open-door -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/open-door", {"kinds": ["refusal"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the parting has to be final, for example after a fraud or on a lawyer’s advice.
 *
 * @example
 *   {"kind": "refusal", "lang": "fi"}
 *
 *   # Vastaus tarjoukseenne
 *
 *   Kiitos tarjouksestanne. Emme tilaa tällä kertaa.
 *
 *   ## Ovi jää auki
 *
 *   Pidetään yhteyttä: kilpailutamme kuljetukset uudelleen ensi keväänä ja pyydämme mielellämme silloin teiltäkin tarjouksen.
 *   Teemme mielellämme yhteistyötä myöhemmin.
 *
 * @example
 *   {"kind": "refusal", "lang": "fi", "messages": ["5:65-5:65: This refusal has no way back: say how and when you may meet again"]}
 *
 *   # Vastaus tarjoukseenne
 *
 *   Kiitos tarjouksestanne. Emme tilaa tällä kertaa.
 *
 *   Toinen toimittaja lupasi lyhyemmän toimitusajan, ja se ratkaisi.
 *
 * @example
 *   {"kind": "termination", "lang": "en"}
 *
 *   # Ending our cleaning contract
 *
 *   Thank you for six years of reliable work. We are ending the contract on 30 June.
 *
 *   Let us stay in touch: when our second office opens next year, we would be glad to invite you to quote again.
 *   The door stays open, and we would like to work with you again.
 *
 * @example
 *   {"kind": "termination", "lang": "en", "messages": ["5:80-5:80: This end of a cooperation has no way back: say how and when you may meet again"]}
 *
 *   # Ending our cleaning contract
 *
 *   Thank you for six years of reliable work. We are ending the contract on 30 June.
 *
 *   Please send the final invoice by 15 July and leave the keys with the caretaker.
 *
 * @example
 *   {"kind": "termination", "lang": "en", "messages": ["5:1-5:20: This end of a cooperation has nothing under “Staying in touch”: say how and when you may meet again"]}
 *
 *   # Ending our cleaning contract
 *
 *   Thank you for six years of reliable work. We are ending the contract on 30 June.
 *
 *   ## Staying in touch
 *
 *   ## Terms of ending
 *
 *   Please send the final invoice by 15 July and leave the keys with the caretaker.
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'open-door',
  name: 'way back',
  fix: 'say how and when you may meet again',
  why: 'Today’s no may be next year’s yes; leave a fair way back (principle A).',
  place: 'end',
})
