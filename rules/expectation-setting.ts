import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'expectation-setting',
  name: 'word on what will happen',
  fix: 'tell the other side how it goes on: what happens, who does it, and when they will hear from you',
  why: 'People who know the course of things do not have to guess, push or call back (principles A, C).',
  place: 'start',
})
