/**
 * This rule asks whether the document owns up to our own part in the mistake, without excuses or blame.
 *
 * ## What it does
 *
 * It looks for a plain word that the mistake is ours, and reports its absence at the beginning, before the
 * repair.
 *
 * Asked of documents of kind `apology`.
 *
 * ## Why it matters
 *
 * Owning up ends the quarrel and begins the repair. As long as nobody does it, the talk is about who is right
 * (principle A: who is my client, if I am the client myself).
 *
 * ## What counts and what does not
 *
 * - Counts: “this was our mistake”, “we should have checked”, naming what we did wrong. The cause may be
 *   explained as long as it is not an excuse.
 * - Does not count: “we regret any inconvenience”, “mistakes happen”, blame put on the carrier, a colleague or
 *   the reader, or a repair without a word on whose mistake it was.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: responsibility -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/responsibility", {"kinds": ["apology"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When an insurer or a lawyer has to clear the question of fault first.
 *
 * @example
 *   {"kind": "apology", "lang": "fi"}
 *
 *   # Vastaus reklamaatioonne
 *
 *   Tilauksen 318 ovet toimitettiin väärään osoitteeseen 12.5.
 *
 *   Virhe oli meidän, ja otamme siitä täyden vastuun.
 *   Meidän olisi pitänyt tarkistaa osoite ennen lähtöä. Pyydämme anteeksi.
 *
 *   Tuomme ovet oikeaan paikkaan perjantaina.
 *
 * @example
 *   {"kind": "apology", "lang": "fi", "messages": ["1:26-1:26: This answer to a complaint has no word on our own part: say plainly what was our mistake, without excuses"]}
 *
 *   # Vastaus reklamaatioonne
 *
 *   Tilauksen 318 ovet toimitettiin väärään osoitteeseen 12.5.
 *
 *   Tuomme ovet oikeaan paikkaan perjantaina.
 *
 * @example
 *   {"kind": "apology", "lang": "fi", "messages": ["5:1-5:13: This answer to a complaint has nothing under “Vastuumme”: say plainly what was our mistake, without excuses"]}
 *
 *   # Vastaus reklamaatioonne
 *
 *   Tilauksen 318 ovet toimitettiin väärään osoitteeseen 12.5.
 *
 *   ## Vastuumme
 *
 *   ## Korjaus ja aikataulu
 *
 *   Tuomme ovet oikeaan paikkaan perjantaina.
 *
 * @example
 *   {"kind": "apology", "lang": "es"}
 *
 *   # Respuesta a su reclamación
 *
 *   Las puertas del pedido 318 llegaron el 12 de mayo a otra dirección.
 *
 *   El error fue nuestro y asumimos toda la responsabilidad.
 *   Deberíamos haber comprobado la dirección antes de salir. Le pedimos disculpas.
 *
 *   Las llevamos al lugar correcto el viernes.
 *
 * @example
 *   {"kind": "apology", "lang": "es", "messages": ["1:29-1:29: This answer to a complaint has no word on our own part: say plainly what was our mistake, without excuses"]}
 *
 *   # Respuesta a su reclamación
 *
 *   Las puertas del pedido 318 llegaron el 12 de mayo a otra dirección.
 *
 *   Las llevamos al lugar correcto el viernes.
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'responsibility',
  name: 'word on our own part',
  fix: 'say plainly what was our mistake, without excuses',
  why: 'Owning up ends the quarrel and begins the repair (principle A).',
  place: 'start',
})
