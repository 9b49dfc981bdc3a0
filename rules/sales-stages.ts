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
