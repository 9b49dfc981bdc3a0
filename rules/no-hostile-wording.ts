import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-hostile-wording',
  reason: 'Describe the facts: % insults, blames or threatens',
  why: 'A quarrel about persons never repairs the matter (principle D).',
})
