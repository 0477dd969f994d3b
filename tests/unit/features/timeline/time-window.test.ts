import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf } from '../../../../src/core/dates/edtf.ts'
import { type DaySpan, dateOf } from '../../../../src/features/timeline/days.ts'
import {
  edtfOfWindow,
  fitWindow,
  readWindow,
  writeWindow,
  zoomWindow,
} from '../../../../src/features/timeline/time-window.ts'
import { anyDay, anySpan, days } from './dated.ts'

const ALL = days('1990-01-01', '2024-12-31')

const read = (search: string, all = ALL) => readWindow(new URLSearchParams(search), all)
const write = (window: DaySpan | null, search = '', all = ALL) => writeWindow(new URLSearchParams(search), window, all)

describe('the window that an address asks for', () => {
  test.each<[string, DaySpan | null]>([
    ['', null],
    ['from=2019&to=2020', days('2019-01-01', '2020-12-31')],
    ['from=2019&to=2019', days('2019-01-01', '2019-12-31')],
    ['from=2024-02&to=2024-02', days('2024-02-01', '2024-02-29')],
    ['from=2024-02-29&to=2024-02-29', days('2024-02-29', '2024-02-29')],
    ['from=2019-05&to=2020', days('2019-05-01', '2020-12-31')],
    // one end alone: to where all ends, from where it begins
    ['from=2019', days('2019-01-01', '2024-12-31')],
    ['to=2019', days('1990-01-01', '2019-12-31')],
    // what there is no more of is not shown
    ['from=0966&to=1995', days('1990-01-01', '1995-12-31')],
    ['from=2020&to=2199', days('2020-01-01', '2024-12-31')],
    ['from=1850&to=1899', null],
    ['from=2100', null],
    // nothing is left out
    ['from=1990&to=2024', null],
    ['from=0966&to=2199', null],
    // turned round
    ['from=2020&to=2019', null],
    ['from=2020-03&to=2020-02-29', null],
    ['from=2020-03-01&to=2020-02', null],
    // no dates
    ['from=&to=', null],
    ['from=soon&to=199X', null],
    ['from=2023-02-29&to=2020', days('1990-01-01', '2020-12-31')],
    ['from=2019&to=2020~', days('2019-01-01', '2024-12-31')],
  ])('?%s', (search, expected) => {
    expect(read(search)).toEqual(expected)
  })
})

describe('the address that asks for a window', () => {
  test.each<[DaySpan | null, string]>([
    [null, ''],
    [ALL, ''],
    [days('2019-01-01', '2020-12-31'), '?from=2019&to=2020'],
    [days('2019-01-01', '2019-12-31'), '?from=2019&to=2019'],
    [days('2024-02-01', '2024-02-29'), '?from=2024-02&to=2024-02'],
    [days('2024-02-01', '2024-02-28'), '?from=2024-02&to=2024-02-28'],
    [days('2019-01-02', '2019-12-30'), '?from=2019-01-02&to=2019-12-30'],
    // of what reaches the ends of all nothing is said
    [days('1990-01-01', '2020-12-31'), '?to=2020'],
    [days('1966-01-01', '2020-12-31'), '?to=2020'],
    [days('2020-05-03', '2024-12-31'), '?from=2020-05-03'],
    [days('1966-01-01', '2199-12-31'), ''],
  ])('%o', (window, expected) => {
    expect(write(window)).toBe(expected)
  })

  test('keeps all else, and nothing of another window', () => {
    const search = 'who=ola-bak,jan-sek&from=1999&to=2001&entry=targ.e1'
    expect(write(days('2019-01-01', '2024-12-31'), search)).toBe('?who=ola-bak,jan-sek&from=2019&entry=targ.e1')
    expect(write(null, search)).toBe('?who=ola-bak,jan-sek&entry=targ.e1')
  })
})

