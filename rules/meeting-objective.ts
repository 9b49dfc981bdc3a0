import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'meeting-objective',
  name: 'objective',
  fix: 'state in one sentence what it is for',
  why: 'Both sides decide better and faster when they know from the first minute what the contact is for (principle A, E).',
  place: 'start',
})
