import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-master-servant',
  reason: 'Write as equals: % makes one side the master and the other the servant',
  why: 'Buyers and sellers are equals who both may say no (principles C, E).',
})
