import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'relevant-feedback',
  name: 'honest feedback',
  fix: 'say what you liked or did not like, or why you decided so',
  why: 'Only who learns the reason can do better next time (principle A).',
  place: 'end',
})
