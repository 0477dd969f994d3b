import { expect, test } from 'vitest'
import { recordTrace } from '../../../../../src/build/cli/trace/record-trace.ts'
import type { Proposal } from '../../../../../src/core/model/proposal.ts'

const proposal = (start: number, end: number): Proposal => ({
  kind: 'direct',
  spans: [{ start, end }],
  verbatim: [],
  block: 0,
  cue: null,
  hint: { place: 'none', where: null, agreement: { number: 0, genders: 0 } },
  confidence: 0.5,
  evidence: [],
})

function proposing(...proposals: Proposal[]) {
  const trace = recordTrace()
  for (const one of proposals) trace.proposed('find', one)
  return trace
}

test('what stays is left alone, whatever its order', () => {
  const [a, b] = [proposal(0, 5), proposal(5, 9)]
  const trace = proposing(a, b)
  trace.refined('refine', [a, b], [b, a])
  expect(trace.histories.map(({ changes, dropped }) => [changes, dropped])).toEqual([
    [[], null],
    [[], null],
  ])
})

test.each<[string, (before: Proposal) => Proposal]>([
  ['spread into another', (before) => ({ ...before, kind: 'mixed' })],
  ['moved', (before) => ({ ...before, spans: [{ start: 20, end: 30 }], evidence: [] })],
  ['built anew over the same words', ({ spans: [span] }) => proposal(span?.start ?? 0, span?.end ?? 0)],
  ['built anew over some of them', ({ spans: [span] }) => proposal(span?.start ?? 0, 3)],
])('a proposal is the same one when it is %s, also twice over', (_, change) => {
  const [a, b] = [proposal(0, 5), proposal(0, 5)]
  const trace = proposing(a, b)
  const first = [change(a), change(b)]
  trace.refined('one', [a, b], first)
  const second = first.map((one) => ({ ...one, confidence: 0.9 }))
  trace.refined('two', first, second)
  expect(trace.histories).toHaveLength(2)
  expect(trace.histories.map(({ proposal, changes }) => [proposal, ...changes.map(({ after }) => after)])).toEqual([
    [a, first[0], second[0]],
    [b, first[1], second[1]],
  ])
})

test.each<[relation: string, from: number, to: number]>([
  ['the same words as', 10, 20],
  ['inside', 12, 18],
  ['around', 5, 25],
  ['across', 15, 25],
])('a dropped proposal knows what stands on its words: %s', (relation, from, to) => {
  const [kept, far, dropped] = [proposal(10, 20), proposal(30, 40), proposal(from, to)]
  const trace = proposing(kept, far, dropped)
  trace.refined('refine', [kept, far, dropped], [kept, far])
  const [standing, , gone] = trace.histories
  expect(gone?.dropped).toEqual({ refiner: 'refine', rivals: [{ history: standing, proposal: kept, relation }] })
  expect(standing?.dropped).toBeNull()
})

test('of two that become one, one changes and the other is dropped for it', () => {
  const [a, b] = [proposal(0, 5), proposal(6, 9)]
  const joined = { ...a, spans: [...a.spans, ...b.spans] }
  const trace = proposing(a, b)
  trace.refined('join', [a, b], [joined])
  expect(trace.histories[0]?.changes).toEqual([{ refiner: 'join', before: a, after: joined }])
  expect(trace.histories[1]?.dropped?.rivals).toMatchObject([{ relation: 'inside', proposal: joined }])
})

test('what a refiner makes of nothing begins with it', () => {
  const trace = proposing()
  trace.refined('refine', [], [proposal(0, 5)])
  expect(trace.histories.map(({ maker }) => maker)).toEqual(['refine'])
})
