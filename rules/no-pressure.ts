import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-pressure',
  reason: 'Let them decide in their own time: % pushes the other side',
  why: 'Whoever is pushed into a deal leaves it at the first chance (principle E).',
})
