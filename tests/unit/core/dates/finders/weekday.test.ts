import { expect, test } from 'vitest'
import { type DateRow, datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

/** A Thursday. */
const DAY = '2022-01-20'
const MONTH = '2022-01'
const YEAR = '2022'
const WEDNESDAYS = '[2022-01-05,2022-01-12,2022-01-19,2022-01-26]'

const DATES: readonly SentenceRow[] = [
  ['W niedzielnym wydaniu „Kuriera” opisano spór.', DAY, [['niedzielnym', '2022-01-16']]],
  // a past verb
  ['Starosta Gromny ogłosił w środę przetarg.', DAY, [['w środę', '2022-01-19', 'weekday', DAY]]],
  ['Starosta Gromny ogłosił w środę nabór.', MONTH, [['w środę', WEDNESDAYS, 'weekday', MONTH]]],
  ['Starosta Gromny ogłosił w środę konkurs.', YEAR, [['w środę', YEAR, 'weekday', YEAR]]],
  ['Starosta Gromny ogłosił w środę alarm.', null, [['w środę', null]]],
  ['W czwartek strażacy wyłowili łódź.', DAY, [['W czwartek', '2022-01-20']]],
  ['W piątek strażacy wyłowili łódź.', DAY, [['W piątek', '2022-01-14']]],
  ['Wiadukt zamknięto we wtorek.', DAY, [['we wtorek', '2022-01-18']]],
  // a future verb
  ['Rada Gromna zbierze się w środę.', DAY, [['w środę', '2022-01-26', 'weekday', DAY]]],
  ['Rada Gromna zbierze się tam w środę.', MONTH, [['w środę', WEDNESDAYS, 'weekday', MONTH]]],
  ['Rada Gromna zbierze się pewnie w środę.', YEAR, [['w środę', YEAR, 'weekday', YEAR]]],
  ['Rada Gromna zbierze się znów w środę.', null, [['w środę', null]]],
  ['W niedzielę będą głosować mieszkańcy Ostrzyc Wielkich.', DAY, [['W niedzielę', '2022-01-23']]],
  ['W czwartek Lesław Mróz wystąpi w Gromnie.', DAY, [['W czwartek', '2022-01-20']]],
  ['Zjazd sołtysów ma się odbyć w sobotę.', DAY, [['w sobotę', '2022-01-22']]],
  // no verb
  ['Pożar w środę w Gromnie.', DAY, [['w środę', '2022-01-19']]],
  ['Pożar w środę w Ostrzycach.', MONTH, [['w środę', WEDNESDAYS]]],
  ['Pożar w środę na Podgórzu.', YEAR, [['w środę', YEAR]]],
  ['Pożar w środę w Lipnicy.', null, [['w środę', null]]],
  // which of them
  ['W ubiegły czwartek zerwało dach szkoły.', DAY, [['W ubiegły czwartek', '2022-01-13']]],
  ['W najbliższy wtorek otwierają lodowisko.', DAY, [['W najbliższy wtorek', '2022-01-25']]],
  ['W minioną sobotę grała tam orkiestra z Lipnicy.', DAY, [['W minioną sobotę', '2022-01-15']]],
  ['W tę niedzielę wójt odwiedził Ostrzyce.', '2022-01-24', [['W tę niedzielę', '2022-01-23']]],
  ['W tę niedzielę wójt odwiedzi Ostrzyce.', '2022-01-24', [['W tę niedzielę', '2022-01-30']]],
  ['Proces ruszy w przyszły poniedziałek.', DAY, [['w przyszły poniedziałek', '2022-01-24']]],
  // other prepositions and parts of the day
  ['Głosowanie przesunięto na piątek.', DAY, [['na piątek', '2022-01-21']]],
  ['Od poniedziałku nie kursował żaden prom.', DAY, [['Od poniedziałku', '2022-01-17/..']]],
  ['Do niedzieli potrwa wystawa w Lipnicy.', DAY, [['Do niedzieli', '../2022-01-23']]],
  ['We wtorek wieczorem zawyły syreny.', DAY, [['We wtorek wieczorem', '2022-01-18']]],
  ['W niedzielny wieczór zgasły latarnie.', DAY, [['W niedzielny wieczór', '2022-01-16']]],
  ['Po poniedziałkowej sesji radni milczeli.', DAY, [['poniedziałkowej', '2022-01-17']]],
  ['Decyzja zapadnie najpóźniej w piątek.', DAY, [['w piątek', '2022-01-21']]],
  // weekends
  ['W długi weekend szlak był pełen ludzi.', DAY, [['W długi weekend', '2022-01-15/2022-01-16']]],
  ['W miniony weekend zginął żeglarz.', DAY, [['W miniony weekend', '2022-01-15/2022-01-16']]],
  ['W weekend spadnie śnieg.', DAY, [['W weekend', '2022-01-22/2022-01-23']]],
  ['W weekend spadł śnieg.', '2022-01-16', [['W weekend', '2022-01-15/2022-01-16']]],
  // two of them
  [
    'W poniedziałek zamknięto tunel, a we wtorek – most.',
    DAY,
    [
      ['W poniedziałek', '2022-01-17'],
      ['we wtorek', '2022-01-18'],
    ],
  ],
  ['Uczniowie wrócili do klas w poniedziałek po feriach.', DAY, [['w poniedziałek', '2022-01-17']]],
  ['Na środę zwołano sesję.', MONTH, [['Na środę', WEDNESDAYS]]],
  ['Mróz zelżeje dopiero w piątek.', '2022-01-31', [['w piątek', '2022-02-04']]],
  [
    'Poinformował o tym w środę Bożydar Sum.',
    '2022-01',
    [['w środę', '[2022-01-05,2022-01-12,2022-01-19,2022-01-26]', 'weekday', '2022-01']],
  ],
  ['W piątek zamknięto port.', PUBLISHED, [['W piątek', '2031-05-30', 'weekday', PUBLISHED]]],
  ['W piątek rada wybierze burmistrza.', PUBLISHED, [['W piątek', '2031-06-06', 'weekday', PUBLISHED]]],
  // the day of the publication itself
  ['W czwartek przyjechał wojewoda.', PUBLISHED, [['W czwartek', PUBLISHED, 'weekday', PUBLISHED]]],
  ['W czwartek przyjedzie wojewoda.', PUBLISHED, [['W czwartek', PUBLISHED, 'weekday', PUBLISHED]]],
  // which one
  ['W ubiegły poniedziałek spadł grad.', PUBLISHED, [['W ubiegły poniedziałek', '2031-06-02', 'weekday', PUBLISHED]]],
  ['W ubiegły czwartek spadł grad.', PUBLISHED, [['W ubiegły czwartek', '2031-05-29', 'weekday', PUBLISHED]]],
  ['W najbliższy czwartek jest wiec.', PUBLISHED, [['W najbliższy czwartek', '2031-06-12', 'weekday', PUBLISHED]]],
  // planned by a past verb, begun before by a present one
  ['Mecz przełożono na sobotę.', PUBLISHED, [['na sobotę', '2031-06-07', 'weekday', PUBLISHED]]],
  ['Strajk trwa od soboty.', PUBLISHED, [['od soboty', '2031-05-31/..', 'weekday', PUBLISHED]]],
  ['Rada będzie obradować w środę rano.', PUBLISHED, [['w środę rano', '2031-06-11', 'weekday', PUBLISHED]]],
  // adjectives
  ['Na wtorkowym zebraniu padły pytania.', PUBLISHED, [['wtorkowym', '2031-06-03', 'weekday', PUBLISHED]]],
  ['W sobotni wieczór zgasło światło.', PUBLISHED, [['W sobotni wieczór', '2031-05-31', 'weekday', PUBLISHED]]],
  // two days
  ['Grali w ostatni weekend.', PUBLISHED, [['w ostatni weekend', '2031-05-31/2031-06-01', 'weekday', PUBLISHED]]],
  ['W weekend będzie ciepło.', PUBLISHED, [['W weekend', '2031-06-07/2031-06-08', 'weekday', PUBLISHED]]],
  ['Grali w ostatni weekend.', '2031-06', [['w ostatni weekend', '2031-06', 'weekday', '2031-06']]],
  // a sequence goes one way
  [
    'W piątek będzie 10 stopni. W sobotę – 7.',
    PUBLISHED,
    [
      ['W piątek', '2031-06-06'],
      ['W sobotę', '2031-06-07', 'weekday', PUBLISHED],
    ],
  ],
  ['Weekendowa decyzja wojewody zaskoczyła.', PUBLISHED, [['Weekendowa', '2031-05-31/2031-06-01']]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['„Goniec Gromny”, niedzielne wydanie „Kuriera”, opisał spór.', DAY, []],
  ['Targ w Gromnie odbywa się w środy i soboty.', DAY, []],
  ['Biblioteka jest nieczynna w każdy poniedziałek.', DAY, []],
  ['Co wtorek spotyka się tam chór.', DAY, []],
  ['Autobus do Środy Nidowskiej stanął na stacji.', DAY, []],
  ['Recenzję podpisał Zenon Piątek z Lipnicy.', DAY, []],
  ['Wiesław Sobota i Ewa Niedziela wygrali turniej.', DAY, []],
  ['Kasa czynna jest od poniedziałku do piątku.', DAY, []],
  ['Czytał dużo o Wielkim Czwartku w malarstwie.', DAY, []],
  ['Pracuje zdalnie w poniedziałki, wtorki i czwartki.', DAY, []],
  // a habit
  ['Kino gra w soboty.', PUBLISHED, []],
  // every one
  ['Kino gra co środę i w każdy piątek.', PUBLISHED, []],
  ['W zwykły poniedziałek bawi się tu trzydzieścioro dzieci.', PUBLISHED, []],
  // a list of habits
  ['Kino gra we wtorki, czwartki oraz soboty.', PUBLISHED, []],
  // towns
  ['Pojechał pod Środę i do Soboty.', PUBLISHED, []],
  // a town that opens a sentence
  ['Środa Nidowska ma rynek.', PUBLISHED, []],
  // a surname
  ['Piątek strzelił gola.', PUBLISHED, []],
  // a surname in the genitive
  ['Podszedł do Jana Soboty.', PUBLISHED, []],
  // any weekend
  ['Weekendowe wyjazdy zdrożały.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

/** Sentences of one Wednesday, by their verb. */
const BY_TENSE = {
  past: 'Rada wybrała burmistrza w środę.',
  future: 'Rada wybierze burmistrza w środę.',
  'future of two words': 'Rada będzie obradować w środę.',
  'present, of what is planned': 'Rada obraduje w środę.',
  'no verb': 'Obrady rady w środę.',
}

test.each<[keyof typeof BY_TENSE, string | null, string | null]>([
  ['past', '2031-06-05', '2031-06-04'],
  ['future', '2031-06-05', '2031-06-11'],
  ['future of two words', '2031-06-05', '2031-06-11'],
  ['present, of what is planned', '2031-06-05', '2031-06-11'],
  ['no verb', '2031-06-05', '2031-06-04'],
  ['past', '2031-06', '[2031-06-04,2031-06-11,2031-06-18,2031-06-25]'],
  ['future', '2031-06', '[2031-06-04,2031-06-11,2031-06-18,2031-06-25]'],
  ['future of two words', '2031-06', '[2031-06-04,2031-06-11,2031-06-18,2031-06-25]'],
  ['present, of what is planned', '2031-06', '[2031-06-04,2031-06-11,2031-06-18,2031-06-25]'],
  ['no verb', '2031-06', '[2031-06-04,2031-06-11,2031-06-18,2031-06-25]'],
  ['past', '2031', '2031'],
  ['future', '2031', '2031'],
  ['no verb', '2031', '2031'],
  ['past', null, null],
  ['future', null, null],
  ['no verb', null, null],
])('a Wednesday by its verb: %s, published %s', (tense, published, edtf) => {
  const wednesday: DateRow = ['w środę', edtf, published === null ? null : 'weekday', published]
  expect(datesLike([wednesday], BY_TENSE[tense], published)).toEqual([wednesday])
})
