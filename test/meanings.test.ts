import {describe, expect, it} from 'vitest'
import {fold} from '../src/document/words.js'
import {Meanings} from '../src/evidence/meanings.js'
import {type LanguageCode, languageCodes, languages} from '../src/languages/index.js'

const meanings = Object.fromEntries(languageCodes.map((code) => [code, new Meanings(languages[code])]))
const meant = (word: string, code: LanguageCode) => meanings[code]?.of(fold(word))

describe('meanings', () => {
  it.each<[string, LanguageCode, string, LanguageCode]>([
    ['offer', 'en', 'oferta', 'es'],
    ['offer', 'en', 'ofertă', 'ro'],
    ['offer', 'en', 'tarjous', 'fi'],
    ['offer', 'en', 'предложение', 'ru'],
    ['пришлём', 'ru', 'lähetämme', 'fi'],
    ['trimitem', 'ro', 'enviamos', 'es'],
    ['invoices', 'en', 'laskut', 'fi'],
  ])('reads %s (%s) like %s (%s)', (one, its, other, theirs) => {
    expect(meant(one, its)).not.toEqual([])
    expect(meant(one, its)).toEqual(meant(other, theirs))
  })

  it('reads a word without its marks, with cedillas and in an unlisted form', () => {
    expect(meant('şedinţă', 'ro')).toEqual(meant('ședință', 'ro'))
    expect(meant('sedinta', 'ro')).toEqual(meant('ședință', 'ro'))
    expect(meant('tarjouksellamme', 'fi')).toEqual(meant('tarjous', 'fi'))
  })

  it('takes a compound apart that it does not know', () => {
    expect(meant('toimitusreklamaatio', 'fi')).toEqual([meant('toimitus', 'fi'), meant('reklamaatio', 'fi')].flat())
  })

  it('says nothing of names and unknown words', () => {
    expect(meant('Xyloquint', 'en')).toEqual([])
    expect(meant('qwertz', 'fi')).toEqual([])
  })
})

describe.each(languageCodes)('the meanings of %s', (code) => {
  const lines = languages[code].meanings.split('\n').filter((line) => line.trim())

  it('are base words, each on one line, with forms that have one meaning', () => {
    const seen = new Map<string, string>()
    for (const line of lines) {
      const [meaning = '', forms = ''] = line.split(':').map((part) => part.trim())
      expect(meaning).toMatch(/^[a-z'!]+( [a-z'!]+){0,3}$/)
      for (const form of fold(forms).split(' ')) {
        expect(form, `a form of “${meaning}”`).toMatch(/^(%|[\p{L}\p{N}']+\*?)$/u)
        expect(seen.get(form) ?? meaning, `“${form}” means both`).toBe(meaning)
        seen.set(form, meaning)
      }
    }
  })
})
