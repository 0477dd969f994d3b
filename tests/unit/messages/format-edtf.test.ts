import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf, approximate, interval, oneOf } from '../../../src/core/dates/edtf.ts'
import { en } from '../../../src/messages/en.ts'
import { daysOfSet, formatEdtf, machineDate } from '../../../src/messages/format-edtf.ts'
import { pl } from '../../../src/messages/pl.ts'

/** EDTF, in Polish, in English. */
type Case = [edtf: string | null, polish: string, english: string]

const CASES: Record<string, Case[]> = {
  'one date, as precise as it is': [
    ['2022', '2022', '2022'],
    ['2022-01', 'styczeń 2022', 'January 2022'],
    ['2022-01-12', '12 stycznia 2022', '12 January 2022'],
    ['2022-03-01', '1 marca 2022', '1 March 2022'],
    ['2020-02-29', '29 lutego 2020', '29 February 2020'],
    ['2000-02-29', '29 lutego 2000', '29 February 2000'],
    ['0966-04-14', '14 kwietnia 966', '14 April 966'],
  ],
  'a part of a year': [
    ['2021-21', 'wiosna 2021', 'spring 2021'],
    ['2021-22', 'lato 2021', 'summer 2021'],
    ['2021-23', 'jesień 2021', 'autumn 2021'],
    // from December to February
    ['2021-24', 'zima 2021/2022', 'winter 2021/22'],
    ['1999-24', 'zima 1999/2000', 'winter 1999/2000'],
    ['2022-33', 'I kwartał 2022', 'first quarter of 2022'],
    ['2022-36', 'IV kwartał 2022', 'fourth quarter of 2022'],
    ['2022-40', 'I półrocze 2022', 'first half of 2022'],
    ['2022-41', 'II półrocze 2022', 'second half of 2022'],
  ],
  'decades and centuries': [
    ['199X', 'lata 90. XX wieku', 'the 1990s'],
    ['202X', 'lata 20. XXI wieku', 'the 2020s'],
    ['187X', 'lata 70. XIX wieku', 'the 1870s'],
    ['201X', 'lata 2010–2019', 'the 2010s'],
    ['200X', 'lata 2000–2009', 'the 2000s'],
    ['190X', 'lata 1900–1909', 'the 1900s'],
    ['19XX', 'XX wiek', '20th century'],
    ['20XX', 'XXI wiek', '21st century'],
    ['21XX', 'XXII wiek', '22nd century'],
    ['13XX', 'XIV wiek', '14th century'],
    ['10XX', 'XI wiek', '11th century'],
    ['08XX', 'IX wiek', '9th century'],
    ['00XX', 'I wiek', '1st century'],
  ],
  doubt: [
    ['2014~', 'ok. 2014', 'c. 2014'],
    ['2014-01~', 'ok. stycznia 2014', 'around January 2014'],
    ['2014-01-12~', 'ok. 12 stycznia 2014', 'around 12 January 2014'],
    ['2021-21~', 'ok. wiosny 2021', 'around spring 2021'],
    ['2021-33~', 'ok. I kwartału 2021', 'around the first quarter of 2021'],
    ['199X~', 'ok. lat 90. XX wieku', 'around the 1990s'],
    ['19XX~', 'ok. XX wieku', 'around the 20th century'],
    ['1998?', '1998 (niepewne)', '1998 (uncertain)'],
    ['1998-05?', 'maj 1998 (niepewne)', 'May 1998 (uncertain)'],
    ['1998%', 'ok. 1998 (niepewne)', 'c. 1998 (uncertain)'],
    ['1998-05-03%', 'ok. 3 maja 1998 (niepewne)', 'around 3 May 1998 (uncertain)'],
  ],
  'a period: what both ends share is said once': [
    ['2022-03-03/2022-03-09', '3–9 marca 2022', '3–9 March 2022'],
    ['2022-02-24/2022-03-03', '24 lutego – 3 marca 2022', '24 February – 3 March 2022'],
    ['2022-03-03/2022-04-03', '3 marca – 3 kwietnia 2022', '3 March – 3 April 2022'],
    ['2021-12-28/2022-01-03', '28 grudnia 2021 – 3 stycznia 2022', '28 December 2021 – 3 January 2022'],
    ['2022-01/2022-03', 'styczeń–marzec 2022', 'January–March 2022'],
    ['2021-11/2022-03', 'listopad 2021 – marzec 2022', 'November 2021 – March 2022'],
    ['2014/2022', '2014–2022', '2014–2022'],
    ['2022-01-03/2022-02', '3 stycznia – luty 2022', '3 January – February 2022'],
    ['2022-02-03/2022-02', '3 lutego – luty 2022', '3 February – February 2022'],
    ['2020/2025-01-22', '2020 – 22 stycznia 2025', '2020 – 22 January 2025'],
    ['2022/2022-03', '2022 – marzec 2022', '2022 – March 2022'],
    ['2021-21/2021-23', 'wiosna–jesień 2021', 'spring–autumn 2021'],
    ['2021-23/2021-24', 'jesień 2021 – zima 2021/2022', 'autumn 2021 – winter 2021/22'],
    ['2022-33/2022-35', 'I–III kwartał 2022', 'first–third quarter of 2022'],
    ['2022-33/2022-41', 'I kwartał – II półrocze 2022', 'first quarter – second half of 2022'],
    ['2022-01/2022-01', 'styczeń 2022', 'January 2022'],
    ['198X/199X', 'lata 80.–90. XX wieku', 'the 1980s–1990s'],
    ['188X/192X', 'lata 80. XIX wieku – lata 20. XX wieku', 'the 1880s–1920s'],
    ['199X/200X', 'od lat 90. XX wieku do lat 2000–2009', 'the 1990s–2000s'],
    ['199X/2005', 'lata 90. XX wieku – 2005', 'the 1990s – 2005'],
    ['18XX/19XX', 'XIX–XX wiek', '19th–20th century'],
    ['19XX/2022-01', 'XX wiek – styczeń 2022', '20th century – January 2022'],
  ],
  'a period with a doubtful end: nothing is shared': [
    ['2014~/2022-01', 'ok. 2014 – styczeń 2022', 'c. 2014 – January 2022'],
    ['2014~/2022', 'ok. 2014 – 2022', 'c. 2014 – 2022'],
    ['2014~/2016~', 'ok. 2014 – ok. 2016', 'c. 2014 – c. 2016'],
    ['2022-01~/2022-03', 'ok. stycznia 2022 – marzec 2022', 'around January 2022 – March 2022'],
    ['1998?/2001', '1998 (niepewne) – 2001', '1998 (uncertain) – 2001'],
  ],
  'an open period: its end in the case that the preposition wants': [
    ['2022-01/..', 'od stycznia 2022', 'from January 2022'],
    ['2022-01/', 'od stycznia 2022', 'from January 2022'],
    ['2022-01-12/..', 'od 12 stycznia 2022', 'from 12 January 2022'],
    ['2014/..', 'od 2014', 'from 2014'],
    ['2014~/..', 'od ok. 2014', 'from around 2014'],
    ['2024-02~/..', 'od ok. lutego 2024', 'from around February 2024'],
    ['1998?/..', 'od 1998 (niepewne)', 'from 1998 (uncertain)'],
    ['199X/..', 'od lat 90. XX wieku', 'from the 1990s'],
    ['201X/..', 'od lat 2010–2019', 'from the 2010s'],
    ['2021-21/..', 'od wiosny 2021', 'from spring 2021'],
    ['2022-34/..', 'od II kwartału 2022', 'from the second quarter of 2022'],
    ['../2022-01', 'do stycznia 2022', 'until January 2022'],
    ['../2022-01-12', 'do 12 stycznia 2022', 'until 12 January 2022'],
    ['/2022', 'do 2022', 'until 2022'],
    ['../18XX', 'do XIX wieku', 'until the 19th century'],
    ['../2021-24', 'do zimy 2021/2022', 'until winter 2021/22'],
    ['../2022-41', 'do II półrocza 2022', 'until the second half of 2022'],
  ],
  'one of a set': [
    [
      '[2022-01-05,2022-01-12,2022-01-19,2022-01-26]',
      'jedna ze śród stycznia 2022',
      'one of the Wednesdays in January 2022',
    ],
    [
      '[2022-03-07,2022-03-14,2022-03-21,2022-03-28]',
      'jeden z poniedziałków marca 2022',
      'one of the Mondays in March 2022',
    ],
    [
      '[2022-03-01,2022-03-08,2022-03-15,2022-03-22,2022-03-29]',
      'jeden z wtorków marca 2022',
      'one of the Tuesdays in March 2022',
    ],
    [
      '[2022-03-03,2022-03-10,2022-03-17,2022-03-24,2022-03-31]',
      'jeden z czwartków marca 2022',
      'one of the Thursdays in March 2022',
    ],
    ['[2022-03-04,2022-03-11,2022-03-18,2022-03-25]', 'jeden z piątków marca 2022', 'one of the Fridays in March 2022'],
    ['[2022-03-05,2022-03-12,2022-03-19,2022-03-26]', 'jedna z sobót marca 2022', 'one of the Saturdays in March 2022'],
    [
      '[2022-03-06,2022-03-13,2022-03-20,2022-03-27]',
      'jedna z niedziel marca 2022',
      'one of the Sundays in March 2022',
    ],
    // not all Wednesdays: more is known than the month
    ['[2022-01-05,2022-01-12]', '5 lub 12 stycznia 2022', '5 or 12 January 2022'],
    ['[2022-03-01,2022-03-08,2022-03-15,2022-03-22]', '1, 8, 15 lub 22 marca 2022', '1, 8, 15 or 22 March 2022'],
    // Wednesdays, but each of another month
    [
      '[2022-01-05,2022-02-02,2022-03-02]',
      '5 stycznia, 2 lutego lub 2 marca 2022',
      '5 January, 2 February or 2 March 2022',
    ],
    ['[2022-01-15,2022-01-22]', '15 lub 22 stycznia 2022', '15 or 22 January 2022'],
    ['[2022-01-31,2022-02-07]', '31 stycznia lub 7 lutego 2022', '31 January or 7 February 2022'],
    ['[2021-12-31,2022-01-07]', '31 grudnia 2021 lub 7 stycznia 2022', '31 December 2021 or 7 January 2022'],
    ['[2022-01-05]', '5 stycznia 2022', '5 January 2022'],
    ['[2022-01,2022-02]', 'styczeń lub luty 2022', 'January or February 2022'],
    ['[2021-12,2022-01]', 'grudzień 2021 lub styczeń 2022', 'December 2021 or January 2022'],
    ['[2022,2023]', '2022 lub 2023', '2022 or 2023'],
    ['[2021,2022,2023]', '2021, 2022 lub 2023', '2021, 2022 or 2023'],
    ['[2021-21,2021-23]', 'wiosna lub jesień 2021', 'spring or autumn 2021'],
    ['[197X,198X]', 'lata 70. lub 80. XX wieku', 'the 1970s or 1980s'],
    ['[188X,197X]', 'lata 80. XIX wieku lub lata 70. XX wieku', 'the 1880s or 1970s'],
    ['[199X,200X]', 'lata 90. XX wieku lub lata 2000–2009', 'the 1990s or 2000s'],
    ['[2014~,2016]', 'ok. 2014 lub 2016', 'c. 2014 or 2016'],
  ],
  'all of a set': [
    ['{2022-03-03,2022-03-09}', '3 i 9 marca 2022', '3 and 9 March 2022'],
    ['{2022-03-03,2022-04-09}', '3 marca i 9 kwietnia 2022', '3 March and 9 April 2022'],
    ['{2019,2021,2023}', '2019, 2021 i 2023', '2019, 2021 and 2023'],
    // `jedna ze` would say that it was one of them
    ['{2022-01-05,2022-01-12,2022-01-19,2022-01-26}', '5, 12, 19 i 26 stycznia 2022', '5, 12, 19 and 26 January 2022'],
    ['{18XX,19XX}', 'XIX i XX wiek', '19th and 20th century'],
  ],
  'no date': [[null, 'data nieznana', 'date unknown']],
}

