import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'preparation',
  name: 'preparation',
  fix: 'say what to find out about the other side before the contact',
  why: 'Whoever comes prepared shows respect and asks better questions (principle E).',
  place: 'start',
})
