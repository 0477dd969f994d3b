import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testQuotes } from './expect-quotes.ts'

const LEAD = 'O porcie rozmawiamy z inżynier Olgą Wrzos, kierowniczką budowy w Lubinowie.'

testQuotes('the answers of an interview', [
  [
    'bold questions, the answer in the same paragraph or the next, in one or two',
    `${LEAD}\n\n**Dlaczego tak późno?** Bo czekaliśmy na wiosnę.\n\n**A koszty?**\n\nSą wyższe, niż sądziłam.\n\nMówiłam o tym radzie.`,
    [
      ['direct', 'Bo czekaliśmy na wiosnę'],
      ['direct', 'Są wyższe, niż sądziłam'],
      ['direct', 'Mówiłam o tym radzie'],
    ],
  ],
  [
    'paragraphs that ask and paragraphs that answer',
    `${LEAD}\n\nDlaczego pani czekała?\n\nBo był mróz.\n\nIle to kosztuje?\n\nTrzy miliony.\n\nKiedy koniec?\n\nW maju.`,
    [
      ['direct', 'Bo był mróz'],
      ['direct', 'Trzy miliony'],
      ['direct', 'W maju'],
    ],
  ],
  [
    'an answer that opens with a clause and a colon',
    `${LEAD}\n\nDlaczego pani czekała?\n\nPowiem tak: był mróz.\n\nIle to kosztuje?\n\nTrzy miliony.\n\nKiedy koniec?\n\nW maju.`,
    [
      ['direct', 'Powiem tak: był mróz'],
      ['direct', 'Trzy miliony'],
      ['direct', 'W maju'],
    ],
  ],
  [
    'the same, which ask nobody in person, below a tag',
    'Olga Wrzos kończy budowę [WYWIAD]\n\nCzy most stanie?\n\nTrzeba poczekać.\n\nIle to kosztuje?\n\nTrzy miliony.\n\nKiedy koniec?\n\nW maju.',
    [
      ['direct', 'Trzeba poczekać'],
      ['direct', 'Trzy miliony'],
      ['direct', 'W maju'],
    ],
  ],
  [
    'none below a title that has the word alone',
    'Olga Wrzos o sztuce, jaką jest wywiad\n\nCzy most stanie?\n\nTrzeba poczekać.\n\nIle to kosztuje?\n\nTrzy miliony.\n\nKiedy koniec?\n\nW maju.',
    [],
  ],
  [
    'a label that is the surname of somebody named in full, though no dictionary has it',
    'O moście rozmawiają Jan Bryl i Adam Zgrzydelski\n\nBryl: To most, co zaskakuje.\n\nZgrzydelski: Choć miał stać dłużej.',
    [
      ['direct', 'To most, co zaskakuje'],
      ['direct', 'Choć miał stać dłużej'],
    ],
  ],
  [
    'the same, named in another case',
    'O moście z Adamem Zgrzydelskim rozmawia Jan Bryl\n\nBryl: To most, co zaskakuje.\n\nZgrzydelski: Choć miał stać dłużej.',
    [
      ['direct', 'To most, co zaskakuje'],
      ['direct', 'Choć miał stać dłużej'],
    ],
  ],
  [
    'the same, of a woman',
    'O moście z Anną Zgrzydelską rozmawia Jan Bryl\n\nBryl: To most, co zaskakuje.\n\nZgrzydelska: Choć miał stać dłużej.',
    [
      ['direct', 'To most, co zaskakuje'],
      ['direct', 'Choć miał stać dłużej'],
    ],
  ],
  [
    'of two labels the one that asks is the paper’s',
    `${LEAD}\n\nM.S.: Dlaczego tak późno?\n\nO.W.: Bo był mróz.\n\nM.S.: Kiedy koniec?\n\nO.W.: W maju.`,
    [
      ['direct', 'Bo był mróz'],
      ['direct', 'W maju'],
    ],
  ],
  [
    'what another says between answers is no answer; what an answer tells of another is',
    `${LEAD}\n\n**Dlaczego tak późno?** Czekaliśmy na wiosnę.\n\n„Nikt na nas nie czekał” – stwierdził Iwo Trzmiel.\n\n**A koszty?**\n\n„Nie ma na to pieniędzy” – powiedział mi Iwo Trzmiel.`,
    [
      ['direct', 'Czekaliśmy na wiosnę'],
      ['direct', 'Nikt na nas nie czekał'],
      ['direct', '„Nie ma na to pieniędzy” – powiedział mi Iwo Trzmiel'],
    ],
  ],
  [
    'questions in short lines, where a line before them says who is talked with',
    'Most stanie w maju\n\nRozmowa z Janem Brylem, inżynierem\n\nKiedy skończycie most?\n\nW maju.\n\nA droga?\n\nDroga poczeka.\n\nKto zapłaci?\n\nPowiat.',
    [
      ['direct', 'W maju'],
      ['direct', 'Droga poczeka'],
      ['direct', 'Powiat'],
    ],
  ],
  [
    'questions and answers with dashes, an answer in one paragraph or two',
    `${LEAD}\n\n– Dlaczego pani czekała?\n\n– Bo był mróz.\n\n– Dopiero potem ruszyliśmy.\n\n– A koszty?\n\n– Są wyższe. Czy to źle?\n\n– Kiedy koniec?\n\n– W maju.`,
    [
      ['direct', 'Bo był mróz'],
      ['direct', 'Dopiero potem ruszyliśmy'],
      ['direct', 'Są wyższe. Czy to źle?'],
      ['direct', 'W maju'],
    ],
  ],
  [
    'prompts that ask nothing, and answers in which nobody says I',
    `${LEAD}\n\nPani tu mieszka?\n\nPrawie. Mam tu łóżko.\n\nW marcu mówiła pani, że odejdzie.\n\nNie odeszłam, bo most stoi.\n\nRada powtarza, że umowa leży na stole.\n\nLeży. Jem na niej śniadania.\n\nKto na niej zarobił?\n\nFirmy z portu. Jedna z nich zbudowała nabrzeże, a druga drogę.\n\nTo trwało rok, choć miało trwać dwa, i nikt na tym nie stracił.\n\nCzego pani żałuje?\n\nTego, że 0:5 z Iskrą.`,
    [
      ['direct', 'Prawie. Mam tu łóżko'],
      ['reported', 'odejdzie'],
      ['direct', 'Nie odeszłam, bo most stoi'],
      ['reported', 'umowa leży na stole'],
      ['direct', 'Leży. Jem na niej śniadania'],
      ['direct', 'Firmy z portu. Jedna z nich zbudowała nabrzeże, a druga drogę'],
      ['direct', 'To trwało rok, choć miało trwać dwa, i nikt na tym nie stracił'],
      ['direct', 'Tego, że 0:5 z Iskrą'],
    ],
  ],
  [
    'turns with dashes whose speakers are told are no interview’s',
    `${LEAD}\n\n– Dlaczego pani czekała? – pyta radny Lis.\n\n– Bo był mróz – odpowiada Wrzos.\n\n– Czy pani wie, ile to kosztuje?\n\n– Wiem.`,
    [
      ['direct', 'Dlaczego pani czekała?'],
      ['direct', 'Bo był mróz'],
      ['direct', 'Czy pani wie, ile to kosztuje?'],
      ['direct', 'Wiem'],
    ],
  ],
  [
    'a question or two that an article asks make no interview',
    `${LEAD}\n\nKto za to zapłaci?\n\nRada nie podjęła decyzji.\n\nCo dalej?\n\nProm stoi w porcie.`,
    [],
  ],
])

