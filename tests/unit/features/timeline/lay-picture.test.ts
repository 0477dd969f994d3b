import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DaySpan, dateOf, dayOf } from '../../../../src/features/timeline/days.ts'
import {
  type ClusterMark,
  type EntryMark,
  layPicture,
  type Mark,
  type PeriodMark,
  type Picture,
} from '../../../../src/features/timeline/lay-picture.ts'
import { beginsIn, type EntryRow, sortRows, type TimelineRow } from '../../../../src/features/timeline/rows.ts'
import { anyRows, anySpan, days, periodRow, rowOf, rowsOf } from './dated.ts'

const LANES = 4
/** The height of a mark in rows, and the part of it that is left free between two in a lane. */
const GLYPH = 0.24
const FREE = GLYPH / 4

function lay(rows: readonly TimelineRow[], window: DaySpan | null = null): Picture {
  const picture = layPicture(rows, window, LANES)
  if (picture === null) throw new Error('nothing is drawn')
  return picture
}

const isEntry = (mark: Mark): mark is EntryMark => mark.type === 'entry'
const isCluster = (mark: Mark): mark is ClusterMark => mark.type === 'cluster'
const isPeriod = (mark: Mark): mark is PeriodMark => mark.type === 'period'
const keysOf = (mark: Mark): readonly string[] => (mark.type === 'cluster' ? mark.keys : [mark.key])

/** The mark of a date among others. */
function markOf(date: string, others: readonly (string | null)[] = []): { mark: EntryMark; picture: Picture } {
  const picture = lay([rowOf(date, 'it'), ...rowsOf(...others)])
  const mark = picture.marks.filter(isEntry).find(({ key }) => key === 'it')
  if (mark === undefined) throw new Error(`${date} has no mark of its own`)
  return { mark, picture }
}

describe('nothing is drawn', () => {
  test.each<[string, EntryRow[]]>([
    ['of nothing', []],
    ['of what nothing dates', rowsOf(null, 'kiedyś')],
  ])('%s', (_, rows) => {
    expect(layPicture(rows, null, LANES)).toBeNull()
  })

  test('of the undated among the dated', () => {
    expect(lay(rowsOf(null, '2022', 'kiedyś')).marks.map(keysOf)).toEqual([['e1']])
  })
})

/** So many that none of them is long beside the others. */
const LONG = Array.from({ length: 12 }, (_, i) => String(2013 + i))

describe('a mark', () => {
  test('tells what its row tells', () => {
    const voices = [4, null, 2].map((voice, i) => ({ id: `v${i}`, name: `Głos ${i}`, voice }))
    const { marks } = lay([rowOf('2022-01-12', 'it', { voices, dimmed: true })])
    expect(marks).toMatchObject([
      { type: 'entry', key: 'it', kind: 'happened', shape: 'point', voice: 4, others: 2, lane: 0, dimmed: true },
    ])
  })

  test.each<[string, (number | null)[], number | null | undefined, number]>([
    ['nobody', [], undefined, 0],
    ['somebody without a sign', [null], null, 0],
    ['the first of them', [0], 0, 0],
  ])('of %s', (_, signs, voice, others) => {
    const voices = signs.map((sign, i) => ({ id: `v${i}`, name: 'Głos', voice: sign }))
    const [mark] = lay([rowOf('2022', 'it', { voices })]).marks.filter(isEntry)
    expect([mark?.voice, mark?.others]).toEqual([voice, others])
  })

  test('of a day stands around its noon', () => {
    const { mark, picture } = markOf('2022-01-12', ['2022-01-10', '2022-01-14'])
    expect((mark.from + mark.to) / 2).toBeCloseTo(picture.scale.at(dayOf('2022-01-12') + 0.5), 6)
    expect((mark.to - mark.from) * picture.scale.rows).toBeCloseTo(GLYPH, 6)
  })

  test.each([
    ['2022-01', '2022-01-01', '2022-02-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2022-01-05/2022-01-12', '2022-01-05', '2022-01-13'],
    ['2021-24', '2021-12-01', '2022-03-01'],
    ['2022~', '2022-01-01', '2023-01-01'],
  ])('of %s reaches from its first day to the end of its last', (date, from, to) => {
    const { mark, picture } = markOf(date, ['2021', '2023'])
    expect([mark.from, mark.to]).toEqual([picture.scale.at(dayOf(from)), picture.scale.at(dayOf(to))])
  })

  test('of a short range among long ones is as high as a point', () => {
    const { mark, picture } = markOf('2022-01-05/2022-01-06', LONG)
    expect((mark.to - mark.from) * picture.scale.rows).toBeCloseTo(GLYPH, 6)
    expect((mark.from + mark.to) / 2).toBeCloseTo(picture.scale.at(dayOf('2022-01-06')), 6)
  })

  test('of what never ends begins where it does, and goes on for less than a row', () => {
    const { mark, picture } = markOf('2021/..', ['2020', '2022', '2023', '2024'])
    expect(mark.from).toBe(picture.scale.at(dayOf('2021-01-01')))
    expect((mark.to - mark.from) * picture.scale.rows).toBeCloseTo(0.8, 6)
  })

  test('of what never began ends where it does', () => {
    const { mark, picture } = markOf('../2022', ['2020', '2021', '2023', '2024'])
    expect(mark.to).toBe(picture.scale.at(dayOf('2023-01-01')))
    expect((mark.to - mark.from) * picture.scale.rows).toBeCloseTo(0.8, 6)
  })
})

