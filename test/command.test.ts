import {type ExecFileException, execFile} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {elementIds, statuses} from '../src/elements.js'

/** The command as users run it: built, in a process and a folder of its own. */
const root = path.resolve(import.meta.dirname, '..')
const cli = path.join(root, 'dist/src/cli.js')
const built = (name: string) => path.join(root, 'dist', name)

/** Says what it is for and nothing else: whatever the judgment, it has no next step. */
const agenda = `---
playbook: meeting
---

# Visit to the mill

We want to agree on the new sieve.
`

/** No sales document at all. */
const readme = '# tern\n\nA small HTTP client.\n\n## Install\n\n```sh\nnpm i tern\n```\n'

interface Message {
  ruleId: string
  line: number
  column: number
  fatal: boolean
  [field: string]: unknown
}
interface File {
  path: string
  cwd: string
  history: string[]
  messages: Message[]
}
interface Element {
  status: string
  missingParts: string[]
  evidence: Array<{line: number; column: number; endLine: number; endColumn: number; via: string; text: string}>
  closest?: {line: number; column: number; text: string}
}
interface Inspected {
  path: string
  language: string | null
  kind: string | null
  kindSource: string | null
  template: boolean
  elements: Record<string, Element>
  sections: Array<{line: number; kind: string; elements: Record<string, Element>}>
}
interface Result {
  code: number
  stdout: string
  stderr: string
}

const folders: string[] = []

function folder(files: Record<string, string | object>): string {
  const name = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'sales-command-')))
  folders.push(name)
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(name, file)), {recursive: true})
    fs.writeFileSync(path.join(name, file), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return name
}

afterAll(() => {
  for (const name of folders) fs.rmSync(name, {recursive: true, force: true})
})

function run(cwd: string, args: readonly string[], input?: string): Promise<Result> {
  return new Promise((resolve) => {
    const options = {cwd, maxBuffer: 64 * 1024 * 1024, env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined}}
    const child = execFile(process.execPath, [cli, ...args], options, (error, stdout, stderr) => {
      resolve({code: error ? Number((error as ExecFileException).code) : 0, stdout, stderr})
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? '')
  })
}

const json = <T = File[]>(result: Result): T => JSON.parse(result.stdout) as T
const paths = (result: Result) => json(result).map((file) => file.path)
const ids = (file: File | undefined) => (file?.messages ?? []).map((message) => message.ruleId)
const lastLine = (result: Result) => result.stdout.trimEnd().split('\n').at(-1) ?? ''

/** It could not run: exit status 2, and one line for the user on standard error. */
function expectOneClearLine(result: Result, pattern: RegExp) {
  expect(result.code).toBe(2)
  expect(result.stderr).toMatch(/^sales-playbook-lint: [^\n]+\n$/)
  expect(result.stderr).toMatch(pattern)
  expect(result.stderr).not.toMatch(/\n\s+at |node:internal/)
}

