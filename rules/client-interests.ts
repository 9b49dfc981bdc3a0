import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'client-interests',
  name: 'word on what the other side needs',
  fix: 'name what they want, need, fear or are measured by, or tell to find it out',
  why: 'Only what matters to the other side can move them (principles B, E).',
  place: 'end',
})
