import {placeholdersOf, todosOf} from '../src/document/gaps.js'
import {report} from '../src/finding.js'
import {languages} from '../src/languages/index.js'
import {makeRule} from '../src/rule.js'

export default makeRule('no-placeholder-left', {}, (document, file) => {
  if (!document.isSales || document.template) return
  for (const unit of document.outline.units) {
    const language = languages[document.languageOf(unit) ?? 'en']
    for (const {index, text} of [...placeholdersOf(unit.text), ...todosOf(unit.text, language)])
      report(document, file, {
        reason: `Fill in “${text}”, or mark the document as a template`,
        start: unit.offsetAt(index),
        end: unit.offsetAt(index + text.length - 1) + 1,
        actual: text,
        note: 'A gap that reaches the other side says that nobody has read the text. If this is a template, write `template: true` in the front matter.',
      })
  }
})