describe.concurrent('which files are linted', () => {
  it('the given file', async () => {
    const cwd = folder({'a.md': agenda, 'b.md': agenda})
    const result = await run(cwd, ['a.md', '--format', 'json'])
    expect(paths(result)).toEqual(['a.md'])
    expect(result.code).toBe(1)
    expect(result.stderr).toBe('')
  })

  it('a file by its absolute path', async () => {
    const cwd = folder({'a.md': agenda})
    const result = await run(cwd, [path.join(cwd, 'a.md'), '--format', 'json'])
    expect(json(result)).toHaveLength(1)
    expect(result.code).toBe(1)
  })

  it('every Markdown file below the folder when no path is given', async () => {
    const cwd = folder({
      'a.md': agenda,
      'deep/er/b.markdown': agenda,
      'notes.txt': agenda,
      'page.html': '<p>No Markdown</p>',
      'node_modules/x/c.md': agenda,
    })
    const result = await run(cwd, ['--format', 'json'])
    expect(paths(result).sort()).toEqual(['a.md', path.join('deep', 'er', 'b.markdown')])
  })

  it('every Markdown file of a given folder', async () => {
    const cwd = folder({'a.md': agenda, 'in/b.md': agenda, 'in/deep/c.md': agenda})
    const result = await run(cwd, ['in', '--format', 'json'])
    expect(paths(result).sort()).toEqual([path.join('in', 'b.md'), path.join('in', 'deep', 'c.md')])
  })

  it('what a pattern matches, in the order of their names', async () => {
    const cwd = folder({'b.md': agenda, 'a.md': agenda, 'in/c.md': agenda})
    expect(paths(await run(cwd, ['*.md', '--format', 'json']))).toEqual(['a.md', 'b.md'])
    expect(paths(await run(cwd, ['**/*.md', '--format', 'json'])).sort()).toEqual(['a.md', 'b.md', 'in/c.md'])
  })

  it('each of them once, however often it is given', async () => {
    const cwd = folder({'a.md': agenda})
    const result = await run(cwd, ['a.md', './a.md', 'a*.md', '--format', 'json'])
    expect(paths(result)).toEqual(['a.md'])
  })

  it('not what the ignore file names', async () => {
    const cwd = folder({'.remarkignore': 'drafts\nold.md\n', 'a.md': agenda, 'old.md': agenda, 'drafts/b.md': agenda})
    expect(paths(await run(cwd, ['--format', 'json']))).toEqual(['a.md'])
  })

  it('says so if an ignored file is asked for', async () => {
    const cwd = folder({'.remarkignore': 'old.md\n', 'a.md': agenda, 'old.md': agenda})
    expectOneClearLine(await run(cwd, ['old.md']), /old\.md.*ignored/)
    const both = await run(cwd, ['old.md', 'a.md', '--format', 'json'])
    expect(both.code).toBe(2)
    expect(ids(json(both).find((file) => file.path === 'a.md'))).toContain('next-step')
  })
})

describe.concurrent('configuration', () => {
  it('is the recommended preset where there is none', async () => {
    const cwd = folder({'a.md': agenda})
    const [file] = json(await run(cwd, ['a.md', '--format', 'json']))
    expect(ids(file)).toContain('next-step')
    expect(ids(file)).toContain('listening')
    expect(ids(file)).not.toContain('decision-maker')
    expect(file?.messages.every((message) => message.fatal === false)).toBe(true)
  })

  it('is what .remarkrc says, and only that', async () => {
    const cwd = folder({'a.md': agenda, '.remarkrc': {plugins: [[built('rules/next-step.js'), ['error']]]}})
    const result = await run(cwd, ['a.md', '--format', 'json'])
    expect(json(result)[0]?.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['next-step', true]])
    expect(result.code).toBe(1)
  })

  it('may be in package.json, or in a JavaScript file', async () => {
    const plugins = [built('rules/next-step.js')]
    const inPackage = folder({'a.md': agenda, 'package.json': {name: 'x', remarkConfig: {plugins}}})
    expect(ids(json(await run(inPackage, ['a.md', '--format', 'json']))[0])).toEqual(['next-step'])
    const inScript = folder({'a.md': agenda, '.remarkrc.mjs': `export default ${JSON.stringify({plugins})}`})
    expect(ids(json(await run(inScript, ['a.md', '--format', 'json']))[0])).toEqual(['next-step'])
  })

  it('is found for each file in its own folder', async () => {
    const cwd = folder({'a.md': agenda, 'quiet/b.md': agenda, 'quiet/.remarkrc': {plugins: []}})
    const files = json(await run(cwd, ['--format', 'json']))
    expect(ids(files.find((file) => file.path === 'a.md'))).toContain('next-step')
    expect(files.find((file) => file.path !== 'a.md')?.messages).toEqual([])
  })

  it('keeps the options of the document plugin beside those of the command', async () => {
    const options = {vocabulary: {'next-step': ['Way ahead']}}
    const cwd = folder({
      'a.md': `${agenda}\n## Way ahead\n`,
      '.remarkrc': {plugins: [built('src/index.js'), [built('src/document.js'), options]]},
    })
    const [file] = json(await run(cwd, ['a.md', '--strict', '--format', 'json']))
    expect(file?.messages.find(({ruleId}) => ruleId === 'next-step')?.reason).toContain('Way ahead')
    expect(ids(file)).toContain('decision-maker')
  })

  it('is refused in one line where a severity is misspelt', async () => {
    const cwd = folder({'a.md': agenda, '.remarkrc': {plugins: [[built('rules/next-step.js'), ['eror']]]}})
    expectOneClearLine(await run(cwd, ['a.md']), /eror.*next-step.*"error"/)
  })

  it('is refused in one line for many files, too', async () => {
    const cwd = folder({
      'a.md': agenda,
      'b.md': agenda,
      'c.md': agenda,
      '.remarkrc': {plugins: [[built('rules/next-step.js'), ['eror']]]},
    })
    expectOneClearLine(await run(cwd, []), /eror/)
  })

  it.each([
    ['an unknown option', {plugins: [[built('src/document.js'), {kidns: {}}]]}, /kidns/],
    ['a module that is not there', {plugins: ['no-such-plugin-anywhere']}, /no-such-plugin-anywhere/],
    ['broken JSON', '{"plugins": [', /\.remarkrc/],
  ])('is refused in one line where it has %s', async (_, config, pattern) => {
    const cwd = folder({'a.md': agenda, '.remarkrc': config})
    const result = await run(cwd, ['a.md'])
    expectOneClearLine(result, pattern)
    expect(result.stdout).toBe('')
  })
})

