import { describe, expect, test } from 'vitest'
import { type Contest, judge } from '../../bench/timeline/bars.ts'
import { type Figures, type Measurement, summarize } from '../../bench/timeline/measure-contestant.ts'

const GOOD: Figures = {
  firstPicture: 100,
  answering: 200,
  openingTask: 100,
  openingMemory: 1e6,
  nodes: 100,
  transferred: 100_000,
  content: 10_000,
  requests: 10,
  refused: 0,
  filter: 60,
  slowestFilter: 90,
  filterTask: 0,
  filterMemory: 2e6,
}
const measured = (changes: Partial<Figures> = {}): Measurement => {
  const figures = { ...GOOD, ...changes }
  return { figures, least: figures, failure: null }
}
const worse = measured({
  firstPicture: 300,
  answering: 300,
  openingTask: 400,
  filter: 500,
  openingMemory: 2e6,
  filterMemory: 3e6,
})

const CASES: [what: string, size: number, own: Partial<Figures>, rival: Measurement, missed: RegExp | null][] = [
  ['ahead in everything', 100_000, {}, worse, null],
  ['behind in a filter change', 100, { filter: 600 }, worse, /filter change/],
  ['behind in memory', 100, { openingMemory: 3e6 }, worse, /memory, opened/],
  [
    'tasks of both too short to be counted',
    100,
    { openingTask: 0 },
    measured({ ...worse.figures, openingTask: 0 }),
    null,
  ],
  ['a rival that did not finish', 10_000, {}, { figures: {}, least: {}, failure: 'late' }, null],
  ['ahead, and too slow for the largest', 100_000, { filter: 101 }, worse, /filter change in ms: 101 of 100/],
  ['ahead, and slow where that is no bar', 10_000, { filter: 101 }, worse, null],
  ['a task too long for the largest', 100_000, { filterTask: 201 }, worse, /longest task in ms: 201 of 200/],
  ['too much to be loaded', 100, { content: 30_001 }, worse, /document and data/],
]

describe('the bars', () => {
  test.each(CASES)('%s', (_what, size, own, rival, missed) => {
    const contest: Contest = { size, own: measured(own), rivals: new Map([['rival', rival]]) }
    const failed = judge(contest).filter(({ holds }) => !holds)
    expect(failed).toHaveLength(missed === null ? 0 : 1)
    if (missed !== null) expect(failed[0]?.words).toMatch(missed)
  })

  test('who does not finish misses them', () => {
    const contest: Contest = {
      size: 100,
      own: { figures: {}, least: {}, failure: 'late' },
      rivals: new Map([['rival', worse]]),
    }
    expect(judge(contest).some(({ holds }) => holds)).toBe(false)
  })
})

test('of several openings the median and the least of each figure count, and the first failure', () => {
  const { figures, least, failure } = summarize([
    measured({ filter: 30 }),
    { ...measured({ filter: 10 }), failure: 'late' },
    measured({ filter: 20 }),
  ])
  expect([figures.filter, least.filter, failure]).toEqual([20, 10, 'late'])
})
