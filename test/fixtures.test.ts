import fs from 'node:fs'
import path from 'node:path'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Labelled} from '../accuracy/measure.js'
import {type ElementId, kinds, needOf} from '../src/elements.js'
import preset from '../src/index.js'

const root = path.resolve(import.meta.dirname, '../fixtures')
const labels = fs
  .readFileSync(path.join(root, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Labelled)

function lint(file: string) {
  const vfile = new VFile({path: path.join(root, file), value: fs.readFileSync(path.join(root, file))})
  const processor = unified().use(remarkParse).use(preset)
  processor.runSync(processor.parse(vfile), vfile)
  return vfile.messages
}

describe('fixtures', () => {
  it('hold every kind', () => {
    expect([...new Set(labels.map(({kind}) => kind))].sort()).toEqual([...kinds].sort())
  })

  it.each(labels.map((label) => [label.path, label] as const))('%s', (file, label) => {
    const messages = lint(file)
    const expected = JSON.parse(fs.readFileSync(path.join(root, file.replace(/\.md$/, '.json')), 'utf8'))
    expect(messages.map(({name, ruleId, reason}) => ({place: name.replace(/^.*\.md:/, ''), ruleId, reason}))).toEqual(
      expected,
    )
    // The expected findings are those that the author of the document marked.
    const missing = Object.entries(label.elements ?? {})
      .filter(
        ([id, status]) =>
          label.kind !== 'none' && needOf(label.kind, id as ElementId) === 'required' && status !== 'present',
      )
      .map(([id]) => id)
    expect(
      messages
        .map(({ruleId}) => ruleId)
        .filter((id) => !id?.startsWith('no-'))
        .sort(),
    ).toEqual(missing.sort())
  })
})