describe.concurrent('--stdin', () => {
  it('reads one document and calls it as it is told', async () => {
    const cwd = folder({})
    const result = await run(cwd, ['--stdin', '--stdin-filename', 'in/note.md', '--format', 'json'], agenda)
    const [file, ...others] = json(result)
    expect(others).toEqual([])
    expect(file?.path).toBe('in/note.md')
    expect(ids(file)).toContain('next-step')
    expect(result.code).toBe(1)
    expect(fs.readdirSync(cwd)).toEqual([])
  })

  it('needs no name', async () => {
    const result = await run(folder({}), ['--stdin'], agenda)
    expect(result.code).toBe(1)
    expect(lastLine(result)).toMatch(/^1 file, \d+ findings/)
  })

  it('uses the configuration of the folder', async () => {
    const cwd = folder({'.remarkrc': {plugins: [[built('rules/next-step.js'), ['error']]]}})
    const result = await run(cwd, ['--stdin', '--stdin-filename', 'note.md', '--format', 'json'], agenda)
    expect(ids(json(result)[0])).toEqual(['next-step'])
  })

  it('can be inspected', async () => {
    const args = ['inspect', '--stdin', '--stdin-filename', 'note.md', '--format', 'json']
    const [inspected] = json<Inspected[]>(await run(folder({}), args, agenda))
    expect(inspected?.path).toBe('note.md')
    expect(inspected?.kind).toBe('meeting')
  })

  it('takes no paths, and its name goes with it only', async () => {
    const cwd = folder({'a.md': agenda})
    expectOneClearLine(await run(cwd, ['--stdin', 'a.md'], agenda), /--stdin/)
    expectOneClearLine(await run(cwd, ['--stdin-filename', 'b.md', 'a.md']), /--stdin/)
  })
})

