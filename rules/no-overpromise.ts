import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-overpromise',
  reason: 'Promise only what you can keep: % promises too much',
  why: 'A promise nobody can keep costs more trust than a limit (principles E, C).',
})
