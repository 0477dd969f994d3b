import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimelineEntry } from '../../../../src/core/model/article.ts'
import { layTimeline, type Shape, shapeOf } from '../../../../src/features/timeline/lay-timeline.ts'

const dated = (date: string | null, earliest: string | null = null, latest = earliest): TimelineEntry => ({
  id: date ?? 'none',
  kind: 'happened',
  date,
  earliest,
  latest,
  span: null,
  label: '',
  quotes: [],
})
const lay = (entries: TimelineEntry[]) => layTimeline(entries, (entry) => entry)

test.each<[string | null, string | null, string | null, Shape]>([
  ['2022-01-12', '2022-01-12', '2022-01-12', 'point'],
  ['2022-01', '2022-01-01', '2022-01-31', 'range'],
  ['2022', '2022-01-01', '2022-12-31', 'range'],
  ['2022-01-03/2022-01-05', '2022-01-03', '2022-01-05', 'range'],
  ['199X', '1990-01-01', '1999-12-31', 'range'],
  ['[2022-01-05,2022-01-12]', '2022-01-05', '2022-01-12', 'set'],
  ['1998~', '1998-01-01', '1998-12-31', 'approximate'],
  ['1998?', '1998-01-01', '1998-12-31', 'approximate'],
  ['1998-05-03%', '1998-05-03', '1998-05-03', 'approximate'],
  ['2022-01/..', '2022-01-01', null, 'open'],
  ['../2022-01', null, '2022-01-31', 'open'],
  ['2022-01', null, null, 'open'],
  [null, null, null, 'unknown'],
])('%s is drawn as what it is', (date, earliest, latest, shape) => {
  expect(shapeOf({ date, earliest, latest })).toBe(shape)
})

describe('rows', () => {
  test('stand in time, an open beginning by its end, the undated last', () => {
    const rows = lay([
      dated(null),
      dated('2022', '2022-01-01', '2022-12-31'),
      dated('../2021', null, '2021-12-31'),
      dated('2020-05-03', '2020-05-03'),
    ])
    expect(rows.map(({ entry }) => entry.date)).toEqual(['2020-05-03', '../2021', '2022', null])
  })

  test('of the same beginning stay as they were given', () => {
    const rows = lay([dated('2022', '2022-01-01', '2022-12-31'), dated('2022-01', '2022-01-01', '2022-01-31')])
    expect(rows.map(({ entry }) => entry.date)).toEqual(['2022', '2022-01'])
  })

  test('know the days of a set within one month, and of nothing else', () => {
    const rows = lay([
      dated('[2022-01-05,2022-01-12]', '2022-01-05', '2022-01-12'),
      dated('[2022-01-31,2022-02-07]', '2022-01-31', '2022-02-07'),
      dated('2022-03-01', '2022-03-01'),
    ])
    expect(rows.map(({ days }) => days)).toEqual([['5', '12'], null, null])
  })

  test('carry what they were laid of', () => {
    const items = [{ name: 'a', at: dated('2022-01-01', '2022-01-01') }]
    expect(layTimeline(items, ({ at }) => at).map(({ item }) => item)).toEqual(items)
  })

  test('are laid of what is given without touching it', () => {
    const given = Object.freeze([dated('2022-01-02', '2022-01-02'), dated('2022-01-01', '2022-01-01')])
    expect(lay([...given]).map(({ entry }) => entry.date)).toEqual(['2022-01-01', '2022-01-02'])
    expect(() => layTimeline(given, (entry) => entry)).not.toThrow()
  })
})

describe('the axis', () => {
  const cuts = (entries: TimelineEntry[]) => lay(entries).map(({ cutBefore }) => cutBefore)

  test('is cut where more than a year lies between', () => {
    expect(cuts([dated('2020-01-01', '2020-01-01'), dated('2021-01-02', '2021-01-02')])).toEqual([false, true])
    expect(cuts([dated('2020-01-01', '2020-01-01'), dated('2021-01-01', '2021-01-01')])).toEqual([false, false])
  })

  test('is not cut inside a period that reaches on, however far back its neighbour', () => {
    const entries = [
      dated('2010/2021', '2010-01-01', '2021-12-31'),
      dated('2011-05-05', '2011-05-05'),
      dated('2021-06-06', '2021-06-06'),
    ]
    expect(cuts(entries)).toEqual([false, false, false])
  })

  test('is cut after an approximate period, whose end nobody knows', () => {
    const entries = [dated('2010~/2021~', '2010-01-01', '2021-12-31'), dated('2021-06-06', '2021-06-06')]
    expect(cuts(entries)).toEqual([false, true])
  })

  test('is not cut before what has no date', () => {
    expect(cuts([dated('2010-01-01', '2010-01-01'), dated(null)])).toEqual([false, false])
  })
})

test('any entries: all are there, in time, the undated last', () => {
  const day = fc.option(
    fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day)), (days) => {
      const entries = days.map(([a, b]) => {
        const [earliest, latest] = a !== null && b !== null && a > b ? [b, a] : [a, b]
        return dated(earliest ?? latest, earliest, latest)
      })
      const rows = lay(entries)
      expect(new Set(rows.map(({ item }) => item))).toEqual(new Set(entries))
      const starts = rows.map(({ entry }) => entry.earliest ?? entry.latest ?? '9999')
      expect(starts).toEqual([...starts].sort())
    }),
  )
})
