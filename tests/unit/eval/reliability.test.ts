import { expect, test } from 'vitest'
import { measureReliability } from '../../eval/reliability.ts'

const outcomes = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
]

test('confidence that keeps its word has no error', () => {
  expect(measureReliability([...outcomes(0.9, 9, 1), ...outcomes(0.5, 1, 1)]).error).toBeCloseTo(0)
})

test('an error weighs as much as the predictions that make it', () => {
  const { error, bins } = measureReliability([...outcomes(0.9, 2, 2), ...outcomes(0.2, 0, 1), ...outcomes(1, 5, 0)])
  expect(error).toBeCloseTo((4 * 0.4 + 1 * 0.2) / 10)
  expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 4, 5])
  expect(bins[5]).toMatchObject({ from: 0.9, to: 0.95, right: 0.5 })
})

test('nothing has no error', () => expect(measureReliability([]).error).toBe(0))
