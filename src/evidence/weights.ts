import {brotliDecompressSync} from 'node:zlib'
import type {LanguageCode} from '../languages/index.js'
import {Model} from './model.js'
import {Network, unpackNetwork} from './network.js'
import type {Tree} from './trees.js'
import en from './weights/en.js'
import es from './weights/es.js'
import fi from './weights/fi.js'
import packedNetwork from './weights/network.js'
import ro from './weights/ro.js'
import ru from './weights/ru.js'
import shared from './weights/shared.js'
import packedTrees from './weights/trees.js'

/** Learnt weights by language, as `npm run train` writes them. */
const packed: Record<LanguageCode, string> = {en, es, ro, fi, ru}

const models = new Map<LanguageCode, Model>()
let loaded: Network | undefined
let trees: Trees | undefined

/** Trees that judge what is suspect wording, and which parts of an element are missing. */
export type Trees = Record<'wording' | 'parts', readonly Tree[]>

/**
 * Unpack the weights of a language, once.
 *
 * @param code language
 * @returns the weights that all languages share together with its own
 */
export function modelOf(code: LanguageCode): Model {
  let model = models.get(code)
  if (!model) {
    model = new Model([shared, packed[code]].map(unpack))
    models.set(code, model)
  }
  return model
}

/** Unpack the network that reads words in their order, once for all languages. */
export function network(): Network {
  loaded ??= new Network(unpackNetwork(unpack(packedNetwork)))
  return loaded
}

/**
 * Unpack the trees that judge, once.
 *
 * @param name what they judge
 */
export function treesFor(name: keyof Trees): readonly Tree[] {
  trees ??= JSON.parse(unpack(packedTrees).toString()) as Trees
  return trees[name]
}

/**
 * Weigh by other weights from now on: while they are learnt, by those that have
 * not seen the documents at hand.
 *
 * @param others packed weights: shared and by language, and those of the network
 */
export function useWeights(others: {models: Record<string, Uint8Array>; network: Uint8Array}): void {
  for (const code of Object.keys(packed) as LanguageCode[])
    models.set(code, new Model([others.models.shared, others.models[code]].filter((pack) => pack !== undefined)))
  loaded = new Network(unpackNetwork(others.network))
}

function unpack(text: string): Buffer {
  return brotliDecompressSync(Buffer.from(text, 'base64'))
}
