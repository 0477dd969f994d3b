import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from '../speakers/expect-speakers.ts'
import { testQuotes } from './expect-quotes.ts'

const LEAD = 'Most w Lubinowie jest zamknięty od środy. Nie wiadomo, kiedy go otworzą.'

testQuotes('a label that tells who somebody is', [
  [
    'with an age in brackets',
    `${LEAD}\n\nPiotr Bryl (38 l.), kierowca: Most jest stary.\n\nAnna Wrzos (61 lat): Boję się nim jeździć.`,
    [
      ['direct', 'Most jest stary'],
      ['direct', 'Boję się nim jeździć'],
    ],
  ],
  ['but no other figure', `${LEAD}\n\nPiotr Bryl (38 razy w bramce Iskry), kapitan: wynik 3:1.`, []],
  [
    'by a role, a party, an abbreviated title, a note',
    `${LEAD}\n\nPiotr Bryl, kapitan: Wiecie, że było trudno.\n\nAnna Wrzos z PLP: Nie można zmieniać prawa. Złóżcie zapytanie.\n\nLek. Jan Wroniecki*: Niestety to poważny problem.`,
    [
      ['direct', 'Wiecie, że było trudno'],
      ['direct', 'Nie można zmieniać prawa. Złóżcie zapytanie'],
      ['direct', 'Niestety to poważny problem'],
    ],
  ],
  [
    'with a surname of two, or an initial, in capitals',
    `${LEAD}\n\nMałgorzata Bryl–Wrzos: Dzień dobry państwu.\n\nJAN W. BRYL: Będzie gotowy w maju. Robotnicy kończą pracę.`,
    [
      ['direct', 'Dzień dobry państwu'],
      ['direct', 'Będzie gotowy w maju. Robotnicy kończą pracę'],
    ],
  ],
  ['before what is no sentence', `${LEAD}\n\nPiotr Bryl, kapitan: Złoty medal i puchar.`, []],
  ['of a paper, whose people ask', `${LEAD}\n\nAnna Wrzos, „Kurier”: Most stoi od roku. Czy to dobrze?`, []],
])

testQuotes('an order or a question behind a verb and its colon', [
  [
    'in small letters',
    `${LEAD}\n\nPolicjanci apelują: nie przekazujmy gotówki nieznajomym.\n\nJan Bryl pyta: czy to ostatni most?`,
    [
      ['direct', 'nie przekazujmy gotówki nieznajomym'],
      ['direct', 'czy to ostatni most?'],
    ],
  ],
])

const voicesOf = (text: string): [string | undefined, string | undefined][] => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  return quotes.map(({ speaker }) => {
    const voice = speakers.find(({ id }) => id === speaker)
    return [voice?.name, voice?.kind]
  })
}

test('a full name in capitals is a person’s', () => {
  expect(voicesOf(`${LEAD}\n\nJAN WRZOS: Będzie gotowy w maju.\n\nEWA M. BRYL: Nie wiem o tym.`)).toEqual([
    ['Jan Wrzos', 'person'],
    ['Ewa M. Bryl', 'person'],
  ])
})

test.each<[kind: string, turns: string, speakers: (string | undefined)[]]>([
  [
    'in a line before the dashes, until the next such line',
    'Jan Bryl:\n\n– Święta spędzę w domu.\n\nPan Konstanty:\n\n– Święta spędzę u siostry.',
    ['Jan Bryl', 'Konstanty'],
  ],
  [
    'in a line without a colon that tells who that is',
    'Jan Bryl, trener Iskry Zatyle\n\n– Chciałbym przeprosić kibiców.\n\n– Sam się nie podam.\n\nPiotr Wrzos, trener Gromu\n\n– Jesteśmy zadowoleni.',
    ['Jan Bryl', 'Jan Bryl', 'Piotr Wrzos'],
  ],
  [
    'before the first of the dashes',
    'Jan Bryl (trener Iskry): – Wszystko pięknie brzmi.\n\n– Jesteśmy młodym zespołem.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'as whose statement it is',
    'Jan Bryl milczał. Dziś publikujemy oświadczenie prezesa Iskry, Jana Bryla:\n\n– Chciałbym podziękować wszystkim.',
    ['Jan Bryl'],
  ],
  [
    'as whom the paragraph before tells of',
    'Wójt Jan Bryl zabrał głos.\n\n– Chciałbym podziękować wszystkim, którzy nas wsparli.',
    ['Jan Bryl'],
  ],
  [
    'behind the last of several people’s turns',
    '– Jadę do córki. – Zostaję w domu. – Święta spędzę z mężem – mówili przechodnie.',
    ['przechodnie', 'przechodnie', 'przechodnie'],
  ],
  [
    'by initials, after the full names',
    'Anna Wrzos: Praca trudna czy łatwa?\n\nJan Bryl: Bardzo trudna.\n\nAW: Co było najtrudniejsze?\n\nJB: Budowa mostu.\n\nAW: A co dalej?\n\nJB.: Teraz odpocznę.',
    ['Jan Bryl', 'Jan Bryl', 'Jan Bryl'],
  ],
  [
    'in the first turns of an interview alone',
    'Anna Wrzos: Czy lubi pan most?\n\nJan Bryl: Lubię most.\n\nA ile kosztował?\n\nKosztował milion.\n\nCzy będą opłaty?\n\n– Nie przewiduję tego.\n\nKiedy otwarcie?\n\nW maju otworzymy most.',
    ['Jan Bryl', 'Jan Bryl', 'Jan Bryl', 'Jan Bryl'],
  ],
])('who speaks is named %s', (_, turns, speakers) => {
  expect(voicesOf(`${LEAD}\n\n${turns}`).map(([name]) => name)).toEqual(speakers)
})

