/**
 * This rule asks whether the document thanks the other side for the offer, the time or the work done.
 *
 * ## What it does
 *
 * It looks for a word of thanks to the reader, and reports its absence at the beginning, where thanks belong.
 *
 * Asked of documents of kind `offer-reply`, `refusal` and `termination`; the strict preset also asks it of
 * `follow-up`.
 *
 * ## Why it matters
 *
 * The other side has put hours into it, and saying thanks costs one line. It is also the part of a no that
 * people remember (principle A: who is my client, if I am the client myself).
 *
 * ## What counts and what does not
 *
 * - Counts: thanks for something the other side gave or did: an offer, a visit, samples, years of work, an
 *   order.
 * - Does not count: “thank you in advance” for what they have yet to do, thanks to somebody else (“thanks to our
 *   new warehouse”), or a note to ourselves that we should thank them some day. In a guide or template the
 *   instruction to thank does count.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: thanks -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/thanks", {"kinds": ["refusal", "termination"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the document is attached to a letter that already says thanks.
 *
 * @example
 *   {"kind": "refusal", "lang": "ru"}
 *
 *   # Ответ на ваше предложение
 *
 *   Уважаемая Ольга Сергеевна!
 *
 *   Спасибо за ваше предложение и за время, которое вы нам уделили.
 *   Благодарим вас и за образцы ткани.
 *   К сожалению, мы выбрали другого поставщика.
 *
 * @example
 *   {"kind": "refusal", "lang": "ru", "messages": ["1:28-1:28: This refusal has no thanks: thank the other side for the offer, the time or the work"]}
 *
 *   # Ответ на ваше предложение
 *
 *   Уважаемая Ольга Сергеевна!
 *
 *   Мы выбрали другого поставщика: нам нужна доставка за две недели, а у вас она занимает шесть.
 *
 * @example
 *   {"kind": "offer-reply", "lang": "es"}
 *
 *   # Respuesta a su oferta
 *
 *   Estimada señora Prieto:
 *
 *   Muchas gracias por su oferta y por el tiempo que nos dedicó en la visita.
 *   Aceptamos la oferta y firmamos el pedido de las cuarenta lámparas.
 *
 * @example
 *   {"kind": "offer-reply", "lang": "es", "messages": ["1:24-1:24: This reply to an offer has no thanks: thank the other side for the offer, the time or the work"]}
 *
 *   # Respuesta a su oferta
 *
 *   Estimada señora Prieto:
 *
 *   Aceptamos la oferta y firmamos el pedido de las cuarenta lámparas.
 *
 * @example
 *   {"kind": "offer-reply", "lang": "es", "messages": ["3:1-3:18: This reply to an offer has nothing under “Agradecimiento”: thank the other side for the offer, the time or the work"]}
 *
 *   # Respuesta a su oferta
 *
 *   ## Agradecimiento
 *
 *   ## Nuestra decisión
 *
 *   Aceptamos la oferta y firmamos el pedido de las cuarenta lámparas.
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'thanks',
  name: 'thanks',
  fix: 'thank the other side for the offer, the time or the work',
  why: 'The other side has put work into it; saying thanks costs one line (principle A).',
  place: 'start',
})