/** All there is, and a window that leaves something of it out. */
const anyPart = anySpan
  .filter(({ start, end }) => end - start > 1)
  .chain((all) => {
    const inside = fc.integer({ min: all.start, max: all.end })
    return fc.record({
      all: fc.constant(all),
      window: fc
        .tuple(inside, inside)
        .filter(([a, b]) => a !== b && Math.abs(a - b) < all.end - all.start)
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    })
  })

test('any window is read as it was written', () => {
  fc.assert(
    fc.property(anyPart, ({ all, window }) => {
      expect(read(write(window, 'who=ola&from=1999', all), all)).toEqual(window)
    }),
    { numRuns: 1000 },
  )
})

test('any address asks for a window within all there is, or for all of it', () => {
  const text = fc.oneof(
    anyDay.map(dateOf),
    anyDay.map((day) => dateOf(day).slice(0, 7)),
    fc.string(),
  )
  fc.assert(
    fc.property(anySpan, text, text, (all, from, to) => {
      const window = readWindow(new URLSearchParams({ from, to }), all)
      if (window === null) return
      expect(window.start).toBeGreaterThanOrEqual(all.start)
      expect(window.end).toBeLessThanOrEqual(all.end)
      expect(window.end).toBeGreaterThan(window.start)
    }),
  )
})

