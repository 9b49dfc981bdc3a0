import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-absurd-demand',
  reason: 'Ask for what is fair: % squeezes the other side',
  why: 'A partner who is squeezed dry cannot deliver well (principles A, D, E).',
})
