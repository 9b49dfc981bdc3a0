/**
 * This rule asks what to find out about the other side before the contact, or what has been found out.
 *
 * ## What it does
 *
 * It looks for homework about the other side: whom we meet, what they do, what has happened between us so far,
 * where to look it up. Where there is none, it says so right after the title; an empty heading for it is
 * reported at the heading.
 *
 * It is asked of these kinds: `playbook`, `meeting` and `negotiation`; the strict preset also asks it of
 * `outreach`.
 *
 * ## Why it matters
 *
 * Principle E: the first contact begins before the first word. Whoever comes prepared shows respect, asks better
 * questions and does not waste the other side's time on what can be read.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - an order to find out (“before the call, read their annual report and our last complaint file”);
 * - what has been found out before the contact (“they opened a third shop in March; Ms Lind came from a
 *   competitor”);
 * - a checklist of things to know about them, also with places to fill in.
 *
 * These do not:
 *
 * - our own papers and logistics: printing brochures, booking the room, charging the tablet;
 * - what was learnt in the meeting itself;
 * - a pointer (“background: see CRM”).
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/preparation", {"kinds": ["meeting", "negotiation"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for contacts that come unannounced, such as calls to a hotline.
 *
 * To spare a single document, put `<!--lint disable preparation-->` into it, or `playbook-ignore: [preparation]`
 * into its front matter.
 *
 * @example
 *   {"kind": "meeting", "lang": "ru"}
 *
 *   # Визит на мебельную фабрику «Дуб»
 *
 *   ## Подготовка к визиту
 *
 *   - Прочитать их отчёт за прошлый год и новости на сайте.
 *   - Узнать, кто теперь отвечает за закупки: весной там сменился директор.
 *   - Посмотреть в наших файлах, чем закончилась жалоба на кромку.
 *
 *   ## Повестка
 *
 *   Осмотр цеха, затем разговор о сроках.
 *
 * @example
 *   {"kind": "meeting", "lang": "ru", "messages": ["1:26-1:26: This meeting document has no preparation: say what to find out about the other side before the contact"]}
 *
 *   # Звонок в клинику «Заря»
 *
 *   Цель: договориться о дне доставки кресел.
 *
 *   - Начинаем в 9:30.
 *   - Говорит Марина, Павел ведёт запись.
 *   - В конце повторяем договорённости.
 *
 * @example
 *   {"kind": "meeting", "lang": "ro"}
 *
 *   # Vizită la Atelierele Olt
 *
 *   ## Pregătire
 *
 *   Înainte de vizită citim bilanțul lor și știrile locale. Am aflat deja că au deschis în martie
 *   o a doua hală și că directorul tehnic, Dan Marcu, vine din industria auto.
 *
 *   ## Ordinea de zi
 *
 *   Întâi hala, apoi discuția despre prese.
 *
 * @example
 *   {"kind": "meeting", "lang": "ro", "messages": ["1:31-1:31: This meeting document has no preparation: say what to find out about the other side before the contact"]}
 *
 *   # Convorbire cu Hotelul Parâng
 *
 *   Scopul: stabilim ziua în care montăm ușile.
 *
 *   - Durata: douăzeci de minute.
 *   - Vorbește Ana, Radu notează.
 *   - La sfârșit repetăm ce am stabilit.
 *
 * @example
 *   {"kind": "meeting", "lang": "es", "messages": ["3:1-3:15: This meeting document has nothing under “Preparación”: say what to find out about the other side before the contact"]}
 *
 *   # Visita a Aceites Roca
 *
 *   ## Preparación
 *
 *   ## Objetivo
 *
 *   Acordar qué almazara recibe primero el filtro nuevo.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'preparation',
  name: 'preparation',
  fix: 'say what to find out about the other side before the contact',
  why: 'Whoever comes prepared shows respect and asks better questions (principle E).',
  place: 'start',
})
