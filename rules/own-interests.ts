import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'own-interests',
  name: 'word on what we want ourselves',
  fix: 'name our goal, our minimum or the point where we walk away',
  why: 'Whoever does not know what they want themselves gives away too much (principle B).',
  place: 'end',
})
