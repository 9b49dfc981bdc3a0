import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'clear-decision',
  name: 'clear decision',
  fix: 'say plainly whether it is a yes or a no',
  why: '“We will get back to you” leaves people waiting; a plain yes or no lets them go on (principle A).',
  place: 'start',
})
