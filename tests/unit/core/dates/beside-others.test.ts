import { expect, test } from 'vitest'
import { datesOf, PUBLISHED } from './find-dates.ts'

const lastOf = (text: string) => datesOf(text, PUBLISHED).at(-1)

test.each([
  ['days in order', 'Terminy: 18 września, 23 października, 27 grudnia.', '27 grudnia', '2031-12-27'],
  ['a month behind another', 'Dyżury: wrzesień, grudzień.', 'grudzień', '2031-12'],
  [
    'a holiday behind its day',
    '26 grudnia (piątek) - drugi dzień Bożego Narodzenia.',
    'drugi dzień Bożego Narodzenia',
    '2031-12-26',
  ],
  ['no order', 'Terminy: 18 listopada, 23 grudnia i 15 marca.', '15 marca', '2031-03-15'],
  ['what is over', 'Mecze odbyły się 3 maja, 27 grudnia.', '27 grudnia', '2030-12-27'],
  ['more between', 'Zapisy 18 września, a finał bez nagród 27 grudnia.', '27 grudnia', '2030-12-27'],
])('in a list, %s', (_, text, expression, date) => {
  expect(lastOf(text)).toEqual([expression, date])
})

test.each([
  [
    'not what is told by the way',
    'Most zamkną 25 lipca (planowano 24 lipca). Tego dnia ruszy prom.',
    'Tego dnia',
    '2031-07-25',
  ],
  ['but where nothing else is', 'Most stanie (być może 24 lipca). Tego dnia ruszy prom.', 'Tego dnia', '2031-07-24'],
  ['not an end', 'Rząd ma czas do 28 lipca. Tego dnia padało.', 'Tego dnia', null],
  ['an end', 'Rząd ma czas do 28 lipca. Sztab ma do tego dnia dostać plan.', 'do tego dnia', '../2031-07-28'],
])('a day is meant, %s', (_, text, expression, date) => {
  expect(lastOf(text)).toEqual([expression, date])
})

test.each([
  ['a day', '3 lipca przypada w czwartek.', 'w czwartek', '2031-07-03'],
  ['a holiday', 'Wigilia wypada w środę.', 'w środę', '2031-12-24'],
  ['but no other day', 'Mecz 3 lipca będzie, a w czwartek trening.', 'w czwartek', '2031-06-05'],
])('the day of the week of what falls on it, %s', (_, text, expression, date) => {
  expect(lastOf(text)).toEqual([expression, date])
})

test.each([
  [
    'a range of the year before it',
    'Przerwa wypada w 2032 roku między 28 marca a 2 kwietnia.',
    'między 28 marca a 2 kwietnia',
    '2032-03-28/2032-04-02',
  ],
  ['no range that goes back', 'Wrócą 4 sierpnia - 1 sierpnia jest wolny.', '1 sierpnia', '2031-08-01'],
  ['a range', 'Ferie: 4 - 8 sierpnia.', '4 - 8 sierpnia', '2031-08-04/2031-08-08'],
  [
    'a weekend that is named',
    'Liga rusza w weekend, czyli 27 i 28 czerwca.',
    'w weekend, czyli 27 i 28 czerwca',
    '2031-06-27/2031-06-28',
  ],
  [
    'the weekday behind a holiday',
    'Szkoły staną od Bożego Ciała do wtorku.',
    'od Bożego Ciała do wtorku',
    '2031-06-12/2031-06-17',
  ],
  [
    'the weekend before',
    'W ostatni weekend policjanci zatrzymali pijanego.',
    'W ostatni weekend',
    '2031-05-31/2031-06-01',
  ],
])('of days beside others, %s', (_, text, expression, date) => {
  expect(lastOf(text)).toEqual([expression, date])
})

test('the last weekend of something is none before the publication', () => {
  expect(datesOf('W ostatni weekend wakacji zagra Iskra.', PUBLISHED)).toEqual([])
})