describe.concurrent('the report', () => {
  it('as JSON has every file and every field of a message', async () => {
    const cwd = folder({'a.md': agenda, 'tern.md': readme, 'typo.md': agenda.replace('meeting', 'meetng')})
    const result = await run(cwd, ['--format', 'json'])
    expect(result.stderr).toBe('')
    const files = json(result)
    expect(files.map((file) => file.path)).toEqual(['a.md', 'tern.md', 'typo.md'])
    for (const file of files) {
      expect(file).toEqual({path: file.path, cwd, history: [file.path], messages: file.messages})
      for (const message of file.messages) {
        expect(message).toMatchObject({
          reason: expect.any(String),
          line: expect.any(Number),
          column: expect.any(Number),
          ruleId: expect.any(String),
          source: 'remark-lint',
          fatal: false,
          url: expect.stringMatching(new RegExp(`${message.ruleId}\\.md$`)),
        })
        const place = message.place as {start: {line: number; column: number}; end: {line: number; column: number}}
        expect([place.start.line, place.start.column]).toEqual([message.line, message.column])
        expect(place.end.line).toBeGreaterThanOrEqual(place.start.line)
      }
    }
    const missing = files[0]?.messages.find(({ruleId}) => ruleId === 'next-step')
    expect(missing).toMatchObject({line: 7, column: 35, note: expect.any(String), expected: [expect.any(String)]})
    expect(files[1]?.messages).toEqual([])
    const typo = files[2]?.messages.find(({line}) => line === 2)
    expect(typo).toMatchObject({column: 11, actual: 'meetng', expected: ['meeting']})
  })

  it('as text names file, place, severity and rule, and goes to standard output', async () => {
    const cwd = folder({'a.md': agenda})
    const result = await run(cwd, ['a.md'])
    expect(result.stdout).toMatch(/^a\.md\n/)
    expect(result.stdout).toMatch(/^ *7:35(?:-7:35)?\s+warning\s+This meeting document has no next step.*next-step/m)
    expect(result.stderr).toBe('')
    expect(result.stdout).not.toContain('\u001B')
  })

  it('counts files, findings and unrecognised kinds in its last line', async () => {
    const cwd = folder({'a.md': agenda, 'tern.md': readme, 'fern.md': readme, 'own/.remarkrc': {plugins: []}})
    fs.writeFileSync(path.join(cwd, 'own/clean.md'), agenda)
    const all = await run(cwd, ['.'])
    const findings = all.stdout.match(/^ *\d+:\d+/gm)?.length
    expect(findings).toBeGreaterThan(1)
    expect(lastLine(all)).toMatch(new RegExp(`^4 files, ${findings} findings; the kind of 2 was not recognised`))
    const one = await run(cwd, ['tern.md'])
    expect(lastLine(one)).toMatch(/^1 file, 0 findings; .*not recognised.*--kind/)
    expect(one.code).toBe(0)
    expect(lastLine(await run(path.join(cwd, 'own'), []))).toBe('1 file, 0 findings')
    const single = folder({'a.md': agenda, '.remarkrc': {plugins: [built('rules/next-step.js')]}})
    expect(lastLine(await run(single, []))).toBe('1 file, 1 finding')
  })

  it('says of which files the language was not recognised', async () => {
    const cwd = folder({'a.md': agenda, 'de.md': '---\nplaybook: meeting\nlang: de\n---\n\n# Besuch\n\nWir reden.\n'})
    expect(lastLine(await run(cwd, ['de.md']))).toMatch(/^1 file, 0 findings; its language was not recognised.*--lang/)
    expect(lastLine(await run(cwd, ['.']))).toMatch(
      /; the language of 1 was not recognised, so nothing was asked of it/,
    )
  })

  it('goes to a file with --output', async () => {
    const cwd = folder({'a.md': agenda})
    const direct = await run(cwd, ['a.md'])
    const result = await run(cwd, ['a.md', '--output', 'report.out'])
    expect(result).toEqual({code: 1, stdout: '', stderr: ''})
    expect(fs.readFileSync(path.join(cwd, 'report.out'), 'utf8')).toBe(direct.stdout)
  })

  it('says in one line that the file cannot be written', async () => {
    const cwd = folder({'a.md': agenda})
    expectOneClearLine(await run(cwd, ['a.md', '--output', 'no/such/folder/report.txt']), /report\.txt/)
  })

  it('leaves out files without findings with --quiet', async () => {
    const cwd = folder({'a.md': agenda, 'tern.md': readme})
    expect(paths(await run(cwd, ['--quiet', '--format', 'json']))).toEqual(['a.md'])
    const pretty = await run(cwd, ['--quiet'])
    expect(pretty.stdout).toContain('a.md')
    expect(pretty.stdout).not.toContain('tern.md')
    expect(pretty.code).toBe(1)
    const clean = await run(cwd, ['tern.md', '--quiet', '--format', 'json'])
    expect(json(clean)).toEqual([])
    expect(clean.code).toBe(0)
  })

  it('has colours only where they are asked for', async () => {
    const cwd = folder({'a.md': agenda})
    expect((await run(cwd, ['a.md', '--color'])).stdout).toContain('\u001B[')
  })
})

