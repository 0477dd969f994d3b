import { expect, test } from 'vitest'
import { datesOf } from './find-dates.ts'

/** A Thursday. */
const PUBLISHED = '2031-06-05'

test.each([
  ['announced without a verb', 'Początek w sobotę o 20.', 'w sobotę', '2031-06-07'],
  [
    'a night announced',
    'Transmisja w nocy z soboty na niedzielę.',
    'w nocy z soboty na niedzielę',
    '2031-06-07/2031-06-08',
  ],
  ['begun, by the verb', 'Początek w sobotę był trudny.', 'w sobotę', '2031-05-31'],
  [
    'told of by a clause behind',
    'Wpłynął wniosek o przerwanie piątkowej sesji, podczas której wójt przedstawi budżet.',
    'piątkowej',
    '2031-06-06',
  ],
  ['ahead by a verb that is a noun’s form too', 'Po Nowym Roku ruszy budowa mostu.', 'Po Nowym Roku', '2032-01-01/..'],
  ['a season spelled out', 'W ubiegłym sezonie zimowym zamarzł port.', 'W ubiegłym sezonie zimowym', '2030-24'],
  ['the clause behind is past', 'Wójt nie pamięta piątkowej sesji, na której milczał.', 'piątkowej', '2031-05-30'],
])('%s: %s', (_, text, expression, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual([expression, edtf])
})

test.each([
  ['of the news', 'Sąd zniesiono w 2018 r. Po kwietniowej uchwale znów się o nim mówi.', '2031-04'],
  ['of a month that the text dated', 'Sąd zniesiono w kwietniu 2018 r. Po kwietniowej uchwale stał pusty.', '2018-04'],
])('an adjective in a story of the past is %s', (_, text, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual(['kwietniowej', edtf])
})
