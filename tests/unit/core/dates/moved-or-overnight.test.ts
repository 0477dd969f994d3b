import { expect, test } from 'vitest'
import { datesOf } from './find-dates.ts'

/** A Thursday. */
const PUBLISHED = '2031-06-05'

test.each([
  ['Padało z soboty na niedzielę.', [['z soboty na niedzielę', '2031-05-31/2031-06-01']]],
  ['Pożar wybuchł w nocy z 3 na 4 maja.', [['w nocy z 3 na 4 maja', '2031-05-03/2031-05-04']]],
  ['Pożar wybuchł w nocy z 31 maja na 1 czerwca.', [['w nocy z 31 maja na 1 czerwca', '2031-05-31/2031-06-01']]],
])('the night between: %s', (text, dates) => {
  expect(datesOf(text, PUBLISHED)).toEqual(dates)
})

test.each([
  ['Festyn przełożono z czerwca na wrzesień.', ['z czerwca', 'na wrzesień']],
  ['Mecz przesunięto z soboty na środę.', ['z soboty', 'na środę']],
  ['Zebranie przeniesiono z 3 lipca na 12 sierpnia.', ['z 3 lipca', 'na 12 sierpnia']],
])('moved from one to another: %s', (text, expressions) => {
  expect(datesOf(text, PUBLISHED).map(([words]) => words)).toEqual(expressions)
})
