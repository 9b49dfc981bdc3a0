/**
 * This rule asks who really decides on the other side.
 *
 * ## What it does
 *
 * It looks for the one person who decides, by name or role, or for a way to find that person. Where there is
 * neither, it says so at the end of the document; an empty heading for it is reported at the heading.
 *
 * It is asked of these kinds: `playbook` and `account-plan`; the strict preset also asks it of `meeting`,
 * `negotiation` and `handover`.
 *
 * ## Why it matters
 *
 * Principles B and E: behind every company stands one person who decides. That person is our client; an offer
 * that never reaches them cannot succeed, however much the others like it.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - a name or a role together with the power to decide (“Ms Adeyemi, the head nurse, decides which beds are
 *   bought”);
 * - who signs or holds the budget, when it is said as an answer to who decides;
 * - an order or a question to find out (“ask who else has a say and who has the last word”).
 *
 * These do not:
 *
 * - a contact person, a list of those present, an addressee;
 * - a company or a department (“the bank decides”), when no person and no way to the person is named;
 * - who decides on our side.
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/decision-maker", {"kinds": ["playbook", "account-plan"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off if you sell to private persons only: there the client and the one who decides are the same.
 *
 * To spare a single document, put `<!--lint disable decision-maker-->` into it, or `playbook-ignore:
 * [decision-maker]` into its front matter.
 *
 * @example
 *   {"kind": "account-plan", "lang": "fi"}
 *
 *   # Asiakassuunnitelma: Pohjanmaan Meijeri
 *
 *   ## Kuka päättää
 *
 *   Sopimuksen allekirjoittaa toimitusjohtaja, mutta todellinen päättäjä on tuotantopäällikkö
 *   Tuula Niemi: ilman hänen hyväksyntäänsä yhtään pumppua ei osteta.
 *
 * @example
 *   {"kind": "account-plan", "lang": "fi", "messages": ["5:24-5:24: This account plan has no decision-maker: name the person who really decides, or tell how to find out"]}
 *
 *   # Asiakassuunnitelma: Itä-Suomen Kuljetus
 *
 *   - Autoja on 42, renkaat vaihdetaan kahdesti vuodessa.
 *   - Viime vuoden ostot olivat 61 000 euroa.
 *   - Varasto on Kuopiossa.
 *
 * @example
 *   {"kind": "account-plan", "lang": "ru"}
 *
 *   # План по клиенту: сеть аптек «Травник»
 *
 *   ## Кто принимает решение
 *
 *   Договор подписывает директор, но решает Нина Орлова, заведующая закупками: последнее слово
 *   всегда за ней.
 *
 *   Если её сменят, сразу спрашиваем: «Кто у вас теперь принимает решение?»
 *
 * @example
 *   {"kind": "account-plan", "lang": "ru", "messages": ["5:16-5:16: This account plan has no decision-maker: name the person who really decides, or tell how to find out"]}
 *
 *   # План по клиенту: автопарк «Рейс»
 *
 *   - 42 грузовика, шины меняют два раза в год.
 *   - Закупки прошлого года: 3,1 млн рублей.
 *   - Склад в Туле.
 *
 * @example
 *   {"kind": "account-plan", "lang": "ro", "messages": ["3:1-3:15: This account plan has nothing under “Cine decide”: name the person who really decides, or tell how to find out"]}
 *
 *   # Plan de cont: Spitalul Sfânta Ana
 *
 *   ## Cine decide
 *
 *   ## Cifre
 *
 *   Anul trecut au cumpărat 40 de paturi.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'decision-maker',
  name: 'decision-maker',
  fix: 'name the person who really decides, or tell how to find out',
  why: 'Behind every company stands one person who decides; an offer that never reaches that person cannot succeed (principles B, E).',
  place: 'end',
})
