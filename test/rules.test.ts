import fs from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {examplesOf} from '../docs/examples.js'
import documentPlugin from '../src/document.js'
import {rules} from '../src/rules.js'

describe.each(Object.keys(rules) as Array<keyof typeof rules>)('%s', (id) => {
  const source = fs.readFileSync(new URL(`../rules/${id}.ts`, import.meta.url), 'utf8')
  const examples = examplesOf(source)

  it('documents what it finds and what it leaves alone', () => {
    expect(examples.some((example) => example.messages.length > 0)).toBe(true)
    expect(examples.some((example) => example.messages.length === 0)).toBe(true)
  })

  it.each(examples.map((example, index) => [index + 1, example] as const))('example %i', (_, example) => {
    const file = new VFile({path: example.path, value: example.markdown})
    const processor = unified()
      .use(remarkParse)
      .use(documentPlugin, {
        ...(example.kind ? {kind: example.kind} : {}),
        ...(example.lang ? {language: example.lang} : {}),
        ...example.document,
      })
      .use(rules[id], example.options)
    processor.runSync(processor.parse(file), file)
    expect(
      file.messages.map((message) => `${message.name.replace(`${example.path}:`, '')}: ${message.reason}`),
    ).toEqual(example.messages)
    for (const message of file.messages) {
      expect(message.ruleId).toBe(id)
      expect(message.source).toBe('remark-lint')
      expect(message.url).toContain(`/docs/rules/${id}.md`)
    }
  })
})
