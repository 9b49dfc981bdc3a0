import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'remedy',
  name: 'repair',
  fix: 'say what is offered or asked for to put it right, and by when',
  why: 'An apology without a repair changes nothing (principles A, D).',
  place: 'end',
  parts: {
    date: 'has no time: say by when',
  },
})
