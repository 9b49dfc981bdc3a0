import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'complaint-handling',
  name: 'way to handle what went wrong',
  fix: 'say what to do: facts first, own up, repair, by when',
  why: 'Mistakes happen on both sides; trust is won or lost in how they are put right (principles A, D).',
  place: 'end',
})
