import { describe, expect, test } from 'vitest'
import { type DaySpan, dateOf, dayOf } from '../../../../src/features/timeline/days.ts'
import { loadLibraryView } from '../../../../src/features/timeline/load-library-view.ts'
import type { Told } from '../../build/timeline-fixture.ts'
import { lookAt, on, openLibrary, two, windowOf, years } from './open-library.ts'

/** Opens the address, with some pieces fetched before. */
async function open(told: readonly Told[], search: string, pointed: string | null = null, before: string[] = []) {
  const library = openLibrary(told)
  const here = new Set(before)
  const fetched: string[] = []
  const day = pointed === null ? null : (told[Number(pointed.slice(1))]?.day ?? null)
  const window = await loadLibraryView(
    library.index,
    [library.index],
    new URLSearchParams(search),
    pointed === null || day === null ? null : { slug: 'a', entry: pointed, day: dayOf(day) },
    {
      known: (asset) => (here.has(asset) ? library.pieceAt(asset) : undefined),
      fetch: async (asset) => {
        fetched.push(asset)
        here.add(asset)
        const piece = library.pieceAt(asset)
        if (piece === undefined) throw new Error(`nothing stands at ${asset}`)
        return piece
      },
    },
  )
  const keys = (shown: DaySpan | null) => lookAt(library, shown, undefined, here).rows.map(({ key }) => key)
  return {
    window: window === null ? null : `${dateOf(window.start)}/${dateOf(window.end - 1)}`,
    span: window,
    fetched,
    keys,
  }
}

describe('opening the timeline', () => {
  test('fetches nothing where nothing is', async () => {
    expect(await open([], '')).toMatchObject({ window: null, fetched: [] })
  })

  test('fetches the only piece of a small library once', async () => {
    expect((await open(years(2020, 3, 2), '')).fetched).toEqual(['/when/2020--2022'])
  })

  test('fetches nothing that is there already', async () => {
    expect((await open(years(2020, 3, 2), '', null, ['/when/2020--2022'])).fetched).toEqual([])
  })

  test('fetches nothing where the years say enough', async () => {
    expect((await open(years(1990, 30, 100), '')).fetched).toEqual([])
  })

  test('fetches of a large library only the year that is asked for', async () => {
    expect((await open(years(1990, 30, 100), 'from=2005&to=2005')).fetched).toEqual(['/when/2005'])
  })

  test('fetches no more than the same window needs', async () => {
    const told = [...years(1990, 20, 90), ...on('2001', 150), ...on('2001-05-08', 200)]
    for (const date of ['2001', '2001-05', '2001-05-08', '2001-01-01', '2009']) {
      const { fetched } = await open(told, `from=${date}&to=${date}`)
      expect(new Set(fetched)).toEqual(lookAt(openLibrary(told), windowOf(date)).fetched)
      expect(new Set(fetched).size).toBe(fetched.length)
    }
  })

  test.each(['from=2005-02-30', 'from=<b>', 'from=2006&to=2005', 'to='])('?%s asks for all', async (search) => {
    expect(await open(years(1990, 30, 100), search)).toMatchObject({ window: null, fetched: [] })
  })
})

describe('an address that points at an entry', () => {
  const FEW = years(2020, 3, 2)
  const MANY = years(1990, 30, 100)
  const day = (date: string, count: number) => on(date, count)
  const cases: [name: string, told: Told[], pointed: string, window: string | null][] = [
    ['shows all of a library in which it is told anyway', FEW, 't4', null],
    ['shows the month of one in which years are counted', years(1990, 60, 10), 't155', '2005-05-01/2005-05-31'],
    ['shows the day where the month is too full', MANY, 't1550', '2005-05-07/2005-05-07'],
    ['shows 29 February', [...MANY, ...day('2024-02-29', 100)], 't3000', '2024-02-29/2024-02-29'],
    ['shows February to its end', [...MANY, ...day('2024-02-29', 10)], 't3005', '2024-02-01/2024-02-29'],
    [
      'shows the first day of a year that is known no better',
      [...MANY, ...on('2005', 90)],
      't3040',
      '2005-01-01/2005-01-01',
    ],
  ]
  test.each(cases)('%s', async (_, told, pointed, window) => {
    const found = await open(told, '', pointed)
    expect(found.window).toBe(window)
    expect(found.keys(found.span)).toContain(`a.${pointed}`)
  })

  test('keeps to the window that the address names', async () => {
    expect(await open(MANY, 'from=1991&to=1991', 't1550')).toMatchObject({ window: null, fetched: ['/when/1991'] })
  })

  test('is told even among hundreds of its day', async () => {
    const told = [...MANY, ...day('2024-05-01', 900), ...day('2024-05-02', 900)]
    const found = await open(told, '', `t${told.length - 1}`)
    expect(found.window).toBe('2024-05-02/2024-05-02')
    expect(found.keys(found.span)).toContain(`a.t${told.length - 1}`)
  })

  test('fetches little of a large library', async () => {
    const told = Array.from({ length: 240 }, (_, i) =>
      on(`${2000 + Math.floor(i / 12)}-${two((i % 12) + 1)}-11`, 50),
    ).flat()
    const { fetched } = await open(told, '', 't6000')
    expect(fetched.length).toBeLessThanOrEqual(3)
  })
})
