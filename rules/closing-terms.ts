import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'closing-terms',
  name: 'terms of the end',
  fix: 'say when it ends and what becomes of open orders, hand-over and last payment',
  why: 'A cooperation that ends in order can begin again (principle A).',
  place: 'end',
})
