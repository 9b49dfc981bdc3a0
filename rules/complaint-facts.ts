/**
 * This rule asks whether the document says what happened, to what and when.
 *
 * ## What it does
 *
 * It looks for the facts of the case (order, delivery or invoice, what was wrong with it, the day), and reports
 * their absence at the beginning, where a complaint starts.
 *
 * Asked of documents of kind `complaint` and `apology`.
 *
 * ## Why it matters
 *
 * Facts can be checked and repaired; feelings alone cannot (principle D: be a businesslike customer).
 *
 * ## What counts and what does not
 *
 * - Counts: what went wrong, with which order, delivery or invoice, and when. A sentence that names the fault
 *   and its object is enough; the day may stand beside it.
 * - Does not count: a judgment (“as always with you”), the demand alone, or a general procedure for complaints
 *   (`complaint-handling`).
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: complaint-facts -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/complaint-facts", {"kinds": ["complaint"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When complaints are written into a form that holds the facts and the document is only its covering note.
 *
 * @example
 *   {"kind": "complaint", "lang": "en"}
 *
 *   # Order 4471: broken tiles
 *
 *   The delivery of order 4471 arrived on 3 March two days late, and 36 of the 200 tiles were broken.
 *   On 4 March the fitter found that the invoice also lists 220 tiles instead of 200.
 *
 *   Please replace the broken tiles by 14 March.
 *
 * @example
 *   {"kind": "complaint", "lang": "en", "messages": ["1:31-1:31: This complaint has no facts: say what happened, to which order or delivery, and when"]}
 *
 *   # A word about our cooperation
 *
 *   Dear Mr Hale,
 *
 *   We are very unhappy.
 *
 *   Please call us by Friday.
 *
 * @example
 *   {"kind": "complaint", "lang": "en", "messages": ["3:1-3:17: This complaint has nothing under “What happened”: say what happened, to which order or delivery, and when"]}
 *
 *   # A word about our cooperation
 *
 *   ## What happened
 *
 *   ## Next step
 *
 *   Please call us by Friday.
 *
 * @example
 *   {"kind": "apology", "lang": "ru"}
 *
 *   # Ответ на вашу жалобу
 *
 *   12 мая вместо заказа № 318 мы привезли вам чужие двери: в машину погрузили не ту партию.
 *   В накладной было указано 14 дверей, а доставлено только 11.
 *
 *   Это наша ошибка. Правильные двери привезём 16 мая.
 *
 * @example
 *   {"kind": "apology", "lang": "ru", "messages": ["1:23-1:23: This answer to a complaint has no facts: say what happened, to which order or delivery, and when"]}
 *
 *   # Ответ на вашу жалобу
 *
 *   Уважаемый Игорь Павлович!
 *
 *   Просим прощения.
 *
 *   Позвоним вам в пятницу.
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'complaint-facts',
  name: 'facts',
  fix: 'say what happened, to which order or delivery, and when',
  why: 'Facts can be checked and repaired; feelings alone cannot (principle D).',
  place: 'start',
})