testSpeakers('what several people say, behind the last of their turns', [
  [
    'none of those before the last who is told apart',
    '– Most się zawali. – Nie wiem, kiedy – mówi inżynier Jan Nowak. Na rynku pusto. – Jest zimno – mówili przechodnie.',
    [null, 'Jan Nowak', 'przechodnie'],
  ],
  [
    'but those behind him',
    '– Nie wiem – mówi inżynier Jan Nowak. Na rynku pusto. – Jadę do córki. – Jest zimno – mówili przechodnie.',
    ['Jan Nowak', 'przechodnie', 'przechodnie'],
  ],
])

testQuotes('speech behind a verb and its colon', [
  [
    'goes on up to the last sentence that speaks in person',
    `${LEAD}\n\nJan Bryl powiedział: – Gramy źle. Bramka to błąd. Brakuje sił. Trener wie. Sezon trwa. Wrócimy silniejsi.`,
    [['direct', 'Gramy źle. Bramka to błąd. Brakuje sił. Trener wie. Sezon trwa. Wrócimy silniejsi']],
  ],
  [
    'without a dash as long as each sentence does',
    `${LEAD}\n\nWójt Jan Bryl oświadczył: Sąsiedzi, jesteśmy pod wodą. I wypompujemy ją. Most stoi.`,
    [['direct', 'Sąsiedzi, jesteśmy pod wodą. I wypompujemy ją']],
  ],
])

testQuotes('a label in marks', [
  ['that is no paper’s name', `„Lato w mieście”: Anna Bryl była śledzona przez fotografów!\n\n${LEAD}`, []],
])

test.each([
  ['– Most stoi – powiedział Bryl. Potem zagrał hit z 2017 r. – „Fala”.', 1],
  ['– Most stoi – powiedział Bryl. Potem wszedł wójt w 2017 r. – „Wracamy”.', 2],
])('a word in marks behind a dash is what something is called, unless it is a verb: %s', (text, count) => {
  expect(parseArticle(text, { name: 'case' }).quotes).toHaveLength(count)
})

test('a report within speech that its sentences show to be one is a part of it', () => {
  const text = 'Mieszkaliśmy razem w akademiku. Opowiadał, że był prześladowany - mówił Bryl.'
  const { quotes, text: canonical } = parseArticle(text, { name: 'case' })
  expect(quotes.map(({ spans: [span] }) => canonical.slice(span?.start, span?.end))).toEqual([
    'Mieszkaliśmy razem w akademiku. Opowiadał, że był prześladowany',
  ])
})

test('a lone turn in person that opens its article is nobody’s, and no quote', () => {
  expect(parseArticle('– Całą noc nie spałem.', { name: 'case' }).quotes).toEqual([])
})

testQuotes('a label of an office', [
  [
    'that is a form of an event’s noun',
    'Premier Jan Bryl: Nie zapłacimy za most.',
    [['direct', 'Nie zapłacimy za most']],
  ],
  ['but none of an event', 'Premiera w Zatylu: Nie zapłacimy za most.', []],
])

testQuotes('a label that tells where it was said', [
  [
    'speaks in person',
    'Burmistrz Jan Bryl na sesji: Nie zapłacimy za most. To koniec.',
    [['direct', 'Nie zapłacimy za most. To koniec']],
  ],
  ['with a tag', 'Wójt Anna Wrzos w #Zatyl : Jesteśmy po rozmowach.', [['direct', 'Jesteśmy po rozmowach']]],
  ['and only names a topic otherwise', 'Burmistrz Jan Bryl na sesji: Plan budowy mostu.', []],
  ['as what is no person does', 'Wybory w Zatylu: Głosujemy na wójta.', []],
])

