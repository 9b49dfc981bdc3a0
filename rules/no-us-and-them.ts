import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-us-and-them',
  reason: 'Write of partners: % makes the other side an enemy or prey',
  why: 'Both sides stand on the same side of the deal (principle D).',
})
