import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeTimeline, type TimelineSpeaker } from '../../../src/build/describe-timeline.ts'
import { TIMELINE_VOICES } from '../../../src/build/publish-voices.ts'
import { type Article, TIMELINE_KINDS } from '../../../src/core/model/article.ts'
import {
  type LibraryTimeline,
  PIECE_ENTRIES,
  type TimelinePeriod,
  type TimelinePiece,
  type TimelineVoices,
} from '../../../src/core/model/library.ts'
import {
  type Met,
  type PublishedTimeline,
  publishArticles,
  type Told,
  walkPeriod,
  walkTimeline,
  writeTimeline,
} from './timeline-fixture.ts'

const voice = (id: string, name = id): TimelineSpeaker => ({ id, name, kind: 'person' })
const HALINA = voice('halina-wilk', 'Halina Wilk')
const JAN = voice('jan-los', 'Jan Łoś')

const on = (day: string | null, count = 1): Told[] => Array.from({ length: count }, () => ({ day }))
const years = (from: number, count: number): Told[] =>
  Array.from({ length: count }, (_, index) => ({ day: `${String(from + index).padStart(4, '0')}-05-01` }))
const publishTold = (...told: Told[]) => publishArticles([writeTimeline('a', told)])

/** `2022 ×3 /when/2022` */
const describeRow = ({ period, counts, asset }: TimelinePeriod) =>
  `${period} ×${counts.reduce((sum, count) => sum + count)} ${asset.replace('/when/', '')}`

describe('a timeline is opened with', () => {
  const FULL = PIECE_ENTRIES
  const cases: [name: string, told: Told[], rows: string[]][] = [
    ['nothing', [], []],
    ['one year', on('2022-01-05', 3), ['2022 ×3 2022']],
    [
      'sparse years that share a piece, those without entries left out',
      [...on('2022-01-05'), ...on('1987-12-31', 2), ...on('2001-05-01')],
      ['1987 ×2 1987--2022', '2001 ×1 1987--2022', '2022 ×1 1987--2022'],
    ],
    ['a year that fills a piece', [...on('2021-01-01'), ...on('2022-01-05', FULL)], ['2021 ×1 2021', '2022 ×120 2022']],
    [
      'years that fill one together, and what begins the next',
      [...on('2020-01-01', FULL - 1), ...on('2021-01-01'), ...on('2022-01-01'), ...on('2023-01-01')],
      ['2020 ×119 2020--2021', '2021 ×1 2020--2021', '2022 ×1 2022--2023', '2023 ×1 2022--2023'],
    ],
    [
      'a year of too much, whose neighbours keep apart',
      [...on('2020-01-01'), ...on('2021-01-01', FULL + 1), ...on('2022-01-01')],
      ['2020 ×1 2020', '2021 ×121 2021', '2022 ×1 2022'],
    ],
    ['two hundred years, as years', years(1800, 200), ['1800 ×1 1800--1919', '1999 ×1 1920--1999']],
    ['more, as decades', years(1800, 201), ['180X ×10 180X--191X', '200X ×1 192X--200X']],
    ['more than two hundred decades, as centuries', years(0, 2001), ['00XX ×100 00XX', '20XX ×1 19XX--20XX']],
  ]
  it.each(cases)('%s', (_name, told, rows) => {
    const { index } = publishTold(...told)
    const all = index.periods.map(describeRow)
    // of a long one, its two ends
    expect(all.length > rows.length ? [all[0], all.at(-1)] : all).toEqual(rows)
    expect(index).toMatchObject({ version: 1, speaker: null, entries: told.length, undated: null })
  })

  it('counts by kind', () => {
    const { index } = publishTold(
      { day: '2022-01-01', kind: 'published' },
      { day: '2022-02-01', kind: 'happened' },
      { day: '2022-03-01', kind: 'happened' },
      { day: '2021-03-01', kind: 'said' },
    )
    expect(index.periods.map(({ counts }) => counts)).toEqual([
      [0, 1, 0],
      [1, 0, 2],
    ])
  })

  it('places an entry by its first day and, where that is open, by its last', () => {
    const article = writeTimeline('a', on('2022-01-01', 4))
    const bounds = [
      ['2019/..', '2019-01-01', null],
      ['../2020-03', null, '2020-03-31'],
      ['2021/2023', '2021-01-01', '2023-12-31'],
      [null, null, null],
    ] as const
    const timeline = article.timeline.map((entry, index) => {
      const [date = null, earliest = null, latest = null] = bounds[index] ?? []
      return { ...entry, date, earliest, latest }
    })
    const { index } = publishArticles([{ ...article, timeline }])
    expect(index.periods.map(({ period }) => period)).toEqual(['2019', '2020', '2021'])
    expect(index.undated).toEqual({ entries: 1, asset: '/when/undated' })
  })
})

