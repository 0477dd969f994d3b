import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countPages, pageOfPlace, placesOfPage } from '../../../../src/core/model/pages.ts'

const lists = fc.record({ all: fc.nat(3000), size: fc.integer({ min: 1, max: 90 }) })
const pagesOf = (all: number, size: number) =>
  Array.from({ length: countPages(all, size) }, (_, i) => placesOfPage(i + 1, all, size))

describe('pages of a list', () => {
  test.each([
    [0, 1],
    [39, 1],
    [79, 1],
    [80, 2],
    [119, 2],
    [120, 3],
  ])('of %i at 40 each are %i', (all, pages) => expect(countPages(all, 40)).toBe(pages))

  test('hold every place once, in order', () => {
    fc.assert(
      fc.property(lists, ({ all, size }) => {
        const places = pagesOf(all, size).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, i) => start + i),
        )
        expect(places).toEqual(Array.from({ length: all }, (_, i) => i))
      }),
    )
  })

  test('are as long as they should be, the last one less than twice as long', () => {
    fc.assert(
      fc.property(lists, ({ all, size }) => {
        const lengths = pagesOf(all, size).map(({ start, end }) => end - start)
        const last = lengths.pop() ?? 0
        expect(lengths.every((length) => length === size)).toBe(true)
        expect(last).toBeLessThan(2 * size)
        expect(last).toBeGreaterThanOrEqual(Math.min(all, size))
      }),
    )
  })

  test('stay as they are when more is published, but for the last', () => {
    fc.assert(
      fc.property(lists, fc.nat(200), ({ all, size }, more) => {
        const before = pagesOf(all, size).slice(0, -1)
        expect(pagesOf(all + more, size).slice(0, before.length)).toEqual(before)
      }),
    )
  })

  test('are found by what they hold', () => {
    fc.assert(
      fc.property(lists, ({ all, size }) => {
        for (const [index, { start, end }] of pagesOf(all, size).entries()) {
          for (let place = start; place < end; place++) expect(pageOfPlace(place, all, size)).toBe(index + 1)
        }
      }),
      { numRuns: 30 },
    )
  })
})
