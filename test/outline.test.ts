import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {Unit} from '../src/document/units.js'
import {outlineOf} from '../src/document/units.js'
import documentPlugin from '../src/document.js'

const processor = unified().use(remarkParse).use(documentPlugin).freeze()

function outline(source: string) {
  return outlineOf(processor.parse(source), source)
}

/** A unit in short: how it stands there, its text, the heading and the label it stands under. */
function short(unit: Unit): string {
  const mark = unit.role === 'name' ? (unit.via === 'heading' ? '#'.repeat(unit.depth) : `${unit.via}:`) : '-'
  const above = [unit.heading && `# ${unit.heading.text}`, unit.label && `: ${unit.label.text}`].filter(Boolean)
  return `${mark} ${unit.text}${above.length > 0 ? ` [${above.join(' ')}]` : ''}`
}

const read = (source: string) => outline(source).units.map(short)

function find(source: string, text: string): Unit {
  const found = outline(source).units.find((unit) => unit.text.replace(/:$/, '') === text)
  if (!found) throw new Error(`No unit “${text}” among ${JSON.stringify(read(source))}`)
  return found
}

const held = (source: string, name: string) => find(source, name).content.map((unit) => unit.text)

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  copy: '©',
  eacute: 'é',
  colon: ':',
}

function decode(reference: string): string | undefined {
  const [, hex, number, name] = /^&(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(reference) ?? []
  if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
  if (number) return String.fromCodePoint(Number(number))
  return name ? entities[name] : undefined
}

/** A piece of the file without what is not part of its text: addresses, marks of references, entities. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)|(?<=\])\([^)]*\)|(?<=\])\[[^\]]*\]/g, '')
    .replace(/(?<!\\)&#?\w+;/g, (reference) => decode(reference) ?? reference)
}

/** What can be seen of a text: letters, numbers and pictures, without what Markdown may take away or add. */
function visible(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}&©]/gu) ?? []).join('')
}

