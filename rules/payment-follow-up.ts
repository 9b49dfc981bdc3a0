import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'payment-follow-up',
  name: 'check that the money comes in',
  fix: 'say who watches the payment, or when it is checked',
  why: 'A sale is finished when it is paid in full (principle E).',
  place: 'end',
})
