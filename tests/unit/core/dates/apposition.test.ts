import { expect, test } from 'vitest'
import { datesOf } from './find-dates.ts'

test.each([
  ['Rok później, w 2010 roku, prom zatonął.', 'Rok później', '2010'],
  ['Miesiąc później, w maju 2010 roku, go wydobyto.', 'Miesiąc później', '2010-05'],
  ['Woda opadła w czerwcu 2024 roku, czyli 15 miesięcy wcześniej.', '15 miesięcy wcześniej', '2024-06'],
])('one date said twice: %s', (text, expression, edtf) => {
  expect(datesOf(text)).toContainEqual([expression, edtf])
})

test.each([
  ['no comma', 'Rok później w Nidowie nie było promu.', 'Rok później', null],
  ['another date', 'Most runął w 2009 r., a rok później, od 2010 r., stał nowy.', 'rok później', '2010'],
  ['an open end', 'Rok później, do 2010 r., stał pusty.', 'Rok później', null],
])('%s: %s', (_, text, expression, edtf) => {
  expect(datesOf(text)).toContainEqual([expression, edtf])
})
