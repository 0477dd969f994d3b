import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DATES: readonly SentenceRow[] = [
  ['Za dwa lub trzy tygodnie ruszy prom.', PUBLISHED, [['Za dwa lub trzy tygodnie', '2031-06-19~/2031-06-26~']]],
  ['Za dwa-trzy lata stanie most.', PUBLISHED, [['Za dwa-trzy lata', '2033~/2034~']]],
  ['Za miesiąc lub dwa miesiące ruszy prom.', PUBLISHED, [['Za miesiąc lub dwa miesiące', '2031-07~/2031-08~']]],
  ['Prom ruszy za rok albo dwa.', PUBLISHED, [['za rok albo dwa', '2032~/2033~']]],
  ['Młyn spłonął dwa czy trzy lata temu.', PUBLISHED, [['dwa czy trzy lata temu', '2028~/2029~']]],
  ['Za rok lub dwa stanie most.', null, [['Za rok lub dwa', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Prom pływał dwa lub trzy lata.', PUBLISHED, []],
  ['Kupił młyn za dwa lub trzy złote.', PUBLISHED, []],
  ['Płaci 20 złotych za dwa lub trzy dni.', PUBLISHED, []],
  // not in order
  ['Prom ruszy za miesiąc lub dwa tygodnie.', PUBLISHED, [['za miesiąc', '2031-07~']]],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
