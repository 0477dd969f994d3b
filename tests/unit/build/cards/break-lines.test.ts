import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../src/build/cards/break-lines.ts'

const units = (...widths: number[]) => widths.map((width) => ({ width, space: 1 }))

describe('lines', () => {
  it.each([
    ['one that fits', [3, 3], 7, [2]],
    ['about equally long rather than a last word alone', [3, 3, 3, 3], 11, [2, 2]],
    ['full where they must be', [5, 5, 5], 5, [1, 1, 1]],
    ['of no words', [], 5, []],
  ])('%s', (_, widths, width, lines) => {
    expect(breakLines(units(...widths), width)).toEqual(lines)
  })

  it('are none where a word is wider than the column', () => {
    expect(breakLines(units(3, 9), 8)).toBeNull()
  })

  it('need no space behind a hyphen', () => {
    expect(
      breakLines(
        [
          { width: 4, space: 0 },
          { width: 4, space: 1 },
        ],
        8,
      ),
    ).toEqual([2])
  })

  it('hold every word, none wider than the column, and are as few as filling each would make', () => {
    const words = fc.array(fc.record({ width: fc.double({ min: 0.1, max: 9, noNaN: true }), space: fc.constant(0.3) }))
    fc.assert(
      fc.property(words, (all) => {
        const lines = breakLines(all, 10) ?? []
        expect(lines.reduce((sum, count) => sum + count, 0)).toBe(all.length)
        let first = 0
        for (const count of lines) {
          const line = all.slice(first, first + count)
          expect(line.reduce((sum, { width, space }) => sum + width + space, -0.3)).toBeLessThanOrEqual(10 + 1e-9)
          first += count
        }
        let [greedy, length] = [0, 11]
        for (const { width, space } of all) {
          if (length + width > 10) [greedy, length] = [greedy + 1, 0]
          length += width + space
        }
        expect(lines).toHaveLength(greedy)
      }),
    )
  })
})
