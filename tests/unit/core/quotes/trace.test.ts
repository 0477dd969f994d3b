import { expect, test } from 'vitest'
import type { Proposal } from '../../../../src/core/model/proposal.ts'
import type { Trace } from '../../../../src/core/model/trace.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const TEXT = '„Pytaliśmy o to. Odpowiedzi nie ma” – powiedziała Anna Lipiec. Dodała, że most stoi.'

function listen(text: string) {
  const proposed: [finder: string, proposal: Proposal][] = []
  const refined: [refiner: string, before: readonly Proposal[], after: readonly Proposal[]][] = []
  const attributed: Parameters<Trace['attributed']>[] = []
  const trace: Trace = {
    proposed: (...told) => void proposed.push(told),
    refined: (...told) => void refined.push(told),
    attributed: (...told) => void attributed.push(told),
  }
  return { article: parseArticle(text, { name: 'most', trace }), proposed, refined, attributed }
}

test('listening changes nothing', () => {
  expect(listen(TEXT).article).toEqual(parseArticle(TEXT, { name: 'most' }))
})

test('every proposal is told with its finder, and each refiner takes what the one before it left', () => {
  const { proposed, refined, attributed } = listen(TEXT)
  expect(proposed.map(([finder]) => finder)).toEqual(['findDashSpeech', 'findQuotationMarks', 'findContentClauses'])
  expect(new Set(refined.map(([refiner]) => refiner)).size).toBe(refined.length)
  let standing: readonly Proposal[] = proposed.map(([, proposal]) => proposal)
  for (const [, before, after] of refined) {
    expect(before).toEqual(standing)
    standing = after
  }
  expect(attributed.map(([proposal]) => proposal)).toEqual(standing)
})

test('a quote is told with its speaker, the rule that found it, and how sure each is', () => {
  const { article, attributed } = listen(TEXT)
  const told = attributed.map(([, attribution]) => attribution)
  expect(told.map(({ rule }) => rule)).toEqual(['subject', 'dropped-subject'])
  expect(told.map(({ speaker }) => speaker)).toEqual(article.quotes.map(({ speaker }) => speaker))
  for (const [i, [proposal, { speakerConfidence, confidence }]] of attributed.entries()) {
    expect(confidence).toBe(article.quotes[i]?.confidence)
    // a finder's doubt counts for less once its quote has outlived the others
    expect(confidence).toBeGreaterThanOrEqual(proposal.confidence * speakerConfidence - 0.01)
    expect(confidence).toBeLessThanOrEqual(speakerConfidence)
  }
})