describe.concurrent('--kind, --lang and --strict', () => {
  it('force the kind of what does not say it, or says another', async () => {
    const cwd = folder({
      'tern.md': '# Tern\n\nThe letter came on Monday and we have read it with care.\n',
      'a.md': agenda,
    })
    const files = json(await run(cwd, ['--kind', 'refusal', '--format', 'json']))
    for (const file of files) expect(ids(file)).toContain('thanks')
    expect(
      files.find((file) => file.path === 'a.md')?.messages.some(({reason}) => /meeting document/.test(`${reason}`)),
    ).toBe(false)
  })

  it('force the language', async () => {
    const cwd = folder({'a.md': '---\nplaybook: meeting\n---\n\n# X\n'})
    const [inspected] = json<Inspected[]>(await run(cwd, ['inspect', 'a.md', '--lang', 'fi', '--format', 'json']))
    expect(inspected?.language).toBe('fi')
    const [file] = json(await run(cwd, ['a.md', '--lang', 'ru', '--format', 'json']))
    const nextStep = file?.messages.find(({ruleId}) => ruleId === 'next-step')
    expect(nextStep?.note).toMatch(/[а-я]{3}/)
    expect(nextStep?.expected).toEqual([expect.stringMatching(/[а-я]{3}/)])
  })

  it('ask for what is recommended, too', async () => {
    const cwd = folder({'a.md': agenda})
    const usual = ids(json(await run(cwd, ['a.md', '--format', 'json']))[0])
    const strict = ids(json(await run(cwd, ['a.md', '--strict', '--format', 'json']))[0])
    expect(usual).not.toContain('decision-maker')
    expect(strict).toEqual(expect.arrayContaining([...usual, 'decision-maker']))
  })
})

