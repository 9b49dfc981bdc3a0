import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'rejection-handling',
  name: 'way to take a “no”',
  fix: 'say how to take a refusal well: thank, ask why, leave the door open',
  why: 'A “no” is an answer; the way we take it decides whether they come back (principle B).',
  place: 'end',
})