test.each([
  ['bold', '**Dlaczego tak późno?** Bo był mróz.\n\n**A koszty?** Są wyższe.'],
  ['dashed', '– Dlaczego pani czekała?\n\n– Bo był mróz.\n\n– A koszty?\n\n– Są wyższe.'],
])('whoever the head of the interview names answers: %s', (_, turns) => {
  const text = `${LEAD}\n\n${turns}`
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  expect(quotes.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)).toEqual([
    'Olga Wrzos',
    'Olga Wrzos',
  ])
})

test.each([
  ['whom it is said to be with', 'Przyszła też radna Ewa Bryl. Rozmowa z Olgą Wrzos.'],
  ['who is in the title', 'Wrzos: most stanie\n\nRadny Jan Bryl chwali Olgę Wrzos za most.'],
])('the head of an interview names who answers: %s', (_, head) => {
  const text = `${head}\n\n**Dlaczego pani czekała?** Bo był mróz.\n\n**A koszty?** Są wyższe.`
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  expect(speakers.find(({ id }) => id === quotes.at(-1)?.speaker)?.name).toBe('Olga Wrzos')
})

const ARTICLE = 'Nowe cła\n\nRząd pracuje nad nowymi cłami od roku i nie wie, ile wyniosą.'

testQuotes('a label with a long office', [
  [
    'is no part of the answer',
    `${LEAD}\n\nJan Nowak, „Kurier”: Dlaczego pani czekała?\n\nOlga Wrzos, członkini zarządu Związku Portów: Był mróz, więc staliśmy.\n\nIle to kosztuje?\n\nMówiłam o tym radzie.\n\nKiedy pani kończy?\n\nW maju.\n\nCo dalej?\n\nPójdziemy na urlop.`,
    [
      ['direct', 'Był mróz, więc staliśmy'],
      ['direct', 'Mówiłam o tym radzie'],
      ['direct', 'W maju'],
      ['direct', 'Pójdziemy na urlop'],
    ],
  ],
])

