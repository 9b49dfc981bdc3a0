import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'next-step',
  name: 'next step',
  fix: 'say who does what, and by when, before it ends',
  why: 'A talk without a next action, a date and a name has led nowhere yet (principle E).',
  place: 'end',
  parts: {
    date: 'has no date: say by when',
    owner: 'has nobody who does it: say who',
    action: 'has no action: say what will be done',
  },
})