describe.each(Object.entries(CASES))('in words: %s', (_, cases) => {
  test.each(cases)('%s', (edtf, polish, english) => {
    expect(formatEdtf(edtf, pl)).toBe(polish)
    expect(formatEdtf(edtf, en)).toBe(english)
  })
})

describe('every month in both cases', () => {
  test.each([
    ['01', 'styczeń', 'stycznia'],
    ['02', 'luty', 'lutego'],
    ['03', 'marzec', 'marca'],
    ['04', 'kwiecień', 'kwietnia'],
    ['05', 'maj', 'maja'],
    ['06', 'czerwiec', 'czerwca'],
    ['07', 'lipiec', 'lipca'],
    ['08', 'sierpień', 'sierpnia'],
    ['09', 'wrzesień', 'września'],
    ['10', 'październik', 'października'],
    ['11', 'listopad', 'listopada'],
    ['12', 'grudzień', 'grudnia'],
  ])('%s', (month, nominative, genitive) => {
    expect(formatEdtf(`2022-${month}`, pl)).toBe(`${nominative} 2022`)
    expect(formatEdtf(`2022-${month}-12`, pl)).toBe(`12 ${genitive} 2022`)
    expect(formatEdtf(`2022-${month}~`, pl)).toBe(`ok. ${genitive} 2022`)
    expect(formatEdtf(`2022-${month}/..`, pl)).toBe(`od ${genitive} 2022`)
    expect(formatEdtf(`../2022-${month}`, pl)).toBe(`do ${genitive} 2022`)
  })
})