describe('a period of too many entries', () => {
  const rowsAt = ({ assets }: PublishedTimeline, address: string) => {
    const piece = assets.get(address) as TimelinePiece
    return 'periods' in piece ? piece.periods.map(describeRow) : [`entries ×${piece.entries.length}`]
  }
  const FULL = PIECE_ENTRIES
  const crowd = publishTold(
    ...years(1000, 9),
    ...years(1900, 200),
    ...on('2022-01-01', 2),
    ...on('2022-03-01', FULL),
    ...on('2022-05-01', FULL - 2),
    ...on('2022-05-08', 2 * FULL + 1),
    ...on('2022-05-09', 3),
    ...on('2022-06-01', 1),
  )
  const cases: [name: string, address: string, rows: string[]][] = [
    [
      'a decade into years',
      '/when/202X',
      ['2020 ×1 2020--2021', '2021 ×1 2020--2021', '2022 ×486 2022', '2023 ×1 2023--2029'],
    ],
    [
      'a year into months',
      '/when/2022',
      ['2022-01 ×2 2022-01', '2022-03 ×120 2022-03', '2022-05 ×363 2022-05', '2022-06 ×1 2022-06'],
    ],
    [
      'a month into days, a day into parts of the same name',
      '/when/2022-05',
      [
        '2022-05-01 ×119 2022-05-01',
        '2022-05-08 ×120 2022-05-08-part-1',
        '2022-05-08 ×120 2022-05-08-part-2',
        '2022-05-08 ×1 2022-05-08-part-3--2022-05-09',
        '2022-05-09 ×3 2022-05-08-part-3--2022-05-09',
      ],
    ],
    ['its last part', '/when/2022-05-08-part-3--2022-05-09', ['entries ×4']],
  ]
  it.each(cases)('divides: %s', (_name, address, rows) => {
    expect(rowsAt(crowd, address).slice(0, 5)).toEqual(expect.arrayContaining(rows))
  })

  it('keeps what is dated no more precisely by itself, beside the finer periods', () => {
    const known = (date: string, count: number): Told[] => {
      const day = date.replaceAll('X', '0') + '-01-01'.slice(Math.max(0, date.length - 4))
      return Array.from({ length: count }, () => ({ day, date }))
    }
    const mixed = publishTold(
      ...known('199X', 2),
      ...known('2016', FULL + 1),
      ...known('2016-01', FULL + 1),
      ...on('2016-01-01', FULL + 1),
      ...on('2016-05-02'),
    )
    const rows = mixed.index.periods.map(({ whole, ...row }) => `${describeRow(row)}${whole ? ' whole' : ''}`)
    expect(rows).toEqual(['199X ×2 199X-whole whole', '2016 ×364 2016'])
    expect(rowsAt(mixed, '/when/2016')).toEqual([
      '2016-01 ×242 2016-01',
      '2016 ×120 2016-whole-part-1',
      '2016 ×1 2016-whole-part-2--2016-05',
      '2016-05 ×1 2016-whole-part-2--2016-05',
    ])
    expect(rowsAt(mixed, '/when/2016-01')).toEqual([
      '2016-01-01 ×120 2016-01-01-part-1',
      '2016-01-01 ×1 2016-01-01-part-2',
      '2016-01 ×120 2016-01-whole-part-1',
      '2016-01 ×1 2016-01-whole-part-2',
    ])
    expect([...walkTimeline(mixed)]).toHaveLength(mixed.index.entries)
  })

  it('undated, is parted under no name', () => {
    const undated = publishTold(...on(null, 2 * FULL + 5))
    expect(undated.index).toMatchObject({
      entries: 245,
      periods: [],
      undated: { entries: 245, asset: '/when/undated' },
    })
    expect(rowsAt(undated, '/when/undated')).toEqual([
      ' ×120 undated-part-1',
      ' ×120 undated-part-2',
      ' ×5 undated-part-3',
    ])
    expect(rowsAt(publishTold(...on(null, FULL)), '/when/undated')).toEqual(['entries ×120'])
  })
})

