import fc from 'fast-check'
import { allOf, approximate, boundsOf, interval, oneOf } from '../../../../src/core/dates/edtf.ts'
import { TIMELINE_KINDS, type TimelineEntry } from '../../../../src/core/model/article.ts'
import { dateOf, dayOf } from '../../../../src/features/timeline/days.ts'
import { describeEntry, type EntryRow, type PeriodRow } from '../../../../src/features/timeline/rows.ts'

/** An entry of a date, with the bounds that `core` gives it. */
export function entryOf(date: string | null, more: Partial<TimelineEntry> = {}): TimelineEntry {
  return { id: 'e1', kind: 'happened', date, ...boundsOf(date), span: null, label: '', quotes: [], ...more }
}

/** Its row; by default known by its date. */
export function rowOf(date: string | null, key = date ?? 'undated', more: Partial<EntryRow> = {}): EntryRow {
  return { ...describeEntry(key, entryOf(date), { voices: [], article: null, dimmed: false }), ...more }
}

/** Rows of these dates, known by their place among them. */
export const rowsOf = (...dates: (string | null)[]): EntryRow[] => dates.map((date, i) => rowOf(date, `e${i}`))

/** A stretch of time from the first of these days to the last, both included. */
export const days = (first: string, last: string) => ({ start: dayOf(first), end: dayOf(last) + 1 })

/** A row that counts what happened from the first of these days to the last. */
export const periodRow = (key: string, first: string, last: string, counts: PeriodRow['counts']): PeriodRow => {
  return { type: 'period', whole: false, key, extent: days(first, last), counts }
}

const FIRST_DAY = dayOf('0001-01-01')
const LAST_DAY = dayOf('2199-12-31')

/** Any day, often one at which calendars turn. */
export const anyDay = fc.oneof(
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
  fc.integer({ min: dayOf('2020-01-01'), max: dayOf('2024-12-31') }),
  fc.constantFrom('0001-01-01', '0099-12-31', '0100-01-01', '0966-04-14', '1900-02-28', '1999-12-31').map(dayOf),
  fc.constantFrom('2000-01-01', '2000-02-29', '2024-02-29', '2024-03-01', '2100-02-28', '2199-12-31').map(dayOf),
)

/** Any days from one to another, both included. */
export const anySpan = fc.tuple(anyDay, anyDay).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))

const anySingle = anyDay.chain((day) => {
  const date = dateOf(day)
  return fc.constantFrom(date, date.slice(0, 7), date.slice(0, 4), `${date.slice(0, 3)}X`, `${date.slice(0, 2)}XX`)
})
const anySeason = fc
  .tuple(anyDay, fc.integer({ min: 21, max: 24 }))
  .map(([day, season]) => `${dateOf(day).slice(0, 4)}-${season}`)
const anyDated = fc.oneof(anySingle, anySeason)
const anyMembers = fc
  .uniqueArray(anyDay, { minLength: 2, maxLength: 4 })
  .map((members) => [...members].sort((a, b) => a - b).map(dateOf))

/** A date as `core` writes it, of every kind that there is; null where nothing fixes it. */
export const anyEdtf: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 4, arbitrary: anySingle },
  anySeason,
  anySingle.map(approximate),
  anySingle.map((date) => `${date}?`),
  fc.tuple(anyDated, anyDated).map(([a, b]) => {
    const [from, to] = [a, b].sort((one, other) =>
      (boundsOf(one).earliest ?? '') < (boundsOf(other).earliest ?? '') ? -1 : 1,
    )
    return interval(from ?? a, to ?? b)
  }),
  fc
    .tuple(anySingle, anySingle)
    .map(([from, to]) => `${approximate(from)}/${approximate(to)}`)
    .filter(isForward),
  anyDated.chain((end) => fc.constantFrom(interval(end, null), interval(null, end), interval(null, approximate(end)))),
  anyMembers.map(oneOf),
  anyMembers.map(allOf),
  fc.constant(null),
)

function isForward(edtf: string): boolean {
  const { earliest, latest } = boundsOf(edtf)
  return earliest !== null && latest !== null && earliest <= latest
}

const anyKind = fc.constantFrom(...TIMELINE_KINDS)
const anyVoices = fc.array(fc.option(fc.nat(20)), { maxLength: 3 })

/** Rows of entries, each known by another key, some of them on the same day. */
export const anyRows = (constraints: fc.ArrayConstraints = { maxLength: 30 }): fc.Arbitrary<EntryRow[]> =>
  fc
    .array(fc.record({ date: anyEdtf, kind: anyKind, voices: anyVoices, dimmed: fc.boolean() }), constraints)
    .map((all) =>
      all.map(({ date, kind, voices, dimmed }, i) => {
        const heard = voices.map((voice, n) => ({ id: `v${n}`, name: `Głos ${n}`, voice }))
        return describeEntry(`e${i}`, entryOf(date, { kind }), { voices: heard, article: null, dimmed })
      }),
    )
