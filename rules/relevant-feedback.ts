/**
 * This rule asks whether the document says honestly what was liked or not in the offer, or why the decision was
 * made.
 *
 * ## What it does
 *
 * It looks for a reason or an opinion on the offer itself, and reports its absence at the end of the document.
 *
 * Asked of documents of kind `offer-reply` and `refusal`; the strict preset also asks it of `termination`.
 *
 * ## Why it matters
 *
 * Only who learns the reason can do better next time. A true reason is the best present a refusal can bring
 * (principle A: who is my client, if I am the client myself).
 *
 * ## What counts and what does not
 *
 * - Counts: what was good or weak in the offer (price, date, samples, service), or what tipped the balance. One
 *   honest sentence is enough.
 * - Does not count: set phrases that fit every offer (“after careful consideration”, “for internal reasons”),
 *   praise of ourselves, or feedback that is asked for instead of given.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: relevant-feedback -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/relevant-feedback", {"kinds": ["refusal"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When a tender forbids giving reasons outside the official notice.
 *
 * @example
 *   {"kind": "refusal", "lang": "es"}
 *
 *   # Su oferta de embalaje
 *
 *   Muchas gracias por su oferta. Esta vez hemos elegido a otro proveedor.
 *
 *   ## Nuestra opinión sobre la oferta
 *
 *   Nos gustó mucho la calidad de las cajas y la claridad de su oferta.
 *   No nos convenció el plazo: elegimos al otro proveedor porque entrega en una semana y ustedes en cuatro.
 *
 * @example
 *   {"kind": "refusal", "lang": "es", "messages": ["7:18-7:18: This refusal has no honest feedback: say what you liked or did not like, or why you decided so"]}
 *
 *   # Su oferta de embalaje
 *
 *   Estimado señor Rivas:
 *
 *   Muchas gracias por su oferta. Esta vez hemos decidido no aceptarla.
 *
 *   Un saludo cordial
 *
 * @example
 *   {"kind": "offer-reply", "lang": "ru"}
 *
 *   # Ответ на предложение по окнам
 *
 *   Спасибо за предложение. Мы его принимаем.
 *
 *   Нам понравились ваш понятный расчёт и честный срок монтажа.
 *   Мы выбрали вас потому, что вы единственные приехали и сами измерили проёмы.
 *   Цена показалась нам высоковатой.
 *
 * @example
 *   {"kind": "offer-reply", "lang": "ru", "messages": ["5:28-5:28: This reply to an offer has no honest feedback: say what you liked or did not like, or why you decided so"]}
 *
 *   # Ответ на предложение по окнам
 *
 *   Спасибо за предложение. Мы его принимаем.
 *
 *   Договор подпишем в пятницу.
 *
 * @example
 *   {"kind": "offer-reply", "lang": "ru", "messages": ["5:1-5:37: This reply to an offer has nothing under “Что понравилось и чего не хватило”: say what you liked or did not like, or why you decided so"]}
 *
 *   # Ответ на предложение по окнам
 *
 *   Спасибо за предложение. Мы его принимаем.
 *
 *   ## Что понравилось и чего не хватило
 *
 *   ## Следующий шаг
 *
 *   Договор подпишем в пятницу.
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'relevant-feedback',
  name: 'honest feedback',
  fix: 'say what you liked or did not like, or why you decided so',
  why: 'Only who learns the reason can do better next time (principle A).',
  place: 'end',
})
