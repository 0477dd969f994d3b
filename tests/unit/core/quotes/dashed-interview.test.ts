import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from '../speakers/expect-speakers.ts'
import { testQuotes } from './expect-quotes.ts'

const LEAD = 'Jan Bryl o awansie Iskry\n\nTrener Iskry Jan Bryl opowiada nam o awansie do ligi.'
const FIRST =
  'Smakuje znakomicie. Czekaliśmy na niego siedem lat i nikt nam go nie odbierze, bo graliśmy najlepiej ze wszystkich drużyn w lidze'
const SECOND =
  'Zima. Graliśmy bez trzech obrońców, a boisko było zmrożone. Do tego doszły kontuzje, a rezerwowi mieli po szesnaście lat'
const THIRD =
  'Wszyscy, którzy chcą zostać, a chce większość. Odejdzie pewnie napastnik, którego chcą trzy kluby, i z tym musimy się pogodzić'
const ANSWERS: [string, string][] = [FIRST, SECOND, THIRD].map((answer) => ['direct', answer])

testQuotes('an interview that asks nobody in person', [
  [
    'with a dash at each turn, by how long the answers are',
    `${LEAD}\n\n– Jak smakuje awans?\n\n– ${FIRST}.\n\n– Co było najtrudniejsze?\n\n– ${SECOND}.\n\n– Kto zostaje?\n\n– ${THIRD}.`,
    ANSWERS,
  ],
  [
    'with a dash at each answer',
    `${LEAD}\n\nJak smakuje awans?\n\n– Znakomicie.\n\nCo było najtrudniejsze?\n\n– Zima. Graliśmy bez obrońców.\n\nKto zostaje?\n\n– Wszyscy.`,
    [
      ['direct', 'Znakomicie'],
      ['direct', 'Zima. Graliśmy bez obrońców'],
      ['direct', 'Wszyscy'],
    ],
  ],
  [
    'with a dash at each question, and an answer of two paragraphs',
    `${LEAD}\n\n– Jak smakuje awans?\n\n${FIRST}.\n\n– Co było najtrudniejsze?\n\n${SECOND}.\n\n${SECOND}.\n\n– Kto zostaje?\n\n${THIRD}.`,
    [FIRST, SECOND, SECOND, THIRD].map((answer) => ['direct', answer]),
  ],
  [
    'with a label at some of the answers, one of them behind a prompt',
    `${LEAD}\n\n– Jak smakuje awans?\n\nJan Bryl, trener Iskry: ${FIRST}.\n\n– Co było najtrudniejsze?\n\n– ${SECOND}.\n\nSkład\n\n– Pomówmy o składzie. Zima była długa.\n\nJan Bryl: ${THIRD}.\n\n– Kto zagra?\n\n– ${THIRD}.`,
    [...ANSWERS, ['direct', THIRD]],
  ],
  [
    'whose lines a page has made one, with the headings between them',
    `${LEAD} - Jak smakuje awans? - ${FIRST}. - Co było najtrudniejsze? Jan Bryl, trener Iskry: ${SECOND}. Skład i pieniądze - Kto zostaje? - ${THIRD}.`,
    ANSWERS,
  ],
])

testSpeakers('an interview below a lead that quotes', [
  [
    'whose questions a page lays out as headings, behind a prompt as well',
    `Iskra. Jan Bryl z agencji Lubex: To koniec\n\n– Wracamy do dawnych lat. To koniec – mówi Jan Bryl z agencji Lubex.\n\nAnna Wrzos, Kurier: Zima zmieni rynek?\n\nJan Bryl, agencja Lubex: – Rynek odczuje zimę. Sprzedaliśmy mało łodzi.\n\nIskra może mówić podobnie. Prezes Adam Lis nie był pewien, czy klub przetrwa.\n\n– Wszystko trwa rok i dłużej.\n\nSprzedaż uratowała Iskrę?\n\n– Tak bym nie powiedział. Klub jest silny.\n\nKto będzie następny?\n\n– Trudno zgadnąć. Rynek jest kapryśny.`,
    ['Jan Bryl', 'Jan Bryl', 'Jan Bryl', 'Jan Bryl', 'Jan Bryl'],
  ],
  [
    'but not headings that several people answer',
    'Spór o most\n\nRadni kłócą się o remont.\n\nKto zapłaci?\n\n– Gmina nie ma na to. Szukamy dotacji – mówi wójt Adam Wrzos.\n\nCo dalej?\n\n– Poczekamy. Potem siądziemy do rozmów – mówi radna Ewa Lis.\n\nCzy będzie objazd?\n\n– Tak. Przez Lubinowo.',
    ['Adam Wrzos', 'Ewa Lis', null],
  ],
])

