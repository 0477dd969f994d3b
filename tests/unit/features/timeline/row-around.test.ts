import { expect, test } from 'vitest'
import { spanOfPeriod } from '../../../../src/features/timeline/periods.ts'
import { type PeriodRow, rowAround } from '../../../../src/features/timeline/rows.ts'

const row = (key: string): PeriodRow => {
  return { type: 'period', key, extent: spanOfPeriod(key) ?? { start: 0, end: 1 }, whole: false, counts: [1, 0, 0] }
}

test.each([
  ['2011', ['2011-03', '2011-05'], '2011-03'],
  ['2011-05', ['2010', '2011', '2012'], '2011'],
  ['2011-05-05', ['2011-04', '2011-06'], '2011-04'],
  ['2024', ['2010', '2011'], '2011'],
  ['2024', [], undefined],
])('where %s was, among %j, stands %s', (gone, rows, expected) => {
  expect(rows[rowAround(rows.map(row), row(gone))]).toBe(expected)
})
