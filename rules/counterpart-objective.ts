import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'counterpart-objective',
  name: 'place for what the other side wants',
  fix: 'ask, or write down, what they want out of it',
  why: 'A talk that serves one side only is not worth the other side’s time; ask for their wish before you pursue yours (principle A).',
  place: 'start',
})
