import {en} from './en.js'
import {es} from './es.js'
import {fi} from './fi.js'
import type {Language} from './language.js'
import {ro} from './ro.js'
import {ru} from './ru.js'

/** The languages that are understood. One more is one more file and one more line here. */
export const languages = {en, es, ro, fi, ru} satisfies Record<string, Language>

/** Code of a language that is understood. */
export type LanguageCode = keyof typeof languages

/** The codes, in order. */
export const languageCodes = Object.keys(languages) as LanguageCode[]

/** Whether a text is the code of a language that is understood. */
export function isLanguageCode(value: unknown): value is LanguageCode {
  return typeof value === 'string' && Object.hasOwn(languages, value)
}
