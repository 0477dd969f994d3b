import { expect, test } from 'vitest'
import { datesLike, type SentenceRow } from '../find-dates.ts'

/** A Thursday. */
const DAY = '2022-01-20'
const MONTH = '2022-01'
const YEAR = '2022'
const WEDNESDAYS = '[2022-01-05,2022-01-12,2022-01-19,2022-01-26]'

const DATES: readonly SentenceRow[] = [
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
  // weekends
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
]

const NO_DATES: readonly SentenceRow[] = [
  ['Targ w Gromnie odbywa się w środy i soboty.', DAY, []],
  ['Biblioteka jest nieczynna w każdy poniedziałek.', DAY, []],
  ['Co wtorek spotyka się tam chór.', DAY, []],
  ['Autobus do Środy Nidowskiej stanął na stacji.', DAY, []],
  ['Recenzję podpisał Zenon Piątek z Lipnicy.', DAY, []],
  ['Wiesław Sobota i Ewa Niedziela wygrali turniej.', DAY, []],
  ['Kasa czynna jest od poniedziałku do piątku.', DAY, []],
  ['Czytał dużo o Wielkim Czwartku w malarstwie.', DAY, []],
  ['Pracuje zdalnie w poniedziałki, wtorki i czwartki.', DAY, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
