import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {documentOf} from '../src/document.js'
import {type Kind, kinds} from '../src/elements.js'
import preset from '../src/index.js'
import {type LanguageCode, languageCodes, languages} from '../src/languages/index.js'

const processor = unified().use(remarkParse).use(preset).freeze()

/** Lint a text; what is written to begin with is without a byte order mark, as places count. */
function lint(text: string, name: string) {
  const file = new VFile({path: name, value: text})
  const tree = processor.parse(file)
  processor.runSync(tree, file)
  const {outline, frontMatter} = documentOf(tree, file)
  const {units, comments} = outline
  return {
    messages: file.messages,
    said: units.map((unit) => `${unit.via} ${unit.role} ${unit.text.trim().replace(/:$/, '')}`),
    texts: units.map((unit) => unit.text.trim().replace(/:$/, '')),
    comments: comments.map((comment) => comment.text),
    settings: JSON.stringify([frontMatter.kind, frontMatter.language, frontMatter.template, frontMatter.ignore]),
  }
}

const nameOf = ({ruleId, reason}: VFileMessage) => `${ruleId}: ${reason}`

function rangeOf({place}: VFileMessage): [number, number] {
  if (!place || !('start' in place)) throw new Error('A finding with a repair needs a range')
  return [place.start.offset as number, place.end.offset as number]
}

/** Whether the first list is left of the second one when some of its items are taken away. */
function isWithin(part: readonly string[], whole: readonly string[]): string | undefined {
  let at = 0
  for (const item of part) {
    const found = whole.indexOf(item, at)
    if (found < 0) return item
    at = found + 1
  }
}

const lettersOf = (texts: readonly string[]) => texts.join('').replace(/\P{L}/gu, '')

/** What is wrong with the repairs of a text. */
interface Faults {
  /** Findings that are still there after their own repair, with the repaired text. */
  stubborn: Array<[finding: string, repaired: string]>
  /** Repairs that change more than they say. */
  damage: string[]
  /** How many repairs there are. */
  repairs: number
}

const known = new Map<string, Faults>()

/** Apply every repair of a text, each for itself, and tell what is wrong with it; once for each text. */
function faultsOf(text: string, name = 'note.md'): Faults {
  const key = `${name}\n${text}`
  const faults = known.get(key) ?? findFaults(text, name)
  known.set(key, faults)
  return faults
}

function findFaults(text: string, name: string): Faults {
  const before = lint(text, name)
  const stubborn: Faults['stubborn'] = []
  const damage: string[] = []
  let repairs = 0
  for (const message of before.messages) {
    const [replacement] = message.expected ?? []
    if (replacement === undefined) continue
    repairs++
    const [start, end] = rangeOf(message)
    const old = text.slice(start, end)
    const repaired = text.slice(0, start) + replacement + text.slice(end)
    const shown = `${nameOf(message)}\n${JSON.stringify(repaired)}`
    const fault = (what: string) => damage.push(`${what}: ${shown}`)
    const after = lint(repaired, name)
    if (after.messages.some((other) => nameOf(other) === nameOf(message))) stubborn.push([nameOf(message), repaired])
    if (text.includes('\r\n') && /(?<!\r)\n/.test(replacement)) fault('mixes line endings')
    // A wrong setting is replaced; all else is only added to.
    if (message.ruleId === 'valid-settings') continue
    if (!replacement.startsWith(old.trimEnd())) fault('takes away what stands there')
    const lost = isWithin(before.said, after.said)
    if (lost !== undefined) fault(`reads “${lost}” in another way`)
    const added = lint(replacement.slice(old.trimEnd().length).replace(/^[:*_]+/, ''), 'added.md')
    if (!lettersOf(after.texts).includes(lettersOf(added.texts))) fault('puts it where it is not read')
    if (before.settings !== after.settings) fault('breaks the front matter')
    if (isWithin(before.comments, after.comments) !== undefined) fault('loses a comment')
  }
  return {stubborn, damage, repairs}
}

const none = {stubborn: [], damage: []}

