import {execFile} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import documentPlugin from '../src/document.js'
import preset from '../src/index.js'
import {rules} from '../src/rules.js'
import strict from '../src/strict.js'
import {agenda, lint} from './lint.js'

const root = path.resolve(import.meta.dirname, '..')

const ids = (file: VFile) => file.messages.map((message) => message.ruleId)

describe('the preset', () => {
  it('gives every field of a finding', async () => {
    const [message] = (await lint(agenda, preset)).messages.filter(({ruleId}) => ruleId === 'next-step')
    expect(message?.reason).toBe(
      'This meeting document has no next step: say who does what, and by when, before it ends',
    )
    expect(message?.source).toBe('remark-lint')
    expect(message?.url).toMatch(/next-step\.md$/)
    expect(message?.place).toMatchObject({start: {line: 7, column: 35}, end: {line: 7, column: 35}})
    expect(message?.note).toContain('For example: “')
    expect(message?.expected).toHaveLength(1)
  })

  it('says the same once, even if it is used twice', async () => {
    const once = ids(await lint(agenda, preset))
    expect(ids(await lint(agenda, preset, preset))).toEqual(once)
    expect(ids(await lint(agenda, remarkGfm, preset))).toEqual(once)
  })

  it('asks for more when it is strict', async () => {
    expect(ids(await lint(agenda, preset))).not.toContain('decision-maker')
    expect(ids(await lint(agenda, strict))).toContain('decision-maker')
  })

  it('lets the second use of a rule decide', async () => {
    expect(ids(await lint(agenda, preset, [rules['next-step'], false]))).not.toContain('next-step')
    const file = await lint(agenda, preset, [rules['next-step'], ['error']])
    expect(file.messages.find(({ruleId}) => ruleId === 'next-step')?.fatal).toBe(true)
  })

  it('says nothing of what is no sales document', async () => {
    const file = await lint(
      '# tern\n\nA small HTTP client.\n\n## Install\n\n```sh\nnpm i tern\n```\n\nTODO: more.\n',
      preset,
    )
    expect(file.messages).toEqual([])
  })

  it.each([
    ['aviso-oferta.md', '# Anuncio de licitación: oferta de limpieza'],
    ['plantilla-oferta-empleo.md', '# {{Puesto}} en {{ciudad}}'],
    ['offer.md', '# Job offer: clerk for our offers and complaints'],
    ['hakuilmoitus.md', '# Avoin työpaikka: myyjä, tarjouksen laatija'],
    ['oferta.md', '# Ofertă de muncă: agent de vânzări'],
    ['predlozhenie.md', '# Вакансия: менеджер по продажам'],
  ])('says nothing of notices and job adverts: %s', async (name, title) => {
    const file = new VFile({path: name, value: `${title}\n\n${agenda.split('\n').slice(-3).join('\n')}\n`})
    await remark().use(preset).process(file)
    expect(file.messages).toEqual([])
  })

  it('says nothing of the files that every repository has', async () => {
    const file = new VFile({path: 'docs/README.md', value: '# Our sales playbook linter\n\nInstall it, then run it.\n'})
    await remark().use(preset).process(file)
    expect(file.messages).toEqual([])
  })

  it('asks nothing in a language it does not understand', async () => {
    const file = await lint(
      '---\nplaybook: meeting\n---\n\n# Besuch bei der Mühle\n\nWir haben mit dem Müller über das neue Sieb gesprochen und das ist nicht alles, was wir dort gesehen haben.\n',
      preset,
    )
    expect(file.messages).toEqual([])
  })
})

describe('lint comments', () => {
  it('silence what is missing from anywhere in the document', async () => {
    expect(ids(await lint(`${agenda}\n<!--lint disable next-step-->\n`, preset))).not.toContain('next-step')
    expect(ids(await lint(`${agenda}\n<!--lint ignore next-step-->\n`, preset))).not.toContain('next-step')
    expect(ids(await lint(`${agenda}\n<!--lint disable listening-->\n`, preset))).toContain('next-step')
  })

  it('are not needed where the front matter ignores a rule', async () => {
    const file = await lint(
      agenda.replace('playbook: meeting', 'playbook: meeting\nplaybook-ignore: [next-step]'),
      preset,
    )
    expect(ids(file)).not.toContain('next-step')
    expect(ids(file)).toContain('listening')
  })
})

