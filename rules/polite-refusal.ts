import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'polite-refusal',
  name: 'polite “no”',
  fix: 'add words that refuse unmistakably and kindly',
  why: 'A clear and friendly no saves both sides weeks and keeps the door open (principles A, D).',
  place: 'end',
  parts: {
    decision: 'does not say clearly that it is a no: say so in plain words',
    courtesy: 'has no kind word: add thanks, respect or regret',
  },
})
