/**
 * This rule asks whether the document says what repair is offered or asked for, and by when.
 *
 * ## What it does
 *
 * It looks for the repair and for its time (part `date`). If only the time is missing, it says so at the line
 * that names the repair; if there is no repair, it reports that at the end of the document.
 *
 * Asked of documents of kind `complaint` and `apology`.
 *
 * ## Why it matters
 *
 * An apology without a repair changes nothing, and a repair without a date is only a wish (principle A: who is
 * my client, if I am the client myself; principle D: be a businesslike customer).
 *
 * ## What counts and what does not
 *
 * - Counts: a replacement, a new delivery, a refund, a price reduction, a correction; offered by who made the
 *   mistake or asked for by who suffered from it. With it a day, a deadline or a relative time (“within three
 *   days”).
 * - Half: the repair without a time. “Soon” and “as soon as possible” are no time.
 * - Does not count: regret alone, a promise to look into the matter, or what we do so that it does not happen
 *   again.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: remedy -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 * - `parts`: parts to ask for, instead of all. An empty list asks for none.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/remedy", {"kinds": ["apology"], "parts": []}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the document only confirms that a complaint has come in and the repair follows in another one.
 *
 * @example
 *   {"kind": "complaint", "lang": "es"}
 *
 *   # Pedido 4471: azulejos rotos
 *
 *   El 3 de marzo llegaron rotos 36 de los 200 azulejos del pedido 4471.
 *
 *   ## Solución y plazo
 *
 *   Les pedimos que repongan los 36 azulejos rotos antes del 14 de marzo.
 *
 * @example
 *   {"kind": "complaint", "lang": "es", "messages": ["3:69-3:69: This complaint has no repair: say what is offered or asked for to put it right, and by when"]}
 *
 *   # Pedido 4471: azulejos rotos
 *
 *   El 3 de marzo llegaron rotos 36 de los 200 azulejos del pedido 4471.
 *
 * @example
 *   {"kind": "complaint", "lang": "es", "messages": ["5:1-5:69: The repair of this complaint has no time: say by when"]}
 *
 *   # Pedido 4471: azulejos rotos
 *
 *   El 3 de marzo llegaron rotos 36 de los 200 azulejos del pedido 4471.
 *
 *   Les pedimos que repongan los azulejos rotos sin coste para nosotros.
 *
 * @example
 *   {"kind": "apology", "lang": "ro"}
 *
 *   # Răspuns la reclamația dumneavoastră
 *
 *   Ușile din comanda 318 au ajuns la altă adresă. Greșeala este a noastră.
 *
 *   ## Cum îndreptăm lucrurile
 *
 *   Înlocuim gratuit ușile zgâriate și vi le livrăm până vineri, 16 mai.
 *
 * @example
 *   {"kind": "apology", "lang": "ro", "messages": ["5:1-5:27: This answer to a complaint has nothing under “Cum îndreptăm lucrurile”: say what is offered or asked for to put it right, and by when"]}
 *
 *   # Răspuns la reclamația dumneavoastră
 *
 *   Ușile din comanda 318 au ajuns la altă adresă. Greșeala este a noastră.
 *
 *   ## Cum îndreptăm lucrurile
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'remedy',
  name: 'repair',
  fix: 'say what is offered or asked for to put it right, and by when',
  why: 'An apology without a repair changes nothing (principles A, D).',
  place: 'end',
  parts: {
    date: 'has no time: say by when',
  },
})