testQuotes('what is no interview', [
  [
    'people who chat in a story',
    'Noc na moście\n\nWiał wiatr, a prom stał w porcie.\n\n– Idziesz?\n\n– Nie wiem.\n\n– Widzisz łódź?\n\n– Widzę.\n\n– Boisz się?\n\n– Trochę.',
    ['Idziesz?', 'Nie wiem', 'Widzisz łódź?', 'Widzę', 'Boisz się?', 'Trochę'].map((words) => ['direct', words]),
  ],
  [
    'questions of the author’s that others answer',
    `${LEAD}\n\nKto zapłaci?\n\n– Gmina – mówi wójt.\n\nCo z promem?\n\n– Zostanie – uważa Bryl.\n\nA droga?\n\n– Poczeka – dodaje.`,
    [
      ['direct', 'Gmina'],
      ['direct', 'Zostanie'],
      ['direct', 'Poczeka'],
    ],
  ],
  [
    'a paragraph of somebody’s words with their attributions',
    `${LEAD} - Kto zapłaci? - pyta Bryl. - Gmina? - Nie sądzę - odpowiada wójt. - A rada? - Rada milczy - dodaje.`,
    [
      ['direct', 'Kto zapłaci?', 'Gmina?'],
      ['direct', 'Nie sądzę', 'A rada?'],
      ['direct', 'Rada milczy'],
    ],
  ],
])

test('whom a label names answers where no label stands, whoever the title names', () => {
  const text = `Czat z Portem Zatyl\n\nPrezes Jan Bryl gościł u nas.\n\n– Jak smakuje awans?\n\nJan Bryl, prezes portu: ${FIRST}.\n\n– Co było trudne?\n\n– ${SECOND}.\n\n– Kto zostaje?\n\n– ${THIRD}.`
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  expect(quotes.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)).toEqual([
    'Jan Bryl',
    'Jan Bryl',
    'Jan Bryl',
  ])
})

test('questions with a label, laid out as headings below whom the talk is with, have dashes for answers', () => {
  const text = `Koncert w Zatylu\n\nW kościele zabrzmią organy.\n\nPoniżej rozmowa z ks. Janem Brylem:\n\nFala: Będzie niespodzianka?\n\nKs. Jan Bryl: Zaprosiliśmy siedem chórów.\n\nFala: Kto zagra?\n\n– Ewa Lis, nasza organistka.\n\nFala: A potem?\n\n– Chór z Karwi.`
  const { quotes, speakers, text: whole } = parseArticle(text, { name: 'case' })
  const said = quotes.map(({ speaker, spans: [span] }) => [
    speakers.find(({ id }) => id === speaker)?.name,
    whole.slice(span?.start, span?.end),
  ])
  expect(said).toEqual([
    ['Jan Bryl', 'Zaprosiliśmy siedem chórów'],
    ['Jan Bryl', 'Ewa Lis, nasza organistka'],
    ['Jan Bryl', 'Chór z Karwi'],
  ])
})

testSpeakers('what addresses somebody between two answers is asked', [
  [
    'with no question mark',
    `„Fala” – Anna Lis: kobieta tajemnicza\n\nKto zagra z panią?\n\n– ${FIRST}.\n\nCo było trudne?\n\n– ${SECOND}.\n\nWystąpiła Pani w maju w „Fali” w Karwi…\n\n– ${THIRD}.`,
    ['Anna Lis', 'Anna Lis', 'Anna Lis'],
  ],
])

test('answers with a dash go on below the first, which has a label before its own, and below what asks nothing', () => {
  const text = `Adam Wrzos: Most uratował mi życie\n\nTomasz Bryl, Kurier: Przyjechał pan specjalnie na otwarcie?\n\nAdam Wrzos, kapitan Iskry: - Tak. To było duże wydarzenie.\n\nInni nie mogli powiedzieć, że dali autorowi pomysł.\n\n- Można powiedzieć, że po części ja go dałem.\n\nA budowę hali ocenia pan dobrze?\n\n- Brakowało takiej hali. To wielka sprawa.\n\nZamieniam się w słuch...\n\n- Byłem w Brazylii. Pojechałem prosto do hotelu.`
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  expect(quotes.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)).toEqual(
    Array(5).fill('Adam Wrzos'),
  )
})

testQuotes('what stands between speech of a story', [
  [
    'the paper’s own',
    'Noc na moście\n\nWiał wiatr, a prom stał w porcie.\n\n– Idziesz?\n\n– Nie wiem.\n\nUsiadł na ławce i milczał.\n\n– Zostaję – powiedział Bryl.',
    [
      ['direct', 'Idziesz?'],
      ['direct', 'Nie wiem'],
      ['direct', 'Zostaję'],
    ],
  ],
])