/** Next to nothing, in each language: a title, words about the weather, a greeting, a farewell. */
const small: Record<LanguageCode, {title: string; heading: string; text: string; hello: string; bye: string}> = {
  en: {title: 'Mill', heading: 'Weather', text: 'It is raining.', hello: 'Dear Henna,', bye: 'Kind regards\nPaula'},
  es: {title: 'Molino', heading: 'Tiempo', text: 'Está lloviendo.', hello: 'Estimada Ana:', bye: 'Un saludo\nPaula'},
  ro: {title: 'Moara', heading: 'Vremea', text: 'Afară plouă.', hello: 'Bună ziua, Ana,', bye: 'Cu stimă\nPaula'},
  fi: {title: 'Mylly', heading: 'Sää', text: 'Ulkona sataa.', hello: 'Hei Henna,', bye: 'Terveisin\nPaula'},
  ru: {
    title: 'Мельница',
    heading: 'Погода',
    text: 'Идёт дождь.',
    hello: 'Здравствуйте, Анна!',
    bye: 'С уважением\nПаула',
  },
}

const shapes = {
  'has headings': (code: LanguageCode) => {
    const {title, heading, text} = small[code]
    return `# ${title}\n\n${text}\n\n## ${heading}\n\n${text}\n`
  },
  'is a plain letter': (code: LanguageCode) => {
    const {hello, text, bye} = small[code]
    return `${hello}\n\n${text}\n\n${bye}\n`
  },
}

const smallest = (kind: Kind, code: LanguageCode, shape: keyof typeof shapes) =>
  `---\nplaybook: ${kind}\nlang: ${code}\n---\n\n${shapes[shape](code)}`

const table = kinds.flatMap((kind) => languageCodes.map((code) => [kind, code] as const))
const shapeNames = Object.keys(shapes) as Array<keyof typeof shapes>

/**
 * Findings that not even the smallest document loses, by language: the table
 * tells of them, so that the other tests need not tell of them again.
 */
const hopeless = new Map<LanguageCode, Set<string>>()
function isHopeless(code: LanguageCode, finding: string): boolean {
  let found = hopeless.get(code)
  if (!found) {
    const all = kinds.flatMap((kind) => shapeNames.flatMap((shape) => faultsOf(smallest(kind, code, shape)).stubborn))
    found = new Set(all.map(([name]) => name))
    hopeless.set(code, found)
  }
  return found.has(finding)
}

describe.each(shapeNames)('a document that says next to nothing and %s', (shape) => {
  it.each(table)('%s in %s is repaired finding by finding', (kind, code) => {
    const {repairs, ...faults} = faultsOf(smallest(kind, code, shape))
    expect(repairs).toBeGreaterThan(0)
    expect(faults).toEqual(none)
  })

  it.each(table)('%s in %s is repaired one finding after the other', (kind, code) => {
    let text = smallest(kind, code, shape)
    const done: string[] = []
    for (;;) {
      const message = lint(text, 'note.md').messages.find(
        (found) => found.expected && found.expected.length > 0 && !isHopeless(code, nameOf(found)),
      )
      if (!message) break
      expect(done).not.toContain(nameOf(message))
      done.push(nameOf(message))
      const [start, end] = rangeOf(message)
      text = text.slice(0, start) + message.expected?.[0] + text.slice(end)
    }
  })
})

describe('settings', () => {
  it('are repaired to the nearest right one', () => {
    const {repairs, ...faults} = faultsOf(
      '---\nplaybook: meetng\ntemplate: maybe\nlang: "Suomi!"\nplaybook-ignore: [next-stp, "no-presure"]\n---\n\n# Mill\n\n<!-- playbook-covers: next-step, open-dor -->\n\nPaula.\n\n<!-- playbook: refusl -->\n\n## Mail\n\nText.\n',
    )
    expect(repairs).toBe(7)
    expect(faults).toEqual(none)
  })
})

