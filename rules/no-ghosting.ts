import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-ghosting',
  reason: 'Answer, even if it is a no: % leaves the other side without an answer',
  why: 'Silence costs the other side weeks; a short no costs a minute (principle A).',
})
