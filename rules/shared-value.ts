import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'shared-value',
  name: 'word on where our offer meets their wish',
  fix: 'say what this client gains from what we offer',
  why: 'A deal lasts when both sides gain by it (principles B, C).',
  place: 'end',
})