describe('a piece', () => {
  it('holds entries, the earliest first, and each article once', () => {
    const { assets } = publishArticles([
      writeTimeline('park', [{ day: '2021-05-01', kind: 'said', by: [HALINA, JAN] }, ...on('2020-01-01')]),
      writeTimeline('most', on('2021-02-01')),
    ])
    expect(assets.get('/when/2020--2021')).toMatchObject({
      version: 1,
      articles: [
        { slug: 'park', title: 'O park', published: '2022-01' },
        { slug: 'most', title: 'O most', published: '2022-01' },
      ],
      entries: [
        { article: 0, entry: { date: '2020-01-01' }, speakers: [] },
        { article: 1, entry: { date: '2021-02-01' }, speakers: [] },
        {
          article: 0,
          entry: { date: '2021-05-01' },
          speakers: [
            { id: 'halina-wilk', name: 'Halina Wilk' },
            { id: 'jan-los', name: 'Jan Łoś' },
          ],
        },
      ],
    })
  })

  it('names a speaker as the library does, once for each entry', () => {
    const article = writeTimeline('most', [{ day: '2021-02-01', kind: 'said', by: [HALINA] }])
    const [quote] = article.quotes
    const twice = { ...article, quotes: quote ? [quote, { ...quote, id: 'again' }] : [] }
    const timeline = article.timeline.map((entry) => ({ ...entry, quotes: [...entry.quotes, 'again'] }))
    const items = describeTimeline([{ ...twice, timeline }], [{ ...HALINA, name: 'Halina Wilk-Łoś' }])
    expect(items[0]?.speakers).toEqual([{ id: 'halina-wilk', name: 'Halina Wilk-Łoś', kind: 'person' }])
  })
})

describe('voices', () => {
  const said = (day: string | null, ...by: TimelineSpeaker[]): Told => ({ day, kind: 'said', by })

  it('come the most often heard first, each with a timeline of their own', () => {
    const published = publishTold(
      said('2021-02-01', JAN),
      said('2022-02-01', HALINA, JAN),
      said(null, JAN),
      ...on('2022-01-01', 5),
    )
    expect(published.index).toMatchObject({ everybody: null, directory: [] })
    expect(published.index.speakers).toEqual([
      { id: 'jan-los', name: 'Jan Łoś', kind: 'person', entries: 3, asset: '/when/who/jan-los' },
      { id: 'halina-wilk', name: 'Halina Wilk', kind: 'person', entries: 1, asset: '/when/who/halina-wilk' },
    ])
    expect(published.assets.get('/when/who/jan-los')).toEqual({
      version: 1,
      speaker: 'jan-los',
      entries: 3,
      periods: [
        { period: '2021', counts: [0, 1, 0], asset: '/when/who/jan-los/2021--2022' },
        { period: '2022', counts: [0, 1, 0], asset: '/when/who/jan-los/2021--2022' },
      ],
      undated: { entries: 1, asset: '/when/who/jan-los/undated' },
      speakers: [],
      everybody: null,
      directory: [],
    })
    const index = published.assets.get('/when/who/jan-los') as LibraryTimeline
    expect([...walkTimeline({ ...published, index })].map(({ speakers }) => speakers)).toEqual([
      ['jan-los'],
      ['halina-wilk', 'jan-los'],
      ['jan-los'],
    ])
  })

  it('beyond the first stand at an address of their own, by name where they are heard as often', () => {
    const many = Array.from({ length: TIMELINE_VOICES + 1 }, (_, index) => voice(`v${index}`, `Wilk ${99 - index}`))
    const { index, assets } = publishTold(said('2022-01-01', ...many), said('2022-01-01', JAN), said('2022-01-01', JAN))
    expect(index.speakers).toHaveLength(TIMELINE_VOICES)
    expect(index.speakers.slice(0, 2).map(({ name }) => name)).toEqual(['Jan Łoś', 'Wilk 51'])
    const everybody = assets.get(index.everybody ?? '') as TimelineVoices
    expect(everybody.speakers.slice(0, TIMELINE_VOICES)).toEqual(index.speakers)
    expect(everybody.speakers.map(({ id }) => id).sort()).toEqual(['jan-los', ...many.map(({ id }) => id)].sort())
  })

  it('are found by their ids in a directory', () => {
    const many = Array.from({ length: 401 }, (_, index) => voice(`v${index}`))
    const { index, assets } = publishTold(said('2022-01-01', ...many))
    expect(index.directory).toHaveLength(3)
    for (const { id } of many) {
      const range = index.directory.findLast(({ from }) => from <= id)
      const { speakers } = assets.get(range?.asset ?? '') as TimelineVoices
      expect(speakers.length).toBeLessThanOrEqual(200)
      expect(speakers.filter((speaker) => speaker.id === id)).toHaveLength(1)
    }
  })
})

