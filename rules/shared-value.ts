/**
 * This rule asks where what we offer meets what they want.
 *
 * ## What it does
 *
 * It looks for a value statement made for this client or this type of client: what they gain by what we offer.
 * Where there is none, it says so at the end of the document; an empty heading for it is reported at the
 * heading.
 *
 * It is asked of these kinds: `playbook`, `outreach`, `proposal` and `account-plan`.
 *
 * ## Why it matters
 *
 * Principles B and C: a deal lasts when both sides gain by it, as equals. If we cannot say in one sentence what
 * this client gains, they cannot either, and only the price is left to talk about.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - a sentence that joins a wish or a problem of theirs with our offer (“you lose two hours a night washing
 *   crates; our washer does it in twenty minutes”);
 * - a benefit for the reader, in an offer or a first letter, that follows from what we sell;
 * - an order to write such a statement for each client.
 *
 * These do not:
 *
 * - praise of ourselves (“market leader since 1987”) or of the product, for nobody in particular;
 * - a list of features and prices;
 * - their need alone, without what we do about it: that is [client-interests](client-interests.md).
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/shared-value", {"kinds": ["outreach", "proposal"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for offers that are only a list of prices by agreement, such as call-offs from a frame contract.
 *
 * To spare a single document, put `<!--lint disable shared-value-->` into it, or `playbook-ignore:
 * [shared-value]` into its front matter.
 *
 * @example
 *   {"kind": "proposal", "lang": "ru"}
 *
 *   # Предложение для пекарни «Колос»
 *
 *   ## Что это вам даёт
 *
 *   Вам нужно отпускать ночную смену вовремя. Наша моечная машина моет ящики за двадцать минут вместо
 *   двух часов, поэтому вы экономите одну ставку в месяц.
 *
 *   Выгода для вас: меньше ручной работы и чистые ящики к шести утра.
 *
 * @example
 *   {"kind": "proposal", "lang": "ru", "messages": ["8:56-8:56: This proposal has no word on where our offer meets their wish: say what this client gains from what we offer"]}
 *
 *   # Предложение: гаражные ворота
 *
 *   | Модель | Цена |
 *   | --- | --- |
 *   | Секционные, 3 м | 84 000 ₽ |
 *   | Рулонные, 4 м | 112 000 ₽ |
 *
 *   Цены указаны с монтажом. Предложение действует 30 дней.
 *
 * @example
 *   {"kind": "account-plan", "lang": "ro"}
 *
 *   # Plan de cont: Spălătoria Nufărul
 *
 *   ## Valoare pentru client
 *
 *   Clientul vrea să spele noaptea fără un al doilea schimb. Oferta noastră îi dă exact asta: mașinile
 *   pornesc singure, așa că economisește două salarii pe lună.
 *
 *   Câștigul este al ambelor părți: el are noaptea liberă, noi avem un contract de service pe trei ani.
 *
 * @example
 *   {"kind": "account-plan", "lang": "ro", "messages": ["5:42-5:42: This account plan has no word on where our offer meets their wish: say what this client gains from what we offer"]}
 *
 *   # Plan de cont: Transporturi Mureș
 *
 *   - 42 de camioane, depozit la Arad.
 *   - Comenzi anul trecut: 300 000 lei.
 *   - Facturile se trimit la sediul din Cluj.
 *
 * @example
 *   {"kind": "account-plan", "lang": "en", "messages": ["3:1-3:24: This account plan has nothing under “Value for the client”: say what this client gains from what we offer"]}
 *
 *   # Account plan: Brack Laundry
 *
 *   ## Value for the client
 *
 *   ## Figures
 *
 *   They bought nine dryers last year.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'shared-value',
  name: 'word on where our offer meets their wish',
  fix: 'say what this client gains from what we offer',
  why: 'A deal lasts when both sides gain by it (principles B, C).',
  place: 'end',
})
