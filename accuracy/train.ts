/**
 * Learns from the labelled pieces and documents of this folder and writes what
 * it learnt to `src/evidence/weights/`. The same input gives the same bytes.
 *
 * First the weights are learnt three times, each time without a third of the
 * documents; on that third the decision is learnt: how much must speak for an
 * element before it counts as said. Then the weights are learnt from
 * everything. The four runs are independent, so that they share the processors.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'
import {brotliCompressSync} from 'node:zlib'
import {useWeights} from '../src/evidence/weights.js'
import {languageCodes, languages} from '../src/languages/index.js'
import {type Case, casesOf, decide} from './decide.js'
import {readDocuments} from './documents.js'
import {learn, type Packs} from './learn.js'
import {piecesOfLanguages, readPieces} from './pieces.js'

const root = path.resolve(import.meta.dirname, '../..')
const target = path.join(root, 'src/evidence/weights')
const folds = 3

/** What one run learns: the weights, and the cases of the documents that it was not shown. */
interface Run {
  packs: Packs
  cases: Case[]
  counts: {pieces: number; documents: number}
}

/** Learn without one fold of the documents, or, where none is given, from all. */
function learnRun(fold: number | undefined): Run {
  const pieces = [...piecesOfLanguages(languages), ...readPieces(path.join(root, 'accuracy/pieces'))]
  const documents = readDocuments(path.join(root, 'accuracy/documents'))
  const held = documents.filter((_, index) => index % folds === fold)
  const seen = documents.filter((_, index) => index % folds !== fold)
  const packs = learn([...pieces, ...seen.flatMap((document) => document.pieces)], languages)
  useWeights(packs)
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
  const {decision, trees} = decide(others.flatMap(({cases}) => cases))
  fs.mkdirSync(target, {recursive: true})
  const header = '// Written by `npm run train` from accuracy/; see CONTRIBUTING.md.\n'
  let total = 0
  const {models, network} = whole.packs
  const parts = {...Object.fromEntries(['shared', ...languageCodes].map((name) => [name, models[name]])), network}
  const packed = {...parts, trees: Buffer.from(JSON.stringify(trees))}
  for (const [name, bytes] of Object.entries(packed)) {
    const text = brotliCompressSync(bytes ?? new Uint8Array()).toString('base64')
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
