import {describe, expect, it} from 'vitest'
import preset from '../src/index.js'
import {lint} from './lint.js'

/** Wording found in one line of an objection guide, as `rule: words`. */
async function wordingIn(line: string): Promise<string[]> {
  const file = await lint(`---\nplaybook: objections\n---\n\n# Notes\n\n${line}\n`, preset)
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

  it('is quoted with both its quotation marks or with neither', async () => {
    const found = await wordingIn('Слово «нет» ответом не считаем, перезваниваем каждый день, пока человек не сдастся.')
    expect(found).toHaveLength(1)
    const [words] = found as [string]
    expect(words.split('«').length).toBe(words.split('»').length)
  })
})
