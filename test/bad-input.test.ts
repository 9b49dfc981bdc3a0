import {type ExecFileException, execFile} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {VFile} from 'vfile'
import {afterAll, describe, expect, it} from 'vitest'
import documentPlugin from '../src/document.js'
import preset from '../src/index.js'
import {agenda, lint as lintWith} from './lint.js'

const root = path.resolve(import.meta.dirname, '..')

const inFrontMatter = (yaml: string) => agenda.replace('playbook: meeting', yaml)
const crlf = (text: string) => text.replaceAll('\n', '\r\n')

const lint = (value: string | Uint8Array, options?: object) =>
  lintWith(value, preset, ...(options ? [[documentPlugin, options]] : []))

const found = (file: VFile, id: string) => file.messages.filter(({ruleId}) => ruleId === id)
const placesOf = (file: VFile) => file.messages.map(({ruleId, place}) => [ruleId, place])
const ids = (file: VFile) => file.messages.map(({ruleId}) => ruleId)

/** One clear message about the whole file, that lets the others be linted. */
function expectOneMessage(file: VFile, pattern: RegExp) {
  expect(file.messages).toHaveLength(1)
  const [message] = file.messages
  expect(message?.reason).toMatch(pattern)
  expect(message?.reason).not.toContain('\n')
  expect(message?.line).toBe(1)
  expect(message?.fatal).toBe(false)
  expect(message?.source).toBe('remark-lint')
}

/** Whether every place of a finding lies in the text, and offset and line and column say the same. */
function expectPlacesInside(file: VFile, text: string) {
  const lines = text.split(/\r?\n/)
  for (const {place} of file.messages) {
    if (!place || !('start' in place)) continue
    for (const {line, column, offset} of [place.start, place.end]) {
      expect(line).toBeLessThanOrEqual(lines.length)
      expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1)
      const before = text.slice(0, offset)
      expect(before.split('\n').length).toBe(line)
      expect((offset as number) - (before.lastIndexOf('\n') + 1) + 1).toBe(column)
    }
    expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset as number)
  }
}