describe('what the author says', () => {
  it('is taken from one plain sentence, however little the rest says', async () => {
    const guide = '---\nplaybook: objections\n---\n\n# When they hesitate\n\nAsk why.\n'
    expect(ids(await lint(guide, preset))).toContain('next-step')
    expect(ids(await lint(`${guide}\nAnna calls again on Tuesday.\n`, preset))).not.toContain('next-step')
  })

  it('covers an element in words the linter does not know', async () => {
    const covered = `${agenda}\n<!-- playbook-covers: next-step -->\n\nThe usual.\n`
    expect(ids(await lint(covered, preset))).not.toContain('next-step')
    const empty = `${agenda}\n<!-- playbook-covers: next-step -->\n\n## The usual\n`
    expect((await lint(empty, preset)).messages.find(({ruleId}) => ruleId === 'next-step')?.reason).toContain(
      'nothing under',
    )
  })

  it('gives a section a kind of its own', async () => {
    const file = await lint(`${agenda}\n<!-- playbook: refusal -->\n\n## Mail\n\nSee you on Monday.\n`, preset)
    const refusal = file.messages.filter(({reason}) => reason.includes('refusal'))
    expect(refusal.map(({ruleId}) => ruleId)).toContain('clear-decision')
  })

  it('may use headings of its own', async () => {
    const file = await lint(`${agenda}\n## Way ahead\n\nPaula sends the drawing by Friday.\n`, preset, [
      documentPlugin,
      {vocabulary: {'next-step': ['Way ahead']}},
    ])
    expect(ids(file)).not.toContain('next-step')
  })

  it.each([
    ['playbok: meeting', 'playbook'],
    ['Playbook: meeting', 'playbook'],
    ['playbook_ignore: [next-step]', 'playbook-ignore'],
  ])('is named right where it is misspelt: %s', async (line, expected) => {
    const file = await lint(`---\n${line}\n---\n\nText.\n`, preset)
    expect(file.messages.map((message) => [message.line, message.expected?.[0]])).toEqual([[2, expected]])
  })

  it('of other programs are left alone', async () => {
    const file = await lint('---\nplaybooks: [rain, snow]\ndraft: true\n---\n\nText.\n', preset)
    expect(file.messages).toEqual([])
  })

  it('is checked, and the rest of the file too', async () => {
    const file = await lint(
      '---\nplaybook: meetng\ntemplate: maybe\nplaybook-ignore: [next-stp]\n---\n\n<!-- playbook-covers: nothing -->\n\nText.\n',
      preset,
    )
    expect(file.messages.map(({line, expected}) => [line, expected?.[0]])).toEqual([
      [2, 'meeting'],
      [3, 'true'],
      [4, 'next-step'],
      [7, undefined],
    ])
  })
})

describe('wrong options are refused when a plugin is attached', () => {
  it.each([
    [rules['next-step'], ['eror', {}], /Unknown severity "eror".*"error", "warn"/],
    [rules['next-step'], [2, {part: ['date']}], /Unknown option `part`.*kinds, parts/],
    [rules['next-step'], {parts: ['when']}, /Wrong value \["when"\].*action, date, owner/],
    [rules['open-door'], {kinds: ['letter']}, /Wrong value \["letter"\].*playbook, meeting/],
    [rules['no-pressure'], 'eror', /Unknown severity "eror"/],
    [documentPlugin, {kind: 'agenda'}, /Wrong value "agenda" for `kind`.*playbook, meeting/],
    [documentPlugin, {kinds: {'*.md': 'agenda'}}, /path patterns with one of playbook/],
    [documentPlugin, {vocabulary: {'next-stp': []}}, /one of meeting-objective/],
    [documentPlugin, {kidns: {}}, /Unknown option `kidns`/],
  ])('%o with %j', async (plugin, options, message) => {
    await expect(lint(agenda, [plugin, options])).rejects.toThrow(message)
  })
})

it('lets a rule take options: severity and parts', async () => {
  const text = `${agenda}\n## Next step\n\nSend the drawing by 12 May.\n`
  const all = await lint(text, preset)
  const date = await lint(text, preset, [rules['next-step'], ['error', {parts: ['action', 'date']}]])
  expect(all.messages.filter(({ruleId}) => ruleId === 'next-step').length).toBeGreaterThanOrEqual(
    date.messages.filter(({ruleId}) => ruleId === 'next-step').length,
  )
  expect(ids(date)).not.toContain('next-step')
})

it('works in plain remark-cli', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sales-'))
  fs.writeFileSync(path.join(folder, 'note.md'), agenda)
  fs.writeFileSync(
    path.join(folder, '.remarkrc.json'),
    JSON.stringify({
      plugins: [path.join(root, 'dist/src/index.js'), [path.join(root, 'dist/rules/next-step.js'), ['error']]],
    }),
  )
  const cli = path.join(root, 'node_modules/remark-cli/cli.js')
  const result = await promisify(execFile)(process.execPath, [cli, '--no-color', 'note.md'], {cwd: folder}).catch(
    (error) => error,
  )
  expect(result.code).toBe(1)
  expect(result.stderr).toMatch(/7:35-7:35\s+error\s+This meeting document has no next step/)
})