describe('whatever the library holds', () => {
  const day = fc
    .tuple(
      fc.oneof(fc.integer({ min: 2019, max: 2023 }), fc.integer({ min: 1000, max: 2999 })),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 28 })),
    )
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
  const told = fc.record({
    day: fc.option(day, { freq: 8 }),
    kind: fc.constantFrom(...TIMELINE_KINDS),
    by: fc.subarray([HALINA, JAN, voice('ola-bak'), voice('rada')]),
  })
  // crowds, or no period would ever be divided
  const crowd = fc.tuple(told, fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 300 })))
  const article = fc
    .array(crowd, { maxLength: 6 })
    .map((crowds) => crowds.flatMap(([one, count]) => Array.from({ length: count }, () => one)))
  const scattered = fc
    .array(day, { minLength: 180, maxLength: 400 })
    .map((days) => days.map((one): Told => ({ day: one })))
  const library = fc
    .array(fc.oneof({ weight: 6, arbitrary: article }, { weight: 1, arbitrary: scattered }), { maxLength: 5 })
    .map((articles) => articles.map((entries, index) => writeTimeline(`a${index}`, entries)))

  const nameOf = ({ slug, entry }: Met) => `${slug} ${entry.id}`
  const countOf = (met: Met[]) => TIMELINE_KINDS.map((kind) => met.filter(({ entry }) => entry.kind === kind).length)
  const timelinesOf = ({ index, assets }: PublishedTimeline): LibraryTimeline[] => [
    index,
    ...index.speakers.map(({ asset }) => assets.get(asset) as LibraryTimeline),
  ]
  const namesIn = (articles: Article[], speaker: string | null): string[] =>
    articles.flatMap(({ slug, timeline }) =>
      timeline
        .filter(({ quotes }) => speaker === null || quotes.includes(`q-${speaker}`))
        .map((entry) => `${slug} ${entry.id}`),
    )

  it('each entry is reached once, in its period, and each period holds what it says', () => {
    fc.assert(
      fc.property(library, (articles) => {
        const published = publishArticles(articles)
        for (const index of timelinesOf(published)) {
          const met = [...walkTimeline({ ...published, index })]
          expect(met.map(nameOf).sort()).toEqual(namesIn(articles, index.speaker).sort())
          expect(index.entries).toBe(met.length)
          const rows = new Set(met.flatMap(({ path }) => path))
          for (const row of rows) {
            if (row.period === '' || /^\d{4}-\d\d-\d\d$/.test(row.period)) continue
            expect(countOf([...walkPeriod(published.assets, row)])).toEqual(row.counts)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('no piece holds more than its share, and periods stand in time and apart', () => {
    fc.assert(
      fc.property(library, (articles) => {
        const { index, assets } = publishArticles(articles)
        const pieces = [...assets.values()].filter(
          (value) => !('speaker' in value || 'speakers' in value),
        ) as TimelinePiece[]
        for (const piece of pieces) {
          if ('entries' in piece) expect(piece.entries.length).toBeLessThanOrEqual(PIECE_ENTRIES)
        }
        const sum = ({ counts }: TimelinePeriod) => counts.reduce((all, count) => all + count)
        const lists = [index.periods, ...pieces.flatMap((piece) => ('periods' in piece ? [piece.periods] : []))]
        for (const rows of lists) {
          const names = rows.map(({ period }) => period)
          expect(names).toEqual(names.toSorted())
          expect(new Set(names.map(({ length }) => length)).size).toBeLessThanOrEqual(1)
          for (const row of rows) expect(sum(row)).toBeGreaterThan(0)
          // only a day, and what has none, comes more than once, and then in parts of its own
          const repeated = rows.filter(({ period }, place) => names.indexOf(period) !== place)
          expect(repeated.every(({ period }) => period === '' || period.length === 10)).toBe(true)
          for (const { period } of repeated) {
            const parts = rows.filter((row) => row.period === period)
            expect(new Set(parts.map(({ asset }) => asset)).size).toBe(parts.length)
            expect(parts.every((row) => sum(row) <= PIECE_ENTRIES)).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('equal articles give equal names, in whatever order', () => {
    const hashed = (stem: string, value: object) =>
      `/${stem}-${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`
    fc.assert(
      fc.property(library, (articles) => {
        const once = publishArticles(articles, hashed)
        const again = publishArticles(structuredClone(articles).reverse(), hashed)
        expect(again.index).toEqual(once.index)
        expect([...again.assets.keys()].sort()).toEqual([...once.assets.keys()].sort())
      }),
      { numRuns: 20 },
    )
  })
})
