import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TIMELINE_KINDS } from '../../../../src/core/model/article.ts'
import type { LibraryTimeline, TimelinePiece } from '../../../../src/core/model/library.ts'
import { barsOf } from '../../../../src/features/timeline/count-periods.ts'
import { beginningOf, type DaySpan, dateOf, dayOf } from '../../../../src/features/timeline/days.ts'
import { describeFullness, describeLibrary, extentOfTimeline } from '../../../../src/features/timeline/library-view.ts'
import { keyOfEntry, type PieceOf, refOfKey } from '../../../../src/features/timeline/piece-rows.ts'
import { countOf, type TimelineRow } from '../../../../src/features/timeline/rows.ts'
import { publishArticles, type Told, writeTimeline } from '../../build/timeline-fixture.ts'
import { days } from './dated.ts'

const noVoice = () => null
const nothing: PieceOf = () => undefined

/** A library as it is published, of one article: what opens it, and what stands at its addresses. */
function publish(...articles: (readonly Told[])[]): { index: LibraryTimeline; pieceOf: PieceOf } {
  const { index, assets } = publishArticles(articles.map((told, i) => writeTimeline(`art-${i}`, told)))
  return { index, pieceOf: (asset) => assets.get(asset) as TimelinePiece | undefined }
}

/** So many entries, one every `step` days. */
const every = (step: number, count: number, from = '2000-01-01'): Told[] =>
  Array.from({ length: count }, (_, i) => ({ day: dateOf(dayOf(from) + i * step) }))

/** How many entries rows stand for. */
const countAll = (rows: readonly TimelineRow[]): number =>
  rows.reduce((sum, row) => sum + (row.type === 'entry' ? 1 : countOf(row)), 0)
const keysOf = (rows: readonly TimelineRow[]) => rows.map(({ key }) => key)