describe('places where a text cannot simply be put', () => {
  const meeting = '---\nplaybook: meeting\nlang: en\n---\n'
  const bodies: Record<string, string> = {
    'an empty document': '',
    'only white space': '\n  \n\n',
    'only a title': '# Mill',
    'a title with setext underline': 'Mill\n====\n\nIt is raining.\n',
    'a title in bold': '**Mill**\n\nIt is raining.\n',
    'a title in HTML': '<h1>Mill</h1>\n\nIt is raining.\n',
    'a title in a block quote': '> # Mill\n>\n> It is raining.\n',
    'a title followed at once by text': '# Mill\nIt is raining.\n',
    'no line ending at the end': '# Mill\n\n## Weather\n\nIt is raining.',
    'white space at the end': '# Mill\n\n## Weather\n\nIt is raining.  \t\n   \n\n',
    CRLF: '# Mill\r\n\r\n## Weather\r\n\r\nIt is raining.\r\n',
    'a list at the end': '# Mill\n\n## Weather\n\n- It is raining.\n  - Much.\n',
    'an item in a quote at the end': '# Mill\n\n> - It is raining.\n',
    'a table at the end': '# Mill\n\n| Day | Weather |\n| --- | --- |\n| 12 | rain |\n',
    'a table at the beginning': '| Day | Weather |\n| --- | --- |\n| 12 | rain |\n\nIt is raining.\n',
    'a list at the beginning': '- It is raining.\n- Much.\n\nText.\n',
    'a closed fence at the end': '# Mill\n\n```sh\nls -l\n```\n',
    'an open fence at the end': '# Mill\n\n```sh\nls -l\n',
    'an open fence with another sign inside': '# Mill\n\n```sh\n~~~\nls -l\n',
    'a fence in a list': '# Mill\n\n- item\n\n  ```sh\n  ls -l\n  ```\n',
    'a fence in a quote': '# Mill\n\n> ```sh\n> ls -l\n> ```\n',
    'indented code at the end': '# Mill\n\n    ls -l\n',
    'an open comment at the end': '# Mill\n\nIt is raining.\n\n<!-- open\n',
    'a comment at the end': '# Mill\n\nIt is raining.\n\n<!-- done -->\n',
    'a comment at the beginning': '<!-- draft -->\n\n# Mill\n\nIt is raining.\n',
    'an HTML block at the end': '# Mill\n\n<div>\nIt is raining.\n</div>\n',
    'details at the end': '# Mill\n\n<details>\n<summary>Weather</summary>\n\nIt is raining.\n\n</details>\n',
    'a rule at the end': '# Mill\n\nIt is raining.\n\n---\n',
    'a rule at the beginning': '***\n\n# Mill\n\nIt is raining.\n',
    'a link definition at the end': '# Mill\n\nIt is [raining][r].\n\n[r]: https://example.com\n',
    'a footnote at the end': '# Mill\n\nIt is raining[^1].\n\n[^1]: Much.\n',
    'labels instead of headings': 'Day: Monday\n\nWeather: rain\n\nMood: fine\n\nEvening: dry\n',
    'labels in one paragraph': 'Day: Monday\nWeather: rain\nMood: fine\nEvening: dry\n',
    'a label with nothing behind it at the end': '# Mill\n\nNext step:',
    'a label in bold with nothing behind it': '# Mill\n\n**Next step:**\n\n**Weather:** rain\n',
    'a label with a dash and nothing behind it': '# Mill\n\nNext step —\n',
    'an item with nothing behind its label': '# Mill\n\n- **Next step**:\n- **Weather**: rain\n',
    'an item that is only a name in bold': '# Mill\n\n- **Next step**\n- **Weather**\n',
    'a cell with nothing in it': '# Mill\n\n| What | How |\n| --- | --- |\n| Next step | |\n| Weather | rain |\n',
    'a heading with nothing under it': '# Mill\n\n## Next step\n\n## Weather\n\nRain.\n',
    'a heading with nothing under it at the end': '# Mill\n\n## Weather\n\nRain.\n\n## Next step',
    'a closed heading with nothing under it': '# Mill\n\n## Next step ##\n\n## Weather\n\nRain.\n',
    'a setext heading with nothing under it': 'Mill\n====\n\nNext step\n---------\n\nWeather\n-------\n\nRain.\n',
    'a heading in bold with nothing under it': '# Mill\n\n**Next step**\n\n**Weather**\n\nRain.\n',
    'a heading in HTML with nothing under it': '# Mill\n\n<h2>Next step</h2>\n\n<h2>Weather</h2>\n\nRain.\n',
    'a heading with a comment under it': '# Mill\n\n## Next step\n\n<!-- who? -->\n\n## Weather\n\nRain.\n',
    'a heading in a quote with nothing under it': '# Mill\n\n> ## Next step\n\nRain.\n',
    'a heading with a to-do mark under it': '# Mill\n\n## Next step\n\nTODO\n\n## Weather\n\nRain.\n',
    'a heading with an empty list under it': '# Mill\n\n## Next step\n\n-\n\n## Weather\n\nRain.\n',
    'a summary with nothing under it': '# Mill\n\n<details>\n<summary>Next step</summary>\n\n</details>\n',
    'a covers comment before an empty heading':
      '# Mill\n\n<!-- playbook-covers: next-step -->\n\n## The usual\n\n## Weather\n\nRain.\n',
    'a covers comment at the end': '# Mill\n\nRain.\n\n<!-- playbook-covers: next-step -->\n',
    'a section of its own kind':
      '# Mill\n\nRain.\n\n<!-- playbook: refusal -->\n\n## Mail\n\nDear Paula, it is raining.\n\n## Weather\n\nRain.\n',
    'a section of its own kind in a quote':
      '# Mill\n\nRain.\n\n<!-- playbook: refusal -->\n\n> Dear Paula, it is raining.\n\nRain.\n',
    'a section of its own kind with nothing in it': '# Mill\n\nRain.\n\n<!-- playbook: refusal -->\n',
    'two sections of their own kind':
      '# Mill\n\n<!-- playbook: refusal -->\n\n## Mail\n\nRain.\n\n<!-- playbook: offer-reply -->\n\n## Reply\n\nRain.\n',
    'a section of its own kind in an item': '# Mill\n\n- <!-- playbook: refusal -->\n  Rain.\n\nRain.\n',
  }
  const variants = (body: string): Array<[text: string, name: string]> => {
    const front = body.includes('\r\n') ? meeting.replaceAll('\n', '\r\n') : meeting
    const gap = body.includes('\r\n') ? '\r\n' : '\n'
    // Front matter is not the only way to say the kind.
    return [
      [front + gap + body, 'note.md'],
      [front + body, 'note.md'],
      [body, 'meeting-agenda.md'],
    ]
  }

  it.each(Object.entries(bodies))('%s: everything else stays', (_, body) => {
    expect(variants(body).flatMap(([text, name]) => faultsOf(text, name).damage)).toEqual([])
  })

  it.each(Object.entries(bodies))('%s: the finding goes', (_, body) => {
    const stubborn = variants(body).flatMap(([text, name]) => faultsOf(text, name).stubborn)
    expect(stubborn.filter(([finding]) => !isHopeless('en', finding))).toEqual([])
  })

  it('a byte order mark', () => {
    const text = '\uFEFF---\nplaybook: meeting\nlang: en\n---\n\n# Mill\n\n## Next step\n\n## Weather\n\nRain.\n'
    const message = lint(text, 'note.md').messages.find(({ruleId}) => ruleId === 'next-step') as VFileMessage
    const [start, end] = rangeOf(message)
    expect(text.slice(1).slice(start, end)).toBe('## Next step')
  })
})