test.each([
  '',
  '2022-13',
  '2022-00',
  '2022-02-31',
  '1900-02-29',
  '2022-04-31',
  '2022-01-00',
  '2022-20',
  '2022-42',
  '2022-01-12T10:00',
  '2022/2023/2024',
  'soon',
  'soon/2022',
  '2022/soon',
  '../..',
  '/',
  '..',
  '0000',
  '000X',
  'XXXX',
  '199X-05',
  '2022~?',
  '~',
  '-0044-03-15',
  '[]',
  '{}',
  '[2022',
  '2022}',
  '[2022}',
  '[2022,soon]',
  '[2022,]',
  '[2022..2024]',
  '[..,2022]',
  '[2022/2023]',
])('what it does not understand stands as it is: %s', (edtf) => {
  expect(formatEdtf(edtf, pl)).toBe(edtf)
  expect(formatEdtf(edtf, en)).toBe(edtf)
})

const part = fc.oneof(
  fc.constantFrom('2022', '2022-01', '2022-01-12', '199X', '19XX', '1998~', '1998%', '..', '', 'XXXX', '[', ']', '{'),
  fc.string({ unit: fc.constantFrom(...'0123456789-/.,[]{}~?%XY '), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const almostEdtf = fc
  .tuple(part, fc.constantFrom('', '/', ',', '-'), part, fc.constantFrom(['', ''], ['[', ']'], ['{', '}']))
  .map(([a, between, b, [open, close]]) => `${open}${a}${between}${b}${close}`)

test('any string is put into words, or stands as it is', () => {
  fc.assert(
    fc.property(almostEdtf, (edtf) => {
      for (const m of [pl, en]) {
        const words = formatEdtf(edtf, m)
        expect(typeof words).toBe('string')
        expect(words).not.toMatch(/NaN|Invalid|undefined/)
        expect(words === '').toBe(edtf === '')
      }
      daysOfSet(edtf)
      machineDate(edtf)
    }),
    { numRuns: 2000 },
  )
})

const year = fc.integer({ min: 1000, max: 2999 }).map(String)
const pad = (number: number) => String(number).padStart(2, '0')
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, number]) => `${y}-${pad(number)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, number]) => `${m}-${pad(number)}`)
const partOfYear = fc
  .tuple(year, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
  .map(([y, number]) => `${y}-${number}`)
const plain = fc.oneof(year, month, day)
const dated = fc.oneof(plain, plain.map(approximate), partOfYear)
const masked = year.chain((y) => fc.constantFrom(`${y.slice(0, 3)}X`, `${y.slice(0, 2)}XX`))
const single = fc.oneof(dated, masked)
const members = fc.array(plain, { minLength: 1, maxLength: 6 })
/** Written by the functions that `core` writes with. */
const written = fc.oneof(
  single,
  fc.tuple(single, single).map(([from, to]) => interval(from, to)),
  single.chain((end) => fc.constantFrom(interval(end, null), interval(null, end))),
  members.map(oneOf),
  members.map(allOf),
)

test('whatever core writes leaves no sign of EDTF behind', () => {
  fc.assert(
    fc.property(written, (edtf) => {
      for (const m of [pl, en]) {
        const words = formatEdtf(edtf, m)
        expect(words).not.toMatch(/[~?%[\]{}]|\.\.|\dX|\d-\d| {2}|^ | $/)
        if (!/^\d{4}$/.test(edtf)) expect(words).not.toBe(edtf)
      }
    }),
    { numRuns: 2000 },
  )
})

test('a period tells the years of both its ends', () => {
  fc.assert(
    fc.property(dated, dated, (from, to) => {
      const period = interval(from, to)
      for (const m of [pl, en]) {
        const words = formatEdtf(period, m)
        for (const end of period.split('/')) expect(words).toContain(end.slice(0, 4))
      }
    }),
    { numRuns: 1000 },
  )
})

test('dates that differ are told apart', () => {
  fc.assert(
    fc.property(written, written, (one, other) => {
      for (const m of [pl, en]) {
        if (formatEdtf(one, m) === formatEdtf(other, m)) expect(normal(one)).toBe(normal(other))
      }
    }),
  )
})

/** The members of a set in one spelling, whichever set it is: of one member, it is that member. */
const normal = (edtf: string) => edtf.replace(/^[[{]([^,]*)[\]}]$/, '$1')

test.each<[string, string[] | null]>([
  ['[2022-01-05,2022-01-12]', ['5', '12']],
  ['[2022-01-05]', ['5']],
  ['[2022-01-31,2022-02-07]', null],
  ['[2022-01,2022-02]', null],
  ['[2022-01-05..2022-01-12]', null],
  ['2022-01-05', null],
  ['2022-01-05/2022-01-12', null],
])('the days of %s', (edtf, days) => {
  expect(daysOfSet(edtf)).toEqual(days)
})

test.each<[string | null, string | null]>([
  ['2022', '2022'],
  ['2022-01', '2022-01'],
  ['2022-01-12', '2022-01-12'],
  ['1998~', null],
  ['1998?', null],
  ['1998-05-03%', null],
  ['199X', null],
  ['19XX', null],
  ['2022-21', null],
  ['2022-33', null],
  ['2022-13', null],
  ['2022-02-30', null],
  ['0000', null],
  ['2022-01/2022-02', null],
  ['[2022-01-05,2022-01-12]', null],
  ['soon', null],
  [null, null],
])('what HTML has for %s', (edtf, datetime) => {
  expect(machineDate(edtf)).toBe(datetime)
})