/** Tell where a unit is not where it says; nothing where all is right. */
function misplaced(source: string): string[] {
  const wrong: string[] = []
  const {units} = outline(source)
  const references = [...source.matchAll(/&#?\w+;/g)]
  let last = 0
  for (const unit of units) {
    const at = `“${unit.text}” at ${unit.start}..${unit.end} (“${source.slice(unit.start, unit.end)}”)`
    if (unit.start < last || unit.end < unit.start || unit.end > source.length) wrong.push(`${at} out of order`)
    last = unit.start
    const shown = withoutMarkdown(source.slice(unit.start, unit.end))
    if (visible(shown) !== visible(unit.text)) wrong.push(at)
    for (let index = 0; index < unit.text.length; index++) {
      const offset = unit.offsetAt(index)
      const character = unit.text.charAt(index)
      const there = source.charAt(offset)
      const reference = references.find(({index, 0: {length}}) => index <= offset && offset < index + length)?.[0]
      const isRight =
        there === character ||
        (reference !== undefined && decode(reference)?.includes(character)) ||
        // A line break may stand for the white space or backslash before it.
        (character === '\n' && /^[ \t\\]*\r?\n|^<br/.test(source.slice(offset, offset + 12)))
      if (!isRight || offset < unit.start || offset >= unit.end) {
        wrong.push(`“${character}” of ${at} at ${offset}`)
        break
      }
    }
  }
  return wrong
}

describe('headings', () => {
  it('are read in both notations, with numbers and pictures', () => {
    expect(
      read(
        '# Visit\n\nOne.\n\nGoals 🎯\n--------\n\nTwo.\n\n## 1. Next step ##\n\nThree.\n\n### 1.1 Who\n\nFour.\n\n## 🚀 Launch\n\nFive.\n\nOther\n=====\n\nSix.\n',
      ),
    ).toEqual([
      '# Visit',
      '- One. [# Visit]',
      '## Goals 🎯 [# Visit]',
      '- Two. [# Goals 🎯]',
      '## 1. Next step [# Visit]',
      '- Three. [# 1. Next step]',
      '### 1.1 Who [# 1. Next step]',
      '- Four. [# 1.1 Who]',
      '## 🚀 Launch [# Visit]',
      '- Five. [# 🚀 Launch]',
      '# Other',
      '- Six. [# Other]',
    ])
  })

  it('hold what stands under them, inner headings included', () => {
    const source = '# T\n\n## A\n\nOne.\n\n### B\n\nTwo.\n\n## C\n\n## D\n\nThree.\n'
    expect(held(source, 'A')).toEqual(['One.', 'Two.'])
    expect(held(source, 'B')).toEqual(['Two.'])
    expect(held(source, 'C')).toEqual([])
    expect(held(source, 'T')).toEqual(['One.', 'Two.', 'Three.'])
  })

  it('are free of Markdown', () => {
    expect(read('## See [the *plan*](x.md) &amp; `act` <br> **now**\n')).toEqual(['## See the plan & act \n now'])
  })

  it('may span lines', () => {
    expect(read('Two\nlines\n=====\n')).toEqual(['# Two\nlines'])
  })

  it('are not what only looks like one', () => {
    expect(read('#Tag\n\n####### Seven\n\n\\# Escaped\n')).toEqual(['- #Tag', '- ####### Seven', '- # Escaped'])
  })

  it('may be a line in bold', () => {
    const source =
      '# T\n\n**Next step**\n\nPaula sends it.\n\n__Our limits?__\n\nNone.\n\n***Both***\n\nYes.\n\n## Real\n\nText.\n'
    expect(read(source)).toEqual([
      '# T',
      '####### Next step [# T]',
      '- Paula sends it. [# Next step]',
      '####### Our limits? [# T]',
      '- None. [# Our limits?]',
      '####### Both [# T]',
      '- Yes. [# Both]',
      '## Real [# T]',
      '- Text. [# Real]',
    ])
  })

  it('in bold end at a rule', () => {
    expect(read('# T\n\n**A**\n\nOne.\n\n---\n\nTwo.\n')).toEqual([
      '# T',
      '####### A [# T]',
      '- One. [# A]',
      '- Two. [# T]',
    ])
  })

  it('in a block quote end with it', () => {
    const units = read('# T\n\n> ## Mail\n>\n> One.\n\nTwo.\n')
    expect(units).toContain('- One. [# Mail]')
    expect(units).toContain('- Two. [# T]')
  })
})

describe('a sentence in bold', () => {
  it('is a sentence, not a name', () => {
    expect(read('# T\n\n**Paula sends the drawing by Friday.**\n\nOne.\n')).toEqual([
      '# T',
      '- Paula sends the drawing by Friday. [# T]',
      '- One. [# T]',
    ])
  })

  it('may hold words in bold', () => {
    expect(read('We **must** go. Then **he** comes.\n')).toEqual(['- We must go.', '- Then he comes.'])
  })
})

describe('labels', () => {
  it.each([
    ['Goal: We agree.', 'Goal'],
    ['Goal : We agree.', 'Goal'],
    ['Goal\u00A0: We agree.', 'Goal'],
    ['Goal — We agree.', 'Goal'],
    ['Goal – We agree.', 'Goal'],
    ['Goal - We agree.', 'Goal'],
    ['**Goal:** We agree.', 'Goal'],
    ['**Goal**: We agree.', 'Goal'],
    ['**Goal.** We agree.', 'Goal'],
    ['**Goal?** We agree.', 'Goal?'],
    ['**Goal** — We agree.', 'Goal'],
    ['**Goal** – We agree.', 'Goal'],
    ['**Goal** | We agree.', 'Goal'],
    ['**Goal**\nWe agree.', 'Goal'],
    ['**Goal**  \nWe agree.', 'Goal'],
    ['**Goal**\\\nWe agree.', 'Goal'],
    ['**Goal**<br>We agree.', 'Goal'],
    ['__Goal:__ We agree.', 'Goal'],
    ['***Goal:*** We agree.', 'Goal'],
    ['*Goal:* We agree.', 'Goal'],
    ['*Goal*: We agree.', 'Goal'],
    ['`Goal`: We agree.', 'Goal'],
    ['[Goal](x.md): We agree.', 'Goal'],
    ['🎯 Goal: We agree.', '🎯 Goal'],
    ['**🎯 Goal** — We agree.', '🎯 Goal'],
    ['🎯 **Goal:** We agree.', '🎯 Goal'],
    ['• Goal: We agree.', 'Goal'],
    ['Цель встречи: We agree.', 'Цель встречи'],
    ['Goal of the first visit: We agree.', 'Goal of the first visit'],
  ])('%j', (source, label) => {
    expect(read(`${source}\n`)).toEqual([`label: ${label}`, `- We agree. [: ${label}]`])
  })

  it.each([
    'Goal:',
    'Goal —',
    'Goal –',
    'Goal : ',
    '**Goal:**',
    '**Goal**:',
    '**Goal** —',
    '- Goal:',
    '- **Goal**',
    '- **Goal** —',
  ])('%j has nothing behind it', (source) => {
    expect(read(`${source}\n`)).toEqual(['label: Goal'])
    expect(held(`${source}\n`, 'Goal')).toEqual([])
    expect(held(`${source}\n\n## Next\n\nText.\n`, 'Goal')).toEqual([])
  })

  it.each([
    'We meet at 10:30 in the hall.',
    'https://example.com/a: b',
    'We agreed on this after a long talk with all of them: nothing.',
    'If you agree we sign tomorrow at the notary — all is fine.',
    'This is well-known.',
    '12: 30',
    'He came. Then: nothing.',
    'Is it good?: yes',
  ])('are not seen in %j', (source) => {
    expect(outline(source).units.filter(({role}) => role === 'name')).toEqual([])
  })

  it('each begin a line', () => {
    expect(read('Goal: Sieve. And more.\nWho: Paula\nWhen — Friday\nOwner –\nDate:\n')).toEqual([
      'label: Goal',
      '- Sieve. [: Goal]',
      '- And more. [: Goal]',
      'label: Who',
      '- Paula [: Who]',
      'label: When',
      '- Friday [: When]',
      'label: Owner',
      'label: Date',
    ])
  })

  it('hold a text that goes on in the next line', () => {
    expect(held('Goal: we agree\non the sieve.\nWho: Paula\n', 'Goal')).toEqual(['we agree\non the sieve.'])
  })

  it('stand under their heading', () => {
    expect(read('## A\n\n**Goal:** x\n\n## B\n\nWho: y\n')).toEqual([
      '## A',
      'label: Goal [# A]',
      '- x [# A : Goal]',
      '## B',
      'label: Who [# B]',
      '- y [# B : Who]',
    ])
  })

  it.each(['Agenda:', '**Agenda:**', '**Agenda**:', 'Agenda —'])(
    '%j holds the list that follows, and not more',
    (label) => {
      const source = `${label}\n\n- one\n- two\n  - three\n\nAfter.\n`
      expect(held(source, 'Agenda')).toEqual(['one', 'two', 'three'])
      expect(find(source, 'After.').label).toBeUndefined()
      expect(held(source.replace('\n\n', '\n'), 'Agenda')).toEqual(['one', 'two', 'three'])
    },
  )

  it('hold the ordered list, the paragraph, the quote, the mail or the table that follows', () => {
    expect(held('Next:\n\n1. Paula sends.\n2. Bob calls.\n\nAfter.\n', 'Next')).toEqual(['Paula sends.', 'Bob calls.'])
    expect(held('Next:\n\nPaula sends. Bob calls.\n\nAfter.\n', 'Next')).toEqual(['Paula sends.', 'Bob calls.'])
    expect(held('Mail:\n\n> Dear Paula, thanks.\n\nAfter.\n', 'Mail')).toEqual(['Dear Paula, thanks.'])
    expect(held('Mail:\n\n```\nDear Paula, thanks.\n```\n\nAfter.\n', 'Mail')).toEqual(['Dear Paula, thanks.'])
  })

  it('hold the table that follows', () => {
    expect(held('Next:\n\n| Who | What |\n| --- | --- |\n| Paula | drawing |\n\nAfter.\n', 'Next')).toContain('drawing')
  })

  it('end at a heading and at a rule', () => {
    expect(held('Goal:\n\n## A\n\nText.\n', 'Goal')).toEqual([])
    expect(held('Goal:\n\n---\n\nText.\n', 'Goal')).toEqual([])
  })
})

describe('lists', () => {
  it('may define', () => {
    expect(
      read('- **Goal**: agree\n- **Who** — Paula\n- *When*: Friday\n- Owner: Bob\n- **Lead.** Text.\n- Plain item\n'),
    ).toEqual([
      'label: Goal',
      '- agree [: Goal]',
      'label: Who',
      '- Paula [: Who]',
      'label: When',
      '- Friday [: When]',
      'label: Owner',
      '- Bob [: Owner]',
      'label: Lead',
      '- Text. [: Lead]',
      '- Plain item',
    ])
  })

  it('may define in the notation of definition lists', () => {
    expect(held('Goal\n: We agree.\n', 'Goal')).toEqual(['We agree.'])
  })

  it('give an item in bold what is nested in it', () => {
    const source = '- **Goal**\n  - one\n  - two\n    - three\n- **Who**\n- Name:\n  - four\n'
    expect(held(source, 'Goal')).toEqual(['one', 'two', 'three'])
    expect(held(source, 'Who')).toEqual([])
    expect(held(source, 'Name')).toEqual(['four'])
  })

  it('give the label of an item what else stands in the item', () => {
    expect(held('1. **Goal**\n\n   One.\n\n2. **Who**\n   Two.\n', 'Goal')).toEqual(['One.'])
    expect(held('1. **Goal**\n\n   One.\n\n2. **Who**\n   Two.\n', 'Who')).toEqual(['Two.'])
    expect(held('- Goal:\n\n  One.\n\n  Two.\n- Next.\n', 'Goal')).toEqual(['One.', 'Two.'])
  })

  it('may be lists of tasks', () => {
    expect(read('- [ ] Paula sends it\n- [x] Goal: agreed\n- [X] **Who**: Bob\n1. [ ] Done.\n')).toEqual([
      '- Paula sends it',
      'label: Goal',
      '- agreed [: Goal]',
      'label: Who',
      '- Bob [: Who]',
      '- Done.',
    ])
  })

  it('know how deep they are nested', () => {
    const {units} = outline('- a\n  - b\n    - c\n      text\n  - d\n- e\n\n  f\n')
    expect(units.map(({text, level}) => [text, level])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c\ntext', 3],
      ['d', 2],
      ['e', 1],
      ['f', 1],
    ])
    expect(new Set(units.map(({holder}) => holder)).size).toBe(5)
  })
})

describe('tables', () => {
  it('have labels in the header row', () => {
    const source =
      '# T\n\n| What | Who | When |\n| --- | --- | --- |\n| Drawing | Paula | Friday |\n| Sieve | Bob | |\n'
    expect(held(source, 'Who')).toEqual(['Paula', 'Bob'])
    expect(held(source, 'When')).toEqual(['Friday'])
    expect(find(source, 'Friday').column?.text).toBe('When')
    expect(find(source, 'Friday').label?.text).toBe('Drawing')
    expect(find(source, 'Friday').heading?.text).toBe('T')
  })

  it('have labels in the first column', () => {
    const source = '| | |\n| --- | --- |\n| **Goal** | We agree. And go. |\n| Who | |\n'
    expect(held(source, 'Goal')).toEqual(['We agree.', 'And go.'])
    expect(held(source, 'Who')).toEqual([])
    expect(find(source, 'Goal')).toMatchObject({via: 'table', role: 'name'})
    expect(find(source, 'We agree.')).toMatchObject({via: 'table', role: 'text'})
  })

  it('may have one row or one column', () => {
    expect(held('| Goal | We agree. |\n| --- | --- |\n', 'Goal')).toEqual(['We agree.'])
    expect(held('| Goal |\n| --- |\n| One. |\n| Two. |\n', 'Goal')).toEqual(['One.', 'Two.'])
  })

  it('may have their first pair in the header row', () => {
    expect(held('| Goal | We agree. |\n| --- | --- |\n| Who | Paula |\n', 'Who')).toEqual(['Paula'])
  })
})

describe('mails', () => {
  it('are read in block quotes', () => {
    const source =
      'Mail:\n\n> **Subject:** Hello\n>\n> Dear Paula,\n>\n> thank you for\n> the offer. We liked it.\n>\n> Best,\n> Bob\n\nAfter.\n'
    expect(outline(source).units.map(({text, quoted}) => [text, quoted])).toEqual([
      ['Mail', false],
      ['Subject', true],
      ['Hello', true],
      ['Dear Paula,', true],
      ['thank you for\nthe offer.', true],
      ['We liked it.', true],
      ['Best,', true],
      ['Bob', true],
      ['After.', false],
    ])
  })

  it.each(['', 'text', 'mail', 'email', 'TXT', 'markdown'])('are read in fences of %j', (language) => {
    const source = `# T\n\n\`\`\`${language}\nSubject: Offer\n\nDear Paula,\n\nthank you. We liked it.\n\`\`\`\n\nAfter.\n`
    expect(read(source)).toEqual([
      '# T',
      'label: Subject [# T]',
      '- Offer [# T : Subject]',
      '- Dear Paula, [# T]',
      '- thank you. [# T]',
      '- We liked it. [# T]',
      '- After. [# T]',
    ])
    expect(find(source, 'Dear Paula,').quoted).toBe(true)
  })

  it('are read in fences of tildes, in lists and where nobody closes the fence', () => {
    expect(read('~~~~\nDear Paula, thank you.\n~~~~\n')).toEqual(['- Dear Paula, thank you.'])
    expect(read('- item\n\n  ```\n  Dear Paula, thank you.\n  ```\n')).toEqual(['- item', '- Dear Paula, thank you.'])
    expect(read('```\nDear Paula, thank you.\n')).toEqual(['- Dear Paula, thank you.'])
    expect(read('```\r\nDear Paula, thank you.\r\n```\r\n')).toEqual(['- Dear Paula, thank you.'])
  })

  it('are read in fences in block quotes, without their marks', () => {
    expect(read('> ```\n> Dear Paula, thank you.\n>\n> We liked it.\n> ```\n')).toEqual([
      '- Dear Paula, thank you.',
      '- We liked it.',
    ])
  })

  it('with Markdown in fences keep their headings, labels, lists and tables, below the heading above the fence', () => {
    const inside =
      '# Visit — [client]\n\n## Why we meet\n[In one sentence]\n\n- **Date:** {{date}}\n\n| What | Who |\n|---|---|\n| Plan | [name] |'
    const source = `# Sheet\n\n## Template\n\n\`\`\`markdown\n${inside}\n\`\`\`\n\n## How to use it\n\nPrint it.\n`
    expect(read(source)).toEqual([
      '# Sheet',
      '## Template [# Sheet]',
      '# Visit — [client] [# Template]',
      '## Why we meet [# Visit — [client]]',
      '- [In one sentence] [# Why we meet]',
      'label: Date [# Why we meet]',
      '- {{date}} [# Why we meet : Date]',
      'table: What [# Why we meet]',
      'table: Who [# Why we meet]',
      'table: Plan [# Why we meet : What]',
      '- [name] [# Why we meet : Plan]',
      '## How to use it [# Sheet]',
      '- Print it. [# How to use it]',
    ])
    const {start, end} = find(source, '{{date}}')
    expect(source.slice(start, end)).toBe('{{date}}')
    expect(outline(source.replaceAll('\n', '\r\n')).units.map(short)).toEqual(read(source))
    expect(read(source.replace('markdown', ''))).toEqual(read(source))
  })

  it('in a fence only show comments', () => {
    const source = '# T\n\n```md\n<!-- playbook: refusal -->\nNo. <!-- playbook-covers: thanks -->\n```\n'
    expect(outline(source).comments).toEqual([])
  })

  it('in block quotes leave the headings above them open', () => {
    expect(read('# T\n\n## Mail\n\n> # Hello\n>\n> We liked it.\n\nAfter.\n')).toEqual([
      '# T',
      '## Mail [# T]',
      '# Hello [# Mail]',
      '- We liked it. [# Hello]',
      '- After. [# Mail]',
    ])
  })

  it.each([
    '```js\nconst goal = "We agree on it."\n```',
    '```sh\nnpm install\n```',
    '```\n# install\nnpm ci\n```',
    '```yaml\ngoal: we agree on it\n```',
    '```\nnpm install foo\nconst x = 1\n```',
    '```json\n{"goal": "text"}\n```',
    '```\n```',
    '---\ntitle: Goal of the meeting\n---',
    '[goal]: https://example.com "We agree."',
    '<script>\nvar goal = "We agree."\n</script>',
    '<style>\np {color: red}\n</style>',
  ])('are not code: %j', (source) => {
    expect(read(`${source}\n`)).toEqual([])
  })
})

describe('HTML', () => {
  const details = '# T\n\n<details>\n<summary>Next step</summary>\n\nPaula sends it.\n\n</details>\n\nAfter.\n'

  it('has headings in summaries', () => {
    expect(read(details).slice(0, 3)).toEqual(['# T', '####### Next step [# T]', '- Paula sends it. [# Next step]'])
    expect(read('<details><summary>Next</summary>Paula sends it.</details>\n')).toEqual([
      '####### Next',
      '- Paula sends it. [# Next]',
    ])
  })

  it('ends what a summary holds where the details end', () => {
    expect(find(details, 'After.').heading?.text).toBe('T')
    expect(held(details, 'Next step')).toEqual(['Paula sends it.'])
  })

  it('has headings and paragraphs', () => {
    expect(read('<h2 id="a">Next</h2>\n\n<p>Paula sends it. Bob waits.</p>\n')).toEqual([
      '## Next',
      '- Paula sends it. [# Next]',
      '- Bob waits. [# Next]',
    ])
  })

  it('is not part of the text of a summary', () => {
    expect(read('<summary><b>Next</b> step</summary>\n')).toEqual(['####### Next step'])
  })

  it('may stand in a sentence', () => {
    expect(read('We <b>must</b> go<br/>now, dear <company>.\n')).toEqual(['- We must go\nnow, dear <company>.'])
  })
})

describe('comments', () => {
  const source =
    '# T\n\n<!-- playbook-covers: next-step -->\n\nText <!-- in line --> more.\n\n<!-- two\nlines -->\n\n- item <!-- of a list -->\n\n> <!-- quoted -->\n'

  it('are found everywhere, with their places', () => {
    const {comments} = outline(source)
    expect(comments.map(({text}) => text)).toEqual([
      'playbook-covers: next-step',
      'in line',
      'two\nlines',
      'of a list',
      'quoted',
    ])
    for (const {text, start, end} of comments) expect(source.slice(start, end)).toBe(`<!-- ${text} -->`)
  })

  it('are not read as text', () => {
    expect(read(source).join()).not.toMatch(/playbook|in line|two|of a list|quoted/)
  })

  it('may stay open', () => {
    expect(outline('Text.\n\n<!-- open\n').comments.map(({text}) => text)).toEqual(['open'])
  })
})

describe('the end of a document', () => {
  it.each(['Text.', 'Text.\n', 'Text.\n\n  \n', '# T\n\nText.\r\n', '- a\n- b\n\n\n', '```\ncode\n```\n'])(
    '%j',
    (source) => {
      expect(outline(source).end).toBe(source.trimEnd().length)
    },
  )
})

describe('every unit is where it says', () => {
  it.each([
    '# Tea 🍵 cake\n\n👩‍👩‍👧 family. 🎯 Goal: **yes**. And 𝒳 too.\n',
    'Goal\n====\n\n## Closed ##\n\ntext\n',
    'One\r\ntwo. Three\r\nfour.\r\n\r\n**Who:** Paula\r\n**When:** Friday\r\n',
    '> one\n> two. Three\n> four.\n>\n> Goal: five\nlazy six\n',
    '> one\r\n> two. Three\r\n> four.\r\n',
    '> > deep\n> > deeper. And\n> so on.\n\n- > item\n  > quoted. Yes\n  > it is.\n',
    '- one\n  two. Three\n\tfour.\n  - five\n    six.\n',
    '- one\r\n  two. Three\r\n  - five\r\n    six.\r\n',
    'A \\*star\\* and \\[box\\]. Then \\_more\\_ here: yes.\n',
    'Goal\\: no label. Back\\\\slash. End\\.\n',
    'Hard  \nbreak. And\\\nthis one.\n',
    'Use `a  b` and ``x ` y``. Then `z`.\n',
    'See [the *plan*](http://x.y "t"). Then ![picture](a.png) [ref][r] <https://x.y>. End.\n\n[r]: http://x\n',
    'Dear [name], {{date}} <company> %NAME% ____. Then more.\n',
    '| A \\| b | **C** |\n| --- | --- |\n| d `e` 🎯. Two. | `g \\| h` i |\n',
    '> | A | B |\n> | --- | --- |\n> | c | d. E. |\n',
    '- [ ] Task 🎯: yes\n- [x] **Who**: Bob\n',
    '```\nSubject: 🎯 Hello\n\nDear Paula,\nthanks \\* a lot. Yes.\n\n# Heading\n```\n\n~~~text\r\nDear Paula,\r\nthanks.\r\n~~~\r\n',
    '<details>\n<summary>Next 🎯 step</summary>\n\nText.\n\n</details>\n\n<p>One. Two.</p>\n',
    '---\nlang: en\ntitle: 🎯\n---\n\n# T\n\nText 🎯 here. And there.\n',
    '   indented\n   lines. And\n   more.\n',
    'Non\u00A0breaking\u00A0: space. Zero\u200Bwidth. ‮bidi.\n',
    'e\u0301 combined. Цель: да. Ж.\n',
    'Trailing   \n\n\n\nText.\t\n',
  ])('%j', (source) => {
    expect(misplaced(source)).toEqual([])
  })

  it.each([
    'Tea &amp; cake go on. Then more.\n',
    'A &lt;name&gt; here.\n',
    'Two&nbsp;words and more.\n',
    'Smile &#x1F600; please. And &#233;t&eacute;.\n',
    'It ends with &copy;\n',
    'Goal &amp; way: yes.\n',
    '# Tea &amp; cake\n\n**Fish &amp; chips:** yes, please.\n',
    '| Fish &amp; chips | B |\n| --- | --- |\n| c &amp; d | e &lt; f. Yes. |\n',
    '> one &amp;\r\n> two. Three\r\n',
    '&amp;&amp;&amp;\n\nA \\&amp; B. C &amp D.\n',
  ])('with character references: %j', (source) => {
    expect(misplaced(source)).toEqual([])
  })

  it.each([
    '> ```\n> Dear Paula,\n> thank you. Yes.\n> ```\n',
    '> <p>One\n> two. Three</p>\n',
    '- <p>One\n  two. Three</p>\n',
    '1. ```\n   Dear Paula,\n   thank you. Yes.\n   ```\n',
  ])('in a block within a block: %j', (source) => {
    expect(misplaced(source)).toEqual([])
  })

  const word = fc.constantFrom('Paula', 'sends', 'the', 'drawing', 'Цель', 'mañana', 'ș', 'päivä', '12', 'a')
  const plain = fc.oneof(
    word,
    word,
    fc.constantFrom(
      '🎯',
      '👩‍👩‍👧',
      '\\*',
      '\\_x\\_',
      '**bold**',
      '*so*',
      '`code`',
      '[link](x.md)',
      '{{gap}}',
      'Goal:',
      'Who —',
      'yes.',
    ),
  )
  const references = fc.constantFrom('&amp;', '&lt;', '&nbsp;', '&#x1F600;', '&eacute;')
  const documents = (piece: fc.Arbitrary<string>) => {
    const line = fc.array(piece, {minLength: 1, maxLength: 6}).map((pieces) => `Ab ${pieces.join(' ')}`)
    const lines = fc.array(line, {minLength: 1, maxLength: 3})
    const block = fc.oneof(
      lines.map((all) => all.join('\n')),
      line.map((text) => `## ${text}`),
      lines.map((all) => `- ${all.join('\n  ')}`),
      lines.map((all) => `- [ ] ${all.join('\n      ')}`),
      lines.map((all) => `> ${all.join('\n> ')}`),
      lines.map((all) => `> - ${all.join('\n>   ')}`),
      fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`),
      line.map((text) => `**${text.replace(/[*_`]/g, '')}**`),
    )
    return fc
      .tuple(fc.array(block, {minLength: 1, maxLength: 5}), fc.constantFrom('\n', '\r\n'))
      .map(([blocks, eol]) => blocks.join('\n\n').replaceAll('\n', eol))
  }
  // Same documents each time: a failure is one of the change, not of the dice.
  const options = {numRuns: 500, seed: 7}

  it('in documents put together from pieces', () => {
    fc.assert(
      fc.property(documents(plain), (source) => {
        expect(misplaced(source)).toEqual([])
      }),
      options,
    )
  })

  it('in documents put together from pieces and character references', () => {
    fc.assert(
      fc.property(documents(fc.oneof(plain, references)), (source) => {
        expect(misplaced(source)).toEqual([])
      }),
      options,
    )
  })
})

describe('the ties between units', () => {
  it('lead both ways', () => {
    const {units} = outline(
      '# T\n\nGoal: a. b.\n\n## H\n\n- **Who**\n  - c\n\n| A | B |\n| --- | --- |\n| d | e |\n\n> Mail: f\n\n**Bold**\n\ng\n',
    )
    for (const unit of units) {
      for (const inner of unit.content) expect(units.indexOf(inner)).toBeGreaterThan(units.indexOf(unit))
      if (unit.role === 'text') {
        if (unit.heading) expect(unit.heading.content).toContain(unit)
        if (unit.label) expect(unit.label.content).toContain(unit)
      }
      if (unit.heading) expect(unit.heading.via).toBe('heading')
      if (unit.label) expect(unit.label.role).toBe('name')
    }
  })
})
