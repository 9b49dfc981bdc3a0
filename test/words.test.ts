import {describe, expect, it} from 'vitest'
import {placeholdersOf, saysNothing, todosOf} from '../src/document/gaps.js'
import {detectLanguage} from '../src/document/language.js'
import {sentencesOf} from '../src/document/units.js'
import {fold, wordsOf} from '../src/document/words.js'
import {findIn, Lexicon} from '../src/evidence/lexicon.js'
import {type LanguageCode, languageCodes, languages} from '../src/languages/index.js'

const forms = (text: string) => wordsOf(text).map(({form}) => form)
const typed = (text: string, type: string) =>
  wordsOf(text)
    .filter((word) => word.type === type)
    .map(({start, end}) => text.slice(start, end))

describe('fold', () => {
  it.each([
    ['ȘEDINȚĂ', 'sedinta'],
    ['ŞEDINŢĂ', 'sedinta'],
    ['întâlnire', 'intalnire'],
    ['Reunión', 'reunion'],
    ['mañana', 'manana'],
    ['Pingüino', 'pinguino'],
    ['Päättäjä', 'paattaja'],
    ['Åbo', 'abo'],
    ['ЁЛКА', 'елка'],
    ['ещё', 'еще'],
    ['Straße', 'strasse'],
    ['don’t', "don't"],
    ['donʼt', "don't"],
    ['İstanbul', 'istanbul'],
    ['plain', 'plain'],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('makes composed and decomposed letters equal', () => {
    for (const text of ['ședință', 'mañana', 'päättäjä', 'ещё', 'й'])
      expect(fold(text.normalize('NFD'))).toBe(fold(text))
  })

  it('does nothing the second time', () => {
    for (const text of ['ŞEDINŢĂ', 'Ещё', 'Straße', 'don’t', 'ÄÖ']) expect(fold(fold(text))).toBe(fold(text))
  })
})

describe('wordsOf', () => {
  it('folds words, whatever marks and quotes they are written with', () => {
    expect(forms('Şedinţa şi ședința')).toEqual(['sedinta', 'si', 'sedinta'])
    expect(forms('Ещё не всё')).toEqual(['еще', 'не', 'все'])
    expect(forms('naïve nai\u0308ve')).toEqual(['naive', 'naive'])
    expect(forms("don’t don't donʼt l’eau")).toEqual(["don't", "don't", "don't", "l'eau"])
    expect(forms('“one” ‘two’ „three“ «four» "five" \'six\'')).toEqual(['one', 'two', 'three', 'four', 'five', 'six'])
  })

  it('parts words at every kind of blank and dash', () => {
    expect(forms('one\u00A0two\u202Fthree\tfour\nfive\r\nsix\u2003seven')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
    ])
    expect(forms('e-mail — follow–up/again')).toEqual(['e', 'mail', 'follow', 'up', 'again'])
  })

  it('keeps numbers, dates and times together', () => {
    expect(typed('On 12.05.2026 at 10:30: 5,5 kg or 1/2.', 'number')).toEqual(['12.05.2026', '10:30', '5,5', '1/2'])
    expect(typed('B2B and Q3 are words', 'number')).toEqual([])
  })

  it('keeps signs that mean something', () => {
    expect(typed('Yes! Why? 5 % ✗ no ❌ ✓: a; b', 'mark')).toEqual(['!', '?', '%', '✗', '❌', '✓', ':', ';'])
  })

  it.each([
    '{{x}}',
    '{{client name}}',
    '{x}',
    '[name]',
    '[name of client]',
    '[имя]',
    '<company>',
    '<имя клиента>',
    '%NAME%',
    '%имя%',
    '___',
    '__________',
    '…',
    '……',
    '....',
    '........',
    '[…]',
  ])('sees the placeholder %s', (gap) => {
    expect(typed(`Dear ${gap}, hello`, 'placeholder')).toEqual([gap])
    expect(typed(gap, 'placeholder')).toEqual([gap])
  })

  it.each(['[x]', '[ ]', '[X]', '[1]', '[^1]', '__', '...', '100 % of', 'a < b', 'snake_case', '{', '[', '', ' '])(
    'sees none in %j',
    (text) => {
      expect(typed(text, 'placeholder')).toEqual([])
    },
  )

  it.each([
    'Dear {{name}}, we don’t need 12 % of it… yet 🎯!',
    'Ştefan şi\u00A0Ёлка: 👩‍👩‍👧 [date]',
    'İstanbul Straße ﬁnal nai\u0308ve',
    'a\r\nb\tc',
  ])('knows where each word stands: %j', (text) => {
    let last = 0
    for (const {form, start, end, type} of wordsOf(text)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(fold(text.slice(start, end))).toBe(fold(form))
      if (type === 'word') expect(text.slice(start, end)).toMatch(/^\p{L}.*[\p{L}\p{M}\p{N}]$|^\p{L}$/u)
      last = end
    }
  })
})

describe('sentencesOf', () => {
  const split = (text: string) => sentencesOf(text).map(([from, to]) => text.slice(from, to))

  it.each([
    ['One', ['One']],
    ['One. Two.', ['One.', 'Two.']],
    ['  One.  \n Two. ', ['One.', 'Two.']],
    ['Really?! Yes… No! “Quoted.” Next.', ['Really?!', 'Yes…', 'No!', '“Quoted.”', 'Next.']],
    ['(Said so.) Next. [Aside.] Last.', ['(Said so.)', 'Next.', '[Aside.]', 'Last.']],
    ['¿Qué quiere? ¡Nada! «Bien». Fin.', ['¿Qué quiere?', '¡Nada!', '«Bien».', 'Fin.']],
    ['„Gata.” Apoi „da”. Gata.', ['„Gata.”', 'Apoi „da”.', 'Gata.']],
    ['”Kiitos.” Sitten jatketaan.', ['”Kiitos.”', 'Sitten jatketaan.']],
    ['«Да.» Он ушёл. Всё.', ['«Да.»', 'Он ушёл.', 'Всё.']],
    ['One. {{name}} calls. <Name> waits. [Name] goes.', ['One.', '{{name}} calls.', '<Name> waits.', '[Name] goes.']],
    [
      'It costs 1.500 € or 2.5 % of www.example.com today. Good.',
      ['It costs 1.500 € or 2.5 % of www.example.com today.', 'Good.'],
    ],
    ['See README.md for it. Then go.', ['See README.md for it.', 'Then go.']],
    ['It goes on. and on', ['It goes on. and on']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  it.each([
    ['en', 'Mr. Smith and Dr. Brown come at 5 p.m. on Friday. We wait.'],
    [
      'en',
      'Bring samples, e.g. Blue ones, approx. 20 pcs. No more. We wait.',
      'Bring samples, e.g. Blue ones, approx. 20 pcs. No more.',
    ],
    ['en', 'J. R. Smith of Mill Inc. Boston signs. We wait.'],
    ['es', 'El Sr. García y la Sra. Pérez vienen con Ud. Juntos deciden. We wait.'],
    ['es', 'Es el n.º 5 de la pág. 12 de EE. UU. We wait.', 'Es el n.º 5 de la pág. 12 de EE. UU. We wait.'],
    ['ro', 'Dl. Popescu și dna. Ionescu vin pe str. Mihai nr. 5 cu dvs. Luni. We wait.'],
    ['ro', 'Aduceți de ex. Mostre, ș.a. Mostre. We wait.'],
    ['fi', 'Kokous on 3. Toukokuuta klo 10 esim. Mikkelissä. We wait.'],
    ['fi', 'Ks. Liite ja vrt. Tarjous n. 20 kpl. We wait.', 'Ks. Liite ja vrt. Tarjous n. 20 kpl. We wait.'],
    ['ru', 'И. И. Иванов придёт на ул. Ленина, д. 5, т. е. Завтра утром. We wait.'],
    ['ru', 'Это стоит 5 тыс. Рублей, см. Приложение, и т. д. Всё ясно нам. We wait.'],
  ] as Array<[LanguageCode, string, string?]>)('%s goes on after short forms and ordinals: %s', (_, text, first) => {
    expect(split(text)[0]).toBe(first ?? text.replace(/ We wait\.$/, ''))
  })

  it.each(languageCodes)('goes on after every short form of %s', (code) => {
    const broken = languages[code].abbreviations
      .split(/\s+/)
      .filter(Boolean)
      .map((form) => form.replaceAll('_', ' ').replace(/\.$/, ''))
      .filter((form) => split(`Xx ${form}. 5 yy.`).length !== 1)
    expect(broken).toEqual([])
  })

  it.each([
    ['We know the people we talk to.', 'They know us.'],
    ['Es lo que nos pide la.', 'Entonces vamos.'],
    ['Asta avem pe.', 'Vedem mâine.'],
  ])('ends where the short form of one language is a word of another: %s', (first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second])
  })

  it('goes on after the short name of a Finnish day', () => {
    expect(split('Nähdään to. 5. maaliskuuta klo 9.')).toHaveLength(1)
  })

  it('parts short lines before a capital: greetings, names, addresses', () => {
    expect(split('Dear Paula\nThanks for it\nBob')).toEqual(['Dear Paula', 'Thanks for it', 'Bob'])
    expect(split('Dear Paula,\r\nThanks for it.')).toEqual(['Dear Paula,', 'Thanks for it.'])
    expect(split('Dear Paula,\nthanks for it.')).toEqual(['Dear Paula,\nthanks for it.'])
    const long = 'We have talked about this for a very long time with all of them and\nPaula agrees.'
    expect(split(long)).toEqual([long])
  })

  it('reads only the part it is asked for', () => {
    const text = 'One. Two. Three. Four.'
    expect(sentencesOf(text, 5, 16).map(([from, to]) => text.slice(from, to))).toEqual(['Two.', 'Three.'])
  })

  it('loses nothing but white space', () => {
    for (const text of ['One. Two?\nThree… Four', 'Mr. A. B. said: “No.” Then\nHe left.', '3. Mai. 4. Juni.']) {
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      let last = 0
      for (const [from, to] of sentencesOf(text)) {
        expect(from).toBeGreaterThanOrEqual(last)
        last = to
      }
    }
  })
})

describe('Lexicon', () => {
  const found = (phrases: string, text: string) =>
    findIn(new Lexicon<true>().add(phrases, true), text).map(({from, to}) => [from, to])

  it('finds whole words', () => {
    expect(found('agree', 'We agree, they disagree in the agreement')).toEqual([[1, 2]])
    expect(found('a b\n  c', 'c b a')).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('finds any ending of a word with a star', () => {
    expect(found('agree*', 'agree agreed agreement disagree')).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
    expect(found('договор*', 'Договор, договорились, разговор')).toEqual([
      [0, 1],
      [1, 2],
    ])
  })

  it('finds phrases joined by a low line, with stars inside and at the end', () => {
    expect(found('next_step*', 'Next steps: the NEXT\u00A0step, not the next big step or nextstep')).toEqual([
      [0, 2],
      [3, 5],
    ])
    expect(found('agree*_on', 'agreed on; agrees upon')).toEqual([[0, 2]])
    expect(found('dar_de_alta', 'Dar de alta; dar de baja')).toEqual([[0, 3]])
  })

  it('does not mind marks, capitals and quotes', () => {
    expect(found('întâlnire ședință', 'INTALNIRE şedinţă')).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(found('ещё', 'еще Ещё')).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(found("don't", 'DON’T')).toEqual([[0, 1]])
    expect(found('e-mail', 'an E-Mail')).toEqual([[1, 3]])
  })

  it('gives every phrase of a place, and each value once for a phrase', () => {
    const lexicon = new Lexicon<string>().add('next next_step', 'a').add('next_step next*', 'b').add('next', 'a')
    const values = findIn(lexicon, 'next step').map(({value, from, to}) => `${value} ${from}-${to}`)
    expect(values.sort()).toEqual(['a 0-1', 'a 0-2', 'b 0-1', 'b 0-2'])
  })

  it('begins where it is told', () => {
    const lexicon = new Lexicon<true>().add('step', true)
    const words = wordsOf('next step')
    expect(lexicon.at(words, 0)).toEqual([])
    expect(lexicon.at(words, 1)).toEqual([{value: true, from: 1, to: 2}])
    expect(lexicon.at(words, 2)).toEqual([])
  })

  it('has nothing where nothing was added', () => {
    expect(found('', 'next step')).toEqual([])
    expect(found('  \n ', 'next step')).toEqual([])
    expect(found('next_step', '')).toEqual([])
    expect(found('! ,', 'well, then!')).toEqual([])
  })
})

describe('detectLanguage', () => {
  const texts: Record<LanguageCode, string[]> = {
    en: [
      'Thank you for the visit last week. We would like to agree on the new price with you before the end of the month.',
      'Dear Mr. Salo, I have read your offer and I am sorry that we cannot take it up this time.',
      'Find out who decides. Ask what they need, and write down what they said.',
    ],
    es: [
      'Gracias por la visita de la semana pasada. Queremos acordar con ustedes el nuevo precio antes de que termine el mes.',
      'Estimado señor Pérez: he leído su oferta y siento que esta vez no podamos aceptarla.',
      'Averigue quien decide. Pregunte que necesitan y anote lo que han dicho.',
    ],
    ro: [
      'Vă mulțumim pentru vizita de săptămâna trecută. Am vrea să stabilim cu dumneavoastră noul preț până la sfârșitul lunii.',
      'Va multumim pentru vizita de saptamana trecuta. Am vrea sa stabilim cu dumneavoastra noul pret pana la sfarsitul lunii.',
      'Am citit oferta dumneavoastră și ne pare rău că nu o putem accepta de data aceasta.',
    ],
    fi: [
      'Kiitos viime viikon käynnistä. Haluaisimme sopia teidän kanssanne uudesta hinnasta ennen kuun loppua, jos se sopii.',
      'Olen lukenut tarjouksenne, mutta valitettavasti emme voi ottaa sitä tällä kertaa.',
      'Selvitä, kuka päättää. Kysy, mitä he tarvitsevat, ja kirjaa, mitä he sanoivat.',
    ],
    ru: [
      'Спасибо за встречу на прошлой неделе. Мы хотели бы договориться с вами о новой цене до конца месяца.',
      'Уважаемый Иван Иванович, я прочитал ваше предложение, но принять его мы в этот раз не можем.',
      'Узнайте, кто принимает решение. Спросите, что им нужно, и запишите, что они сказали.',
    ],
  }
  it.each(languageCodes.flatMap((code) => texts[code].map((text) => [code, text] as const)))('%s: %s', (code, text) => {
    expect(detectLanguage(wordsOf(text))).toBe(code)
    expect(detectLanguage(wordsOf(text.toUpperCase()))).toBe(code)
    expect(detectLanguage(wordsOf(text.normalize('NFD')))).toBe(code)
  })

  it.each([
    [
      'German',
      'Vielen Dank für den Besuch in der letzten Woche. Wir möchten mit Ihnen den neuen Preis vor dem Ende des Monats vereinbaren.',
    ],
    [
      'German',
      'Sehr geehrte Frau Weber, ich habe Ihr Angebot gelesen, aber wir können es diesmal leider nicht annehmen.',
    ],
    [
      'French',
      'Merci pour votre visite de la semaine dernière. Nous voudrions convenir avec vous du nouveau prix avant la fin du mois.',
    ],
    [
      'French',
      'Madame, j’ai lu votre offre, mais nous ne pouvons pas l’accepter cette fois-ci, car le prix est trop élevé.',
    ],
    [
      'Portuguese',
      'Obrigado pela visita da semana passada. Gostaríamos de acertar com vocês o novo preço antes do fim do mês.',
    ],
    [
      'Portuguese',
      'Prezado senhor, li a sua proposta, mas desta vez não podemos aceitá-la, porque o preço é muito alto para nós.',
    ],
    [
      'Italian',
      'Grazie per la visita della scorsa settimana. Vorremmo concordare con voi il nuovo prezzo prima della fine del mese.',
    ],
    [
      'Italian',
      'Gentile signora, ho letto la sua offerta, ma questa volta non possiamo accettarla perché il prezzo è troppo alto.',
    ],
    ['Ukrainian', 'Дякуємо за зустріч минулого тижня. Ми хотіли б домовитися з вами про нову ціну до кінця місяця.'],
    ['Ukrainian', 'Шановна пані, я прочитав вашу пропозицію, але цього разу ми не можемо її прийняти.'],
    [
      'Swedish',
      'Tack för besöket förra veckan. Vi vill gärna komma överens med er om det nya priset innan månaden är slut.',
    ],
    ['Swedish', 'Jag har läst ert anbud, men den här gången kan vi tyvärr inte ta det, för priset är för högt.'],
    [
      'Dutch',
      'Bedankt voor het bezoek van vorige week. Wij willen graag met u een nieuwe prijs afspreken voor het einde van de maand.',
    ],
    ['Polish', 'Dziękujemy za wizytę w zeszłym tygodniu. Chcielibyśmy ustalić z Państwem nową cenę do końca miesiąca.'],
    [
      'Estonian',
      'Täname teid möödunud nädala külaskäigu eest. Me soovime teiega uues hinnas kokku leppida enne kuu lõppu.',
    ],
    [
      'Bulgarian',
      'Благодарим ви за срещата миналата седмица. Бихме искали да се договорим с вас за новата цена до края на месеца.',
    ],
    [
      'Catalan',
      'Gràcies per la visita de la setmana passada. Voldríem acordar amb vostès el nou preu abans que acabi el mes.',
    ],
    ['Greek', 'Σας ευχαριστούμε για την επίσκεψη. Θα θέλαμε να συμφωνήσουμε μαζί σας τη νέα τιμή.'],
    ['Chinese', '感谢您上周的来访。我们希望在月底之前与您商定新的价格。'],
    ['nothing', ''],
    ['numbers', '12 34 5.6 % …'],
    ['one word', 'Hello'],
    ['code', 'const goal = require("x"); module.exports = goal'],
  ])('is null for %s: %s', (_, text) => {
    expect(detectLanguage(wordsOf(text))).toBeNull()
  })

  it('is not led astray by a quotation or a few foreign words', () => {
    expect(detectLanguage(wordsOf(`${texts.en.join(' ')} ${texts.es[2]}`))).toBe('en')
    expect(
      detectLanguage(
        wordsOf('Kiitos tarjouksestanne. Se on hyvä, mutta pricing-malli ja service level agreement ovat vielä auki.'),
      ),
    ).toBe('fi')
    expect(detectLanguage(wordsOf('Мы отправим вам offer и service level agreement, если это вам подходит.'))).toBe(
      'ru',
    )
  })
})

describe('placeholdersOf', () => {
  const gaps = (text: string) => placeholdersOf(text).map((gap) => gap.text)

  it.each([
    '{{name}}',
    '{{their objective, in their words}}',
    '{name}',
    '[name]',
    '[Name of the client]',
    '[имя]',
    '[…]',
    '[...]',
    '<name>',
    '<имя клиента>',
    '%NAME%',
    '%ИМЯ%',
    '___',
    '________',
    '???',
    'XXX',
    'XXXXX',
    'ХХХ',
  ])('finds %s', (gap) => {
    expect(gaps(gap)).toEqual([gap])
    const text = `Dear ${gap}, hello ${gap}!`
    expect(gaps(text)).toEqual([gap, gap])
    for (const {index, text: found} of placeholdersOf(text)) expect(text.slice(index, index + found.length)).toBe(found)
  })

  it.each([
    '{{< hint info >}}',
    '{{<hint>}}',
    '{{% note %}}',
    '{% include nav.html %}',
    '[x] done',
    '[X] done',
    '[ ] open',
    '[] open',
    '[link](https://example.com)',
    '[link][ref]',
    '[link][1]',
    '[ref]: https://example.com',
    '[^1] and [^note]',
    '[1]',
    '[!NOTE]',
    '[!TIP]',
    '[!IMPORTANT]',
    '[!WARNING] Mind it.',
    '[!CAUTION]',
    '[I would leave this out, it is too much.]',
    '<https://example.com>',
    '<http://example.com/a b>',
    '<mailto:paula@example.com>',
    '<paula@example.com>',
    '</div>',
    '<!-- later -->',
    'a < b > c',
    '5 < 6',
    '100 % of 50 %',
    '__init__',
    '{}',
    'Well?',
    'Really??',
    'Well…',
    'Well...',
    'size XXL',
    'Louis XX',
    'nothing at all',
    '',
  ])('finds none in %j', (text) => {
    expect(gaps(text)).toEqual([])
  })
})

describe('todosOf', () => {
  const marks = (text: string, code: LanguageCode) => todosOf(text, languages[code]).map((mark) => mark.text)
  const others = languageCodes.filter((code) => code !== 'es')

  it.each(others)('finds TODO in %s', (code) => {
    for (const text of [
      'TODO',
      'TODO: write it',
      'Cost: TODO',
      'Cost (TODO)',
      'The cost is TODO, and more.',
      'TODO.',
      '[TODO]',
      '**TODO**',
    ])
      expect(marks(text, code)).toEqual(['TODO'])
  })

  it.each(languageCodes)('finds TBD, FIXME and XXX in %s', (code) => {
    expect(marks('Date: TBD', code)).toEqual(['TBD'])
    expect(marks('tbd', code)).toEqual(['tbd'])
    expect(marks('FIXME!', code)).toEqual(['FIXME'])
    expect(marks('XXX', code)).toEqual(['XXX'])
  })

  it.each(languageCodes)('finds no mark in a longer name in %s', (code) => {
    for (const text of [
      'It stands in TODO.md.',
      'See docs/TODO for it.',
      'See TODO/list for it.',
      'We tagged it #TODO there.',
      'The my-TODO-list is long.',
      'The TODO_LIST is long.',
      'METODO TODOPODEROSO',
    ])
      expect([text, marks(text, code)]).toEqual([text, []])
  })

  it('leaves the Spanish word alone', () => {
    for (const text of [
      'todo',
      'Todo',
      'Todo el equipo viene el lunes.',
      'Sobre todo, gracias a todos.',
      'Todo: precio y plazo',
      'método',
    ])
      expect(marks(text, 'es')).toEqual([])
    expect(marks('pendiente de completar', 'es')).toEqual(['pendiente de completar'])
  })

  it('finds TODO in Spanish where it cannot be the word', () => {
    for (const text of [
      'TODO',
      'TODO: escribirlo',
      'Contrato de mantenimiento: TODO',
      'Precio (TODO)',
      '[TODO]',
      'TODO.',
    ])
      expect([text, marks(text, 'es')]).toEqual([text, ['TODO']])
    for (const text of [
      'TODO INCLUIDO',
      'Lo entregamos TODO.',
      'TODO EL AÑO',
      'Con TODO el equipo',
      'GRACIAS POR TODO',
    ])
      expect([text, marks(text, 'es')]).toEqual([text, []])
  })

  it('leaves words of the language alone inside a sentence', () => {
    expect(marks('We keep a todo list for the whole team.', 'en')).toEqual([])
    expect(marks('Hintaan lisätään rahti, ja yksi osa puuttuu vielä.', 'fi')).toEqual([])
    expect(marks('puuttuu', 'fi')).toEqual(['puuttuu'])
  })

  it('says where a mark stands', () => {
    const text = 'Cost: TODO and TBD'
    for (const {index, text: mark} of todosOf(text, languages.en))
      expect(text.slice(index, index + mark.length)).toBe(mark)
    expect(marks(text, 'en')).toEqual(['TODO', 'TBD'])
  })
})

describe('saysNothing', () => {
  it.each(['', ' ', '—', '-', '…', '...', '?', 'TODO', 'TODO.', '{{name}}', '[date]', '____', '{{a}}, {{b}}', '**'])(
    '%j in a document',
    (text) => {
      expect(saysNothing(text, languages.en, false)).toBe(true)
    },
  )

  it.each(['Paula', '12', '5 %', 'Paula calls {{name}}.', 'TODO: Paula calls.'])('not %j', (text) => {
    expect(saysNothing(text, languages.en, false)).toBe(false)
  })

  it('takes gaps for content in a template', () => {
    expect(saysNothing('{{name}}', languages.en, true)).toBe(false)
    expect(saysNothing('____', languages.en, true)).toBe(false)
    expect(saysNothing('TODO', languages.en, true)).toBe(true)
    expect(saysNothing('—', languages.en, true)).toBe(true)
  })
})
