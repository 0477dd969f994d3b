import { expect, test } from 'vitest'
import { datesOf } from '../find-dates.ts'

test.each([
  ['W 1925 roku, w kwietniu, przybyła do Sielca.', null, 'w kwietniu', '1925-04'],
  ['W 1925 roku, na początku kwietnia, przybyła do Sielca.', null, 'na początku kwietnia', '1925-04'],
  ['W 1925 roku, w początkach kwietnia, przybyła do Sielca.', null, 'w początkach kwietnia', '1925-04'],
  ['W 1925 r., 3 maja, przybyła do Sielca.', null, '3 maja', '1925-05-03'],
  ['W 2023 roku, w kwietniu, przybyła do Sielca.', '2024-10-05', 'w kwietniu', '2023-04'],
  ['W ubiegłym roku, w kwietniu, przybyła do Sielca.', '2024-10-05', 'w kwietniu', '2023-04'],
])('of the year before it: %s', (text, published, expression, edtf) => {
  expect(datesOf(text, published)).toContainEqual([expression, edtf])
})

test.each([
  ['an open end', 'Do 2023 roku, w kwietniu, budowano most.', 'w kwietniu', '2024-04'],
  ['another clause', 'W 2023 roku ruszył prom, a w kwietniu zatonął.', 'w kwietniu', '2024-04'],
  ['a year of its own', 'W 2022 roku, w maju 2023 roku i potem padało.', 'w maju 2023 roku', '2023-05'],
])('%s: %s', (_, text, expression, edtf) => {
  expect(datesOf(text, '2024-10-05')).toContainEqual([expression, edtf])
})

test.each([
  ['Dwa lata temu w maju miał wypadek.', 'w maju', '2022-05'],
  ['Dwa lata temu, w maju, miał wypadek.', 'w maju', '2022-05'],
  ['Rok temu, 12 maja, miał wypadek.', '12 maja', '2023-05-12'],
  ['Odszedł trzy lata temu, jesienią.', 'jesienią', '2021-23'],
  ['Za rok w maju ruszy prom.', 'w maju', '2025-05'],
  ['W ubiegłym roku w maju miał wypadek.', 'w maju', '2023-05'],
  ['W 2019 roku w kwietniu padało.', 'w kwietniu', '2019-04'],
])('of a year so far off, or right before it: %s', (text, expression, edtf) => {
  expect(datesOf(text, '2024-10-05')).toContainEqual([expression, edtf])
})

test.each([
  ['the next clause', 'Port zamknięto rok temu, w maju ruszy prom.', 'w maju', '2025-05'],
  ['a noun’s year', 'Umowa z 2022 roku w maju wygaśnie.', 'w maju', '2025-05'],
  ['a budget’s year', 'Budżet na 2025 rok w grudniu uchwali rada.', 'w grudniu', '2024-12'],
  ['days', 'Dwa dni temu w maju ruszył prom.', 'w maju', '2024-05'],
  ['a participle’s year', 'Most zamknięty w ubiegłym roku w maju otworzą.', 'w maju', '2025-05'],
  ['how long ago somebody was chosen', 'Wybrany rok temu 12 maja złoży mandat.', '12 maja', '2025-05-12'],
  ['another year', 'Podobnie jak w ubiegłym roku w maju odbędzie się festyn.', 'w maju', '2025-05'],
  ['the next clause again', 'Wybory były w ubiegłym roku, w maju będą kolejne.', 'w maju', '2025-05'],
  ['other words between', 'Rok temu w szkole był pożar, w maju drugi.', 'w maju', '2024-05'],
])('not of %s: %s', (_, text, expression, edtf) => {
  expect(datesOf(text, '2024-10-05')).toContainEqual([expression, edtf])
})
