import fs from 'node:fs'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {parseArgs} from 'node:util'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type Processor, unified} from 'unified'
import {engine, type Options} from 'unified-engine'
import type {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {reporterJson} from 'vfile-reporter-json'
import type {DocumentOptions} from './document/document.js'
import documentPlugin, {documentOf} from './document.js'
import {isKind, kinds} from './elements.js'
import recommended from './index.js'
import {formatInspected, type Inspected, inspect} from './inspect.js'
import {isLanguageCode, languageCodes} from './languages/index.js'

const help = `Usage: sales-playbook-lint [options] [path|glob ...]
       sales-playbook-lint inspect [--format pretty|json] [--kind KIND] [--lang xx] FILE ...

Tells what sales playbooks, mails, offers and agendas in Markdown still lack.
Without paths: every Markdown file below this folder; ignore files count.

  --format FORMAT        pretty (default) or json
  --output FILE          write the report to a file
  --fail-on LEVEL        error, warning (default) or never: when to exit with 1
  --kind KIND            kind of the given files: ${kinds.join(', ')}
  --lang xx              language of the given files: ${languageCodes.join(', ')}
  --strict               ask for what is recommended, too
  --quiet                leave out files without findings
  --color, --no-color    colours, or none
  --stdin                read one document from standard input
  --stdin-filename NAME  what to call it
  --help, --version

Exit status: 0 no finding, 1 findings, 2 it could not run.
`

/** An error of the user, told in one line. */
class UsageError extends Error {}

const extensions = ['md', 'markdown', 'mkd', 'mkdn', 'mkdown', 'mdown']

interface Arguments {
  inspect: boolean
  format: string
  output: string | undefined
  failOn: string
  document: DocumentOptions
  quiet: boolean
  color: boolean
  stdin: boolean
  stdinFilename: string | undefined
  paths: string[]
}

/**
 * Run the command.
 *
 * @param args arguments, without the program's own name
 * @returns exit status: 0 nothing found, 1 findings, 2 it could not run
 */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const parsed = readArguments(args)
    if (typeof parsed === 'string') {
      process.stdout.write(parsed)
      return 0
    }
    return await run(parsed)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`sales-playbook-lint: ${printable(error.message)}\n`)
    return 2
  }
}

function readArguments(args: readonly string[]): Arguments | string {
  const isInspect = args[0] === 'inspect'
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(isInspect ? args.slice(1) : args)
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0])
  }
  const {values, positionals} = parsed
  if (values.help) return help
  if (values.version)
    return `${JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version}\n`
  const oneOf = (name: string, value: string, right: readonly string[]) => {
    if (!right.includes(value)) throw new UsageError(`unknown ${name} "${value}": use ${right.join(', ')}`)
    return value
  }
  const {kind, lang} = values
  if (kind !== undefined && !isKind(kind)) throw new UsageError(`unknown kind "${kind}": use ${kinds.join(', ')}`)
  if (lang !== undefined && !isLanguageCode(lang))
    throw new UsageError(`unknown language "${lang}": use ${languageCodes.join(', ')}`)
  if (values['stdin-filename'] !== undefined && !values.stdin)
    throw new UsageError('--stdin-filename goes with --stdin')
  if (values.stdin && positionals.length > 0) throw new UsageError('give either --stdin or paths')
  if (isInspect && positionals.length === 0 && !values.stdin) throw new UsageError('inspect needs at least one file')
  return {
    inspect: isInspect,
    format: oneOf('format', values.format ?? 'pretty', ['pretty', 'json']),
    output: values.output,
    failOn: oneOf('level for --fail-on', values['fail-on'] ?? 'warning', ['error', 'warning', 'never']),
    document: {...(kind ? {kind} : {}), ...(lang ? {language: lang} : {}), ...(values.strict ? {strict: true} : {})},
    quiet: values.quiet ?? false,
    color: values['no-color']
      ? false
      : (values.color ?? (!values.output && process.stdout.isTTY === true && !process.env.NO_COLOR)),
    stdin: values.stdin ?? false,
    stdinFilename: values['stdin-filename'],
    paths: positionals,
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: {type: 'string'},
      output: {type: 'string'},
      'fail-on': {type: 'string'},
      kind: {type: 'string'},
      lang: {type: 'string'},
      strict: {type: 'boolean'},
      quiet: {type: 'boolean'},
      color: {type: 'boolean'},
      'no-color': {type: 'boolean'},
      stdin: {type: 'boolean'},
      'stdin-filename': {type: 'string'},
      help: {type: 'boolean', short: 'h'},
      version: {type: 'boolean', short: 'v'},
    },
  })
}

