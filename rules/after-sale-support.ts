import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'after-sale-support',
  name: 'help after the sale',
  fix: 'say who helps after delivery, and with what',
  why: 'What happens after the sale decides whether there is another one (principle D).',
  place: 'end',
})