describe('what a library shows', () => {
  test('nothing of an empty one', () => {
    const { index, pieceOf } = publish([])
    expect(describeLibrary([index], pieceOf, null, noVoice)).toEqual({
      rows: [],
      undated: 0,
      needed: [],
      beyond: [0, 0],
    })
    expect(extentOfTimeline(index)).toBeNull()
    expect(describeFullness([index], pieceOf)).toEqual([])
  })

  test('few entries one by one, in time, those without a date last', () => {
    const { index, pieceOf } = publish([{ day: '2022-01-12' }, { day: null }], [{ day: '0966-04-14' }])
    const { rows, needed } = describeLibrary([index], pieceOf, null, noVoice)
    expect(keysOf(rows)).toEqual(['art-1.t0', 'art-0.t0', 'art-0.t1'])
    expect(needed).toEqual([])
  })

  test('of each entry its article, and who is heard by their signs', () => {
    const ola = { id: 'ola-bak', name: 'Ola Bąk', kind: 'person' } as const
    const jan = { id: 'jan-sek', name: 'Jan Sęk', kind: 'person' } as const
    const { index, pieceOf } = publish([{ day: '2022-01-12', kind: 'said', by: [ola, jan] }])
    const [row] = describeLibrary([index], pieceOf, null, (id) => (id === 'jan-sek' ? 5 : null)).rows
    expect(row).toMatchObject({
      type: 'entry',
      article: { slug: 'art-0', title: 'O art-0' },
      entry: { id: 't0', kind: 'said' },
      dimmed: false,
      voices: [
        { id: 'ola-bak', name: 'Ola Bąk', voice: null },
        { id: 'jan-sek', name: 'Jan Sęk', voice: 5 },
      ],
    })
  })

  test.each([
    [60, 'entry', 60],
    // one more is too many
    [61, 'period', 2],
  ] as const)('%i entries by %s', (count, type, rows) => {
    const { index, pieceOf } = publish(every(7, count))
    const view = describeLibrary([index], pieceOf, null, noVoice)
    expect(new Set(view.rows.map((row) => row.type))).toEqual(new Set([type]))
    expect(view.rows.length).toBeGreaterThanOrEqual(rows)
    expect(countAll(view.rows)).toBe(count)
  })

  test.each([
    [48, 48],
    // of one more there are decades
    [49, 5],
  ])('entries of %i years in %i rows', (years, rows) => {
    const told = Array.from({ length: years * 10 }, (_, i): Told => ({ day: `${1950 + (i % years)}-05-03` }))
    const { index, pieceOf } = publish(told)
    expect(describeLibrary([index], pieceOf, null, noVoice).rows).toHaveLength(rows)
  })

  test('a crowded day is counted among all there is, and told whole once it is gone into', () => {
    const { index, pieceOf } = publish(every(0, 2000))
    expect(keysOf(describeLibrary([index], pieceOf, null, noVoice).rows)).toEqual(['2000-01-01'])
    const { rows } = describeLibrary([index], pieceOf, days('2000-01-01', '2000-01-01'), noVoice)
    expect(rows).toHaveLength(2000)
    expect(new Set(keysOf(rows)).size).toBe(2000)
  })

  test('each kind of entry is counted as what it is', () => {
    const told = every(100, 90).map(
      (one, i): Told => ({ ...one, kind: TIMELINE_KINDS[i % 9 === 0 ? 0 : i % 3 === 0 ? 1 : 2] ?? 'said' }),
    )
    const { index, pieceOf } = publish(told)
    const { rows } = describeLibrary([index], pieceOf, null, noVoice)
    const sums = rows.reduce(
      (sum, row) => (row.type === 'period' ? sum.map((count, i) => count + (row.counts[i] ?? 0)) : sum),
      [0, 0, 0],
    )
    expect(sums).toEqual([10, 20, 60])
  })

  test('an entry of two chosen voices once', () => {
    const ola = { id: 'ola-bak', name: 'Ola Bąk', kind: 'person' } as const
    const jan = { id: 'jan-sek', name: 'Jan Sęk', kind: 'person' } as const
    const articles = [
      writeTimeline('targ', [
        { day: '2022-01-12', kind: 'said', by: [ola, jan] },
        { day: '2022-01-13', kind: 'said', by: [ola] },
        { day: '2022-01-14' },
        { day: null, kind: 'said', by: [ola, jan] },
      ]),
    ]
    const { index, assets } = publishArticles(articles)
    const chosen = index.speakers.map(({ asset }) => assets.get(asset) as LibraryTimeline)
    const { rows } = describeLibrary(chosen, (asset) => assets.get(asset) as TimelinePiece, null, noVoice)
    expect(keysOf(rows)).toEqual(['targ.t0', 'targ.t1', 'targ.t3'])
  })

  test('what begins in the window, not what only reaches into it, and nothing without a date', () => {
    const { index, pieceOf } = publish([
      { day: '2021-12-31' },
      { day: '2022-01-01' },
      { day: '2022-01-31' },
      { day: '2022-02-01' },
      { day: null },
    ])
    const view = describeLibrary([index], pieceOf, days('2022-01-01', '2022-01-31'), noVoice)
    expect(keysOf(view.rows)).toEqual(['art-0.t1', 'art-0.t2'])
    expect(view.beyond).toEqual([1, 1])
  })

  test.each([
    [120, 121, 0],
    [121, 1, 121],
  ])('what nothing dates is told, or, where it is more than one piece holds, counted: %i', (undated, told, counted) => {
    const { index, pieceOf } = publish([
      { day: '2022-01-12' },
      ...Array.from({ length: undated }, (): Told => ({ day: null })),
    ])
    const view = describeLibrary([index], pieceOf, null, noVoice)
    expect(new Set(keysOf(view.rows)).size).toBe(told)
    expect(view).toMatchObject({ needed: [], undated: counted })
  })
})

describe('before anything is fetched', () => {
  test('a library asks for what it needs, and counts what it knows', () => {
    const { index } = publish(every(400, 50))
    const { rows, needed } = describeLibrary([index], nothing, null, noVoice)
    expect(countAll(rows)).toBe(50)
    expect(rows.every(({ type }) => type === 'period')).toBe(true)
    expect(needed.length).toBeGreaterThan(0)
    expect(new Set(needed).size).toBe(needed.length)
  })

  test('one that says enough by its periods asks for nothing', () => {
    const { index } = publish(every(40, 200))
    const { rows, needed } = describeLibrary([index], nothing, null, noVoice)
    expect(needed).toEqual([])
    expect(rows.length).toBeGreaterThanOrEqual(10)
    expect(countAll(rows)).toBe(200)
  })

  test('a window asks for no more than stands in it', () => {
    const { index, pieceOf } = publish(every(2, 3000))
    const asked = new Set<string>()
    const window = days('2005-03-01', '2005-03-31')
    const fetched = (asset: string) => (asked.has(asset) ? pieceOf(asset) : undefined)
    for (;;) {
      const { needed, rows } = describeLibrary([index], fetched, window, noVoice)
      if (needed.length === 0) {
        expect(rows).toHaveLength(16)
        break
      }
      for (const asset of needed) {
        expect(asked).not.toContain(asset)
        asked.add(asset)
      }
    }
    expect(asked.size).toBeLessThanOrEqual(3)
  })
})

