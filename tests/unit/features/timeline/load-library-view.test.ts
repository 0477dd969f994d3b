import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimelinePiece } from '../../../../src/core/model/library.ts'
import { dateOf, dayOf } from '../../../../src/features/timeline/days.ts'
import { describeLibrary } from '../../../../src/features/timeline/library-view.ts'
import { beginningOfEntry, loadLibraryView } from '../../../../src/features/timeline/load-library-view.ts'
import { publishArticles, type Told, writeTimeline } from '../../build/timeline-fixture.ts'
import { days, entryOf } from './dated.ts'

/** A published library of one article, and a memory of what is fetched from it. */
function openLibrary(told: readonly Told[]) {
  const { index, assets } = publishArticles([writeTimeline('targ', told)])
  const known = new Map<string, TimelinePiece>()
  const fetched: string[] = []
  const source = {
    known: (asset: string) => known.get(asset),
    fetch: async (asset: string) => {
      const piece = assets.get(asset)
      if (piece === undefined) throw new Error(`nothing stands at ${asset}`)
      fetched.push(asset)
      known.set(asset, piece as TimelinePiece)
      return piece as TimelinePiece
    },
  }
  const load = (search: string, pointed: { slug: string; entry: string; day: number } | null = null) =>
    loadLibraryView(index, [index], new URLSearchParams(search), pointed, source)
  const rows = (window: { start: number; end: number } | null) =>
    describeLibrary([index], source.known, window, () => null)
  return { index, fetched, load, rows, pieces: assets.size }
}

const every = (step: number, count: number): Told[] =>
  Array.from({ length: count }, (_, i) => ({ day: dateOf(dayOf('2000-01-01') + i * step) }))

const pointAt = (told: readonly Told[], i: number) => ({
  slug: 'targ',
  entry: `t${i}`,
  day: dayOf(told[i]?.day ?? ''),
})

describe('what an address shows is fetched', () => {
  test('nothing of an empty library', async () => {
    const { load, fetched } = openLibrary([])
    expect(await load('')).toBeNull()
    expect(await load('from=2019&to=2020')).toBeNull()
    expect(fetched).toEqual([])
  })

  test.each([
    ['all of a small one', every(100, 20), '', null],
    ['what nothing dates as well', [{ day: null }, { day: '2022-01-12' }], '', null],
    ['a month of a large one', every(2, 3000), 'from=2005-03&to=2005-03', days('2005-03-01', '2005-03-31')],
    ['a crowded day', every(0, 1500), 'from=2000-01-01&to=2000-01-01', days('2000-01-01', '2000-01-01')],
  ])('%s', async (_, told, search, window) => {
    const { load, rows, fetched } = openLibrary(told)
    expect(await load(search)).toBeNull()
    const view = rows(window)
    expect(view.needed).toEqual([])
    expect(view.rows.length).toBeGreaterThan(0)
    expect(view.rows.every(({ type }) => type === 'entry')).toBe(true)
    expect(new Set(fetched).size).toBe(fetched.length)
  })

  test('of a large one no more than is shown', async () => {
    const { load, fetched, pieces } = openLibrary(every(2, 3000))
    await load('from=2005-03&to=2005-03')
    expect(fetched.length).toBeLessThanOrEqual(3)
    expect(pieces).toBeGreaterThan(20)
  })

  test('a piece that does not come is the failure of all', async () => {
    const { index } = openLibrary(every(100, 20))
    const source = { known: () => undefined, fetch: () => Promise.reject(new Error('offline')) }
    await expect(loadLibraryView(index, [index], new URLSearchParams(), null, source)).rejects.toThrow('offline')
  })
})

describe('an entry that the address points at', () => {
  test('needs no window where it is shown among all', async () => {
    const told = every(100, 20)
    expect(await openLibrary(told).load('', pointAt(told, 7))).toBeNull()
  })

  test('is shown in its month', async () => {
    const told = every(3, 2000)
    const { load, rows } = openLibrary(told)
    const window = await load('', pointAt(told, 700))
    expect(window).toEqual(days('2005-10-01', '2005-10-31'))
    expect(rows(window).rows.map(({ key }) => key)).toContain('targ.t700')
  })

  test('is shown on its day where the month has too many', async () => {
    const told = [
      ...every(3, 700),
      ...Array.from({ length: 200 }, (_, i): Told => ({ day: `2005-10-0${1 + (i % 9)}` })),
    ]
    const { load, rows } = openLibrary(told)
    const window = await load('', pointAt(told, 710))
    expect(window).toEqual(days('2005-10-02', '2005-10-02'))
    expect(rows(window).rows.map(({ key }) => key)).toContain('targ.t710')
  })

  test('is shown on its day, however many others are', async () => {
    const told = [...every(3, 720), ...Array.from({ length: 1500 }, (): Told => ({ day: '2005-10-05' }))]
    const { load, rows } = openLibrary(told)
    const window = await load('', pointAt(told, 2100))
    expect(window).toEqual(days('2005-10-05', '2005-10-05'))
    expect(rows(window).rows.map(({ key }) => key)).toContain('targ.t2100')
  })

  test('does not go before the window that the address asks for', async () => {
    const told = every(3, 2000)
    expect(await openLibrary(told).load('from=2010&to=2010', pointAt(told, 700))).toBeNull()
  })
})

test('any library, any entry of it: what is loaded shows it', async () => {
  const anyDay = fc.oneof(
    fc.integer({ min: dayOf('0050-01-01'), max: dayOf('2150-12-31') }),
    fc.integer({ min: dayOf('2022-01-01'), max: dayOf('2022-02-10') }),
  )
  const anyTold = fc
    .array(anyDay, { minLength: 1, maxLength: 120, size: 'max' })
    .chain((all) => fc.nat(4).map((times) => Array.from({ length: times + 1 }, () => all).flat()))
    .map((all) => all.map((day): Told => ({ day: dateOf(day) })))
  await fc.assert(
    fc.asyncProperty(anyTold, fc.nat(), async (told, n) => {
      const { load, rows } = openLibrary(told)
      const i = n % told.length
      const view = rows(await load('', pointAt(told, i)))
      expect(view.needed).toEqual([])
      expect(view.rows.map(({ key }) => key)).toContain(`targ.t${i}`)
    }),
    { numRuns: 30 },
  )
})

test.each<[string, number | null]>([
  ['day', dayOf('2022-01-12')],
  ['year', dayOf('2022-01-01')],
  ['open', dayOf('2019-01-31')],
  ['since', dayOf('2022-01-05')],
  ['undated', null],
  ['nobody', null],
])('an entry %s of an article begins on day %s', (id, expected) => {
  const timeline = [
    entryOf('2022-01-12', { id: 'day' }),
    entryOf('2022', { id: 'year' }),
    entryOf('../2019-01', { id: 'open' }),
    entryOf('2022-01-05/..', { id: 'since' }),
    entryOf(null, { id: 'undated' }),
  ]
  expect(beginningOfEntry(timeline, id)).toBe(expected)
})