describe('ends that nobody knows are soft', () => {
  const OTHERS = ['2010', '2012', '2014', '2016', '2018', '2020', '2022']
  test.each<[string, start: boolean, end: boolean]>([
    ['2015', false, false],
    ['2015~', true, true],
    ['2015?', true, true],
    ['2013/2016', false, false],
    ['2013~/2016', true, false],
    ['2013/2016~', false, true],
    ['2013?/2016~', true, true],
    ['2013%/2016', true, false],
  ])('of %s', (date, start, end) => {
    const { mark, picture } = markOf(date, OTHERS)
    const length = Math.min(0.4 / picture.scale.rows, (mark.to - mark.from) / 2)
    expect(mark.soft[0]).toBeCloseTo(start ? length : 0, 9)
    expect(mark.soft[1]).toBeCloseTo(end ? length : 0, 9)
  })

  test('an open one fades all along', () => {
    const { mark } = markOf('2015/..', OTHERS)
    expect(mark.soft[0]).toBe(0)
    expect(mark.soft[1]).toBeCloseTo(mark.to - mark.from, 9)
    const { mark: begun } = markOf('../2015', OTHERS)
    expect(begun.soft[0]).toBeCloseTo(begun.to - begun.from, 9)
    expect(begun.soft[1]).toBe(0)
  })

  test('an open one whose known end is not sure fades to both sides', () => {
    const { mark, picture } = markOf('../2015~', OTHERS)
    expect(mark.soft[1] * picture.scale.rows).toBeCloseTo(0.4, 6)
    expect(mark.soft[0] + mark.soft[1]).toBeCloseTo(mark.to - mark.from, 9)
  })
})

describe('the candidates of a set', () => {
  test.each<[string, [label: string, first: string, last: string][]]>([
    [
      '[2022-01-05,2022-01-12,2022-01-19]',
      [
        ['5', '2022-01-05', '2022-01-05'],
        ['12', '2022-01-12', '2022-01-12'],
        ['19', '2022-01-19', '2022-01-19'],
      ],
    ],
    [
      '[2022-01,2022-03]',
      [
        ['01', '2022-01-01', '2022-01-31'],
        ['03', '2022-03-01', '2022-03-31'],
      ],
    ],
    [
      '[1998,2004]',
      [
        ['1998', '1998-01-01', '1998-12-31'],
        ['2004', '2004-01-01', '2004-12-31'],
      ],
    ],
  ])('%s each stand in their middle', (date, expected) => {
    const { mark, picture } = markOf(date)
    expect(mark.shape).toBe('set')
    expect(mark.candidates.map(({ label }) => label)).toEqual(expected.map(([label]) => label))
    for (const [i, [, first, last]] of expected.entries()) {
      const { start, end } = days(first, last)
      expect(mark.candidates[i]?.at).toBeCloseTo(picture.scale.at((start + end) / 2), 9)
    }
  })

  test('what is none has none', () => {
    expect(markOf('{2013-05-05,2013-05-19}').mark.candidates).toEqual([])
    expect(markOf('2013-05-05').mark.candidates).toEqual([])
  })

  test('none is hidden in a cut, far as they may lie from each other', () => {
    const { mark, picture } = markOf('[2022-01-05,2022-01-12,2022-01-19]', ['2022-01-01', '2022-01-31'])
    for (const { at } of mark.candidates) {
      expect(picture.scale.cuts.filter(([from, to]) => from < at && at < to)).toEqual([])
    }
  })
})

