import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'open-door',
  name: 'way back',
  fix: 'say how and when you may meet again',
  why: 'Today’s no may be next year’s yes; leave a fair way back (principle A).',
  place: 'end',
})
