import { expect, test } from 'vitest'
import { datesOf } from './find-dates.ts'

/** A Thursday. */
const PUBLISHED = '2031-06-05'

test.each([
  ['a year written short', 'Ruszy w drugiej połowie br., jak obiecano.', 'w drugiej połowie br.', '2031'],
  ['the last year written short', 'Do końca ub.r. go nie było.', 'Do końca ub.r.', '../2030'],
  ['months of a year', 'Dane za 11 miesięcy 2027 r. są złe.', 'za 11 miesięcy 2027 r.', '2027'],
  ['a day and a night', 'Minionej doby spadło 30 litrów wody.', 'Minionej doby', '2031-06-04/2031-06-05'],
  ['within them', 'W ciągu ostatniej doby ubyło wody.', 'W ciągu ostatniej doby', '2031-06-04/2031-06-05'],
  ['days and nights ago', 'Trzy doby temu zgasła latarnia.', 'Trzy doby temu', '2031-06-02'],
  ['months of something', 'Prace remontowe ostatnich miesięcy poszły na marne.', 'ostatnich miesięcy', null],
  ['an event', 'Szykują mistrzostwa Wierchna 2033 w pływaniu.', '2033', '2033'],
  ['an election', 'Wybory samorządowe 2029 wygrał Lis.', '2029', '2029'],
])('%s: %s', (_, text, expression, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual([expression, edtf])
})

test('that evening is of the day named before', () => {
  expect(datesOf('Zebranie było 3 maja 2029 roku. Tego samego wieczoru rada odeszła.', PUBLISHED)).toEqual([
    ['3 maja 2029 roku', '2029-05-03'],
    ['Tego samego wieczoru', '2029-05-03'],
  ])
})

test.each([
  ['a distance', 'Pobiegł w turnieju 2000 metrów.'],
  ['people', 'Na festiwal przyjechało 2000 osób.'],
  ['a stretch', 'Czekali dobę i jeszcze dwie doby.'],
])('no date: %s', (_, text) => {
  expect(datesOf(text, PUBLISHED)).toEqual([])
})
