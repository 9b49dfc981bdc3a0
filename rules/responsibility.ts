import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'responsibility',
  name: 'word on our own part',
  fix: 'say plainly what was our mistake, without excuses',
  why: 'Owning up ends the quarrel and begins the repair (principle A).',
  place: 'start',
})
