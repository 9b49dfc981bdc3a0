/**
 * This rule asks whether the document has wording that says “no” to the other side: unmistakably and politely.
 *
 * ## What it does
 *
 * It looks for two parts: `decision` (the no cannot be read as a maybe) and `courtesy` (thanks, respect or
 * regret). If one of them is missing, it says which; if both are, it reports the gap at the end of the document.
 *
 * Asked of documents of kind `playbook` and `refusal`; the strict preset also asks it of `negotiation`.
 *
 * ## Why it matters
 *
 * A clear and friendly no saves both sides weeks and keeps the door open (principle A: who is my client, if I am
 * the client myself; principle D: be a businesslike customer).
 *
 * ## What counts and what does not
 *
 * - Counts: words to say or write that refuse (“we have decided against it”) together with thanks, respect or
 *   regret.
 * - Half: a refusal without a kind word, or kind words without an unmistakable no (“it would not be easy for us
 *   at the moment”).
 * - Does not count: advice to be polite without any words for it, how to take a no from others
 *   (`rejection-handling`), or a no that is only put off (“we will get back to you”).
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: polite-refusal -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 * - `parts`: parts to ask for, instead of all.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/polite-refusal", {"kinds": ["refusal", "negotiation"], "parts": ["decision"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When refusals are sent from a system with approved texts of its own.
 *
 * @example
 *   {"kind": "refusal", "lang": "en"}
 *
 *   # Your offer for the canteen chairs
 *
 *   Dear Ms Walsh,
 *
 *   Thank you very much for your offer and for bringing the sample chair in yourself.
 *   We have decided against it and will not be ordering the chairs this year.
 *   We are sorry that we have to disappoint you.
 *
 * @example
 *   {"kind": "refusal", "lang": "en", "messages": ["3:1-3:35: The polite “no” of this refusal has no kind word: add thanks, respect or regret"]}
 *
 *   # Your offer for the canteen chairs
 *
 *   We have decided against the offer.
 *
 * @example
 *   {"kind": "refusal", "lang": "fi"}
 *
 *   # Vastaus tarjoukseenne
 *
 *   Hyvä Henna Salo
 *
 *   Kiitos tarjouksestanne ja siitä, että kävitte esittelemässä laitteen meillä.
 *   Emme hyväksy tarjousta, vaan olemme päättäneet valita toisen toimittajan.
 *   Olemme pahoillamme, että joudumme tuottamaan teille pettymyksen.
 *
 * @example
 *   {"kind": "refusal", "lang": "en", "messages": ["5:1-5:64: The polite “no” of this refusal does not say clearly that it is a no: say so in plain words"]}
 *
 *   # Your offer
 *
 *   Dear Ms Hall
 *
 *   Thank you for your offer and for the time you took to visit us.
 *
 * @example
 *   {"kind": "playbook", "lang": "fi", "messages": ["9:70-9:70: This playbook has no polite “no”: add words that refuse unmistakably and kindly"]}
 *
 *   # Myyntitiimin käsikirja
 *
 *   ## Ensimmäinen yhteydenotto
 *
 *   Soitamme aamupäivällä ja kerromme heti, miksi soitamme.
 *
 *   ## Toimitus
 *
 *   Varasto pakkaa tiistaina, ja kuljettaja soittaa tuntia ennen tuloaan.
 *
 * @example
 *   {"kind": "playbook", "lang": "en", "messages": ["3:1-3:22: This playbook has nothing under “Saying no politely”: add words that refuse unmistakably and kindly"]}
 *
 *   # Sales handbook of the bakery
 *
 *   ## Saying no politely
 *
 *   ## First contact
 *
 *   We ring before ten and say in the first sentence why we are ringing.
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'polite-refusal',
  name: 'polite “no”',
  fix: 'add words that refuse unmistakably and kindly',
  why: 'A clear and friendly no saves both sides weeks and keeps the door open (principles A, D).',
  place: 'end',
  parts: {
    decision: 'does not say clearly that it is a no: say so in plain words',
    courtesy: 'has no kind word: add thanks, respect or regret',
  },
})
