import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../../src/features/timeline/days.ts'
import type { Told } from '../../build/timeline-fixture.ts'
import {
  anyPeriod,
  anyTold,
  countRows,
  daysOf,
  lookAt,
  nameRow,
  on,
  openLibrary,
  sum,
  two,
  undated,
  windowOf,
  years,
} from './open-library.ts'

const never = () => {
  throw new Error('there is no row')
}
const months = (year: number, each: number) =>
  Array.from({ length: 12 }, (_, i) => on(`${year}-${two(i + 1)}-03`, each)).flat()

describe('a reader who looks at all of the library', () => {
  const cases: [name: string, told: Told[], rows: string[]][] = [
    ['finds nothing where nothing is', [], []],
    ['is told the only entry', on('2022-01-05'), ['2022-01-05']],
    ['is told them in time', [...on('2022-01-05'), ...on('1918'), ...on('2001-02')], ['1918', '2001-02', '2022-01-05']],
    ['is told what nothing dates last', [...undated(1), ...on('2022')], ['2022', '?']],
    ['is told of 29 February', on('2024-02-29'), ['2024-02-29']],
    ['is told sixty of them', on('2022-01-05', 60), Array.from({ length: 60 }, () => '2022-01-05')],
    ['learns how many there are when they are more', on('2022-01-05', 61), ['2022-01-05 ×61']],
    [
      'learns how many of each month there are',
      [...daysOf('2022-01', 28, 1), ...daysOf('2022-02', 28, 1), ...daysOf('2022-03', 28, 1)],
      ['2022-01 ×28', '2022-02 ×28', '2022-03 ×28'],
    ],
    [
      'learns how many of each decade there are, over centuries',
      years(1800, 200),
      Array.from({ length: 20 }, (_, i) => `${180 + i}X ×10`),
    ],
    [
      'does not see what is only known to the year among its days',
      [...on('2022', 3), ...on('2022-01-01', 30), ...on('2022-01-02', 30)],
      ['2022-01-01 ×30', '2022+ ×3', '2022-01-02 ×30'],
    ],
  ]
  test.each(cases)('%s', (_, told, rows) => {
    expect(lookAt(openLibrary(told), null).rows.map(nameRow)).toEqual(rows)
  })

  test('is told how many are without a date when they are too many to be told', () => {
    const { rows, undated: lost } = lookAt(openLibrary([...on('2022-01-05', 100), ...undated(7)]), null)
    expect(rows.map(nameRow)).toEqual(['2022-01-05 ×100'])
    expect(lost).toBe(7)
  })

  test('has nothing beyond it', () => {
    expect(lookAt(openLibrary(years(1900, 100)), null).beyond).toEqual([0, 0])
  })

  test('fetches nothing when the years say enough', () => {
    expect(lookAt(openLibrary(years(1990, 30, 100)), null).fetched).toEqual(new Set())
  })
})

describe('a reader who looks at a part of it', () => {
  const library = openLibrary([...years(1990, 30, 10), ...on('2005', 4), ...undated(3)])

  test('is told its entries, what is known to the year where that begins', () => {
    const { rows } = lookAt(library, windowOf('2005'))
    expect(rows.map(nameRow)).toEqual([
      ...Array.from({ length: 4 }, () => '2005'),
      ...on('2005-05-07', 10).map(({ day }) => day),
    ])
  })

  test('knows how many come before and after', () => {
    expect(lookAt(library, windowOf('2005')).beyond).toEqual([150, 140])
  })

  test('finds nothing between two days, and all of it beyond', () => {
    const { rows, beyond } = lookAt(library, windowOf('2005-01-02', '2005-05-06'))
    expect(rows).toEqual([])
    expect(beyond).toEqual([154, 150])
  })

  test('is not told what nothing dates', () => {
    expect(lookAt(library, windowOf('2019')).undated).toBe(0)
  })

  test('fetches no piece that says nothing of it', () => {
    const { fetched } = lookAt(library, windowOf('2019'))
    expect(fetched.size).toBe(1)
  })

  test('counts a year that the edge divides once, whether or not it has been opened before', () => {
    const halves = Array.from({ length: 30 }, (_, i) => [
      ...on(`${1990 + i}-02-01`, 40),
      ...on(`${1990 + i}-09-01`, 40),
    ])
    const divided = openLibrary(halves.flat())
    const { fetched } = lookAt(divided, windowOf('2000'))
    for (const known of [[], fetched]) {
      const { rows, beyond } = lookAt(divided, windowOf('2000-06', '2019'), undefined, known)
      expect([nameRow(rows[0] ?? never()), beyond]).toEqual(['2000 ×80', [800, 0]])
    }
  })

  test('sees by month a year that is full', () => {
    const full = openLibrary([...months(2020, 50), ...on('2021-01-01', 5)])
    expect(lookAt(full, windowOf('2020')).rows.map(nameRow)).toEqual(
      Array.from({ length: 12 }, (_, i) => `2020-${two(i + 1)} ×50`),
    )
  })

  test('sees by day a month that is full', () => {
    const full = openLibrary([...daysOf('2020-02', 29, 40), ...months(2020, 50)])
    expect(lookAt(full, windowOf('2020-02')).rows.at(-1)).toMatchObject({ key: '2020-02-29', counts: [0, 0, 40] })
  })

  test('is told all of a day, though it is much', () => {
    const full = openLibrary([...on('2020-02-29', 700), ...on('2020-03-01', 700)])
    const { rows, beyond } = lookAt(full, windowOf('2020-02-29'))
    expect(rows.length).toBe(700)
    expect(rows.every(({ type }) => type === 'entry')).toBe(true)
    expect(beyond).toEqual([0, 700])
  })

  test('is told about five thousand of a day with more, and how many more there are', () => {
    const { rows } = lookAt(openLibrary(on('2020-02-29', 9000)), windowOf('2020-02-29'))
    const told = rows.filter(({ type }) => type === 'entry').length
    expect(told).toBeGreaterThanOrEqual(5000)
    expect(told).toBeLessThan(8000)
    expect(countRows(rows)).toBe(9000)
    expect(rows.at(-1)?.type).toBe('period')
  })
})

