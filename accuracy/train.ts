/**
 * Learns from the labelled pieces and documents of this folder and writes what
 * it learnt to `src/evidence/weights/`. The same input gives the same bytes.
 *
 * First the weights of words are learnt five times, each time without a fifth
 * of the documents; on that fifth the decision is learnt: how much must speak
 * for an element before it counts as said. Then the weights are learnt from
 * everything. The six runs are independent, so that they share the processors.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'
import {brotliCompressSync} from 'node:zlib'
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

/** What one run learns: the weights, and the cases of the documents that it was not shown. */
interface Run {
  packs: Record<string, Uint8Array>
  cases: Case[]
  counts: {pieces: number; documents: number}
}

/** Learn without a fifth of the documents, or, without a fold, from all. */
function learnRun(fold: number | undefined): Run {
  const pieces = [...piecesOfLanguages(languages), ...readPieces(path.join(root, 'accuracy/pieces'))]
  const documents = readDocuments(path.join(root, 'accuracy/documents'))
  const held = documents.filter((_, index) => index % folds === fold)
  const seen = documents.filter((_, index) => index % folds !== fold)
  const packs = learn([...pieces, ...seen.flatMap((document) => document.pieces)], languages)
  for (const code of languageCodes)
    models.set(code as LanguageCode, new Model([packs.shared, packs[code]].filter((pack) => pack !== undefined)))
  return {packs, cases: held.flatMap(casesOf), counts: {pieces: pieces.length, documents: documents.length}}
}

async function learnAll(): Promise<void> {
  const waiting = [undefined, ...Array.from({length: folds}, (_, fold) => fold)].map((fold, order) => ({fold, order}))
  const runs: Run[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const {fold, order} = next
      runs[order] = await new Promise<Run>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), {workerData: {fold}})
        worker.once('message', resolve)
        worker.once('error', reject)
      })
    }
  }
  await Promise.all(Array.from({length: os.availableParallelism()}, work))

  const [whole, ...others] = runs as [Run, ...Run[]]
  const decision = decide(others.flatMap(({cases}) => cases))
  fs.mkdirSync(target, {recursive: true})
  const header = '// Written by `npm run train` from accuracy/; see CONTRIBUTING.md.\n'
  let total = 0
  for (const name of ['shared', ...languageCodes]) {
    const text = brotliCompressSync(whole.packs[name] ?? new Uint8Array()).toString('base64')
    total += text.length
    fs.writeFileSync(path.join(target, `${name}.ts`), `${header}export default '${text}'\n`)
  }
  fs.writeFileSync(
    path.join(target, 'decision.ts'),
    `${header}export default ${JSON.stringify(decision, undefined, 2)}\n`,
  )
  const {pieces, documents} = whole.counts
  console.log(`${pieces} pieces, ${documents} documents, ${Math.round(total / 1024)} KiB of weights`)
}

if (isMainThread) await learnAll()
else parentPort?.postMessage(learnRun((workerData as {fold: number | undefined}).fold))
