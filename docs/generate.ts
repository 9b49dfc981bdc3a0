/**
 * Writes the rules' pages (docs/rules/) and the README's tables from the rules
 * and the table of kinds. With `--check` it writes nothing and fails if
 * anything is stale.
 */
import fs from 'node:fs'
import path from 'node:path'
import {elementIds, kinds, needOf, wordingIds} from '../src/elements.js'
import {entriesOf} from '../src/evidence/meanings.js'
import {languageCodes, languages} from '../src/languages/index.js'
import {rules} from '../src/rules.js'
import {type Example, examplesOf, headCommentOf} from './examples.js'

const root = path.resolve(import.meta.dirname, '../..')
const check = process.argv.includes('--check')
const stale: string[] = []

function write(file: string, text: string): void {
  const target = path.join(root, file)
  const before = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : ''
  if (before === text) return
  stale.push(file)
  if (check) return
  fs.mkdirSync(path.dirname(target), {recursive: true})
  fs.writeFileSync(target, text)
}

const source = (id: string) => fs.readFileSync(path.join(root, 'rules', `${id}.ts`), 'utf8')

/** First sentence of a rule's page. */
const summary = (id: string) => headCommentOf(source(id)).split('\n\n')[0]?.replaceAll('\n', ' ') ?? ''

function page(id: string): string {
  const comment = headCommentOf(source(id))
  const text = comment.split(/^@example$/m)[0]?.trim() ?? ''
  const examples = examplesOf(source(id)).map(formatExample)
  return [`<!-- Written by \`npm run docs\` from rules/${id}.ts. -->`, `# ${id}`, text, '## Examples', ...examples, '']
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function formatExample({kind, lang, messages, markdown, options}: Example): string {
  const title =
    [kind ? `\`playbook: ${kind}\`` : '', lang ? languages[lang].name : ''].filter(Boolean).join(', ') || 'Any file'
  const given = Object.keys(options).length > 0 ? `, with options \`${JSON.stringify(options)}\`` : ''
  const fence = markdown.includes('```') ? '````' : '```'
  const found = messages.length === 0 ? 'Nothing is found.' : messages.map((message) => `> ${message}`).join('\n>\n')
  return `### ${title}${given}\n\n${fence}markdown\n${markdown.trimEnd()}\n${fence}\n\n${found}`
}

const kindTable = [
  `| rule | ${kinds.join(' | ')} |`,
  `| --- |${' :-: |'.repeat(kinds.length)}`,
  ...elementIds.map(
    (id) =>
      `| [${id}](docs/rules/${id}.md) | ${kinds.map((kind) => ({required: '●', recommended: '○', none: ''})[needOf(kind, id) ?? 'none']).join(' | ')} |`,
  ),
].join('\n')

const others = Object.keys(rules).filter((id) => !(elementIds as readonly string[]).includes(id))
const wordingTable = [
  '| rule | what it finds |',
  '| --- | --- |',
  ...others.map((id) => `| [${id}](docs/rules/${id}.md) | ${summary(id)} |`),
].join('\n')

const languageTable = [
  '| code | language | headings and labels known | words and phrases in classes | words whose meaning is told |',
  '| --- | --- | --: | --: | --: |',
  ...languageCodes.map((code) => {
    const {name, elements, words, meanings} = languages[code]
    const headings = Object.values(elements).reduce((sum, element) => sum + element.headings.length + 1, 0)
    const phrases = Object.values(words).reduce((sum, list) => sum + list.split(/\s+/).filter(Boolean).length, 0)
    const meant = entriesOf(meanings).reduce((sum, [, forms]) => sum + forms.length, 0)
    return `| \`${code}\` | ${name} | ${headings} | ${phrases} | ${meant} |`
  }),
].join('\n')

for (const id of Object.keys(rules)) write(`docs/rules/${id}.md`, page(id))
let readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
for (const [name, table] of Object.entries({kinds: kindTable, wording: wordingTable, languages: languageTable})) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [readme.indexOf(open), readme.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`README.md has no place for the table of ${name}`)
  readme = `${readme.slice(0, from)}${open}\n\n${table}\n\n${readme.slice(to)}`
}
write('README.md', readme)

if (check && stale.length > 0) {
  console.error(`Run \`npm run docs\`: ${stale.join(', ')} ${stale.length === 1 ? 'is' : 'are'} stale`)
  process.exitCode = 1
} else
  console.log(
    `${stale.length} of ${Object.keys(rules).length + 1} files written, ${wordingIds.length + elementIds.length} rules`,
  )
