import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'listening',
  name: 'room for the other side to speak',
  fix: 'add open questions, or say when they have the floor',
  why: 'We learn what a client needs only while we are silent (principles A, E).',
  place: 'end',
})
