import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quote } from '../../../../../src/core/model/article.ts'
import { cutStretches } from '../../../../../src/features/reader/voices/quote-stretches.ts'

const quote = (rest: Partial<Quote>): Quote => ({
  id: 'q',
  kind: 'mixed',
  spans: [],
  verbatim: [],
  speaker: null,
  cue: null,
  source: null,
  confidence: 1,
  evidence: [],
  ...rest,
})

test('a mixed quote is cut where its verbatim words begin and end', () => {
  const cut = cutStretches(quote({ spans: [{ start: 5, end: 30 }], verbatim: [{ start: 10, end: 14 }] }))
  expect(cut).toEqual([
    [
      { start: 5, end: 10, isVerbatim: false },
      { start: 10, end: 14, isVerbatim: true },
      { start: 14, end: 30, isVerbatim: false },
    ],
  ])
})

test('a direct quote is verbatim as a whole, in each of its parts', () => {
  const spans = [
    { start: 1, end: 4 },
    { start: 9, end: 12 },
  ]
  expect(cutStretches(quote({ kind: 'direct', spans }))).toEqual(spans.map((span) => [{ ...span, isVerbatim: true }]))
})

test('no letter is lost or said twice', () => {
  const edges = fc.uniqueArray(fc.nat(200), { minLength: 4, maxLength: 14 })
  fc.assert(
    fc.property(edges, (unsorted) => {
      const at = [...unsorted].sort((a, b) => a - b)
      const [start, end] = [at[0] ?? 0, at.at(-1) ?? 0]
      const verbatim = at.slice(1, -1).flatMap((from, i, all) => {
        const to = all[i + 1]
        return i % 2 === 0 && to !== undefined ? [{ start: from, end: to }] : []
      })
      const [cut = []] = cutStretches(quote({ spans: [{ start, end }], verbatim }))
      expect(cut.map((part) => part.start)).toEqual([start, ...cut.slice(0, -1).map((part) => part.end)])
      expect(cut.at(-1)?.end).toBe(end)
      expect(cut.filter(({ isVerbatim }) => isVerbatim).map(({ start: a, end: b }) => ({ start: a, end: b }))).toEqual(
        verbatim,
      )
    }),
  )
})
