import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'thanks',
  name: 'thanks',
  fix: 'thank the other side for the offer, the time or the work',
  why: 'The other side has put work into it; saying thanks costs one line (principle A).',
  place: 'start',
})
