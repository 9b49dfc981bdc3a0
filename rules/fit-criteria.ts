import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'fit-criteria',
  name: 'criteria for when to go on and when to stop',
  fix: 'say whom this suits and when to let it go',
  why: 'Time spent on those whom we cannot help is missing for those whom we can (principle B).',
  place: 'end',
})
