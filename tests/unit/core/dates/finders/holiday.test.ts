import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2023-03-10'

const DATES: readonly SentenceRow[] = [
  [
    'Zamknięte: Wielka Sobota (8 kwietnia), 8 czerwca Boże Ciało.',
    DAY,
    [
      ['Wielka Sobota', '2023-04-08'],
      ['8 kwietnia', '2023-04-08'],
      ['8 czerwca', '2023-06-08'],
      ['Boże Ciało', '2023-06-08'],
    ],
  ],
  ['Szkoła Boże Ciało (12 izb) stoi pusta.', DAY, []],
  ['Podczas Wszystkich Świętych był tłok.', DAY, [['Podczas Wszystkich Świętych', '2022-11-01']]],
  [
    'W Wielki Czwartek i Wielki Piątek padało.',
    '2023-04-20',
    [
      ['W Wielki Czwartek', '2023-04-06'],
      ['Wielki Piątek', '2023-04-07'],
    ],
  ],
  [
    'Między Bożym Narodzeniem a Nowym Rokiem padało.',
    DAY,
    [['Między Bożym Narodzeniem a Nowym Rokiem', '2022-12-25/2023-01-01']],
  ],
  ['W Święto Konstytucji 3 Maja zagrała kapela.', DAY, [['W Święto Konstytucji 3 Maja', '2022-05-03']]],
  ['W Dniu Edukacji Narodowej zagrała kapela.', DAY, [['W Dniu Edukacji Narodowej', '2022-10-14']]],
  ['Przed zbliżającym się Dniem Dziecka zdrożały lalki.', DAY, [['Dniem Dziecka', '2023-06-01']]],
  // no New Year
  ['Od nowego roku podatkowego stołówka ruszy.', DAY, []],
  ['Bilet kosztuje 50 zł do sylwestra.', PUBLISHED, [['do sylwestra', '../2031-12-31']]],
  ['List do Sylwestra zaginął.', PUBLISHED, []],
  ['Dostał go od Sylwestra.', PUBLISHED, []],
  // a church and a street
  ['Rynek i Wszystkich Świętych zamknięto.', DAY, []],
  ['W noc sylwestrową płonął młyn.', PUBLISHED, [['W noc sylwestrową', '2030-12-31']]],
  ['W wigilijny wieczór płonął młyn.', PUBLISHED, [['W wigilijny wieczór', '2030-12-24']]],
  ['W andrzejki lano wosk.', PUBLISHED, [['W andrzejki', '2030-11-29']]],
  ['W Wigilię zabrakło prądu w całej Zalesinie.', DAY, [['W Wigilię', '2022-12-24', 'nearest-year', DAY]]],
  ['W wigilię Bożego Narodzenia płonął młyn.', DAY, [['W wigilię Bożego Narodzenia', '2022-12-24']]],
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
  ['W drugi dzień świąt wylała Rdza.', DAY, [['W drugi dzień świąt', null]]],
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
  ['W Wigilię 2020 roku spadł śnieg.', null, [['W Wigilię 2020 roku', '2020-12-24', null]]],
  ['Wigilia wypadnie w dzień powszedni.', PUBLISHED, [['Wigilia', '2031-12-24', 'nearest-year', PUBLISHED]]],
  ['W Wigilię spadł śnieg.', PUBLISHED, [['W Wigilię', '2030-12-24', 'nearest-year', PUBLISHED]]],
  ['W Wigilię spadł śnieg.', '2031-06', [['W Wigilię', '2030-12-24', 'nearest-year', '2031-06']]],
  ['W Wigilię spadł śnieg.', null, [['W Wigilię', null]]],
  ['Prom zatonął w Nowy Rok.', PUBLISHED, [['w Nowy Rok', '2031-01-01', 'nearest-year', PUBLISHED]]],
  [
    'W Dzień Niepodległości odsłonięto pomnik.',
    PUBLISHED,
    [['W Dzień Niepodległości', '2030-11-11', 'nearest-year', PUBLISHED]],
  ],
  ['W Trzech Króli przejdzie orszak.', PUBLISHED, [['W Trzech Króli', '2032-01-06', 'nearest-year', PUBLISHED]]],
  ['W sylwestra zgasło światło.', PUBLISHED, [['W sylwestra', '2030-12-31', 'nearest-year', PUBLISHED]]],
  ['W majówkę padało.', PUBLISHED, [['W majówkę', '2031-05-01/2031-05-03', 'nearest-year', PUBLISHED]]],
  [
    'Most zamkną przed Bożym Narodzeniem.',
    PUBLISHED,
    [['przed Bożym Narodzeniem', '../2031-12-25', 'nearest-year', PUBLISHED]],
  ],
  [
    'W drugi dzień świąt Bożego Narodzenia 2019 r. spłonął młyn.',
    null,
    [['W drugi dzień świąt Bożego Narodzenia 2019 r.', '2019-12-26', null]],
  ],
  // so many days from Easter
  ['W Wielki Piątek zamknięto targ.', PUBLISHED, [['W Wielki Piątek', '2031-04-11', 'nearest-year', PUBLISHED]]],
  [
    'W Boże Ciało przez Nidów przeszła procesja.',
    PUBLISHED,
    [['W Boże Ciało', '2030-06-20', 'nearest-year', PUBLISHED]],
  ],
  ['Wrócili na święta wielkanocne 2020 r. do Wierchna.', null, [['na święta wielkanocne 2020 r.', '2020-04-12', null]]],
  // Christmas or Easter, nobody says which
  ['Prace skończą do świąt.', PUBLISHED, [['do świąt', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Pisali do wszystkich świętych, a mostu nie ma.', PUBLISHED, []],
  ['Kościół Bożego Ciała w Zalesinie odzyskał organy.', DAY, []],
  ['Plac Wszystkich Świętych tonie w błocie.', DAY, []],
  ['Sylwester Kania hoduje gołębie.', DAY, []],
  ['Barbara i Sylwester prowadzą młyn.', DAY, []],
  ['Parafia Trzech Króli ma nowy dach.', DAY, []],
  ['Święta Kinga patronuje kopalni.', DAY, []],
  ['Film „Wigilia” zdobył nagrodę.', DAY, []],
  ['Rondo Dnia Kobiet ma pięć zjazdów.', DAY, []],
  ['Nowy Rok Szkolny to tytuł wiersza.', DAY, []],
  // a church
  ['Remontują kościół Bożego Ciała.', PUBLISHED, []],
  // a square
  ['Mieszka przy placu Wszystkich Świętych.', PUBLISHED, []],
  // a first name
  ['Sylwester Sum przyszedł pierwszy.', PUBLISHED, []],
  // a first name behind a preposition
  ['Dostał list od Sylwestra.', PUBLISHED, []],
  // spoken of
  ['Wigilia to czas ciszy.', PUBLISHED, []],
  // a school year
  ['Nowy rok podatkowy zaczął się źle.', PUBLISHED, []],
  // kings
  ['Trzech króli panowało w Wierchnie.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
