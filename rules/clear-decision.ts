/**
 * This rule asks whether the document says unmistakably whether it is a yes or a no.
 *
 * ## What it does
 *
 * It looks for the decision itself, and reports its absence at the beginning, where the reader looks for it.
 *
 * Asked of documents of kind `offer-reply`, `refusal` and `termination`.
 *
 * ## Why it matters
 *
 * “We will get back to you” leaves people waiting. A plain yes or no lets them plan, even if it is the answer
 * they did not want (principle A: who is my client, if I am the client myself).
 *
 * ## What counts and what does not
 *
 * - Counts: “we accept your offer”, “we have decided against it”, “we are ending the contract”. A yes to one
 *   part and a no to another counts when both are plain.
 * - Does not count: an answer put off (“we will get back to you”, “it is with the board”), a hint (“it will be
 *   difficult”), or a report that a decision was taken which does not say what it was.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: clear-decision -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/clear-decision", {"kinds": ["offer-reply", "refusal"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the document only confirms that an offer has come in. Better still, give it another kind: it is a
 * `follow-up`.
 *
 * @example
 *   {"kind": "offer-reply", "lang": "ro"}
 *
 *   # Răspuns la oferta dumneavoastră
 *
 *   Stimată doamnă Dobre,
 *
 *   Vă mulțumim pentru ofertă.
 *   Am hotărât să acceptăm oferta dumneavoastră și comandăm cele douăzeci de mese.
 *   Răspunsul nostru este da.
 *
 * @example
 *   {"kind": "offer-reply", "lang": "ro", "messages": ["1:34-1:34: This reply to an offer has no clear decision: say plainly whether it is a yes or a no"]}
 *
 *   # Răspuns la oferta dumneavoastră
 *
 *   Stimată doamnă Dobre,
 *
 *   Vă mulțumim pentru ofertă și pentru desenele trimise.
 *   Revenim cu un răspuns după ședința de săptămâna viitoare.
 *
 * @example
 *   {"kind": "refusal", "lang": "fi"}
 *
 *   # Vastaus tarjoukseenne
 *
 *   Kiitos tarjouksestanne ja hyvästä esittelystä.
 *   Olemme päättäneet, että emme hyväksy tarjousta.
 *   Vastauksemme on tällä kertaa ei.
 *
 * @example
 *   {"kind": "refusal", "lang": "fi", "messages": ["1:24-1:24: This refusal has no clear decision: say plainly whether it is a yes or a no"]}
 *
 *   # Vastaus tarjoukseenne
 *
 *   Kiitos tarjouksestanne ja hyvästä esittelystä.
 *   Palaamme asiaan myöhemmin syksyllä.
 *
 * @example
 *   {"kind": "refusal", "lang": "fi", "messages": ["5:1-5:10: This refusal has nothing under “Päätös”: say plainly whether it is a yes or a no"]}
 *
 *   # Vastaus tarjoukseenne
 *
 *   Kiitos tarjouksestanne ja hyvästä esittelystä.
 *
 *   ## Päätös
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'clear-decision',
  name: 'clear decision',
  fix: 'say plainly whether it is a yes or a no',
  why: '“We will get back to you” leaves people waiting; a plain yes or no lets them go on (principle A).',
  place: 'start',
})
