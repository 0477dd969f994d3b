import { expect, test } from 'vitest'
import { datesLike, type SentenceRow } from '../find-dates.ts'

const DAY = '2023-03-10'

const DATES: readonly SentenceRow[] = [
  ['W Wigilię zabrakło prądu w całej Zalesinie.', DAY, [['W Wigilię', '2022-12-24', 'nearest-year', DAY]]],
  ['W Wigilię sklepy będą zamknięte.', DAY, [['W Wigilię', '2023-12-24']]],
  ['W Wigilię 2018 roku zgubił się listonosz.', null, [['W Wigilię 2018 roku', '2018-12-24']]],
  [
    'Wigilia wypada w tym roku w niedzielę.',
    '2023-12-20',
    [
      ['Wigilia', '2023-12-24'],
      ['w tym roku', '2023'],
      ['w niedzielę', '2023-12-24'],
    ],
  ],
  ['W Nowy Rok w Zalesinie przyszły na świat bliźniaki.', DAY, [['W Nowy Rok', '2023-01-01']]],
  ['Przed Nowym Rokiem zdrożeje woda.', '2023-11-02', [['Przed Nowym Rokiem', '../2024-01-01']]],
  ['W Trzech Króli przeszedł orszak.', DAY, [['W Trzech Króli', '2023-01-06']]],
  ['W Boże Ciało spadła ściana deszczu.', '2023-06-12', [['W Boże Ciało', '2023-06-08']]],
  ['W Wielki Piątek zamilkną dzwony.', DAY, [['W Wielki Piątek', '2023-04-07']]],
  ['W Wielkanoc 2021 r. zamarzły sady.', null, [['W Wielkanoc 2021 r.', '2021-04-04']]],
  [
    'W Poniedziałek Wielkanocny 2022 roku polano wójta.',
    null,
    [['W Poniedziałek Wielkanocny 2022 roku', '2022-04-18']],
  ],
  ['W Środę Popielcową wójt posypał głowę popiołem.', DAY, [['W Środę Popielcową', '2023-02-22']]],
  ['Wrócił do domu na Boże Narodzenie 2015 roku.', null, [['na Boże Narodzenie 2015 roku', '2015-12-25']]],
  ['We Wszystkich Świętych zamkną ulicę Cichą.', DAY, [['We Wszystkich Świętych', '2023-11-01']]],
  ['W Dzień Matki 2019 roku dzieci zatańczyły.', null, [['W Dzień Matki 2019 roku', '2019-05-26']]],
  ['W sylwestra 2017 roku płonęły śmietniki.', null, [['W sylwestra 2017 roku', '2017-12-31']]],
  ['Do świąt zostały dwa tygodnie.', DAY, [['Do świąt', null]]],
  [
    'W drugi dzień świąt Bożego Narodzenia 2016 r. wylała Rdza.',
    null,
    [['W drugi dzień świąt Bożego Narodzenia 2016 r.', '2016-12-26']],
  ],
  ['W Święto Niepodległości 2020 roku odwołano bieg.', null, [['W Święto Niepodległości 2020 roku', '2020-11-11']]],
  ['W Wigilię przyszedł przelew.', null, [['W Wigilię', null]]],
  ['Prądu zabrakło w Wigilię.', '2023-01', [['w Wigilię', '2022-12-24', 'nearest-year', '2023-01']]],
  ['Bliźniaki przyszły na świat w Nowy Rok.', '2023-01-03', [['w Nowy Rok', '2023-01-01']]],
  ['Msza będzie w Nowy Rok o świcie.', '2022-12-28', [['w Nowy Rok', '2023-01-01']]],
  ['Zapusty zaczynają się w tłusty czwartek 2024 roku.', null, [['w tłusty czwartek 2024 roku', '2024-02-08']]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Kościół Bożego Ciała w Zalesinie odzyskał organy.', DAY, []],
  ['Plac Wszystkich Świętych tonie w błocie.', DAY, []],
  ['Sylwester Kania hoduje gołębie.', DAY, []],
  ['Barbara i Sylwester prowadzą młyn.', DAY, []],
  ['Parafia Trzech Króli ma nowy dach.', DAY, []],
  ['Święta Kinga patronuje kopalni.', DAY, []],
  ['Film „Wigilia” zdobył nagrodę.', DAY, []],
  ['Rondo Dnia Kobiet ma pięć zjazdów.', DAY, []],
  ['Nowy Rok Szkolny to tytuł wiersza.', DAY, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
