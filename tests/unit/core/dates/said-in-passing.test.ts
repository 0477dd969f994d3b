import { expect, test } from 'vitest'
import { datesOf } from './find-dates.ts'

/** A Thursday. */
const PUBLISHED = '2031-06-05'

test.each([
  ['a line of a chronicle', '1998: powódź zabiera most w Nidowie.', '1998', '1998'],
  ['a line behind another', 'Zginęły trzy osoby (w tym wójt) 2004: otwarto nowy.', '2004', '2004'],
  ['a dateline', 'Nidowo | 23.05 | Prom znów pływa.', '23.05', '2031-05-23'],
  ['the end of a headline', 'Wierchno bez tramwaju 14.04 | Tory wymagają naprawy.', '14.04', '2031-04-14'],
  ['a year named behind its word', 'To najwyższy stan Nidy od roku 1900.', 'od roku 1900', '1900/..'],
  [
    'that date',
    'Umowę podpisano 3 maja 2029 roku, a po tej dacie nikt jej nie widział.',
    'po tej dacie',
    '2029-05-03/..',
  ],
  ['the first of two years', 'W tym i przyszłym roku woda będzie droższa.', 'W tym', '2031'],
  ['the second of two years', 'W tym i przyszłym roku woda będzie droższa.', 'przyszłym roku', '2032'],
  ['the first of two weeks', 'W ubiegłym i w tym tygodniu padało.', 'W ubiegłym', '2031-05-26/2031-06-01'],
])('%s: %s', (_, text, expression, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual([expression, edtf])
})

test.each([
  ['a result', 'Drużyna z Nidowa uzyskała 10.11 i odpadła.'],
  ['a rule of the calendar', 'Wiec jest we wtorek po pierwszej niedzieli marca.'],
  ['a date as a thing', 'Ustalili tę datę bez sporu.'],
  ['somebody’s month', 'Pogoda zepsuła nasz maj i czyjś grudzień.'],
  ['a number and a colon', 'Zebrano 2000: tyle starczyło na dach.'],
])('no date: %s', (_, text) => {
  expect(datesOf(text, PUBLISHED).filter(([words]) => words !== 'we wtorek')).toEqual([])
})
