/**
 * Learns from the labelled pieces and documents of this folder and writes what
 * it learnt to `src/evidence/weights/`. The same input gives the same bytes.
 *
 * First the weights of words are learnt five times, each time without a fifth
 * of the documents; on that fifth the decision is learnt: how much must speak
 * for an element before it counts as said. Then the weights are learnt from
 * everything.
 */
import fs from 'node:fs'
import path from 'node:path'
import {Model} from '../src/evidence/model.js'
import {models} from '../src/evidence/weights.js'
import {type LanguageCode, languageCodes, languages} from '../src/languages/index.js'
import {type Case, casesOf, decide} from './decide.js'
import {readDocuments} from './documents.js'
import {learn} from './learn.js'
import {piecesOfLanguages, readPieces} from './pieces.js'

const root = path.resolve(import.meta.dirname, '../..')
const target = path.join(root, 'src/evidence/weights')
const folds = 5

const pieces = [...piecesOfLanguages(languages), ...readPieces(path.join(root, 'accuracy/pieces'))]
const documents = readDocuments(path.join(root, 'accuracy/documents'))

const cases: Case[] = []
for (let fold = 0; fold < folds; fold++) {
  const seen = documents.filter((_, index) => index % folds !== fold).flatMap((document) => document.pieces)
  use(learn([...pieces, ...seen], languages))
  for (const [index, document] of documents.entries()) if (index % folds === fold) cases.push(...casesOf(document))
}
const decision = decide(cases)

const packs = learn([...pieces, ...documents.flatMap((document) => document.pieces)], languages)
fs.mkdirSync(target, {recursive: true})
const header = '// Written by `npm run train` from accuracy/; see CONTRIBUTING.md.\n'
let total = 0
for (const name of ['shared', ...languageCodes]) {
  const text = Buffer.from(packs[name] ?? new Uint8Array()).toString('base64')
  total += text.length
  fs.writeFileSync(path.join(target, `${name}.ts`), `${header}export default '${text}'\n`)
}
fs.writeFileSync(
  path.join(target, 'decision.ts'),
  `${header}export default ${JSON.stringify(decision, undefined, 2)}\n`,
)
console.log(`${pieces.length} pieces, ${documents.length} documents, ${Math.round(total / 1024)} KiB of weights`)

/** Let the judgment use weights that have just been learnt. */
function use(learnt: Record<string, Uint8Array>): void {
  for (const code of languageCodes)
    models.set(code as LanguageCode, new Model([learnt.shared, learnt[code]].filter((pack) => pack !== undefined)))
}
