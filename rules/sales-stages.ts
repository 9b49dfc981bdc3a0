/**
 * This rule asks for the whole way from first contact to repeat order.
 *
 * ## What it does
 *
 * It looks for five stages: first contact, sale, handover to our own people, delivery and payment, repeat order.
 * Where there is none of them, or only one, it says at the end of the document that the way is missing. Where
 * some are there, it names those that are left out. An empty heading for the stages is reported at the heading.
 *
 * It is asked of this kind: `playbook`.
 *
 * ## Why it matters
 *
 * Principle E: the stages of working with a client. A deal is also sold inside the house, delivered, paid and
 * repeated; a playbook that ends at the signature covers half of the way.
 *
 * ## What counts and what does not
 *
 * These count:
 *
 * - a list, a table, a row of headings or a sentence that covers the five stages, in whatever words;
 * - as `internal-handover`: the order is explained to production, dispatch, service or whoever does the work;
 * - as `delivery-and-payment`: the goods or the work arrive and the money comes in;
 * - as `repeat-order`: going back to the client for the next order.
 *
 * These do not:
 *
 * - a funnel that only counts (“lead, opportunity, won”);
 * - a word from one of the stages somewhere in the text (“our deliveries come from Hull”);
 * - a stage that is named as a gap (“nobody looks after the repeat order”).
 *
 * ## Options
 *
 * - `parts`: the stages to ask for, of `first-contact`, `sale`, `internal-handover`, `delivery-and-payment` and
 *   `repeat-order`; without it, all five.
 * - `kinds`: the kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/sales-stages", {"parts": ["action", "date"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * Switch it off for a handbook on one part of the work, for instance on phone calls only, whose other parts
 * stand in other files.
 *
 * To spare a single document, put `<!--lint disable sales-stages-->` into it, or `playbook-ignore:
 * [sales-stages]` into its front matter.
 *
 * @example
 *   {"kind": "playbook", "lang": "es"}
 *
 *   # Manual de ventas de Hornos Ruiz
 *
 *   ## Etapas de la venta
 *
 *   1. Primer contacto: llamamos por primera vez al panadero, nos presentamos y pedimos una visita.
 *   2. Venta: presentamos la oferta y cerramos el pedido.
 *   3. Traspaso interno: explicamos el pedido a nuestro taller y al almacén.
 *   4. Entrega y cobro: montamos el horno y comprobamos que la factura está pagada.
 *   5. Pedido repetido: a los seis meses volvemos a llamar para el siguiente pedido.
 *
 * @example
 *   {"kind": "playbook", "lang": "es", "messages": ["4:10-4:10: This playbook has no way from first contact to repeat order: name the five stages: first contact, sale, handover to our own people, delivery and payment, repeat order"]}
 *
 *   # Manual de buenas maneras
 *
 *   Sea puntual. Salude por el nombre. No interrumpa. Apague el teléfono durante la visita y mire a
 *   los ojos.
 *
 * @example
 *   {"kind": "playbook", "lang": "ru"}
 *
 *   # Книга продаж: промышленные печи
 *
 *   ## Этапы работы с клиентом
 *
 *   1. Первый контакт: звоним пекарю и договариваемся о знакомстве.
 *   2. Продажа: делаем предложение и подписываем договор.
 *   3. Передача заказа внутри: объясняем заказ своему цеху и складу.
 *   4. Поставка и оплата: привозим печь и проверяем, что деньги пришли.
 *   5. Повторный заказ: через полгода звоним и предлагаем следующую печь.
 *
 * @example
 *   {"kind": "playbook", "lang": "ru", "messages": ["3:96-3:96: This playbook has no way from first contact to repeat order: name the five stages: first contact, sale, handover to our own people, delivery and payment, repeat order"]}
 *
 *   # Правила вежливости
 *
 *   Приходите вовремя. Обращайтесь по имени. Не перебивайте. Выключайте телефон и смотрите в глаза.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro", "messages": ["5:4-5:43: The way from first contact to repeat order of this playbook leaves out the handover to our own people"]}
 *
 *   # Manual de vânzări: cuptoare
 *
 *   ## Etapele vânzării
 *
 *   1. Primul contact cu brutarul, la telefon.
 *   2. Vânzarea cuptorului: facem oferta și semnăm contractul.
 *   3. Livrarea cuptorului și plata facturii.
 *   4. Comanda repetată: după trei luni îl sunăm din nou și îi oferim următorul cuptor.
 *
 * @example
 *   {"kind": "playbook", "lang": "fi", "options": {"parts": ["first-contact", "sale", "delivery-and-payment"]}}
 *
 *   # Myynnin käsikirja: uunit
 *
 *   ## Myynnin vaiheet
 *
 *   1. Ensikontakti asiakkaaseen puhelimessa.
 *   2. Myynti: tarjous ja sopimus.
 *   3. Toimitus ja maksu: asennamme uunin ja tarkistamme, että lasku on maksettu.
 *
 * @example
 *   {"kind": "playbook", "lang": "en", "messages": ["3:1-3:16: This playbook has nothing under “Sales stages”: name the five stages: first contact, sale, handover to our own people, delivery and payment, repeat order"]}
 *
 *   # Sales playbook
 *
 *   ## Sales stages
 *
 *   ## Manners
 *
 *   Be on time, and switch off your phone.
 */

import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'sales-stages',
  name: 'way from first contact to repeat order',
  fix: 'name the five stages: first contact, sale, handover to our own people, delivery and payment, repeat order',
  why: 'A deal is also sold inside the house, delivered, paid and repeated; a playbook that ends at the signature covers half of the way (principle E).',
  place: 'end',
  parts: {
    'first-contact': 'leaves out the first contact',
    sale: 'leaves out the sale',
    'internal-handover': 'leaves out the handover to our own people',
    'delivery-and-payment': 'leaves out delivery and payment',
    'repeat-order': 'leaves out the repeat order',
  },
})
