import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysIn, weekdayOf } from '../../../../src/core/dates/calendar-day.ts'
import type { TimelineEntry } from '../../../../src/core/model/article.ts'
import { datesOf, timelineOf } from './find-dates.ts'

const words = (text: string): readonly string[] => text.split('|')
const pick = (text: string): fc.Arbitrary<string> => fc.constantFrom(...words(text))

const GENITIVES = words(
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
)
const LOCATIVES = words(
  'styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu',
)
/** From Monday on. */
const WEEKDAYS = words('poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę')

const figures = (number: number): string => String(number).padStart(2, '0')
const day = fc
  .record({ year: fc.integer({ min: 1800, max: 2098 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysIn(year, month) }).map((dayOfMonth) => ({ year, month, day: dayOfMonth })),
  )
const isoOf = ({ year, month, day: dayOfMonth }: { year: number; month: number; day: number }): string =>
  `${year}-${figures(month)}-${figures(dayOfMonth)}`
const published = fc.oneof(
  fc.constantFrom(null, '2031', '2031-06', '2024-02-29', '1000', '1000-01-01', '2999-12-31'),
  day.map(isoOf),
)

/** Sentences made of the parts of dates, in an order that any newspaper might print, or none. */
const dated = fc
  .array(
    fc.oneof(
      pick('w|we|od|do|na|z|ze|za|po|przed|między|a|i|-|–|sprzed|około|ok.|przez|pod koniec|na początku|w połowie'),
      pick(
        '12|31|30|29|3.|2020|1999|2014-2022|2014/15|12.01.2022|31.02.2020|2022-01-12|90.|XIX|I|r.|roku|lat|lata|latach',
      ),
      pick(
        'stycznia|lutego|maju|maja|grudniowej|wiosną|zimą|lata|kwartał|kwartale|półroczu|wiek|wieku|w.|ub.|ub.r.|br.',
      ),
      pick('środę|soboty|piątkowym|weekend|wczoraj|dziś|jutro|nazajutrz|tego|samego|tej|ubiegłym|przyszłym|ostatnich'),
      pick(
        'dnia|dni|tydzień|tygodniu|miesiąca|roku|rokiem|dekadzie|stuleciu|nocy|ośmiu|trzy|kilka|pół|temu|później|wcześniej',
      ),
      pick('Wigilię|Bożego|Narodzenia|świąt|Nowy|Rok|wojny|mimo|już|co|każdego|pierwszy|ostatnią|przełomie'),
      pick('ruszył|ruszy|będzie|trwa|otwarto|,|.|(|)|„|”|:|\n|\n\n'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '))
const anyText = fc.oneof(
  { weight: 4, arbitrary: dated },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

/** Runs a check on every date of many texts. */
function forAll(check: (entry: TimelineEntry, text: string) => void): void {
  fc.assert(
    fc.property(anyText, published, (text, when) => {
      for (const entry of timelineOf(text, when)) check(entry, text)
    }),
    { numRuns: 600 },
  )
}

test('any text: no throw, and every expression stands in the text, apart from the next', () => {
  fc.assert(
    fc.property(anyText, published, (text, when) => {
      const spans = timelineOf(text, when).flatMap(({ span }) => (span ? [span] : []))
      spans.sort((a, b) => a.start - b.start)
      for (const [i, { start, end }] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/s)
      }
    }),
    { numRuns: 600 },
  )
}, 60_000)

test('the first day it may be is not after the last, and one of them is known where there is a date', () => {
  forAll(({ date, earliest, latest }) => {
    if (date === null) expect([earliest, latest]).toEqual([null, null])
    else expect(earliest ?? latest, date).not.toBeNull()
    if (earliest !== null && latest !== null) expect(earliest <= latest, `${date}: ${earliest} ${latest}`).toBe(true)
  })
}, 60_000)

test('a published library reads every date, and writes it as it was', () => {
  forAll(({ date }) => {
    if (date !== null) expect(edtf(date).edtf).toBe(date)
  })
}, 60_000)

/** To the library spring is January to March; ISO 8601-2 leaves open when a season is. */
const SEASON = /-2[1-4]/

test('the library has the same first and last day', () => {
  forAll(({ date, earliest, latest }) => {
    if (date === null || SEASON.test(date)) return
    const { min, max } = edtf(date)
    const dayOf = (moment: number) => (Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : null)
    expect([dayOf(min), dayOf(max)], date).toEqual([earliest, latest])
  })
}, 60_000)

/** Shapes of one day, with its words and what they say. */
const SHAPES: readonly ((at: { year: number; month: number; day: number }) => readonly [string, string])[] = [
  (at) => [`${at.day} ${GENITIVES[at.month - 1]} ${at.year} r.`, isoOf(at)],
  (at) => [`${at.day} ${GENITIVES[at.month - 1]} ${at.year} roku`, isoOf(at)],
  (at) => [`${figures(at.day)}.${figures(at.month)}.${at.year}`, isoOf(at)],
  (at) => [`${at.day}.${figures(at.month)}.${at.year} r.`, isoOf(at)],
  (at) => [isoOf(at), isoOf(at)],
  (at) => [`w ${LOCATIVES[at.month - 1]} ${at.year} r.`, `${at.year}-${figures(at.month)}`],
  (at) => [`pod koniec ${GENITIVES[at.month - 1]} ${at.year} roku`, `${at.year}-${figures(at.month)}`],
  (at) => [`w ${at.year} roku`, `${at.year}`],
  (at) => [`w roku ${at.year}`, `${at.year}`],
  (at) => [`w latach ${at.year}-${at.year + 1}`, `${at.year}/${at.year + 1}`],
  (at) => [`od ${at.day} ${GENITIVES[at.month - 1]} ${at.year} r.`, `${isoOf(at)}/..`],
  (at) => [`do końca ${at.year} roku`, `../${at.year}`],
]

test('a date that is written out is read as it is written, whenever it was published', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...SHAPES), published, (at, shape, when) => {
      const [expression, value] = shape(at)
      expect(datesOf(`Prom z Nidowa zatonął ${expression} koło Wierchna.`, when)).toEqual([[expression, value]])
    }),
    { numRuns: 400 },
  )
}, 60_000)

test.each([
  ['back', 'Prom zatonął', -6, 0],
  ['ahead', 'Prom wypłynie', 0, 6],
])(
  'a weekday looks %s by its verb, no further than a week',
  (_, clause, first, last) => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (at, weekday) => {
        const [found] = datesOf(`${clause} w ${WEEKDAYS[weekday]}.`, isoOf(at))
        const [year = 0, month = 0, dayOfMonth = 0] = (found?.[1] ?? '').split('-').map(Number)
        expect(weekdayOf({ year, month, day: dayOfMonth })).toBe(weekday + 1)
        const days = (Date.UTC(year, month - 1, dayOfMonth) - Date.UTC(at.year, at.month - 1, at.day)) / 86_400_000
        expect(days).toBeGreaterThanOrEqual(first)
        expect(days).toBeLessThanOrEqual(last)
      }),
      { numRuns: 200 },
    )
  },
  60_000,
)