describe('periods', () => {
  const rows = [
    periodRow('2019', '2019-01-01', '2019-12-31', [1, 2, 3]),
    periodRow('2021', '2021-01-01', '2021-12-31', [0, 0, 24]),
    periodRow('2022', '2022-01-01', '2022-12-31', [0, 12, 0]),
  ]

  test('reach over their days, and are as full as they are against the fullest', () => {
    const { marks, scale } = lay(rows)
    expect(marks.filter(isPeriod).map(({ key, share, counts }) => [key, share, counts])).toEqual([
      ['2019', 0.25, [1, 2, 3]],
      ['2021', 1, [0, 0, 24]],
      ['2022', 0.5, [0, 12, 0]],
    ])
    for (const [i, { extent }] of rows.entries()) {
      expect([marks[i]?.from, marks[i]?.to]).toEqual([scale.at(extent.start), scale.at(extent.end)])
    }
  })

  test('are drawn one after the other, what is no more precise over them', () => {
    const [whole, may, june] = lay([
      { ...periodRow('2022', '2022-01-01', '2022-12-31', [1, 0, 0]), whole: true },
      periodRow('2022-05', '2022-05-01', '2022-05-31', [9, 0, 0]),
      periodRow('2022-06', '2022-06-01', '2022-06-30', [9, 0, 0]),
    ]).marks
    expect(whole).toMatchObject({ type: 'period', whole: true })
    expect(may?.to).toBeCloseTo(june?.from ?? Number.NaN)
  })

  test('without an entry are drawn empty', () => {
    expect(lay([periodRow('2022', '2022-01-01', '2022-12-31', [0, 0, 0])]).marks).toMatchObject([{ share: 0 }])
  })

  test('one that reaches out of the window is drawn to its edge', () => {
    const window = days('2021-07-01', '2022-12-31')
    const { marks, scale } = lay(rows.slice(1), window)
    expect(marks[0]?.from).toBe(scale.at(window.start))
    expect(scale.at(window.start - 1)).toBe(scale.at(window.start))
  })
})

describe('a crowd', () => {
  const crowd = (count: number) => Array.from({ length: count }, (_, i) => rowOf('2022-01-12', `e${i}`))
  const draw = (marks: readonly Mark[]) =>
    marks.map((mark) => (isPeriod(mark) ? '' : `${mark.lane}:${keysOf(mark).length}`))

  test.each([
    [1, ['0:1']],
    [2, ['0:1', '1:1']],
    [4, ['0:1', '1:1', '2:1', '3:1']],
    // only where the lanes are full
    [5, ['0:1', '1:1', '2:1', '3:2']],
    [3000, ['0:1', '1:1', '2:1', '3:2997']],
  ])('of %i on one day', (count, expected) => {
    const rows = crowd(count)
    // many others make a day so short that they cover each other
    expect(draw(lay(rows).marks)).toEqual(expected)
  })

  test('is dimmed only where all of it is', () => {
    const dimmed = crowd(6).map((row) => ({ ...row, dimmed: true }))
    expect(lay(dimmed).marks.find(isCluster)?.dimmed).toBe(true)
    const [last, ...others] = [...dimmed].reverse()
    expect(lay(last === undefined ? [] : [...others, { ...last, dimmed: false }]).marks.find(isCluster)?.dimmed).toBe(
      false,
    )
  })

  test('leaves room to what comes later', () => {
    const { marks } = lay([...crowd(9), rowOf('2022-01-20', 'later')])
    const later = marks.find((mark) => keysOf(mark).includes('later'))
    expect(later).toMatchObject({ type: 'entry', lane: 0 })
  })
})

const anyDatedRows = anyRows({ minLength: 1, maxLength: 40 })
  .map((rows) => sortRows(rows))
  .filter((rows) => rows.some(({ shape }) => shape !== 'unknown'))

/** Entries that crowd: within days, beside long ones. */
const anyCrowd = fc
  .array(
    fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })))
      .map(([start, length]) => {
        const from = dateOf(dayOf('2022-01-01') + start)
        return length === 0 ? from : `${from}/${dateOf(dayOf(from) + length)}`
      }),
    { minLength: 1, maxLength: 60 },
  )
  .map((dates) => sortRows(rowsOf(...dates)))

const anyPicture = fc.oneof(anyDatedRows, anyCrowd)

test('any entries: each that is dated is in exactly one mark', () => {
  fc.assert(
    fc.property(anyPicture, (rows) => {
      const drawn = lay(rows).marks.flatMap(keysOf)
      const dated = rows.filter(({ shape }) => shape !== 'unknown').map(({ key }) => key)
      expect(drawn.sort()).toEqual(dated.sort())
    }),
    { numRuns: 300 },
  )
})

test('any window: each entry that begins in it is in exactly one mark, and no other is drawn', () => {
  fc.assert(
    fc.property(anyPicture, anySpan, (rows, window) => {
      const inside = rows.filter((row) => beginsIn(row, window))
      const drawn = layPicture(inside, window, LANES)?.marks.flatMap(keysOf) ?? []
      expect(drawn.sort()).toEqual(inside.map(({ key }) => key).sort())
    }),
  )
})