testQuotes('a box in which somebody writes', [
  [
    'is whose name stands over it, as long as he speaks in person',
    `${ARTICLE}\n\nOpinia\n\nJan Bryl, agent celny\n\nWiele nie zostało ustalone.\n\nBoimy się o porty.\n\nPort w Zatylu ma dwa nabrzeża.`,
    [
      ['direct', 'Wiele nie zostało ustalone'],
      ['direct', 'Boimy się o porty'],
    ],
  ],
  [
    'and nobody’s where the article goes on with him',
    `${ARTICLE}\n\nOpinia\n\nJan Bryl, agent celny, mieszka w Zatylu od lat.\n\nWiele nie zostało ustalone.`,
    [],
  ],
  [
    'or another title stands over a name',
    `${ARTICLE}\n\nHistoria\n\nJan Bryl, agent celny\n\nWiele nie zostało ustalone.`,
    [],
  ],
])

testQuotes('who asks behind a label and a dash', [
  [
    'is the paper',
    `${ARTICLE}\n\nPAP: – Kiedy ruszy most?\n\nJan Bryl: – Ruszy w sobotę.\n\nPAP: – Kto zapłaci?\n\nJan Bryl: – Gmina ma pieniądze.`,
    [
      ['direct', 'Ruszy w sobotę'],
      ['direct', 'Gmina ma pieniądze'],
    ],
  ],
])

const around = (remark: string): string =>
  `${LEAD}\n\nDlaczego pani czekała?\n\nBo był mróz.\n\n${remark}\n\nTego nie powiem.\n\nIle to kosztuje?\n\nTrzy miliony.\n\nKiedy koniec?\n\nW maju.`

testQuotes('a remark of the interviewer’s that asks nothing', [
  ...[
    ['of two sentences', 'Mocne słowa. Rybacy się obrażą.'],
    ['of what all hear', 'A jednak słyszymy, że port stoi.'],
  ].map(([name = '', remark = '']): Parameters<typeof testQuotes>[1][number] => [
    name,
    around(remark),
    ['Bo był mróz', 'Tego nie powiem', 'Trzy miliony', 'W maju'].map((answer) => ['direct', answer]),
  ]),
  [
    'unlike an answer in person',
    around('Czekaliśmy na wiosnę. Mróz nam szkodził.'),
    ['Bo był mróz', 'Czekaliśmy na wiosnę. Mróz nam szkodził', 'Tego nie powiem', 'Trzy miliony', 'W maju'].map(
      (answer) => ['direct', answer],
    ),
  ],
])

