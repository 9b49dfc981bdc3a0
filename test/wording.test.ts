import {describe, expect, it} from 'vitest'
import preset from '../src/index.js'
import {lint} from './lint.js'

/** Wording found in one line of an objection guide, as `rule: words`. */
async function wordingIn(line: string, lang?: string): Promise<string[]> {
  const language = lang ? `lang: ${lang}\n` : ''
  const file = await lint(`---\nplaybook: objections\n${language}---\n\n# Notes\n\n${line}\n`, preset)
  return file.messages
    .filter(({ruleId}) => ruleId?.startsWith('no-'))
    .map(({ruleId, actual}) => `${ruleId}: ${String(actual)}`)
}

describe('wording that must not stand', () => {
  it.each([
    ['no-pressure', 'If they hesitate, tell them the price doubles at midnight, true or not.'],
    ['no-ghosting', 'Unwanted offers: simply leave the mail unanswered, they will get the message.'],
    ['no-us-and-them', 'In the first round we squeeze the supplier to the last drop, they are the enemy.'],
    ['no-hostile-wording', 'Sus técnicos son unos idiotas que no saben ni leer un plano.'],
    ['no-master-servant', 'La noi clientul este stăpân și are mereu dreptate.'],
    ['no-absurd-demand', 'Saatte olla iloisia, että ylipäätään saatte toimittaa meille.'],
    ['no-overpromise', 'Сделаем всё, что попросите, в любые сроки, ошибок не будет никогда.'],
  ])('is found: %s', async (id, line) => {
    expect((await wordingIn(line)).join('\n')).toMatch(new RegExp(`^${id}: `, 'm'))
  })

  it.each([
    'Never say “sign today or the offer is gone”.',
    'She said “take it or leave it”, and we took our time.',
    'The offer holds until 30 June, because the steel price is fixed until then.',
    'We answer every mail within two days, also when the answer is no.',
  ])('is not found in %s', async (line) => {
    expect(await wordingIn(line)).toEqual([])
  })

  it.each([
    ['Don’t', '“Sign today or the offer is gone.”'],
    ['What we never say', '“Sign today or the offer is gone.”'],
    ['Ce nu scriem', '„Semnați azi, mâine prețul se dublează.”'],
    ['Näin ei puhuta', 'Allekirjoita tänään, huomenna hinta nousee.'],
  ])('is no fault below the warning "%s": %s', async (heading, line) => {
    expect(await wordingIn(`## ${heading}\n\n${line}`)).toEqual([])
  })

  it.each([
    ['When they say no', 'Tell them the price doubles at midnight, true or not.'],
    ['Enquiries we don’t want', 'Simply leave the mail unanswered, they will get the message.'],
    ['Dacă zice nu', 'Clientul este stăpân și are mereu dreptate.'],
    ['Kun asiakas alkaa empiä', 'Saatte olla iloisia, että ylipäätään saatte toimittaa meille.'],
  ])('is a fault below "%s", which is no warning: %s', async (heading, line) => {
    expect(await wordingIn(`## ${heading}\n\n${line}`)).toHaveLength(1)
  })

  it.each([
    ['en', 'no-master-servant', 'The customer is king.'],
    ['en', 'no-absurd-demand', 'Take it or leave it.'],
    ['es', 'no-master-servant', 'El cliente es el rey.'],
    ['es', 'no-pressure', 'No aceptes un no por respuesta.'],
    ['ro', 'no-master-servant', 'Clientul este rege.'],
    ['ro', 'no-master-servant', 'Clientul are intotdeauna dreptate!'],
    ['fi', 'no-us-and-them', 'Asiakas on vihollinen.'],
    ['fi', 'no-absurd-demand', 'Ota tai jätä.'],
    ['ru', 'no-master-servant', 'Клиент — король.'],
    ['ru', 'no-pressure', 'Не принимайте «нет» в ответ.'],
  ])('is found where it is all that a sentence says: %s, %s, %s', async (lang, id, line) => {
    const found = await wordingIn(line, lang)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${id}: `))
  })

  it.each([
    ['en', 'Is the customer king?'],
    ['en', 'We smile at “the customer is king”.'],
    ['en', '“The customer is king.”'],
    ['en', '## Don’t\n\nThe customer is king.'],
    ['en', 'The customer is not king.'],
    ['es', '¿El cliente es el rey?'],
  ])('is not found where it is quoted, asked, warned against or denied: %s, %s', async (lang, line) => {
    expect(await wordingIn(line, lang)).toEqual([])
  })

  it('is a fault in the row of an objection that says no', async () => {
    const table = '| They say | We say |\n|---|---|\n| "Not this year." | Tell them the price doubles at midnight. |'
    expect(await wordingIn(table)).toHaveLength(1)
  })

  it('is a fault behind a label that names the client, but not in the client’s turn of a dialogue', async () => {
    expect(await wordingIn('Customer: is king, we are their servants.')).toHaveLength(1)
    const dialogue = ['Customer: I am king here and you are my servants.', 'Anna: How can I help?', 'Customer: Obey!']
    expect(await wordingIn(dialogue.join('\n\n'))).toEqual([])
  })

  it('is quoted with both its quotation marks or with neither', async () => {
    const found = await wordingIn(
      'Скажите, что «завтра цена вырастет», даже если это неправда, и не отпускайте, пока не подпишет.',
    )
    expect(found).toHaveLength(1)
    const [words] = found as [string]
    expect(words).toContain('«')
    expect(words.split('«').length).toBe(words.split('»').length)
  })
})
