/**
 * This rule asks whether the document says what to do when something went wrong on either side: facts first, own
 * up, repair, by when.
 *
 * ## What it does
 *
 * It looks for a procedure or advice for complaints and mistakes, and reports its absence at the end of the
 * document.
 *
 * Asked of documents of kind `playbook`; the strict preset also asks it of `complaint`.
 *
 * ## Why it matters
 *
 * Mistakes happen on both sides. Trust is won or lost in how they are put right (principle A: who is my client,
 * if I am the client myself; principle D: be a businesslike customer).
 *
 * ## What counts and what does not
 *
 * - Counts: collect the facts before judging, admit our own part, offer a repair with a date, or raise a mistake
 *   of the other side in the same calm way. One of these, said as what we do, is enough.
 * - Does not count: one single complaint (that is `complaint-facts` and `remedy`), a phone number of the service
 *   alone (`after-sale-support`), or “complaints are rare with us”.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: complaint-handling -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/complaint-handling", {"kinds": ["playbook", "handover"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When complaints are handled by another department with a procedure of its own that sales only hands over to.
 *
 * @example
 *   {"kind": "playbook", "lang": "es"}
 *
 *   # Manual de ventas del taller
 *
 *   ## Primera visita
 *
 *   Preguntamos qué máquinas usan y escuchamos sin interrumpir.
 *
 *   ## Qué hacer cuando algo sale mal
 *
 *   Ante una reclamación, primero reunimos los hechos: qué pedido, qué pasó y cuándo.
 *   Si el error es nuestro, lo reconocemos sin excusas y proponemos una solución con fecha en menos de dos días.
 *
 * @example
 *   {"kind": "playbook", "lang": "es", "messages": ["9:78-9:78: This playbook has no way to handle what went wrong: say what to do: facts first, own up, repair, by when"]}
 *
 *   # Manual de ventas del taller
 *
 *   ## Primera visita
 *
 *   Preguntamos qué máquinas usan y escuchamos sin interrumpir.
 *
 *   ## Después de la firma
 *
 *   Lucía entrega el pedido al almacén y confirma la fecha de entrega al cliente.
 *
 * @example
 *   {"kind": "playbook", "lang": "es", "messages": ["3:1-3:34: This playbook has nothing under “Qué hacer cuando algo sale mal”: say what to do: facts first, own up, repair, by when"]}
 *
 *   # Manual de ventas del taller
 *
 *   ## Qué hacer cuando algo sale mal
 *
 *   ## Primera visita
 *
 *   Preguntamos qué máquinas usan y escuchamos sin interrumpir.
 *
 * @example
 *   {"kind": "playbook", "lang": "fi"}
 *
 *   # Myyntitiimin käsikirja
 *
 *   ## Ensimmäinen yhteydenotto
 *
 *   Soitamme aamupäivällä ja kerromme heti, miksi soitamme.
 *
 *   ## Reklamaatioiden käsittely
 *
 *   Kun asiakas reklamoi, selvitämme ensin tosiasiat: mikä tilaus, mitä tapahtui ja milloin.
 *   Jos virhe on meidän, myönnämme sen selittelemättä ja sovimme, miten ja mihin mennessä se korjataan.
 *
 * @example
 *   {"kind": "playbook", "lang": "fi", "messages": ["9:81-9:81: This playbook has no way to handle what went wrong: say what to do: facts first, own up, repair, by when"]}
 *
 *   # Myyntitiimin käsikirja
 *
 *   ## Ensimmäinen yhteydenotto
 *
 *   Soitamme aamupäivällä ja kerromme heti, miksi soitamme.
 *
 *   ## Tarjous
 *
 *   Lähetämme tarjouksen torstaina ja käymme sen läpi asiakkaan kanssa rivi riviltä.
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'complaint-handling',
  name: 'way to handle what went wrong',
  fix: 'say what to do: facts first, own up, repair, by when',
  why: 'Mistakes happen on both sides; trust is won or lost in how they are put right (principles A, D).',
  place: 'end',
})