describe('all that a timeline reaches over', () => {
  test.each<[Told[], DaySpan | null]>([
    [[{ day: null }], null],
    [[{ day: '2024-02-29' }], days('2024-01-01', '2024-12-31')],
    [[{ day: '0966-04-14' }, { day: '2022-01-12' }], days('0966-01-01', '2022-12-31')],
  ])('%o', (told, expected) => {
    expect(extentOfTimeline(publish(told).index)).toEqual(expected)
  })
})

test('a key tells the article and the entry', () => {
  expect(keyOfEntry('targ', 'e1')).toBe('targ.e1')
  expect(refOfKey('nowy-targ.said-1')).toEqual({ slug: 'nowy-targ', entry: 'said-1' })
})

const anyDate = fc.oneof(
  fc.integer({ min: dayOf('0050-01-01'), max: dayOf('2150-12-31') }).map(dateOf),
  fc.integer({ min: dayOf('2019-01-01'), max: dayOf('2023-12-31') }).map(dateOf),
  fc.integer({ min: dayOf('2022-01-01'), max: dayOf('2022-01-20') }).map(dateOf),
  fc.constant(null),
)
/** Up to some hundreds of entries: enough for several pieces, and for several on one day. */
const anyTold = fc
  .array(fc.record({ day: anyDate, kind: fc.constantFrom(...TIMELINE_KINDS) }), { maxLength: 150, size: 'max' })
  .chain((told) => fc.nat(4).map((times) => Array.from({ length: times + 1 }, () => told).flat()))

const dayOfTold = ({ day }: Told): number | null => (day === null ? null : dayOf(day))

test('any library: all dated entries are shown or counted once, in no more rows than it promises', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const { index, pieceOf } = publish(told)
      const { rows, needed, beyond } = describeLibrary([index], pieceOf, null, noVoice)
      expect(needed).toEqual([])
      expect(beyond).toEqual([0, 0])
      expect(new Set(keysOf(rows)).size).toBe(rows.length)
      const dated = told.filter(({ day }) => day !== null)
      const isTold = rows.every(({ type }) => type === 'entry')
      const isOneDay = new Set(dated.map(({ day }) => day)).size <= 1
      expect(isTold).toBe(dated.length <= 60 || isOneDay)
      expect(countAll(rows)).toBe(isTold ? told.length : dated.length)
      if (!isTold) expect(rows.length).toBeLessThanOrEqual(48)
    }),
    { numRuns: 40 },
  )
})

test('any window: what is in it and what lies before and after it is all there is', () => {
  const anyWindow = fc.tuple(anyDate, anyDate).map(([a, b]) => {
    const [one, other] = [dayOf(a ?? '2000-01-01'), dayOf(b ?? '2022-01-10')]
    return { start: Math.min(one, other), end: Math.max(one, other) + 1 }
  })
  fc.assert(
    fc.property(anyTold, anyWindow, (told, window) => {
      const { index, pieceOf } = publish(told)
      const { rows, needed, beyond } = describeLibrary([index], pieceOf, window, noVoice)
      expect(needed).toEqual([])
      const counted = told.map(dayOfTold).filter((day) => day !== null)
      const before = counted.filter((day) => day < window.start).length
      const after = counted.filter((day) => day >= window.end).length
      const isTold = rows.every(({ type }) => type === 'entry')
      if (isTold) {
        expect(beyond).toEqual([before, after])
        expect(rows).toHaveLength(counted.length - before - after)
      } else {
        // a period that the window's edge divides is counted whole
        expect(countAll(rows) + beyond[0] + beyond[1]).toBe(counted.length)
        expect(rows.length).toBeLessThanOrEqual(48)
      }
      for (const row of rows) {
        if (row.type !== 'entry') continue
        const day = beginningOf(row.extent) ?? Number.NaN
        expect(day).toBeGreaterThanOrEqual(window.start)
        expect(day).toBeLessThan(window.end)
      }
    }),
    { numRuns: 60 },
  )
})

test('any library: its strip has a bar for all that is dated, no more than there is room for, and none over another', () => {
  fc.assert(
    fc.property(anyTold, fc.boolean(), (told, isFetched) => {
      const { index, pieceOf } = publish(told)
      const rows = describeFullness([index], isFetched ? pieceOf : nothing)
      const bars = barsOf(rows)
      expect(bars.length).toBeLessThanOrEqual(240)
      expect(bars.reduce((sum, { entries }) => sum + entries, 0)).toBe(told.filter(({ day }) => day !== null).length)
      for (const [i, { start, end, entries }] of bars.entries()) {
        expect(entries).toBeGreaterThan(0)
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(bars[i - 1]?.end ?? Number.NEGATIVE_INFINITY)
      }
    }),
    { numRuns: 40 },
  )
})
