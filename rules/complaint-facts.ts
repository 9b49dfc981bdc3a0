import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'complaint-facts',
  name: 'facts',
  fix: 'say what happened, to which order or delivery, and when',
  why: 'Facts can be checked and repaired; feelings alone cannot (principle D).',
  place: 'start',
})