test('any entries: all that is drawn lies in the picture, and what is soft in its mark', () => {
  fc.assert(
    fc.property(anyPicture, (rows) => {
      const { marks, scale } = lay(rows)
      for (const mark of marks) {
        expect(mark.from).toBeGreaterThanOrEqual(0)
        expect(mark.to).toBeLessThanOrEqual(1)
        expect((mark.to - mark.from) * scale.rows).toBeGreaterThanOrEqual(GLYPH - 1e-9)
        if (!isEntry(mark)) continue
        expect(Math.min(...mark.soft)).toBeGreaterThanOrEqual(0)
        expect(mark.soft[0] + mark.soft[1]).toBeLessThanOrEqual(mark.to - mark.from + 1e-9)
        for (const { at } of mark.candidates) {
          expect(at).toBeGreaterThanOrEqual(mark.from - 1e-9)
          expect(at).toBeLessThanOrEqual(mark.to + 1e-9)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('any entries: no mark stands in a cut, nor a candidate', () => {
  fc.assert(
    fc.property(anyPicture, (rows) => {
      const { marks, scale } = lay(rows)
      const isHidden = (at: number) => scale.cuts.some(([from, to]) => from + 1e-9 < at && at < to - 1e-9)
      for (const mark of marks.filter(isEntry)) {
        if (mark.shape === 'point') expect(isHidden((mark.from + mark.to) / 2)).toBe(false)
        for (const { at } of mark.candidates) expect(isHidden(at)).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test('any entries: in a lane none covers another, but for bars in the last but one', () => {
  fc.assert(
    fc.property(anyPicture, (rows) => {
      const { marks, scale } = lay(rows)
      const isBar = (mark: Mark) => isEntry(mark) && (mark.to - mark.from) * scale.rows > 2 * GLYPH
      for (let lane = 0; lane < LANES; lane += 1) {
        const inLane = marks.filter((mark) => !isPeriod(mark) && mark.lane === lane)
        for (const mark of inLane) {
          // a bar over others, where no lane is free
          if (lane === LANES - 2 && isBar(mark)) continue
          const before = inLane.filter(
            (other) =>
              other !== mark &&
              other.from <= mark.from &&
              !(other.from === mark.from && inLane.indexOf(other) > inLane.indexOf(mark)),
          )
          for (const other of before) {
            expect((mark.from - other.to) * scale.rows).toBeGreaterThanOrEqual(FREE - 1e-9)
          }
        }
      }
      for (const mark of marks) if (!isPeriod(mark)) expect([0, 1, 2, 3]).toContain(mark.lane)
    }),
    { numRuns: 500 },
  )
})

test('any entries: a cluster stands where its days are, from the first to the last', () => {
  fc.assert(
    fc.property(anyCrowd, (rows) => {
      const { marks, scale } = lay(rows)
      const rowOfKey = new Map(rows.map((row) => [row.key, row]))
      for (const { keys, from, to } of marks.filter(isCluster)) {
        expect(keys.length).toBeGreaterThan(1)
        for (const { extent, shape } of keys.flatMap((key) => rowOfKey.get(key) ?? [])) {
          if (shape !== 'point') continue
          const noon = scale.at((extent.start ?? 0) + 0.5)
          expect(noon).toBeGreaterThanOrEqual(from)
          expect(noon).toBeLessThanOrEqual(to)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('any entries: the last lane is kept for what is short', () => {
  fc.assert(
    fc.property(anyPicture, (rows) => {
      const { marks, scale } = lay(rows)
      for (const mark of marks.filter(isEntry)) {
        if ((mark.to - mark.from) * scale.rows > 2 * GLYPH + 1e-9) expect(mark.lane).toBeLessThan(LANES - 1)
      }
    }),
  )
})

test('any days: what is later is never drawn earlier', () => {
  fc.assert(
    fc.property(anyRows(), (rows) => {
      const points = rows.filter(({ shape }) => shape === 'point')
      const startOf = new Map(points.map(({ key, extent }) => [key, extent.start ?? 0]))
      const marks = (layPicture(points, null, LANES)?.marks ?? []).filter(isEntry)
      const byTime = [...marks].sort((a, b) => (startOf.get(a.key) ?? 0) - (startOf.get(b.key) ?? 0))
      for (const [i, { from }] of byTime.entries())
        expect(from).toBeGreaterThanOrEqual((byTime[i - 1]?.from ?? 0) - 1e-9)
    }),
  )
})

test('the rows given are left as they are', () => {
  fc.assert(
    fc.property(anyPicture, (rows) => {
      const before = structuredClone(rows)
      lay(rows)
      expect(rows).toEqual(before)
    }),
    { numRuns: 30 },
  )
})
