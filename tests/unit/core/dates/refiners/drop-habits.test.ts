import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-05-20'

/** Once, not again and again. */
const DATES: readonly SentenceRow[] = [
  [
    'Od poniedziałku do piątku skontrolowano sto aut, w sobotę żadnego.',
    DAY,
    [
      ['Od poniedziałku do piątku', '2022-05-16/2022-05-20'],
      ['w sobotę', '2022-05-14'],
    ],
  ],
  ['Biuro jest czynne od poniedziałku do piątku, a w środę odbyła się tam narada.', DAY, [['w środę', '2022-05-18']]],
  [
    'Most zostanie otwarty w nocy z piątku na sobotę.',
    PUBLISHED,
    [['w nocy z piątku na sobotę', '2031-06-06/2031-06-07']],
  ],
  ['Jak co roku 6 stycznia przeszedł orszak.', DAY, [['6 stycznia', '2022-01-06']]],
  ['Festyn w Karczówce odbył się we wtorek.', DAY, [['we wtorek', '2022-05-17']]],
  [
    'Festyn odbędzie się w tym roku w czerwcu.',
    DAY,
    [
      ['w tym roku', '2022'],
      ['w czerwcu', '2022-06'],
    ],
  ],
  ['Od poniedziałku do środy padało bez przerwy.', DAY, [['Od poniedziałku do środy', '2022-05-16/2022-05-18']]],
  ['Zawsze pamiętał, co stało się 3 maja 2001 r. w Karczówce.', DAY, [['3 maja 2001 r.', '2001-05-03']]],
  ['Most zamknięto, co wczoraj przyznał wójt.', DAY, [['wczoraj', '2022-05-19']]],
  ['Most zamknięto, co w środę przyznał wójt.', DAY, [['w środę', '2022-05-18']]],
  ['Most zamknięto, co 5 maja przyznał wójt.', DAY, [['5 maja', '2022-05-05']]],
  ['Narada odbyła się we wtorek.', PUBLISHED, [['we wtorek', '2031-06-03', 'weekday', PUBLISHED]]],
  [
    'Strajk trwał od poniedziałku do środy.',
    PUBLISHED,
    [['od poniedziałku do środy', '2031-06-02/2031-06-04', 'weekday', PUBLISHED]],
  ],
  ['Jarmark był w marcu 2020 r. na rynku.', PUBLISHED, [['w marcu 2020 r.', '2020-03', null]]],
  ['Dzwony biły 1 maja.', PUBLISHED, [['1 maja', '2031-05-01', 'nearest-year', PUBLISHED]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Co roku w maju Karczówka świętuje kwitnienie.', DAY, []],
  ['Każdego 1 maja strażacy myją remizę.', DAY, []],
  ['Każdego roku jesienią topnieje tam stado.', DAY, []],
  ['Co rok 11 listopada bije dzwon.', DAY, []],
  ['Zebrania odbywają się zawsze we wtorek.', DAY, []],
  ['Zwykle w styczniu zamarza tam staw.', DAY, []],
  ['Urząd jest czynny od poniedziałku do piątku.', DAY, []],
  ['Sklep otwarty jest od wtorku do soboty w godzinach 8–16.', DAY, []],
  ['Chór ćwiczy w każdą środę.', DAY, []],
  ['Mleko przywożą co wtorek.', DAY, []],
  ['Mleko przywożą rzadko, co wtorek.', DAY, []],
  ['Targ jest raz, co maj, przy moście.', DAY, []],
  ['Rada przyjęła ustawę o zakazie handlu w niedzielę.', DAY, []],
  // every year in a month
  ['Jarmark jest co roku w marcu.', PUBLISHED, []],
  // every one of the days
  ['Każdego 1 maja biją dzwony.', PUBLISHED, []],
  // usually
  ['Narady zawsze odbywają się we wtorek.', PUBLISHED, []],
  // opening hours
  ['Urząd jest czynny od poniedziałku do piątku.', PUBLISHED, []],
  ['Biuro pracowało od poniedziałku do piątku w godz. 8-16.', PUBLISHED, []],
  ['Biuro będzie otwarte od wtorku do piątku w godzinach 10-17, w sobotę i niedzielę od 11.', PUBLISHED, []],
  ['Biuro czynne od wtorku od godz. 8 do piątku do godz. 16.', PUBLISHED, []],
  // opening hours of other days
  ['Kino jest otwarte od środy do soboty w godz. 10-18.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
