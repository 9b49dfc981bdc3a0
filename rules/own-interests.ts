/**
 * This rule asks what we want out of the relationship ourselves.
 *
 * ## What it does
 *
 * It looks for our goal, our minimum or the point where we walk away. Where there is none, it says so at the end
 * of the document; an empty heading for it is reported at the heading.
 *
 * It is asked of these kinds: `playbook` and `negotiation`; the strict preset also asks it of `account-plan`.
 *
 * ## Why it matters
 *
 * Principle B: a relationship has two sides, and one of them is ours. Whoever does not know what they want
 * themselves gives away too much, or wins an order that costs money.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - a goal of ours (“we want a two-year contract”);
 * - a minimum or a floor (“not below a margin of eighteen per cent”);
 * - the point where we stop, and what we would do instead;
 * - a place for them in a template, or an order to write them down.
 *
 * These do not:
 *
 * - the purpose of one meeting: that is [meeting-objective](meeting-objective.md);
 * - the goals of the client, or a general wish for success;
 * - a limit as we tell it to the other side: that is [boundaries](boundaries.md). One sentence can be both.
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/own-interests", {"kinds": ["negotiation"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for documents that the other side gets to read: your walk-away point does not belong there.
 *
 * To spare a single document, put `<!--lint disable own-interests-->` into it, or `playbook-ignore:
 * [own-interests]` into its front matter.
 *
 * @example
 *   {"kind": "negotiation", "lang": "es"}
 *
 *   # Negociación con Frutas Levante
 *
 *   ## Qué queremos nosotros
 *
 *   - Nuestro objetivo: un contrato de dos años por 400 palés al mes.
 *   - Nuestro mínimo: 250 palés y un margen del 18 %.
 *   - Por debajo de eso nos levantamos de la mesa y vendemos a la cooperativa.
 *
 * @example
 *   {"kind": "negotiation", "lang": "es", "messages": ["4:56-4:56: This negotiation plan has no word on what we want ourselves: name our goal, our minimum or the point where we walk away"]}
 *
 *   # Negociación con Papelera Ebro
 *
 *   La señora Vidal necesita papel fino antes de septiembre. Su jefe la juzga por los días de parada
 *   de la rotativa. Preguntarle cómo fue la última entrega.
 *
 * @example
 *   {"kind": "negotiation", "lang": "fi"}
 *
 *   # Neuvottelu: Järvisen leipomot
 *
 *   ## Mitä haluamme itse
 *
 *   Tavoitteemme on kahden vuoden sopimus listahinnalla. Vähimmäistavoitteemme on 18 prosentin kate;
 *   jos jäämme sen alle, lähdemme pöydästä.
 *
 * @example
 *   {"kind": "negotiation", "lang": "fi", "messages": ["4:41-4:41: This negotiation plan has no word on what we want ourselves: name our goal, our minimum or the point where we walk away"]}
 *
 *   # Neuvottelu: Turun telakka
 *
 *   Rouva Aalto tarvitsee maalin ennen syyskuuta. Häntä arvioidaan telakan seisontapäivien mukaan.
 *   Kysymme, miten edellinen toimitus sujui.
 *
 * @example
 *   {"kind": "negotiation", "lang": "ru", "messages": ["3:1-3:17: This negotiation plan has nothing under “Наши интересы”: name our goal, our minimum or the point where we walk away"]}
 *
 *   # Переговоры с пивоварней «Хмель»
 *
 *   ## Наши интересы
 *
 *   ## Интересы клиента
 *
 *   Главному пивовару нужна тара к сентябрю, и он боится простоя.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'own-interests',
  name: 'word on what we want ourselves',
  fix: 'name our goal, our minimum or the point where we walk away',
  why: 'Whoever does not know what they want themselves gives away too much (principle B).',
  place: 'end',
})