describe('bytes that are no text', () => {
  it.each([
    ['invalid UTF-8', Buffer.concat([Buffer.from(agenda), Buffer.from([0xe9, 0x20, 0xff, 0xfe])])],
    ['Latin-1', Buffer.from(agenda.replace('sieve', 'tamiz, señor'), 'latin1')],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${agenda}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${agenda}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(agenda, 'utf16le')],
    ['NUL bytes', Buffer.from(`${agenda}\0`)],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('%s: one message that says what to do', async (_, bytes) => {
    expectOneMessage(await lint(bytes), /UTF-8/)
  })
})

describe('a byte order mark', () => {
  it('changes no place', async () => {
    const plain = await lint(inFrontMatter('playbook: meeting\nlang: 5'))
    const marked = await lint(`\uFEFF${inFrontMatter('playbook: meeting\nlang: 5')}`)
    expect(found(marked, 'next-step')[0]).toMatchObject({line: 8, column: 35})
    expect(placesOf(marked)).toEqual(placesOf(plain))
  })

  it('does not hide the front matter', async () => {
    const marked = await lint(Buffer.from(`\uFEFF${agenda}`))
    expect(found(marked, 'next-step')[0]?.reason).toContain('meeting')
  })

  it('alone is an empty file', async () => {
    expect((await lint('\uFEFF')).messages).toEqual([])
  })
})

describe('CRLF', () => {
  it('changes no line or column, and what is expected has it, too', async () => {
    const plain = await lint(agenda)
    const windows = await lint(crlf(agenda))
    expect(windows.messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual(
      plain.messages.map(({ruleId, line, column}) => [ruleId, line, column]),
    )
    expectPlacesInside(windows, crlf(agenda))
    const texts = windows.messages.flatMap(({expected}) => expected ?? [])
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).not.toMatch(/(?<!\r)\n/)
    for (const text of found(windows, 'next-step')[0]?.expected ?? []) expect(text).toContain('\r\n')
  })

  it.each(['\r\n', '\r'])('keeps what is expected under an empty heading (%j)', async (eol) => {
    const text = `${agenda}\n## Next step\n\n## Notes\n\nThe mill is old.\n`.replaceAll('\n', eol)
    const [message] = found(await lint(text), 'next-step')
    expect(message).toMatchObject({line: 9, column: 1})
    const [expected = ''] = message?.expected ?? []
    expect(expected.startsWith(`## Next step${eol}${eol}`)).toBe(true)
    expect(expected.replaceAll(eol, '')).not.toMatch(/[\r\n]/)
  })

  it.each([
    ['LF', inFrontMatter('title: Visit\nplaybook: meetng')],
    ['CRLF', crlf(inFrontMatter('title: Visit\nplaybook: meetng'))],
    ['CR', inFrontMatter('title: Visit\nplaybook: meetng').replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${inFrontMatter('title: Visit\nplaybook: meetng')}`],
    ['spaces after the fence', inFrontMatter('title: Visit\nplaybook: meetng').replace('---', '---  ')],
  ])('leaves a wrong value of the front matter at its exact place (%s)', async (_, text) => {
    const [message] = (await lint(text)).messages.filter(({actual}) => actual === 'meetng')
    expect(message?.place).toMatchObject({start: {line: 3, column: 11}, end: {line: 3, column: 17}})
    expect(message?.expected).toEqual(['meeting'])
  })
})

describe('little or nothing', () => {
  it.each([
    ['nothing', ''],
    ['a line ending', '\n'],
    ['spaces', '   \n\t\n'],
    ['a rule', '---\n'],
    ['empty front matter', '---\n---\n'],
    ['front matter that nobody closed', '---\nplaybook: meeting\n'],
  ])('%s is nothing to complain of', async (_, text) => {
    expect((await lint(text)).messages).toEqual([])
  })

  it('but front matter that says a kind, and nothing else, is', async () => {
    const text = '---\nplaybook: meeting\nlang: en\n---\n'
    const file = await lint(text)
    expect(ids(file)).toContain('next-step')
    expectPlacesInside(file, text)
  })
})

describe('front matter', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghijklm'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijkl'[index]}`)}]`),
  ].join('\n')

  it.each([
    ['an open bracket', 'playbook: meeting\nowner: [Paula'],
    ['an open quote', 'playbook: "meeting'],
    ['a tab', 'playbook: meeting\nowner:\n\t- Paula'],
    ['the same name twice', 'playbook: meeting\nplaybook: refusal'],
    ['5,000 brackets', `playbook: meeting\nowner: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['5,000 braces', `playbook: meeting\nowner: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}`],
    ['5,000 question marks', `playbook: meeting\n${'? '.repeat(5000)}`],
  ])('with %s is one finding in the front matter', async (_, yaml) => {
    const text = `${inFrontMatter(yaml)}\n{{name}} is there.\n`
    const problems = (await lint(text)).messages.filter(({reason}) => /front matter/i.test(reason))
    expect(problems).toHaveLength(1)
    const {reason, line} = problems[0] as (typeof problems)[number]
    expect(line).toBeGreaterThan(1)
    expect(line).toBeLessThanOrEqual(2 + yaml.split('\n').length)
    expect(reason).not.toMatch(/\n|call stack|undefined|\[object/)
  })

  it.each([
    ['an alias bomb', `${bomb}\nplaybook: meeting`],
    ['an alias to what is not there', 'playbook: meeting\nowner: *nobody'],
    ['a merge of itself', 'playbook: meeting\nx: &x {<<: *x}'],
    ['names of the prototype', 'playbook: meeting\n__proto__: {kind: refusal}\nconstructor: x'],
    ['a tag of its own', 'playbook: meeting\nx: !!js/function "function () {}"'],
  ])('with %s leaves the rest of the file to be checked', async (_, yaml) => {
    const text = `${inFrontMatter(yaml)}\n<!-- playbook-covers: nothing-known -->\n\nSee above.\n`
    const file = await lint(text)
    expect(file.messages.some(({actual}) => actual === 'nothing-known')).toBe(true)
    expectPlacesInside(file, text)
  })

  it('with an alias bomb is read all the same', async () => {
    const [message] = found(await lint(inFrontMatter(`${bomb}\nplaybook: meeting`)), 'next-step')
    expect(message).toMatchObject({line: 20, column: 35})
  })

  it('with a bomb for a value is a finding', async () => {
    const file = await lint(inFrontMatter(`${bomb}\nplaybook: *m\nplaybook-ignore: *m`))
    const lines = file.messages.map(({line}) => line)
    expect(lines).toContain(15)
    expect(lines).toContain(16)
    for (const {reason} of file.messages) expect(reason.length).toBeLessThan(1500)
  })

  it.each(['*nobody', '[meeting, refusal]', '{kind: meeting}'])('names a kind that is no word (%s)', async (value) => {
    const [message] = (await lint(inFrontMatter(`playbook: ${value}`))).messages
    expect(message?.actual).toBe(value)
    expect(message?.reason).toContain(value)
  })

  it.each([
    ['a list', '- playbook\n- meeting', /list/],
    ['a sentence', 'playbook, if you like', /name: value/],
  ])('that is %s is a finding at its place', async (_, yaml, pattern) => {
    const text = inFrontMatter(yaml)
    const [message] = (await lint(text)).messages.filter(({reason}) => /front matter/i.test(reason))
    expect(message?.line).toBe(2)
    expect(message?.reason).toMatch(pattern)
  })

  it('of other programs is not ours to judge', async () => {
    const file = await lint('---\n- layout\n- page\n---\n\n# tern\n\nA small HTTP client.\n')
    expect(file.messages).toEqual([])
  })
})