describe('a window as EDTF', () => {
  test.each<[DaySpan, string]>([
    [days('1900-01-01', '1999-12-31'), '19XX'],
    [days('1990-01-01', '1999-12-31'), '199X'],
    [days('2019-01-01', '2019-12-31'), '2019'],
    [days('2024-02-01', '2024-02-29'), '2024-02'],
    [days('2024-02-29', '2024-02-29'), '2024-02-29'],
    [days('2019-01-01', '2020-12-31'), '2019/2020'],
    [days('2019-03-01', '2019-05-31'), '2019-03/2019-05'],
    // `2019` began before
    [days('2019-03-01', '2019-12-31'), '2019-03/2019-12'],
    [days('2019-12-05', '2019-12-31'), '2019-12-05/2019-12-31'],
    [days('2019-03-01', '2020-12-31'), '2019-03/2020-12'],
    [days('2019-01-01', '2019-03-31'), '2019-01/2019-03'],
    [days('2019-03-02', '2019-05-30'), '2019-03-02/2019-05-30'],
    [days('0966-04-14', '2024-12-31'), '0966-04-14/2024-12-31'],
  ])('%o is %s', (window, expected) => {
    expect(edtfOfWindow(window)).toBe(expected)
  })

  test('any window is told exactly, and others can read it', () => {
    fc.assert(
      fc.property(anySpan, (window) => {
        const written = edtfOfWindow(window)
        const { earliest, latest } = boundsOf(written)
        expect([earliest, latest], written).toEqual([dateOf(window.start), dateOf(window.end - 1)])
        expect(() => edtf(written), written).not.toThrow()
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a window moved to lie within all there is', () => {
  test.each<[string, DaySpan, DaySpan]>([
    ['stays where it lies within', days('2019-01-01', '2019-12-31'), days('2019-01-01', '2019-12-31')],
    ['comes in from before', days('1989-12-01', '1989-12-31'), days('1990-01-01', '1990-01-31')],
    ['comes in from after', days('2024-12-21', '2025-01-09'), days('2024-12-12', '2024-12-31')],
    ['is no longer than all', days('0966-01-01', '2199-12-31'), ALL],
    ['is no shorter than three days', days('2019-05-03', '2019-05-03'), days('2019-05-03', '2019-05-05')],
  ])('%s', (_, window, expected) => {
    expect(fitWindow(window, ALL)).toEqual(expected)
  })

  test('three days are more than all there is', () => {
    const all = days('2022-01-12', '2022-01-13')
    expect(fitWindow(days('2022-01-13', '2022-01-13'), all)).toEqual(all)
  })

  const anyMoment = fc.tuple(anyDay, fc.double({ min: 0, max: 1, noNaN: true })).map(([day, part]) => day + part)

  test('any window: on whole days, within, as long as it was, and not moved without need', () => {
    fc.assert(
      fc.property(anySpan, anyMoment, fc.double({ min: 0, max: 1e5, noNaN: true }), (all, start, length) => {
        const fitted = fitWindow({ start, end: start + length }, all)
        expect(Number.isInteger(fitted.start) && Number.isInteger(fitted.end)).toBe(true)
        expect(fitted.start).toBeGreaterThanOrEqual(all.start)
        expect(fitted.end).toBeLessThanOrEqual(all.end)
        const wanted = Math.min(Math.max(3, length), all.end - all.start)
        expect(Math.abs(fitted.end - fitted.start - wanted)).toBeLessThanOrEqual(0.5)
        const touches = fitted.start === all.start || fitted.end === all.end
        if (!touches) expect(Math.abs(fitted.start - start)).toBeLessThanOrEqual(0.5)
        expect(fitWindow(fitted, all)).toEqual(fitted)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('zooming', () => {
  const year = days('2019-01-01', '2019-12-31')
  const summer = year.start + 200
  test.each<[string, DaySpan, number, number, DaySpan | null]>([
    [
      'nearer around its beginning',
      days('2019-01-01', '2019-01-20'),
      0.5,
      year.start,
      days('2019-01-01', '2019-01-10'),
    ],
    ['nearer around its end', days('2019-01-01', '2019-01-20'), 0.5, year.start + 20, days('2019-01-11', '2019-01-20')],
    ['wider', days('2019-01-11', '2019-01-20'), 2, year.start + 15, days('2019-01-06', '2019-01-25')],
    ['wider at the end of all', days('2024-12-22', '2024-12-31'), 2, ALL.end - 5, days('2024-12-12', '2024-12-31')],
    ['no nearer than three days', year, 0.0001, summer, { start: summer - 2, end: summer + 1 }],
    ['so wide that nothing is left out', year, 100, summer, null],
  ])('%s', (_, window, factor, around, expected) => {
    expect(zoomWindow(window, factor, around, ALL)).toEqual(expected)
  })

  test('where all there is is three days, nothing is nearer', () => {
    const all = days('2022-01-12', '2022-01-14')
    expect(zoomWindow(all, 0.5, all.start, all)).toBeNull()
  })

  const anyZoom = fc.record({
    factor: fc.double({ min: 0.05, max: 20, noNaN: true }),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  })

  test('any window: within all, as much longer as asked, and what is under the pointer stays there', () => {
    fc.assert(
      fc.property(anyPart, anyZoom, ({ all, window }, { factor, place }) => {
        const length = window.end - window.start
        const around = window.start + place * length
        const zoomed = zoomWindow(window, factor, around, all)
        if (zoomed === null) {
          expect(Math.max(3, length * factor)).toBeGreaterThanOrEqual(all.end - all.start)
          return
        }
        const { start, end } = zoomed
        expect(start).toBeGreaterThanOrEqual(all.start)
        expect(end).toBeLessThanOrEqual(all.end)
        expect(Math.abs(end - start - Math.max(3, length * factor))).toBeLessThanOrEqual(0.5)
        // to the day, unless all there is ends here
        if (start > all.start && end < all.end)
          expect(Math.abs(start + place * (end - start) - around)).toBeLessThan(1.01)
      }),
      { numRuns: 1000 },
    )
  })

  test('nearer keeps to what was in sight where half a day is rounded up', () => {
    const [all, window] = [
      { start: 18911, end: 20054 },
      { start: 18917, end: 19667 },
    ]
    expect(zoomWindow(window, 0.05, 19667, all)).toEqual({ start: 19629, end: 19667 })
  })

  test('nearer never shows what was out of sight', () => {
    fc.assert(
      fc.property(
        anyPart,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        anyZoom,
        ({ all, window }, factor, { place }) => {
          const length = window.end - window.start
          fc.pre(length >= 3)
          const zoomed = zoomWindow(window, factor, window.start + place * length, all)
          expect(zoomed).not.toBeNull()
          expect(zoomed?.start).toBeGreaterThanOrEqual(window.start)
          expect(zoomed?.end).toBeLessThanOrEqual(window.end)
        },
      ),
    )
  })
})