testQuotes('a turn that begins with what something is called', [
  [
    'is all that is said',
    'Jan Bryl: „Zatoka”, czyli dom. Lubię ją.\n\nA inne?\n\nJan Bryl: Zobaczymy.',
    [
      ['direct', '„Zatoka”, czyli dom. Lubię ją'],
      ['direct', 'Zobaczymy'],
    ],
  ],
  ['but not where the label speaks once alone', 'Jan Bryl: „Zatoka”, czyli dom na skarpie.', [['direct', 'Zatoka']]],
  [
    'nor where the marks hold a clause',
    'Jan Bryl: „Most stoi”, a nie runął.\n\nA inne?\n\nJan Bryl: Zobaczymy.',
    [
      ['direct', 'Most stoi'],
      ['direct', 'Zobaczymy'],
    ],
  ],
])

testQuotes('a label of two who answer together', [
  [
    'by their names',
    'Fala: Gdzie teraz?\n\nAnna Lis i Jan Bryl: Mieszkamy w Zatylu. Jest cicho.\n\nFala: A potem?\n\nAnna Lis: Zobaczymy.',
    [
      ['direct', 'Mieszkamy w Zatylu. Jest cicho'],
      ['direct', 'Zobaczymy'],
    ],
  ],
  ['but not a place beside a name', 'Anna Lis i Zatyl: plan remontu mostu.', []],
])

testQuotes('a turn ends where its own end tells who said it', [
  [
    'by the label’s surname',
    `${LEAD}\n\nPiotr Bryl, trener Iskry: Gratuluję gospodarzom. Byli lepsi - powiedział Piotr Bryl.`,
    [['direct', 'Gratuluję gospodarzom. Byli lepsi']],
  ],
  [
    'not by whom it tells of',
    `${LEAD}\n\nPiotr Bryl: Było ciężko. Nie jedź tam – powiedział mi brat Piotr.`,
    [['direct', 'Było ciężko. Nie jedź tam – powiedział mi brat Piotr']],
  ],
])

testQuotes('a turn of a body or an office ends where its own end tells who said it', [
  [
    'of a body',
    `${LEAD}\n\nPolicja: Kierowca był pijany – poinformował Jan Bryl z komendy.`,
    [['direct', 'Kierowca był pijany']],
  ],
  ['of an office', `${LEAD}\n\nPrezes Iskry: Most stoi – powiedział Jan Lis.`, [['direct', 'Most stoi']]],
  [
    'and goes on',
    `${LEAD}\n\nEwa Lis: Most stoi – zapewnia Lis. Droga też – dodaje.`,
    [
      ['direct', 'Most stoi'],
      ['direct', 'Droga też'],
    ],
  ],
])

testQuotes('a turn of somebody in an office', [
  [
    'ends before who is named in a later sentence',
    `${LEAD}\n\nTrener: Idziemy dalej. Kapitan zostaje – powiedział Jan Lis.`,
    [['direct', 'Idziemy dalej. Kapitan zostaje']],
  ],
  [
    'not before what others say',
    `${LEAD}\n\nPrezes: Most stoi – mówią ludzie. A ja się z tym nie zgadzam.`,
    [['direct', 'Most stoi – mówią ludzie. A ja się z tym nie zgadzam']],
  ],
])

testQuotes('what a turn tells within it', [
  [
    'of a body by who speaks for it, to the paper',
    `${LEAD}\n\nPolicja: Zatrzymaliśmy mężczyznę – powiedziała nam Ewa Lis.`,
    [['direct', 'Zatrzymaliśmy mężczyznę']],
  ],
  [
    'of a body by who speaks for it, in its last sentence',
    `${LEAD}\n\nSzpital: Pacjent zmarł. Przykro nam – poinformowała rzeczniczka szpitala.`,
    [['direct', 'Pacjent zmarł. Przykro nam']],
  ],
  [
    'what another said in marks',
    `${LEAD}\n\nSąsiadka: Widziałam go wczoraj. „Idę na most” – powiedział Jan Bryl i poszedł.`,
    [
      ['direct', 'Widziałam go wczoraj'],
      ['direct', 'Idę na most'],
    ],
  ],
  [
    'what another of the name said',
    `${LEAD}\n\nEwa Bryl: Kocham to miasto. Tu jest dom – mówił Jan Bryl.`,
    [['direct', 'Kocham to miasto. Tu jest dom – mówił Jan Bryl']],
  ],
  [
    'but no title in marks, nor where the label has no given name',
    `${LEAD}\n\nJan Bryl: Widziałem film „Most” – powiedział Bryl.\n\nMinister Bryl: Kocham Karwię – powiedział Jan Bryl.`,
    [
      ['direct', 'Widziałem film „Most”'],
      ['direct', 'Kocham Karwię'],
    ],
  ],
  [
    'what a man said to a woman',
    `${LEAD}\n\nMatka: Syn płakał. Nie wrócę tam – powiedział Adaś.`,
    [['direct', 'Syn płakał. Nie wrócę tam – powiedział Adaś']],
  ],
])
