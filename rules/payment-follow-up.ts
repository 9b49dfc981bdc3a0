/**
 * This rule asks whether the document says who watches that the money comes in full, or when and how it is
 * checked.
 *
 * ## What it does
 *
 * It looks for somebody or something that follows the payment after the sale, and reports its absence at the end
 * of the document.
 *
 * Asked of documents of kind `playbook`; the strict preset also asks it of `proposal` and `handover`.
 *
 * ## Why it matters
 *
 * A sale is finished when it is paid in full. If nobody watches, the friendly reminder comes months too late
 * (principle E: the stages of working with a client).
 *
 * ## What counts and what does not
 *
 * - Counts: a person or role who checks incoming payments, a day or rhythm of the check, what happens when an
 *   invoice is overdue.
 * - Does not count: payment terms alone (“30 days net”), the price, or a discount for early payment.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: payment-follow-up -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/payment-follow-up", {"kinds": ["playbook", "handover"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When all sales are paid in advance or over the counter.
 *
 * @example
 *   {"kind": "playbook", "lang": "ru"}
 *
 *   # Справочник отдела продаж
 *
 *   ## Первый контакт
 *
 *   Звоним утром и сразу говорим, зачем звоним.
 *
 *   ## Контроль оплаты
 *
 *   Бухгалтер Анна каждый понедельник проверяет, поступила ли оплата по счетам полностью.
 *   Если счёт просрочен, менеджер в тот же день звонит клиенту и напоминает об оплате.
 *
 * @example
 *   {"kind": "playbook", "lang": "ru", "messages": ["9:54-9:54: This playbook has no check that the money comes in: say who watches the payment, or when it is checked"]}
 *
 *   # Справочник отдела продаж
 *
 *   ## Первый контакт
 *
 *   Звоним утром и сразу говорим, зачем звоним.
 *
 *   ## Встреча
 *
 *   Половину времени говорит клиент, половину говорим мы.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro"}
 *
 *   # Manualul echipei de vânzări
 *
 *   ## Primul contact
 *
 *   Sunăm dimineața și spunem din prima frază de ce sunăm.
 *
 *   ## Urmărirea încasării
 *
 *   Contabila verifică în fiecare luni dacă facturile au fost plătite integral.
 *   Dacă o factură este restantă, agentul sună clientul în aceeași zi și îi amintește de plată.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro", "messages": ["9:58-9:58: This playbook has no check that the money comes in: say who watches the payment, or when it is checked"]}
 *
 *   # Manualul echipei de vânzări
 *
 *   ## Primul contact
 *
 *   Sunăm dimineața și spunem din prima frază de ce sunăm.
 *
 *   ## Întâlnirea
 *
 *   Jumătate din timp vorbește clientul, jumătate vorbim noi.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro", "messages": ["7:1-7:23: This playbook has nothing under “Urmărirea încasării”: say who watches the payment, or when it is checked"]}
 *
 *   # Manualul echipei de vânzări
 *
 *   ## Primul contact
 *
 *   Sunăm dimineața și spunem din prima frază de ce sunăm.
 *
 *   ## Urmărirea încasării
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'payment-follow-up',
  name: 'check that the money comes in',
  fix: 'say who watches the payment, or when it is checked',
  why: 'A sale is finished when it is paid in full (principle E).',
  place: 'end',
})
