import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parsePeople } from '../../../../src/core/corrections/people.ts'
import { ParseError } from '../../../../src/core/model/parse-error.ts'
import { articleSchema } from '../../../../src/core/model/schema.ts'
import { parse, ZALESIE } from './zalesie.ts'

const TEXT = parse('').text
const WORDS = TEXT.split(/\s+/)

/** Nothing but the declared error, and that one with its place and a remedy. */
function outcomeOf<Result>(run: () => Result): Result | null {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    expect(error.line).toBeGreaterThanOrEqual(1)
    expect(error.column).toBeGreaterThanOrEqual(1)
    expect(error.message).toMatch(/\w/)
    expect(error.remedy).toMatch(/\w/)
    return null
  }
}

/** Words that stand in the article, whole or by their ends, from one word to thirty. */
const words = fc
  .tuple(fc.nat(WORDS.length - 1), fc.integer({ min: 1, max: 30 }), fc.boolean())
  .map(([from, count, whole]) => {
    const picked = WORDS.slice(from, from + count)
    if (whole || picked.length < 7) return picked.join(' ')
    return `${picked.slice(0, 3).join(' ')} … ${picked.slice(-3).join(' ')}`
  })
const who = fc.constantFrom('Anna Nowak', 'Wilk', 'ewa-sowa', 'nobody', 'Ola Nowa')
const kind = fc.constantFrom('direct', 'reported', 'mixed')
const corrections = fc.record(
  {
    headings: fc.array(words, { maxLength: 2 }),
    'not-headings': fc.array(words, { maxLength: 2 }),
    speakers: fc.dictionary(
      fc.constantFrom('Anna Nowak', 'Wilk', 'ewa-sowa'),
      fc.oneof(
        fc.record({ 'same-as': fc.constantFrom('Anna Nowak', 'Piotr Wilk', 'Ewa Sowa') }),
        fc.record({ name: fc.constantFrom('Ola Nowa', 'Anna Nowak', '!') }),
      ),
    ),
    quotes: fc.array(fc.record({ words, kind, speaker: who, bounds: words }, { requiredKeys: ['words', 'kind'] }), {
      maxLength: 2,
    }),
    'not-quotes': fc.array(words, { maxLength: 2 }),
    'missed-quotes': fc.array(fc.record({ words, speaker: who, kind }, { requiredKeys: ['words', 'speaker'] }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
)

describe('corrections', () => {
  it('are an article by its schema or the declared error, whatever they name', () => {
    let applied = 0
    fc.assert(
      fc.property(corrections, (values) => {
        const article = outcomeOf(() => parse(stringify(values)))
        if (!article) return
        applied++
        articleSchema.parse(article)
        const ids = article.quotes.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const starts = article.quotes.map(({ spans }) => spans[0]?.start ?? 0)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        const speakers = article.speakers.map(({ id }) => id)
        expect(new Set(speakers).size).toBe(speakers.length)
        for (const { speaker, spans, verbatim, within } of article.quotes) {
          if (speaker !== null) expect(speakers).toContain(speaker)
          if (within !== undefined) expect(ids).toContain(within)
          for (const { start, end } of spans) expect(article.text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u)
          for (const part of verbatim)
            expect(spans.some(({ start, end }) => start <= part.start && part.end <= end)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
    expect(applied).toBeGreaterThan(10)
  })

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'{}[]:-,&*!|>\'"%@`#? \n\tab…'), maxLength: 60 }),
    fc.json().map((json) => stringify(JSON.parse(json))),
    fc
      .tuple(fc.constantFrom('quotes', 'headings', 'speakers', 'not-quotes', 'aliases', 'title', 'date'), fc.json())
      .map(([key, json]) => `${key}: ${json}`),
  )
  it('throw nothing but the declared error, on any text', () => {
    fc.assert(
      fc.property(anything, (source) => void outcomeOf(() => parse(source))),
      { numRuns: 300 },
    )
  })
  it('of people throw nothing but the declared error, on any text', () => {
    fc.assert(
      fc.property(anything, (source) => void outcomeOf(() => parsePeople(source))),
      { numRuns: 300 },
    )
  })

  it('are read in time that grows with them, whatever opens and never closes', () => {
    for (const hostile of ['['.repeat(20_000), '{a: '.repeat(20_000), `a: &a [${'*a,'.repeat(9)}]\n`.repeat(2)]) {
      const start = performance.now()
      expect(outcomeOf(() => parse(hostile, { source: ZALESIE }))).toBeNull()
      expect(performance.now() - start).toBeLessThan(5000)
    }
  })
})
