import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'objection-handling',
  name: 'answer to hesitation',
  fix: 'say how to meet doubts: bring them into the open, take time, answer, start small',
  why: 'A doubt that is spoken about can be answered; a doubt that is pushed away ends the deal later (principle E).',
  place: 'end',
})
