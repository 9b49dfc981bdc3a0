import {brotliDecompressSync} from 'node:zlib'
import type {LanguageCode} from '../languages/index.js'
import {Model} from './model.js'
import en from './weights/en.js'
import es from './weights/es.js'
import fi from './weights/fi.js'
import ro from './weights/ro.js'
import ru from './weights/ru.js'
import shared from './weights/shared.js'

/** Learnt weights by language, as `npm run train` writes them. */
const packed: Record<LanguageCode, string> = {en, es, ro, fi, ru}

export const models = new Map<LanguageCode, Model>()

/**
 * Unpack the weights of a language, once.
 *
 * @param code language
 * @returns the weights that all languages share together with its own
 */
export function modelOf(code: LanguageCode): Model {
  let model = models.get(code)
  if (!model) {
    model = new Model([shared, packed[code]].map((text) => brotliDecompressSync(Buffer.from(text, 'base64'))))
    models.set(code, model)
  }
  return model
}