async function run(args: Arguments): Promise<0 | 1 | 2> {
  const inspected = new Map<VFile, Inspected>()
  const unasked: Unasked = {kind: 0, language: 0}
  const progress = makeProgress(args)
  /** Last of all plugins: what was read is still there, and the tree is not needed again. */
  const collect = () => (tree: Parameters<typeof documentOf>[0], file: VFile) => {
    const document = documentOf(tree, file)
    if (args.inspect) inspected.set(file, inspect(document))
    else if (document.outline.units.length > 0) {
      // A file of no kind is most often no sales document: then its language does not matter.
      if (!document.language && (document.kind || document.frontMatter.foreign)) unasked.language++
      else if (!document.kind) unasked.kind++
    }
    progress.step()
  }
  const {files, failure} = await runEngine({
    processor: () => unified().use(remarkParse).use(remarkStringify) as unknown as Processor,
    ...(args.stdin ? {files: [], streamIn: process.stdin} : {files: args.paths.length > 0 ? args.paths : ['.']}),
    ...(args.stdin && args.stdinFilename ? {filePath: args.stdinFilename} : {}),
    extensions,
    rcName: '.remarkrc',
    packageField: 'remarkConfig',
    pluginPrefix: 'remark',
    ignoreName: '.remarkignore',
    defaultConfig: recommended,
    plugins: [[documentPlugin, args.document], collect],
    out: false,
    color: false,
  } as Options)
  progress.end()
  if (failure) throw new UsageError(oneLine(failure))
  const shown = unique(files.filter((file) => !file.data.unifiedEngineIgnored))
  const broken = shown.filter((file) => file.messages.some(isFailure))
  const failures = new Map<string, VFile[]>()
  for (const file of broken) {
    const message = file.messages.find(isFailure) as VFile['messages'][number]
    const text = oneLine(message.cause ?? message)
    failures.set(text, [...(failures.get(text) ?? []), file])
  }
  for (const [text, [first, ...others]] of failures) {
    const where =
      others.length > 0 ? `${count(others.length + 1, 'file')}, the first is ${first?.path}` : (first?.path ?? '')
    process.stderr.write(`sales-playbook-lint: ${printable(`${where}: ${text}`)}
`)
  }
  const read = shown.filter((file) => !broken.includes(file))
  if (read.length === 0 && broken.length === 0)
    throw new UsageError(`no Markdown file found in ${args.paths.join(', ') || 'this folder'}`)

  if (read.length === 0) return 2
  const text = args.inspect ? formatInspection(args, [...inspected.values()]) : formatLint(args, read, unasked)
  if (args.output) {
    try {
      fs.writeFileSync(args.output, text)
    } catch (error) {
      throw new UsageError(`cannot write ${args.output}: ${(error as Error).message}`)
    }
  } else await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()))
  if (broken.length > 0) return 2
  if (args.inspect || args.failOn === 'never') return 0
  const fails = read.some((file) =>
    file.messages.some((message) => message.fatal || (args.failOn === 'warning' && message.fatal === false)),
  )
  return fails ? 1 : 0
}

function runEngine(options: Options): Promise<{files: VFile[]; failure: unknown}> {
  const silent = new PassThrough()
  silent.resume()
  return new Promise((resolve) => {
    engine({...options, streamOut: silent, streamError: silent} as Options, (error, _code, context) => {
      resolve({files: context?.files ?? [], failure: error})
    })
  })
}