testQuotes('people who talk in a story', [
  [
    'are asked with dashes, and what stands between is the paper’s',
    [
      'Olga Wrzos wstaje o świcie.',
      '— Dlaczego pani czekała?',
      '— Bo był mróz — śmieje się.',
      'Port stoi od zimy, a rada milczy.',
      '— A pani mąż?',
      '— Wyjechał — mówi i patrzy w okno.',
      'Z okna widać budowę. Dźwigi stoją.',
      '— Lubi pani ten widok?',
      '— Nie — odpowiada Olga Wrzos.',
      'Na nabrzeżu nie ma nikogo.',
    ].join('\n\n'),
    [
      ['direct', 'Dlaczego pani czekała?'],
      ['direct', 'Bo był mróz'],
      ['direct', 'A pani mąż?'],
      ['direct', 'Wyjechał'],
      ['direct', 'Lubi pani ten widok?'],
      ['direct', 'Nie'],
    ],
  ],
])

testQuotes('questions that lost their lines below a tag', [
  [
    'head what answers them',
    'Latarnik: Lampa wytrzyma zimę [WYWIAD]\n\nSezon kończy się w piątek. Kto maluje poręcze? Robię to sam po zmierzchu, bo wtedy nie ma turystów, a farba schnie wolno. Ile puszek wystarcza na całą wieżę? Dziewięć puszek kupuję co roku w maju. Reszta stoi w piwnicy. I nikt nie pomaga przy schodach? Syn czasem przyjeżdża z miasta, ale boi się wysokości.',
    [
      ['direct', 'Lampa wytrzyma zimę'],
      ['direct', 'Robię to sam po zmierzchu, bo wtedy nie ma turystów, a farba schnie wolno'],
      ['direct', 'Dziewięć puszek kupuję co roku w maju. Reszta stoi w piwnicy'],
      ['direct', 'Syn czasem przyjeżdża z miasta, ale boi się wysokości'],
    ],
  ],
  [
    'but headings that ask make no interview of what has no tag',
    'Co dalej z mostem?\n\nMost stoi od lat.\n\nIle to kosztuje?\n\nDwa miliony złotych wydała gmina.\n\nKto zapłaci?\n\nNie wiadomo. Rada zbierze się w maju.\n\nCzy most stanie?\n\nTak.',
    [],
  ],
])

test.each<[text: string, speakers: (string | null)[]]>([
  // who is first named in an answer is spoken of, and the title's label says who answers
  [
    'Biskup: Będzie gorzej [WYWIAD]\n\nKiedy stanie most?\n\nPo reformach Anny Lis miasto czeka.\n\nSkąd opóźnienie?\n\nZ zimy.\n\nIle to kosztuje?\n\nTrzy miliony.',
    ['biskup', 'biskup', 'biskup', 'biskup'],
  ],
  [
    'Olga Wrzos kończy budowę [WYWIAD]\n\nKiedy stanie most?\n\nPo reformach Anny Lis miasto czeka.\n\nSkąd opóźnienie?\n\nZ zimy.\n\nIle to kosztuje?\n\nTrzy miliony.',
    ['Olga Wrzos', 'Olga Wrzos', 'Olga Wrzos'],
  ],
  [
    'Most bez tajemnic [WYWIAD]\n\nKiedy stanie most?\n\nMiasto czeka.\n\nSkąd opóźnienie?\n\nZ zimy.\n\nIle to kosztuje?\n\nTrzy miliony.',
    [null, null, null],
  ],
])('who answers below a tag: %s', (text, expected) => {
  const article = parseArticle(text, { name: 'case' })
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  expect(article.quotes.map(({ speaker }) => (speaker === null ? null : names.get(speaker)))).toEqual(expected)
})