describe('the voices a reader chooses', () => {
  const person = (id: string) => ({ id, name: id, kind: 'person' }) as const
  const [ola, jan] = [person('ola'), person('jan')]
  const library = openLibrary([
    { day: '2020-01-01', by: [ola] },
    { day: '2020-01-02', by: [ola, jan] },
    { day: '2020-01-03', by: [jan] },
    { day: '2020-01-04' },
  ])

  test.each([
    [['ola'], ['2020-01-01', '2020-01-02']],
    [['jan'], ['2020-01-02', '2020-01-03']],
    [
      ['ola', 'jan'],
      ['2020-01-01', '2020-01-02', '2020-01-03'],
    ],
  ])('%s: each of their entries is told once', (voices, dates) => {
    const { rows } = lookAt(library, null, voices.map(library.timelineOf))
    expect(rows.map(nameRow)).toEqual(dates)
  })

  test('nobody: nothing is told', () => {
    expect(lookAt(library, null, []).rows).toEqual([])
  })
})

const reach = { min: dayOf('1790-01-01'), max: dayOf('2110-12-31') }
const window = fc.oneof(
  fc
    .uniqueArray(fc.integer(reach), { minLength: 2, maxLength: 2 })
    .map(([a = 0, b = 0]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  anyPeriod.map((text) => windowOf(text)),
  fc.tuple(anyPeriod, anyPeriod).map(([a, b]) => {
    const [start, end] = [windowOf(a).start, windowOf(b).start]
    return { start: Math.min(start, end), end: Math.max(start, end) + 1 }
  }),
)

describe('whatever is in the library', () => {
  test('all that is dated is in the list when nothing is left out', () => {
    fc.assert(
      fc.property(anyTold, (entries) => {
        const { rows, beyond, undated: lost } = lookAt(openLibrary(entries), null)
        expect([countRows(rows), beyond, lost]).toEqual([entries.length, [0, 0], 0])
      }),
      { numRuns: 60 },
    )
  })

  test('nothing is counted twice or lost between the list and what lies beyond it', () => {
    fc.assert(
      fc.property(anyTold, window, (entries, shown) => {
        const { rows, beyond } = lookAt(openLibrary(entries), shown)
        expect(countRows(rows) + sum(beyond)).toBe(entries.length)
      }),
      { numRuns: 150 },
    )
  })

  test('nor once more has been fetched than the window needs', () => {
    fc.assert(
      fc.property(anyTold, window, window, (entries, before, shown) => {
        const library = openLibrary(entries)
        const { rows, beyond } = lookAt(library, shown, undefined, lookAt(library, before).fetched)
        expect(countRows(rows) + sum(beyond)).toBe(entries.length)
      }),
      { numRuns: 150 },
    )
  })

  test('a window shows the same when everything has been fetched before', () => {
    fc.assert(
      fc.property(anyTold, window, (entries, shown) => {
        const library = openLibrary(entries)
        const [cold, warm] = [lookAt(library, shown), lookAt(library, shown, undefined, library.addresses)]
        expect([warm.rows, warm.beyond]).toEqual([cold.rows, cold.beyond])
      }),
      { numRuns: 60 },
    )
  })

  test('entries that are told begin in the window', () => {
    fc.assert(
      fc.property(anyTold, window, (entries, shown) => {
        for (const row of lookAt(openLibrary(entries), shown).rows) {
          if (row.type === 'entry') expect(row.extent.start).toSatisfy((day) => shown.start <= day && day < shown.end)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('no row comes twice, and all are in time', () => {
    fc.assert(
      fc.property(anyTold, window, (entries, shown) => {
        const { rows } = lookAt(openLibrary(entries), shown)
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        const starts = rows.map(({ extent }) => extent.start ?? 0)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 60 },
    )
  })

  test('a list is never longer than can be read', () => {
    fc.assert(
      fc.property(anyTold, window, (entries, shown) => {
        fc.pre(shown.end - shown.start > 1)
        expect(lookAt(openLibrary(entries), shown).rows.length).toBeLessThanOrEqual(60)
      }),
      { numRuns: 60 },
    )
  })
})
