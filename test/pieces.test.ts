import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, expect, it} from 'vitest'
import {type MarkedDocument, readDocuments} from '../accuracy/documents.js'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, {recursive: true})
})

function readOne(text: string, labels: Record<string, unknown>): MarkedDocument {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pieces-'))
  folders.push(folder)
  fs.writeFileSync(path.join(folder, 'mail.md'), text)
  const label = {path: 'mail.md', lang: 'en', kind: 'follow-up', elements: {}, wording: [], ...labels}
  fs.writeFileSync(path.join(folder, 'labels.jsonl'), JSON.stringify(label))
  return readDocuments(folder)[0] as MarkedDocument
}

const said = ({pieces}: MarkedDocument, text: string) =>
  pieces.filter((piece) => piece.text === text && !piece.name).map(({yes, wordingOnly}) => ({yes, wordingOnly}))

it('a fault behind a label is learnt as one, alone and with its label', () => {
  const document = readOne('# Follow-up\n\n**Deadline:** Sign tonight or lose the place.\n', {
    wording: [{id: 'no-pressure', line: 3, quote: 'Sign tonight or lose the place.'}],
  })
  expect(said(document, 'Deadline: Sign tonight or lose the place.')).toEqual([{yes: ['no-pressure']}])
  expect(document.pieces.filter(({text, states}) => states && text.startsWith('Sign tonight'))).toMatchObject([
    {yes: ['no-pressure']},
  ])
})

it('what stands behind a label says of elements only what both say together', () => {
  const document = readOne('# Follow-up\n\n**Next:** Ana sends the plan on Friday.\n', {
    elements: {'next-step': 'present'},
    evidence: {'next-step': [{line: 3, status: 'present'}]},
  })
  expect(said(document, 'Next: Ana sends the plan on Friday.')).toEqual([{yes: ['next-step']}])
  expect(said(document, 'Ana sends the plan on Friday.')).toEqual([{yes: [], wordingOnly: true}])
})

it('of several sentences on a line only the one that is quoted is at fault', () => {
  const document = readOne('# Follow-up\n\nThe mill runs well. Sign tonight or lose the place. We deliver in May.\n', {
    wording: [{id: 'no-pressure', line: 3, quote: 'Sign tonight'}],
  })
  const atFault = document.document.outline.units.filter((unit) => document.wordingOf(unit).length > 0)
  expect(atFault.map(({text}) => text)).toEqual(['Sign tonight or lose the place.'])
})