describe('Markdown that is broken or deep', () => {
  it.each([
    ['backticks', '```'],
    ['tildes', '~~~~'],
  ])('an unclosed fence of %s: what is missing is found, and no repair lands in the code', async (_, fence) => {
    const text = `${agenda}\n${fence}js\nconst next = 'step'\n`
    const file = await lint(text)
    expect(ids(file)).toContain('next-step')
    expect(found(file, 'next-step')[0]?.expected ?? []).toEqual([])
    expectPlacesInside(file, text)
  })

  it.each([
    ['lists', '- '],
    ['numbered lists', '1. '],
    ['lists with tabs', '-\t'],
    ['lists with wide gaps', '-    '],
    ['quotes', '> '],
    ['tight quotes', '>'],
    ['lists in quotes', '> - '],
  ])('5,000 %s on one line: one message', async (_, marker) => {
    expectOneMessage(await lint(`${agenda}\n${marker.repeat(5000)}a\n`), /lists or quotes/)
  })

  it('a depth that people write is read', async () => {
    const file = await lint(`${agenda}\n${'> '.repeat(20)}Yes.\n\n${'- '.repeat(20)}No.\n`)
    expect(ids(file)).toContain('listening')
    expect(ids(file)).not.toContain('document')
  })

  it.each([
    ['emphasis that nobody closes', '*a **b '.repeat(5000)],
    ['5,000-fold emphasis', `${'_*'.repeat(2500)}a${'*_'.repeat(2500)}`],
    ['emphasis of many stars', `${'*'.repeat(5000)}a${'*'.repeat(5000)}`],
    ['open brackets', '['.repeat(5000)],
    ['closed brackets', `${'['.repeat(5000)}a${']'.repeat(5000)}`],
    ['images in images', `${'!['.repeat(500)}a${'](b)'.repeat(500)}`],
    ['open destinations', `[a](${'('.repeat(5000)}`],
    ['open comments', '<!-- '.repeat(5000)],
    ['open tags', '<a '.repeat(5000)],
    ['open placeholders', '{{'.repeat(5000)],
    ['lists deeper with every line', Array.from({length: 150}, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['quotes deeper with every line', Array.from({length: 99}, (_, i) => `${'>'.repeat(i + 1)} a`).join('\n')],
    ['a table of one row and 2,000 columns', `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|c'.repeat(2000)}|`],
    ['one word of 300,000 letters', 'a'.repeat(300_000)],
  ])('%s: findings at right places, no crash', async (_, markdown) => {
    const text = `${inFrontMatter('playbook: meeting\nlang: en')}\n${markdown}\n`
    const file = await lint(text)
    expect(file.messages.length).toBeGreaterThan(0)
    for (const {reason} of file.messages) expect(reason.length).toBeLessThan(1500)
    expectPlacesInside(file, text)
  })
})

describe('what is large', () => {
  it('a table of 20,000 rows is read to its end', async () => {
    const text = `${agenda}\n| a |\n|---|\n${'| c |\n'.repeat(20_000)}\n<!-- playbook-covers: nothing-known -->\n`
    const file = await lint(text)
    const message = file.messages.find(({actual}) => actual === 'nothing-known')
    expect(message).toMatchObject({line: 20_012, column: 1})
  })

  it('a file over 1 MiB is not read, and says how it would be', async () => {
    const text = `${agenda}\n<!-- ${'x'.repeat(1024 * 1024)} -->\n`
    expectOneMessage(await lint(text), /`maxSize`/)
    expectOneMessage(await lint('a b c d\n\n'.repeat(640_000)), /`maxSize`/)
    const raised = await lint(text, {maxSize: 2 * 1024 * 1024})
    expect(ids(raised)).toContain('next-step')
    expect(ids(raised)).not.toContain('document')
    expectOneMessage(await lint(text, {maxSize: 1024}), /`maxSize`/)
  })

  it('a file of just 1 MiB is read', async () => {
    const text = `${agenda}\n<!-- `
    const file = await lint(`${text}${'x'.repeat(1024 * 1024 - text.length - 4)} -->`)
    expect(ids(file)).toContain('next-step')
  })
})

describe('in a folder', () => {
  interface Result {
    code: number
    stdout: string
    stderr: string
  }
  const folders: string[] = []

  function folder(files: Record<string, string | Uint8Array>): string {
    const name = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'sales-bad-')))
    folders.push(name)
    for (const [file, content] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(name, file)), {recursive: true})
      fs.writeFileSync(path.join(name, file), content)
    }
    return name
  }

  afterAll(() => {
    for (const name of folders) fs.rmSync(name, {recursive: true, force: true})
  })

  function run(cwd: string, ...args: string[]): Promise<Result> {
    return new Promise((resolve) => {
      const options = {cwd, maxBuffer: 64 * 1024 * 1024, env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined}}
      const cli = path.join(root, 'dist/src/cli.js')
      execFile(process.execPath, [cli, ...args], options, (error, stdout, stderr) => {
        resolve({code: error ? Number((error as ExecFileException).code) : 0, stdout, stderr})
      }).stdin?.end()
    })
  }

  const read = (result: Result): Array<{path: string; messages: Array<{ruleId: string; reason: string}>}> =>
    JSON.parse(result.stdout)

  /** What a terminal would obey: controls but for line ends and tabs, and what turns the direction of text. */
  const raw = /(?![\n\t])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

  it('one bad file never hides the findings of another, and none is changed', async () => {
    const bad: Record<string, string | Uint8Array> = {
      'invalid.md': Buffer.concat([Buffer.from(agenda), Buffer.from([0xff, 0xfe, 0xe9])]),
      'utf16.md': Buffer.from(`\uFEFF${agenda}`, 'utf16le'),
      'nul.md': `${agenda}\0`,
      'large.md': `${agenda}\n${'x'.repeat(1024 * 1024)}\n`,
      'lists.md': `${agenda}\n${'- '.repeat(5000)}a\n`,
      'quotes.md': `${agenda}\n${'>'.repeat(5000)}a\n`,
    }
    const odd: Record<string, string> = {
      'bom.md': `\uFEFF${agenda}`,
      'crlf.md': crlf(agenda),
      'empty.md': '',
      'list.md': inFrontMatter('- playbook\n- meeting'),
      'yaml.md': inFrontMatter('playbook: [meeting'),
      'fence.md': `${agenda}\n\`\`\`js\n`,
    }
    const files: Record<string, string | Uint8Array> = {'a.md': agenda, ...bad, ...odd, 'z.md': agenda}
    const cwd = folder(files)
    const result = await run(cwd, '--format', 'json')
    expect(result.stderr).toBe('')
    expect(result.code).toBe(1)
    const linted = read(result)
    expect(linted.map((file) => file.path).sort()).toEqual(Object.keys(files).sort())
    const idsOf = (name: string) => linted.find((file) => file.path === name)?.messages.map(({ruleId}) => ruleId)
    for (const name of ['a.md', 'z.md', 'bom.md', 'crlf.md', 'fence.md']) expect(idsOf(name)).toContain('next-step')
    for (const name of Object.keys(bad)) expect(idsOf(name)).toHaveLength(1)
    expect(idsOf('empty.md')).toEqual([])
    for (const name of ['list.md', 'yaml.md']) expect(idsOf(name)?.length).toBeGreaterThan(0)

    const inspected = await run(cwd, 'inspect', ...Object.keys(files), '--format', 'json')
    expect(inspected.stderr).not.toMatch(/\n\s+at /)
    const told = JSON.parse(inspected.stdout) as Array<{path: string; kind: string | null}>
    expect(told.find((file) => file.path === 'z.md')?.kind).toBe('meeting')

    for (const [name, content] of Object.entries(files))
      expect(fs.readFileSync(path.join(cwd, name)).equals(Buffer.from(content))).toBe(true)
    expect(fs.readdirSync(cwd).sort()).toEqual(Object.keys(files).sort())
  })

  it('a raised maxSize reads a large file', async () => {
    const plugins = [
      path.join(root, 'dist/src/index.js'),
      [path.join(root, 'dist/src/document.js'), {maxSize: 2 * 1024 * 1024}],
    ]
    const cwd = folder({
      'large.md': `${agenda}\n<!-- ${'x'.repeat(1024 * 1024)} -->\n`,
      '.remarkrc': JSON.stringify({plugins}),
    })
    const [file] = read(await run(cwd, '--format', 'json'))
    expect(file?.messages.map(({ruleId}) => ruleId)).toContain('next-step')
  })

  it('bidi and control characters of the text never reach a reader raw', async () => {
    const evil = '\u001B[31m\u0007\u0008\u007F\u009B2J\u202E\u2066\u200F\u061C'
    const cwd = folder({
      'comment.md': `${agenda}\n<!-- playbook-covers: ne${evil}xt -->\n\n<!-- playbook: ref${evil}usal -->\n\nYes.\n`,
      'empty.md': `${agenda}\n<!-- playbook-covers: next-step -->\n\n## Way ${evil} ahead\n`,
      'placeholder.md': `${agenda}\nAsk {{cl${evil}ient}} and [na${evil}me] by TBD.\n`,
      'value.md': inFrontMatter('playbook: "meet\\e[31m\\a\\x9b2J\\u202e\\u2066\\u061cing"\ntemplate: "\\e[31m"'),
      'raw.md': inFrontMatter(`playbook: meet${evil}ing\nplaybook-ignore: [${evil}]`),
    })
    const pretty = await run(cwd)
    expect(pretty.code).toBe(1)
    expect(pretty.stdout).toContain('next-step')
    expect(pretty.stdout).not.toMatch(raw)
    expect(pretty.stderr).not.toMatch(raw)
    const inspected = await run(cwd, 'inspect', 'empty.md', 'placeholder.md')
    expect(inspected.stdout).toContain('next-step')
    expect(inspected.stdout).not.toMatch(raw)
  })

  it('nor those of a file name', async () => {
    const name = 'no\u001B[31mte\u202E.md'
    const cwd = folder({[name]: agenda})
    const pretty = await run(cwd)
    expect(pretty.stdout).toContain('next-step')
    expect(pretty.stdout).not.toMatch(raw)
    const inspected = await run(cwd, 'inspect', name, `x${name}`)
    expect(inspected.stdout).toContain('next-step')
    expect(inspected.stdout).not.toMatch(raw)
    expect(inspected.stderr).toMatch(/^sales-playbook-lint: [^\n]+\n$/)
    expect(inspected.stderr).not.toMatch(raw)
  })

  it('a value with line ends makes no lines of its own in a report', async () => {
    const cwd = folder({'value.md': inFrontMatter('playbook: "a\\n\\n9 files, 9 findings\\nb"')})
    expect((await run(cwd)).stdout).not.toMatch(/^9 files/m)
  })

  it('a directory named x.md is a directory', async () => {
    const cwd = folder({'a.md': agenda, 'x.md/y.md': agenda})
    fs.mkdirSync(path.join(cwd, 'empty.md'))
    const result = await run(cwd, '--format', 'json')
    expect(result.stderr).toBe('')
    expect(result.code).toBe(1)
    expect(
      read(result)
        .map((file) => file.path)
        .sort(),
    ).toEqual(['a.md', path.join('x.md', 'y.md')])
    const pattern = await run(cwd, '*.md', '--format', 'json')
    expect(pattern.stderr).not.toMatch(/EISDIR|\n\s+at /)
    expect(read(pattern).find((file) => file.path === 'a.md')?.messages.length).toBeGreaterThan(0)
  })

  it.skipIf(process.platform === 'win32')('a loop of links to folders lists every file once', async () => {
    const cwd = folder({'a.md': agenda, 'in/b.md': agenda})
    fs.symlinkSync('..', path.join(cwd, 'in/loop'))
    const result = await run(cwd, '--format', 'json')
    expect(result.code).toBe(1)
    expect(result.stderr).toBe('')
    expect(
      read(result)
        .map((file) => file.path)
        .sort(),
    ).toEqual(['a.md', path.join('in', 'b.md')])
  })

  it.skipIf(process.platform === 'win32')('a link to itself, or to nothing, hides nothing', async () => {
    const cwd = folder({'a.md': agenda})
    fs.symlinkSync('self.md', path.join(cwd, 'self.md'))
    fs.symlinkSync('gone.md', path.join(cwd, 'dangling.md'))
    const result = await run(cwd, '*.md', '--format', 'json')
    expect(
      read(result)
        .find((file) => file.path === 'a.md')
        ?.messages.map(({ruleId}) => ruleId),
    ).toContain('next-step')
    expect(result.stderr).not.toMatch(/\n\s+at /)
    expect(result.stderr.split('\n').length).toBeLessThanOrEqual(3)
    if (result.stderr) expect(result.code).toBe(2)
  })
})
