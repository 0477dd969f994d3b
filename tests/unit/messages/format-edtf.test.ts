import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/messages/en.ts'
import { daysOfSet, formatEdtf, machineDate } from '../../../src/messages/format-edtf.ts'
import { pl } from '../../../src/messages/pl.ts'

describe('an EDTF date in words', () => {
  test.each<[string | null, string, string]>([
    // as precise as it is
    ['2022', '2022', '2022'],
    ['2022-01', 'styczeń 2022', 'January 2022'],
    ['2022-01-12', '12 stycznia 2022', 'January 12, 2022'],
    ['2020-02-29', '29 lutego 2020', 'February 29, 2020'],
    ['0966-04-14', '14 kwietnia 966', 'April 14, 966'],
    // doubt
    ['1998~', 'ok. 1998', 'about 1998'],
    ['1998-05~', 'ok. maj 1998', 'about May 1998'],
    ['1998?', '1998 (niepewne)', '1998 (uncertain)'],
    ['1998-05-03%', 'ok. 3 maja 1998', 'about May 3, 1998'],
    // periods, closed and open
    ['2019/2021', '2019 – 2021', '2019 – 2021'],
    ['2022-01-03/2022-02', '3 stycznia 2022 – luty 2022', 'January 3, 2022 – February 2022'],
    ['1998~/2001', 'ok. 1998 – 2001', 'about 1998 – 2001'],
    ['2022-01/..', 'od: styczeń 2022', 'from January 2022'],
    ['2022-01/', 'od: styczeń 2022', 'from January 2022'],
    ['../2022-01-12', 'do: 12 stycznia 2022', 'until January 12, 2022'],
    ['/2022', 'do: 2022', 'until 2022'],
    // masked
    ['199X', 'lata 1990–1999', 'the 1990s'],
    ['19XX', 'XX wiek', 'the 20th century'],
    ['20XX', 'XXI wiek', 'the 21st century'],
    ['13XX', 'XIV wiek', 'the 14th century'],
    ['08XX', 'IX wiek', 'the 9th century'],
    ['199X~', 'ok. lata 1990–1999', 'about the 1990s'],
    // one of a set
    [
      '[2022-01-05,2022-01-12,2022-01-19,2022-01-26]',
      'jedna ze śród stycznia 2022',
      'one of the Wednesdays of January 2022',
    ],
    [
      '[2022-03-07,2022-03-14,2022-03-21,2022-03-28]',
      'jeden z poniedziałków marca 2022',
      'one of the Mondays of March 2022',
    ],
    [
      '[2022-03-01,2022-03-08,2022-03-15,2022-03-22,2022-03-29]',
      'jeden z wtorków marca 2022',
      'one of the Tuesdays of March 2022',
    ],
    [
      '[2022-03-03,2022-03-10,2022-03-17,2022-03-24,2022-03-31]',
      'jeden z czwartków marca 2022',
      'one of the Thursdays of March 2022',
    ],
    ['[2022-03-04,2022-03-11,2022-03-18,2022-03-25]', 'jeden z piątków marca 2022', 'one of the Fridays of March 2022'],
    ['[2022-03-05,2022-03-12,2022-03-19,2022-03-26]', 'jedna z sobót marca 2022', 'one of the Saturdays of March 2022'],
    [
      '[2022-03-06,2022-03-13,2022-03-20,2022-03-27]',
      'jedna z niedziel marca 2022',
      'one of the Sundays of March 2022',
    ],
    [
      '[2022-01-05,2022-01-06]',
      'jedna z dat: 5 stycznia 2022, 6 stycznia 2022',
      'one of: January 5, 2022, January 6, 2022',
    ],
    // not all Wednesdays: more is known than the month
    [
      '[2022-01-05,2022-01-12]',
      'jedna z dat: 5 stycznia 2022, 12 stycznia 2022',
      'one of: January 5, 2022, January 12, 2022',
    ],
    ['[2022-01-05]', 'jedna z dat: 5 stycznia 2022', 'one of: January 5, 2022'],
    ['[2022,2023]', 'jedna z dat: 2022, 2023', 'one of: 2022, 2023'],
    // nothing to say, or not understood: never guessed
    [null, 'data nieznana', 'date unknown'],
    ['', '', ''],
    ['2022-13', '2022-13', '2022-13'],
    ['2022-01-12T10:00', '2022-01-12T10:00', '2022-01-12T10:00'],
    ['2022/2023/2024', '2022/2023/2024', '2022/2023/2024'],
    ['soon', 'soon', 'soon'],
    ['2022-21', '2022-21', '2022-21'],
  ])('%s', (edtf, polish, english) => {
    expect(formatEdtf(edtf, pl)).toBe(polish)
    expect(formatEdtf(edtf, en)).toBe(english)
  })

  test('a day that no calendar has is no other day', () => {
    expect(formatEdtf('2022-02-31', pl)).toBe('2022-02-31')
  })
})

const part = fc.oneof(
  fc.constantFrom(
    '2022',
    '2022-01',
    '2022-01-12',
    '199X',
    '19XX',
    '1998~',
    '1998?',
    '1998%',
    '..',
    '',
    'XXXX',
    '[',
    ']',
  ),
  fc.string({ unit: fc.constantFrom(...'0123456789-/.,[]~?%XY '), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const almostEdtf = fc
  .tuple(part, fc.constantFrom('', '/', ',', '-'), part, fc.boolean())
  .map(([a, between, b, set]) => (set ? `[${a}${between}${b}]` : `${a}${between}${b}`))

test('any string is put into words, or stands as it is', () => {
  fc.assert(
    fc.property(almostEdtf, (edtf) => {
      for (const m of [pl, en]) {
        const words = formatEdtf(edtf, m)
        expect(typeof words).toBe('string')
        expect(words).not.toMatch(/NaN|Invalid|undefined/)
      }
      daysOfSet(edtf)
      machineDate(edtf)
    }),
    { numRuns: 2000 },
  )
})

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
  ['199X', null],
  ['2022-01/2022-02', null],
  ['[2022-01-05,2022-01-12]', null],
  ['soon', null],
  [null, null],
])('what HTML has for %s', (edtf, datetime) => {
  expect(machineDate(edtf)).toBe(datetime)
})
