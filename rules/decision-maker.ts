import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'decision-maker',
  name: 'decision-maker',
  fix: 'name the person who really decides, or tell how to find out',
  why: 'Behind every company stands one person who decides; an offer that never reaches that person cannot succeed (principles B, E).',
  place: 'end',
})