/** A file is one file, however often it was given and whatever links lead to it. */
function unique(files: readonly VFile[]): VFile[] {
  const seen = new Set<string>()
  return files.filter((file) => {
    if (!file.path || file.data.unifiedEngineStreamIn) return true
    let real = path.resolve(file.cwd, file.path)
    try {
      real = fs.realpathSync(real)
    } catch {
      // A file that is not there is reported by its own message.
    }
    return !seen.has(real) && seen.add(real)
  })
}

/** A message of the engine itself: a file that is not there or cannot be read, a configuration that is wrong. */
function isFailure(message: VFile['messages'][number]): boolean {
  return message.fatal === true && message.ruleId === undefined
}

function oneLine(error: unknown): string {
  const {message, cause} = error as {message?: string; cause?: unknown}
  const text = message ?? String(error)
  const [first = ''] = text.split('\n')
  const inner =
    cause instanceof Error && !first.includes(cause.message.split('\n')[0] as string)
      ? `: ${cause.message.split('\n')[0]}`
      : ''
  return first.replace(/\s*\(expected.*\)$/, '') + inner
}

/** Control characters never reach a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) =>
    character === '\n' || character === '\t'
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function formatInspection(args: Arguments, inspected: Inspected[]): string {
  inspected.sort((a, b) => (a.path < b.path ? -1 : 1))
  return args.format === 'json'
    ? `${JSON.stringify(inspected, undefined, 2)}\n`
    : `${printable(formatInspected(inspected))}\n`
}

/** How many files nothing was asked of, by what is not known of them. */
type Unasked = Record<'kind' | 'language', number>

function formatLint(args: Arguments, files: VFile[], unasked: Unasked): string {
  if (args.format === 'json')
    return `${reporterJson(args.quiet ? files.filter((file) => file.messages.length > 0) : files)}\n`
  for (const file of files) {
    // The report is the last use of the files: nothing raw of theirs may reach a terminal.
    file.history = file.history.map(printable)
    for (const message of file.messages) {
      message.reason = printable(message.reason).replace(/\s*\n\s*/g, ' ')
      message.message = message.reason
      delete message.stack
    }
  }
  const listed = files.filter((file) => file.messages.length > 0)
  const report =
    listed.length > 0 ? reporter(listed, {color: args.color, quiet: args.quiet}).replace(/\n\n[^\n]*$/, '') : ''
  const findings = files.reduce((sum, file) => sum + file.messages.length, 0)
  const lines = [
    report,
    `${count(files.length, 'file')}, ${count(findings, 'finding')}${unaskedLine(unasked, files.length)}`,
  ]
  return `${lines.filter(Boolean).join('\n\n')}\n`
}

/** Nobody shall take a file that was not judged for one without faults. */
function unaskedLine(unasked: Unasked, all: number): string {
  const line = (what: keyof Unasked, field: string, option: string, values: readonly string[]) => {
    const number = unasked[what]
    if (number === 0) return ''
    const which = all === 1 ? `its ${what} was` : `the ${what} of ${number} was`
    return `; ${which} not recognised, so nothing was asked of ${number === 1 ? 'it' : 'them'} (say it with \`${field}:\` in the front matter, or with ${option}: ${values.join(', ')})`
  }
  return line('kind', 'playbook', '--kind', kinds) + line('language', 'lang', '--lang', languageCodes)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** On a terminal, a line that counts files while many of them take long. */
function makeProgress(args: Arguments) {
  const {stderr} = process
  const begun = Date.now()
  let done = 0
  let shown = 0
  const active = stderr.isTTY === true && !args.quiet
  return {
    step() {
      done++
      const now = Date.now()
      if (!active || now - begun < 1000 || now - shown < 100) return
      shown = now
      stderr.write(`\r${done} files read …`)
    },
    end() {
      if (shown > 0) stderr.write('\r\u001B[K')
    },
  }
}
