import { expect, test } from 'vitest'
import { datesLike, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-02-18'
const MONTH = '2022-02'

const DATES: readonly SentenceRow[] = [
  ['Jesienią ub.r. wyschła rzeka Szarka.', DAY, [['Jesienią ub.r.', '2021-23', 'relative-year', DAY]]],
  ['Młyn spłonął jesienią ub.r. od pioruna.', MONTH, [['jesienią ub.r.', '2021-23', 'relative-year', MONTH]]],
  ['Młyn spłonął jesienią ub.r. nad ranem.', null, [['jesienią ub.r.', null]]],
  ['Wiosną 2019 roku do Szarki wpuszczono pstrągi.', null, [['Wiosną 2019 roku', '2019-21']]],
  ['Latem 2020 r. Szarka cuchnęła.', DAY, [['Latem 2020 r.', '2020-22']]],
  ['Zimą 1998 roku zasypało całą wieś.', null, [['Zimą 1998 roku', '1998-24']]],
  ['Jesienią sprzedano stado kóz.', DAY, [['Jesienią', '2021-23', 'nearest-year', DAY]]],
  ['Latem otworzą przystań.', DAY, [['Latem', '2022-22']]],
  ['Ubiegłego lata utonęły tu dwie osoby.', DAY, [['Ubiegłego lata', '2021-22']]],
  ['Ubiegłej zimy zamarzł wodociąg.', '2022-06-10', [['Ubiegłej zimy', '2021-24']]],
  ['Wiosną tego roku posadzą lipy.', DAY, [['Wiosną tego roku', '2022-21']]],
  ['Pod koniec lata 2017 r. zerwało kładkę.', null, [['Pod koniec lata 2017 r.', '2017-22']]],
  ['Pod koniec lata zerwało kładkę.', DAY, [['Pod koniec lata', '2021-22']]],
  ['Od jesieni 2018 r. sołtysem jest Bogna Wrzos.', null, [['Od jesieni 2018 r.', '2018-09/..']]],
  ['Do wiosny 2016 roku hali nie ogrzewano.', null, [['Do wiosny 2016 roku', '../2016-05']]],
  ['Przystań otworzono wiosną.', '2022-06-30', [['wiosną', '2022-21']]],
  ['Zimą 2010/2011 zamarzła cała Szarka.', null, [['Zimą 2010/2011', '2010-24']]],
  ['Zimą 2010/11 roku zamarzły studnie.', null, [['Zimą 2010/11 roku', '2010-24']]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Lubi śnieżną zimę i długie wieczory.', DAY, []],
  ['Zespół Jesień Idzie dał koncert.', DAY, []],
  ['Minęły lata, a lipy rosną.', DAY, []],
  ['Kupił kurtkę zimową i opony letnie.', DAY, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
