import {report} from '../src/finding.js'
import {makeRule} from '../src/rule.js'

export default makeRule('valid-settings', {}, (document, file) => {
  for (const {reason, start, end, actual, expected} of document.problems)
    report(document, file, {
      reason,
      start,
      end,
      note: 'A setting that is not understood has no effect.',
      ...(actual === undefined ? {} : {actual}),
      ...(expected === undefined ? {} : {expected}),
    })
})