/** Blocks as people write them, in one language. */
function blocksOf(code: LanguageCode): fc.Arbitrary<string> {
  const {heading, text, hello, bye} = small[code]
  const {elements} = languages[code]
  const name = fc.constantFrom(...Object.values(elements).map(({title}) => title), heading)
  const said = fc.constantFrom(
    ...Object.values(elements).map(({example}) => example),
    ...Object.values(elements).map(({skeleton}) => skeleton),
    text,
    text,
    text,
  )
  const nothing = fc.constantFrom('', '', 'TODO', '—', '…', '{{x}}', '<!-- later -->')
  const behind = fc.oneof(said, nothing)
  const pair = fc.tuple(name, behind)
  return fc.oneof(
    said,
    fc.tuple(fc.constantFrom('#', '##', '##', '##', '###'), name, behind).map(([mark, a, b]) => `${mark} ${a}\n\n${b}`),
    pair.map(([a, b]) => `${a}\n${'-'.repeat(a.length)}\n\n${b}`),
    pair.map(([a, b]) => `**${a}**\n\n${b}`),
    pair.map(([a, b]) => `**${a}:** ${b}`),
    pair.map(([a, b]) => `${a}: ${b}`),
    pair.map(([a, b]) => `${a} — ${b}`),
    fc.array(pair, {minLength: 1, maxLength: 4}).map((rows) => rows.map(([a, b]) => `- **${a}**: ${b}`).join('\n')),
    fc.array(pair, {minLength: 1, maxLength: 3}).map((rows) => rows.map(([a, b]) => `${a}: ${b}`).join('\n')),
    fc
      .array(pair, {minLength: 1, maxLength: 3})
      .map((rows) => `| A | B |\n| --- | --- |\n${rows.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}`),
    fc.tuple(name, said, said).map(([a, b, c]) => `${a}:\n\n- ${b}\n- [ ] ${c}`),
    said.map((a) => `> ${hello}\n>\n> ${a}\n>\n> ${bye.replace('\n', '\n> ')}`),
    said.map((a) => `\`\`\`\n${hello}\n\n${a}\n\`\`\``),
    pair.map(([a, b]) => `<details>\n<summary>${a}</summary>\n\n${b}\n\n</details>`),
    fc.constantFrom('---', '<!-- note -->', `${hello}\n\n${text}`, bye, '```js\nconst a = 1\n```', '🎯 &amp; \\*'),
    fc
      .tuple(fc.constantFrom(...Object.keys(elements)), behind)
      .map(([id, b]) => `<!-- playbook-covers: ${id} -->\n\n## 12\n\n${b}`),
    fc.constantFrom(...kinds).map((kind) => `<!-- playbook: ${kind} -->\n\n## ${heading}\n\n${text}`),
  )
}

