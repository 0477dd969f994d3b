import { expect, test } from 'vitest'
import { shares } from '../../bench/permalinks/bars.ts'
import { linkAlone, recordBehind, recordKept } from '../../bench/permalinks/contestants.ts'
import { makeCases } from '../../bench/permalinks/make-cases.ts'
import { readSources } from '../../bench/permalinks/sources.ts'
import { judge } from '../../bench/permalinks/tally-cases.ts'

/**
 * Of the articles that `npm run bench:permalinks` takes; that takes them all, and has the bars. Of so few one link more
 * or less is half a point.
 */
const ARTICLES = 5

test('links outlive the edits of a few articles', () => {
  const cases = makeCases(readSources([], ARTICLES), 'floors')
  expect(cases.length).toBeGreaterThan(150)
  for (const contestant of [recordBehind, recordKept]) {
    const reached = shares(judge(cases, contestant).all)
    expect(reached.right).toBeGreaterThanOrEqual(99)
    expect(reached.wrong).toBe(0)
    expect(reached.saidSo).toBe(100)
    expect(reached.negationFlagged).toBe(100)
    expect(reached.falseAlarms).toBeLessThanOrEqual(1.5)
  }
  const alone = shares(judge(cases, linkAlone).all)
  expect(alone.right).toBeGreaterThanOrEqual(96)
  expect(alone.wrong).toBeLessThanOrEqual(0.5)
  expect(alone.saidSo).toBe(100)
  expect(alone.negationFlagged).toBeGreaterThanOrEqual(95)
}, 120_000)
