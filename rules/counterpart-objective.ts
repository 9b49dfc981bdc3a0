/**
 * This rule asks what the other side wants out of the meeting, call or negotiation.
 *
 * ## What it does
 *
 * It looks for a place where the document asks the other side for their own aim, or writes it down. Where there
 * is none, it says so right after the title; an empty heading for it is reported at the heading.
 *
 * It is asked of these kinds: `playbook`, `meeting` and `negotiation`.
 *
 * ## Why it matters
 *
 * Principle A: imagine that you are the client. A talk that serves one side only is not worth the other side's
 * time, so ask for their wish before you pursue your own.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - a heading, label or table cell for it, with something behind it;
 * - a question to the other side about this contact (“What would make this hour worth your while?”);
 * - an order to ask it (“ask first what they want from the call”);
 * - what they answered or wrote beforehand (“Ms Okafor wants a date she can give her board”).
 *
 * These do not:
 *
 * - our own objective, or one that we assume for both without asking or naming theirs;
 * - what the client needs in general: that is [client-interests](client-interests.md);
 * - questions about their business that do not ask what they want from this contact: those are
 *   [listening](listening.md).
 *
 * ## Options
 *
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/counterpart-objective", {"kinds": ["meeting", "negotiation"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for contacts where nobody can have an aim of their own yet, such as a stall at a fair.
 *
 * To spare a single document, put `<!--lint disable counterpart-objective-->` into it, or `playbook-ignore:
 * [counterpart-objective]` into its front matter.
 *
 * @example
 *   {"kind": "meeting", "lang": "es"}
 *
 *   # Visita a Conservas Otero
 *
 *   ## Qué quiere el cliente de esta reunión
 *
 *   La señora Otero quiere salir de la reunión con una fecha de entrega que pueda dar a su gerente.
 *
 *   ## Al empezar
 *
 *   Preguntar antes de nada: «¿Qué espera usted de esta visita?». Apuntar la respuesta con sus
 *   propias palabras.
 *
 * @example
 *   {"kind": "meeting", "lang": "es", "messages": ["1:31-1:31: This meeting document has no place for what the other side wants: ask, or write down, what they want out of it"]}
 *
 *   # Visita a Cerámicas del Norte
 *
 *   Objetivo: presentar nuestro horno de gas.
 *
 *   - Llegada a las diez, sala del segundo piso.
 *   - Llevamos dos catálogos y una muestra de azulejo.
 *   - Aparcamiento junto a la nave.
 *
 * @example
 *   {"kind": "meeting", "lang": "ru"}
 *
 *   # Звонок в гостиницу «Волна»
 *
 *   ## Чего клиент ждёт от встречи
 *
 *   Анна Сергеевна хочет получить от разговора одно: понять, успеем ли мы сменить замки до майских.
 *
 *   ## Начало
 *
 *   Сначала спрашиваем: «Что вы хотите получить от этого разговора?» Потом говорим о своём.
 *
 * @example
 *   {"kind": "meeting", "lang": "ru", "messages": ["1:31-1:31: This meeting document has no place for what the other side wants: ask, or write down, what they want out of it"]}
 *
 *   # Встреча с типографией «Лист»
 *
 *   Наша цель: показать новый резак.
 *
 *   - Среда, 11:00, второй этаж.
 *   - Берём с собой каталог и образцы бумаги.
 *   - Машину оставляем во дворе.
 *
 * @example
 *   {"kind": "meeting", "lang": "en", "messages": ["3:1-3:29: This meeting document has nothing under “What the other side wants”: ask, or write down, what they want out of it"]}
 *
 *   # Visit to the Marlow dairy
 *
 *   ## What the other side wants
 *
 *   ## Our objective
 *
 *   Agree on the day when the new churn is delivered.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'counterpart-objective',
  name: 'place for what the other side wants',
  fix: 'ask, or write down, what they want out of it',
  why: 'A talk that serves one side only is not worth the other side’s time; ask for their wish before you pursue yours (principle A).',
  place: 'start',
})
