import { expect, test } from 'vitest'
import { datesOf, PUBLISHED } from '../find-dates.ts'

test.each([
  [
    'days',
    'Warsztaty odbędą się w dniach 17, 18 i 24.07.',
    'w dniach 17, 18 i 24.07',
    '{2031-07-17,2031-07-18,2031-07-24}',
  ],
  ['two days', 'Warsztaty odbędą się w dniach 17 i 18.07.', 'w dniach 17 i 18.07', '2031-07-17/2031-07-18'],
  [
    'days of a year',
    'Warsztaty były w dniach 17, 24.07.2029 r.',
    'w dniach 17, 24.07.2029 r.',
    '{2029-07-17,2029-07-24}',
  ],
  [
    'stretches of days',
    'Warsztaty odbędą się w dniach: 17-18 oraz 24-25.07.',
    '17-18 oraz 24-25.07',
    '{2031-07-17,2031-07-18,2031-07-24,2031-07-25}',
  ],
])('in a list, %s', (_, text, expression, date) => {
  expect(datesOf(text, PUBLISHED)).toEqual([[expression, date]])
})

test.each([
  ['amounts', 'Ceny to 17, 18 i 24.07 zł.', []],
  ['what goes down', 'W dniach 24, 18 i 17.07 padało.', []],
  ['one', 'W dniach 24.07 i potem padało.', [['W dniach 24.07', '2030-07-24']]],
])('no list, %s', (_, text, dates) => {
  expect(datesOf(text, PUBLISHED)).toEqual(dates)
})
