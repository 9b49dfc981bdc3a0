import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'boundaries',
  name: 'limits',
  fix: 'say what we will not accept or do, and how to say so',
  why: 'A partner who has no limits is no partner (principles C, E).',
  place: 'end',
})