describe.concurrent('exit status', () => {
  const warnings = {'a.md': agenda}
  const errors = {'a.md': agenda, '.remarkrc': {plugins: [[built('rules/next-step.js'), ['error']]]}}
  const clean = {'a.md': agenda, '.remarkrc': {plugins: []}}

  it.each([
    ['warnings', warnings, ['--fail-on', 'warning'], 1],
    ['warnings', warnings, ['--fail-on', 'error'], 0],
    ['warnings', warnings, ['--fail-on', 'never'], 0],
    ['errors', errors, ['--fail-on', 'error'], 1],
    ['errors', errors, ['--fail-on', 'never'], 0],
    ['nothing', clean, [], 0],
  ])('of %s (case %#)', async (_, files, args, code) => {
    const result = await run(folder(files), ['a.md', ...args])
    expect(result.code).toBe(code)
    expect(result.stderr).toBe('')
    expect(lastLine(result)).toMatch(/^1 file, \d+ findings?$/)
  })

  it.each([
    [['--frobnicate', 'a.md'], /frobnicate/],
    [['--format', 'xml', 'a.md'], /xml.*pretty.*json/],
    [['--fail-on', 'sometimes', 'a.md'], /sometimes.*error.*warning.*never/],
    [['--kind', 'agenda', 'a.md'], /agenda.*playbook.*meeting/],
    [['--lang', 'xx', 'a.md'], /xx.*en.*es/],
    [['inspect'], /file/],
    [['nothing-*.md'], /nothing-\*\.md/],
    [['missing.md'], /missing\.md/],
  ])('2 and one line for %j', async (args, pattern) => {
    const cwd = folder({'a.md': agenda})
    const result = await run(cwd, args)
    expectOneClearLine(result, pattern)
    expect(result.stdout).toBe('')
  })

  it('2 where there is no Markdown at all', async () => {
    expectOneClearLine(await run(folder({'notes.txt': 'Nothing'}), []), /no Markdown/i)
  })

  it('2 for a path that is not there, but the findings of the others appear', async () => {
    const args = ['missing.md', 'a.md']
    const cwd = folder({'a.md': agenda})
    const pretty = await run(cwd, args)
    expectOneClearLine(pretty, /missing\.md/)
    expect(pretty.stdout).toContain('next-step')
    expect(lastLine(pretty)).toMatch(/^1 file, \d+ findings$/)
    const asJson = await run(cwd, [...args, '--format', 'json', '--fail-on', 'never'])
    expectOneClearLine(asJson, /missing\.md/)
    expect(ids(json(asJson).find((file) => file.path === 'a.md'))).toContain('next-step')
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('2 for a file without permission', async () => {
    const cwd = folder({'a.md': agenda, 'locked.md': agenda})
    fs.chmodSync(path.join(cwd, 'locked.md'), 0)
    const result = await run(cwd, ['--format', 'json'])
    expectOneClearLine(result, /locked\.md/)
    expect(ids(json(result).find((file) => file.path === 'a.md'))).toContain('next-step')
  })

  it('0 for help and version, on standard output', async () => {
    const cwd = folder({})
    const help = await run(cwd, ['--help'])
    expect(help.code).toBe(0)
    for (const option of ['--format', '--output', '--fail-on', '--kind', '--lang', '--strict', '--stdin', '--quiet'])
      expect(help.stdout).toContain(option)
    const version = await run(cwd, ['--version'])
    expect(version.code).toBe(0)
    const {version: right} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect(version.stdout).toBe(`${right}\n`)
  })
})

describe.concurrent('inspect', () => {
  const letter = `${agenda}
## Next step

Paula sends the drawing to Ms Okafor by 12 May.

<!-- playbook-covers: thanks -->

## The usual

<!-- playbook: refusal -->

## Mail

See you on Monday.
`

  function expectElements(elements: Record<string, Element> | undefined, source: string) {
    expect(Object.keys(elements ?? {}).sort()).toEqual([...elementIds].sort())
    const lines = source.split('\n')
    for (const {status, missingParts, evidence, closest} of Object.values(elements ?? {})) {
      expect(statuses).toContain(status)
      expect(Array.isArray(missingParts)).toBe(true)
      expect(evidence.length > 0).toBe(status !== 'absent')
      for (const piece of evidence) {
        expect(Object.keys(piece).sort()).toEqual(['column', 'endColumn', 'endLine', 'line', 'text', 'via'])
        expect(['heading', 'label', 'table', 'front-matter', 'text', 'comment']).toContain(piece.via)
        expect(piece.line).toBeLessThanOrEqual(piece.endLine)
        expect(piece.endLine).toBeLessThanOrEqual(lines.length)
        expect(piece.endColumn).toBeLessThanOrEqual((lines[piece.endLine - 1] as string).length + 1)
        expect(piece.text.length).toBeGreaterThan(0)
        if (piece.line === piece.endLine)
          expect(lines[piece.line - 1]?.slice(piece.column - 1, piece.endColumn - 1)).toContain(piece.text)
      }
      if (closest)
        expect(closest).toEqual({line: expect.any(Number), column: expect.any(Number), text: expect.any(String)})
    }
  }

  it('tells all in JSON, and judges nothing', async () => {
    const cwd = folder({'note.md': letter})
    const result = await run(cwd, ['inspect', 'note.md', '--format', 'json'])
    expect(result.code).toBe(0)
    expect(result.stderr).toBe('')
    const [inspected, ...others] = json<Inspected[]>(result)
    expect(others).toEqual([])
    expect(inspected).toMatchObject({
      path: 'note.md',
      language: 'en',
      kind: 'meeting',
      kindSource: 'front-matter',
      template: false,
    })
    expectElements(inspected?.elements, letter)
    expect(inspected?.elements['next-step']?.status).not.toBe('absent')
    expect(inspected?.elements['next-step']?.evidence.some(({line}) => line === 9 || line === 11)).toBe(true)
    expect(inspected?.elements.thanks?.status).toBe('empty')
    expect(inspected?.elements.remedy).toMatchObject({status: 'absent', missingParts: [], evidence: []})
    expect(inspected?.sections).toHaveLength(1)
    expect(inspected?.sections[0]).toMatchObject({line: 19, kind: 'refusal'})
    expectElements(inspected?.sections[0]?.elements, letter)
    expect(inspected?.sections[0]?.elements['clear-decision']?.status).toBe('absent')
  })

  it('tells all as text', async () => {
    const cwd = folder({'note.md': letter})
    const result = await run(cwd, ['inspect', 'note.md'])
    expect(result.code).toBe(0)
    expect(result.stderr).toBe('')
    expect(result.stdout).toMatch(/^note\.md\n/)
    expect(result.stdout).toMatch(/kind\s+meeting/)
    expect(result.stdout).toMatch(/language\s+en/)
    for (const id of elementIds)
      expect(result.stdout.match(new RegExp(`^\\s+${id}\\s+(?:present|partial|empty|absent)\\b`, 'gm'))).toHaveLength(2)
    expect(result.stdout).toMatch(/section at line 19: refusal/)
  })

  it('tells of a file of no kind, too', async () => {
    const cwd = folder({'tern.md': readme})
    const [inspected] = json<Inspected[]>(await run(cwd, ['inspect', 'tern.md', '--format', 'json']))
    expect(inspected).toMatchObject({kind: null, kindSource: null, sections: []})
    expectElements(inspected?.elements, readme)
  })

  it('takes the kind from where it is said', async () => {
    const options = {kinds: {'no/**': 'refusal'}}
    const text = '# Tern\n\nThe letter came on Monday and we have read it with care.\n'
    const cwd = folder({
      'a.md': agenda,
      'no/x.md': text,
      '.remarkrc': {plugins: [built('src/index.js'), [built('src/document.js'), options]]},
    })
    const said = async (...args: string[]) => {
      const [inspected] = json<Inspected[]>(await run(cwd, ['inspect', ...args, '--format', 'json']))
      return [inspected?.kind, inspected?.kindSource]
    }
    expect(await said('a.md')).toEqual(['meeting', 'front-matter'])
    expect(await said('a.md', '--kind', 'apology')).toEqual(['apology', 'option'])
    expect(await said('no/x.md')).toEqual(['refusal', 'configuration'])
  })

  it('goes through many files, and past one that is not there', async () => {
    const cwd = folder({'a.md': agenda, 'b.md': readme})
    const result = await run(cwd, ['inspect', 'b.md', 'missing.md', 'a.md', '--format', 'json'])
    expectOneClearLine(result, /missing\.md/)
    expect(json<Inspected[]>(result).map((inspected) => inspected.path)).toEqual(['a.md', 'b.md'])
  })

  it('writes to a file with --output', async () => {
    const cwd = folder({'a.md': agenda})
    const result = await run(cwd, ['inspect', 'a.md', '--format', 'json', '--output', 'told.json'])
    expect(result).toEqual({code: 0, stdout: '', stderr: ''})
    expect(JSON.parse(fs.readFileSync(path.join(cwd, 'told.json'), 'utf8'))).toHaveLength(1)
  })
})
