import {describe, expect, it} from 'vitest'
import preset from '../src/index.js'
import {lint} from './lint.js'

/** The rules that find something in a meeting sheet. */
async function findingsIn(body: string, template = true): Promise<string[]> {
  const file = await lint(
    `---\nplaybook: meeting\nlang: en\ntemplate: ${template}\n---\n\n# Visit\n\n${body}\n`,
    preset,
  )
  return file.messages.map(({ruleId}) => String(ruleId))
}

const table = '## Next steps\n\n| Action | Owner | Due |\n| --- | --- | --- |\n'

describe('a template', () => {
  it.each([
    ['a table with an empty row', `${table}| | | |\n`],
    ['a table without rows', table],
    ['an empty list', '## Next steps\n\n- \n- \n\nOwner: [name], due: [date]\n'],
    ['a table in a fenced block', `\`\`\`markdown\n${table}| | | |\n\`\`\`\n`],
  ])('may leave the author a place for an element: %s', async (_, body) => {
    expect(await findingsIn(body)).not.toContain('next-step')
  })

  it('asks for parts in the columns of a table whose heading says something else', async () => {
    const sheet =
      '## 10. Executive items\n\n| Next action | Owner | Due date |\n| --- | --- | --- |\n| [a] | [b] | [c] |\n'
    expect(await findingsIn(sheet)).not.toContain('next-step')
    expect(await findingsIn(sheet.replace('| Due date |', '| Impact |'))).toContain('next-step')
  })

  it('must say which parts it asks for', async () => {
    expect(await findingsIn('## Next steps\n\n| Action |\n| --- |\n| |\n')).toContain('next-step')
  })

  it('has nothing to offer below a bare heading, or a comment alone', async () => {
    expect(await findingsIn('## Next steps\n\n## Notes\n\nLunch is at noon.\n')).toContain('next-step')
    expect(await findingsIn('## Next steps\n\n<!-- what comes next -->\n\n## Notes\n\nLunch is at noon.\n')).toContain(
      'next-step',
    )
  })

  it('is known by the gaps of its front matter too, but not by the lists there', async () => {
    const sheet = (above: string) =>
      lint(`---\nplaybook: meeting\nlang: en\n${above}\n---\n\n# Visit\n\nWe meet {{client}}.\n`, preset)
    const ids = async (above: string) => (await sheet(above)).messages.map(({ruleId}) => ruleId)
    expect(await ids('date: "{{date}}"\nauthor: "{{author}}"')).not.toContain('no-placeholder-left')
    expect(await ids('tags: [visit, client]\nrelated: [a, b]')).toContain('no-placeholder-left')
  })
})

describe('a finished document', () => {
  it('with an empty table lacks what the table is for', async () => {
    expect(await findingsIn(`${table}| | | |\n`, false)).toContain('next-step')
  })

  it('may link to other notes of a wiki', async () => {
    expect(await findingsIn('Notes of the last visit: [[visit in May]], [[../2026/visit]].', false)).not.toContain(
      'no-placeholder-left',
    )
  })
})
