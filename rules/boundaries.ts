/**
 * This rule asks what we will not accept or do, and how to say so.
 *
 * ## What it does
 *
 * It looks for limits: how far concessions go, what is not part of the offer, what we do not put up with, and
 * words to say it with. Where there are none, it says so at the end of the document; an empty heading for them
 * is reported at the heading.
 *
 * It is asked of these kinds: `playbook` and `negotiation`; the strict preset also asks it of `proposal`.
 *
 * ## Why it matters
 *
 * Principles C and E: the customer is a partner, not a master. A partner who has no limits is no partner, and
 * concessions without an end are expected the next time.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - a limit that we show the other side (“we give at most five per cent, and only for volume”);
 * - what we do not do, or what is not in the price;
 * - wording to say so (“we cannot go below this price, but we can split the delivery”).
 *
 * These do not:
 *
 * - a minimum that only we know: that is [own-interests](own-interests.md). If the text tells us to say it, it
 *   is both;
 * - the other side's limits;
 * - what nobody should do in general (“do not be late”).
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/boundaries", {"kinds": ["negotiation"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off where your limits are laid down in general terms of business that every client gets.
 *
 * To spare a single document, put `<!--lint disable boundaries-->` into it, or `playbook-ignore: [boundaries]`
 * into its front matter.
 *
 * @example
 *   {"kind": "negotiation", "lang": "en"}
 *
 *   # Negotiation with Pryce Brothers
 *
 *   ## Our limits
 *
 *   - We give no discount above five per cent, and only for volume.
 *   - We do not accept payment later than 45 days.
 *
 *   Say it like this: “We cannot go below this price, but we can split the delivery in two.”
 *
 * @example
 *   {"kind": "negotiation", "lang": "en", "messages": ["4:30-4:30: This negotiation plan has no limits: say what we will not accept or do, and how to say so"]}
 *
 *   # Negotiation with Lowe Interiors
 *
 *   Ms Lowe needs the fabric before September and is judged by what is left over in the store. Ask
 *   her how the last season went.
 *
 * @example
 *   {"kind": "negotiation", "lang": "es"}
 *
 *   # Negociación con Hoteles Brisa
 *
 *   ## Límites
 *
 *   No aceptamos plazos de pago de más de 60 días y no hacemos descuentos por encima del 7 %.
 *
 *   Se lo decimos así: «No podemos bajar de este precio, pero sí repartir la entrega en dos».
 *
 * @example
 *   {"kind": "negotiation", "lang": "es", "messages": ["4:42-4:42: This negotiation plan has no limits: say what we will not accept or do, and how to say so"]}
 *
 *   # Negociación con Telas Marín
 *
 *   La señora Marín necesita la tela antes de septiembre y la juzgan por lo que sobra en el almacén.
 *   Preguntarle cómo fue la última temporada.
 *
 * @example
 *   {"kind": "negotiation", "lang": "ro", "messages": ["3:1-3:10: This negotiation plan has nothing under “Limite”: say what we will not accept or do, and how to say so"]}
 *
 *   # Negociere cu Hotelurile Boema
 *
 *   ## Limite
 *
 *   ## Interesele clientului
 *
 *   Doamna Pop are nevoie de mobilă până în septembrie.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'boundaries',
  name: 'limits',
  fix: 'say what we will not accept or do, and how to say so',
  why: 'A partner who has no limits is no partner (principles C, E).',
  place: 'end',
})
