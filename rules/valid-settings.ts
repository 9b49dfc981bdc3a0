import {report} from '../src/finding.js'
import {makeRule} from '../src/rule.js'

export default makeRule('valid-settings', {}, (document, file) => {
  // Files of other programs have front matter of their own, broken or not.
  if (!document.isSales && !document.frontMatter.speaks && document.covers.length === 0 && document.scopes.length === 1) return
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
