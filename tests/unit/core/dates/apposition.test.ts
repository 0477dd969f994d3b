import { expect, test } from 'vitest'
import { datesOf } from './find-dates.ts'

test.each([
  ['Rok później, w 2010 roku, prom zatonął.', 'Rok później', '2010'],
  ['Miesiąc później, w maju 2010 roku, go wydobyto.', 'Miesiąc później', '2010-05'],
  ['2010-05-14: Iskra – Fala (piątek, godz. 17)', 'piątek', '2010-05-14'],
  ['Mecz odbędzie się 14 maja 2010 roku na Fali (piątek, godz. 17).', 'piątek', '2010-05-14'],
  ['Woda opadła w czerwcu 2024 roku, czyli 15 miesięcy wcześniej.', '15 miesięcy wcześniej', '2024-06'],
])('one date said twice: %s', (text, expression, edtf) => {
  expect(datesOf(text)).toContainEqual([expression, edtf])
})

test.each([
  ['no comma', 'Rok później w Nidowie nie było promu.', 'Rok później', null],
  ['another date', 'Most runął w 2009 r., a rok później, od 2010 r., stał nowy.', 'rok później', '2010'],
  ['another day of the week', '2010-05-14: Iskra – Fala (sobota, godz. 17)', 'sobota', null],
  ['no brackets', 'Most otwarto 14 maja 2010 roku, a piątek był deszczowy.', 'piątek', null],
  [
    'another clause',
    'Umowę podpisano 14 maja 2010 r., a pierwszy trening (piątek, godz. 17) poprowadzi Lis.',
    'piątek',
    null,
  ],
  ['another verb', 'Od 14 maja 2010 r. most stoi i festyn (piątek, godz. 17) odbędzie się nad rzeką.', 'piątek', null],
  ['no year', 'Most otwarto 14 maja, a festyn (piątek, godz. 17) odwołano.', 'piątek', null],
  ['an open end', 'Rok później, do 2010 r., stał pusty.', 'Rok później', null],
])('%s: %s', (_, text, expression, edtf) => {
  expect(datesOf(text)).toContainEqual([expression, edtf])
})
