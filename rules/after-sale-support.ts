/**
 * This rule asks whether the document says what help there is after the sale.
 *
 * ## What it does
 *
 * It looks for start-up, training, maintenance, technical support or a contact for the time after delivery, and
 * reports its absence at the end of the document.
 *
 * Asked of documents of kind `playbook` and `handover`; the strict preset also asks it of `proposal`.
 *
 * ## Why it matters
 *
 * What happens after the sale decides whether there is another one (principle D: be a businesslike customer).
 *
 * ## What counts and what does not
 *
 * - Counts: who helps after delivery and with what: commissioning, training, maintenance, spare parts, a
 *   hotline, a named contact.
 * - Does not count: a contact for questions before the order, the legal warranty quoted without anybody who
 *   handles it, or “our service is excellent”.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: after-sale-support -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/after-sale-support", {"kinds": ["handover", "proposal"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When what is sold needs no help afterwards, such as raw material sold on the spot.
 *
 * @example
 *   {"kind": "handover", "lang": "fi"}
 *
 *   # Siirto asennukseen: Kotkan leipomo
 *
 *   Leipomo tarvitsee uunin käyttöön ennen joulua.
 *
 *   ## Tuki kaupan jälkeen
 *
 *   Huoltoteknikko Ville auttaa käyttöönotossa ja kouluttaa leipurit.
 *   Toimituksen jälkeen tekninen tuki vastaa puhelimessa arkisin, ja huollamme uunin kaksi kertaa vuodessa.
 *
 * @example
 *   {"kind": "handover", "lang": "fi", "messages": ["5:40-5:40: This handover has no help after the sale: say who helps after delivery, and with what"]}
 *
 *   # Siirto tuotantoon: Kotkan leipomo
 *
 *   Leipomo tarvitsee uunin käyttöön ennen joulua.
 *
 *   Leena tilaa osat perjantaihin mennessä.
 *
 * @example
 *   {"kind": "handover", "lang": "ru"}
 *
 *   # Передача в монтаж: пекарня «Колос»
 *
 *   Пекарне нужна печь до Нового года.
 *
 *   ## Поддержка после продажи
 *
 *   После запуска печи техподдержка отвечает по телефону каждый день, а сервисный инженер Павел обучит пекарей.
 *   Дважды в год мы проводим техническое обслуживание печи.
 *
 * @example
 *   {"kind": "handover", "lang": "ru", "messages": ["5:32-5:32: This handover has no help after the sale: say who helps after delivery, and with what"]}
 *
 *   # Передача в производство: пекарня «Колос»
 *
 *   Пекарне нужна печь до Нового года.
 *
 *   Лена закажет детали до пятницы.
 *
 * @example
 *   {"kind": "handover", "lang": "ru", "messages": ["5:1-5:27: This handover has nothing under “Поддержка после продажи”: say who helps after delivery, and with what"]}
 *
 *   # Передача в производство: пекарня «Колос»
 *
 *   Пекарне нужна печь до Нового года.
 *
 *   ## Поддержка после продажи
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'after-sale-support',
  name: 'help after the sale',
  fix: 'say who helps after delivery, and with what',
  why: 'What happens after the sale decides whether there is another one (principle D).',
  place: 'end',
})