const documents = fc
  .tuple(
    fc.constantFrom(...languageCodes),
    fc.constantFrom(...kinds),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .chain(([code, kind, eol, titled]) =>
    fc
      .tuple(
        fc.array(blocksOf(code), {minLength: 1, maxLength: 6}),
        fc.constantFrom('', '\n', '\n\n  \n', '\ntemplate: true'),
      )
      .map(([blocks, end]) => {
        const setting = end.includes('template') ? end : ''
        const front = `---\nplaybook: ${kind}\nlang: ${code}${setting}\n---\n\n`
        const title = titled ? `# ${small[code].title}\n\n` : ''
        return (front + title + blocks.join('\n\n') + (setting ? '\n' : end)).replaceAll('\n', eol)
      }),
  )

describe('documents put together from pieces', () => {
  // Same documents each time: a failure is one of the change, not of the dice.
  const options = {numRuns: 120, seed: 7}

  it('lose a finding by its repair', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const code = /^lang: (\w\w)/m.exec(text)?.[1] as LanguageCode
        expect(faultsOf(text).stubborn.filter(([finding]) => !isHopeless(code, finding))).toEqual([])
      }),
      options,
    )
  })

  it('keep everything else', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(faultsOf(text).damage).toEqual([])
      }),
      options,
    )
  })
})

const fixtures = path.resolve(import.meta.dirname, '../fixtures')
const files = fs.existsSync(fixtures)
  ? fs
      .readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.md'))
      .sort()
  : []

describe.runIf(files.length > 0)('the fixtures', () => {
  it.each(files)('%s', (name) => {
    const text = fs.readFileSync(path.join(fixtures, name), 'utf8').replace(/^\uFEFF/, '')
    expect(faultsOf(text, path.join('fixtures', name))).toMatchObject(none)
  })
})
