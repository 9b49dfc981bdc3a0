/**
 * This rule asks when to go on with a prospect and when not to.
 *
 * ## What it does
 *
 * It looks for criteria that tell whom we go on with and whom we let go. Where there are none, it says so at the
 * end of the document; an empty heading for them is reported at the heading.
 *
 * It is asked of this kind: `playbook`.
 *
 * ## Why it matters
 *
 * Principle B: we choose our clients as much as they choose us. Time spent on those whom we cannot help is
 * missing for those whom we can.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - conditions for going on (“more than ten vans and a workshop of their own”);
 * - conditions for stopping (“drop it if they only want a second quote for the file”);
 * - a go/no-go list, a score with a pass mark, a profile of the client who suits us.
 *
 * These do not:
 *
 * - a target market without a line to draw (“we sell to bakeries”);
 * - “qualify the lead” without saying by what;
 * - how to take a no from the other side: that is [rejection-handling](rejection-handling.md).
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/fit-criteria", {"kinds": ["playbook"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off if you have to serve everyone who asks, as a public utility does.
 *
 * To spare a single document, put `<!--lint disable fit-criteria-->` into it, or `playbook-ignore:
 * [fit-criteria]` into its front matter.
 *
 * @example
 *   {"kind": "playbook", "lang": "en"}
 *
 *   # Sales playbook for van racking
 *
 *   ## When to go on and when not
 *
 *   Go on if they run more than ten vans, have a workshop of their own and can name who decides.
 *
 *   Stop, and say so politely, if:
 *
 *   - they only want a second quote for the file;
 *   - the budget is under two thousand euros.
 *
 * @example
 *   {"kind": "playbook", "lang": "en", "messages": ["4:55-4:55: This playbook has no criteria for when to go on and when to stop: say whom this suits and when to let it go"]}
 *
 *   # Sales playbook for garden furniture
 *
 *   Ring the garden centres in January. Show the new bench first, then the catalogue. Send the order
 *   to the workshop on the same day and ring again in May.
 *
 * @example
 *   {"kind": "playbook", "lang": "fi"}
 *
 *   # Myynnin käsikirja: kylmälaitteet
 *
 *   ## Milloin jatkamme ja milloin emme
 *
 *   Jatkamme, jos asiakkaalla on vähintään kolme myymälää, budjetti on varattu ja päättäjä tiedossa.
 *
 *   Lopetamme kohteliaasti, jos asiakas hakee vain vertailutarjousta tai aikataulu on alle kaksi
 *   viikkoa.
 *
 * @example
 *   {"kind": "playbook", "lang": "fi", "messages": ["4:34-4:34: This playbook has no criteria for when to go on and when to stop: say whom this suits and when to let it go"]}
 *
 *   # Myynnin käsikirja: puutarhakalusteet
 *
 *   Soita puutarhamyymälöihin tammikuussa. Esittele ensin uusi penkki ja sitten luettelo. Lähetä
 *   tilaus verstaalle samana päivänä.
 *
 * @example
 *   {"kind": "playbook", "lang": "es", "messages": ["3:1-3:29: This playbook has nothing under “Criterios de calificación”: say whom this suits and when to let it go"]}
 *
 *   # Manual de ventas
 *
 *   ## Criterios de calificación
 *
 *   ## Primer contacto
 *
 *   Llamar por la mañana y decir en una frase quiénes somos.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'fit-criteria',
  name: 'criteria for when to go on and when to stop',
  fix: 'say whom this suits and when to let it go',
  why: 'Time spent on those whom we cannot help is missing for those whom we can (principle B).',
  place: 'end',
})
