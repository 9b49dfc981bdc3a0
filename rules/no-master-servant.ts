/**
 * This rule finds wording that makes one side the master and the other the servant.
 *
 * ## What it does
 *
 * It looks at every sentence of a sales document and marks the words that make the customer a king who may not
 * be refused, or us the servants.
 *
 * ## Why it matters
 *
 * Buyers and sellers are equals: both have something the other needs, and both may say no. A servant gives no
 * honest advice (principle C: our client, our master; principle E: the stages of working with a client).
 *
 * ## What counts and what does not
 *
 * - Found: the customer as king or master, always right, never to be refused; ourselves as humble servants who
 *   obey.
 * - Not found: respect and good service (“we gladly help”), limits said politely, “customer service” as the name
 *   of a department, and such wording quoted to warn against it (“never say …”, under a heading “Don’t”, or
 *   denied in the same sentence).
 * - Left alone too: headings, and what the other side says in a dialogue (“Client: …”).
 *
 * ## Options
 *
 * - `allow`: words that may stand. A finding that contains one of them, in capitals or not, is left out.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/no-master-servant", {"allow": ["his majesty the customer"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When the document discusses such slogans at length, for example in a training about them. For single words use
 * `allow`.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro"}
 *
 *   # Manualul echipei de vânzări
 *
 *   Clientul este partenerul nostru: îl ascultăm și îi spunem deschis ce nu se poate face.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro", "messages": ["3:1-3:30: Write as equals: “Clientul este stăpânul nostru” makes one side the master and the other the servant"]}
 *
 *   # Manualul echipei de vânzări
 *
 *   Clientul este stăpânul nostru.
 *   Sunăm dimineața și spunem din prima frază de ce sunăm.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro"}
 *
 *   # Manualul echipei de vânzări
 *
 *   ## Formulări de evitat
 *
 *   - Clientul este stăpânul nostru.
 *
 * @example
 *   {"kind": "playbook", "lang": "en"}
 *
 *   # Handbook of the sales team
 *
 *   “The customer is king” is a slogan we do not use.
 *
 * @example
 *   {"kind": "playbook", "lang": "ru"}
 *
 *   # Справочник отдела продаж
 *
 *   Мы с клиентом на равных: слушаем его и честно говорим, чего сделать не можем.
 *
 * @example
 *   {"kind": "playbook", "lang": "ru", "messages": ["3:1-3:19: Write as equals: “Клиент всегда прав” makes one side the master and the other the servant"]}
 *
 *   # Справочник отдела продаж
 *
 *   Клиент всегда прав.
 *   Звоним утром и сразу говорим, зачем звоним.
 */
import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-master-servant',
  reason: 'Write as equals: % makes one side the master and the other the servant',
  why: 'Buyers and sellers are equals who both may say no (principles C, E).',
})
