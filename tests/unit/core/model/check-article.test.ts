import { expect, test } from 'vitest'
import type { Article } from '../../../../src/core/model/article.ts'
import { checkArticle } from '../../../../src/core/model/check-article.ts'
import { articleSchema } from '../../../../src/core/model/schema.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { goldNames, parseGold } from '../../../gold/parse-gold.ts'

const article = parseArticle('Most jest gotowy - powiedziała 12 maja 2024 r. Anna Lipiec.', { name: 'most' })
const [quote] = article.quotes
const [speaker] = article.speakers
const [entry] = article.timeline
const outside = { start: 0, end: 9999 }
if (!quote || !speaker || !entry) throw new Error('the sentence has a quote, a speaker and a date')

const BROKEN: readonly (readonly [string, Partial<Article>])[] = [
  ['no text', { text: '' }],
  ['a slug with capitals', { slug: 'Most' }],
  ['an empty title', { title: '' }],
  ['no blocks', { blocks: [] }],
  ['a span outside the text', { blocks: [{ kind: 'lead', span: outside }] }],
  ['a span that ends before it starts', { blocks: [{ kind: 'lead', span: { start: 5, end: 1 } }] }],
  ['half an offset', { quotes: [{ ...quote, spans: [{ start: 0.5, end: 2 }] }] }],
  ['a quote without words', { quotes: [{ ...quote, spans: [] }] }],
  ['a quote without an id', { quotes: [{ ...quote, id: '' }] }],
  ['the parts of a quote out of order', { quotes: [{ ...quote, spans: [...quote.spans, { start: 0, end: 1 }] }] }],
  ['verbatim words outside the quote', { quotes: [{ ...quote, verbatim: [{ start: 20, end: 22 }] }] }],
  ['a cue outside the text', { quotes: [{ ...quote, cue: { span: outside, lemma: 'mówić' } }] }],
  ['a source outside the text', { quotes: [{ ...quote, source: outside }] }],
  ['evidence outside the text', { quotes: [{ ...quote, evidence: [{ rule: 'dash-speech', span: outside }] }] }],
  ['a credit outside the text', { blocks: [{ kind: 'caption', span: { start: 0, end: 1 }, credit: outside }] }],
  ['a confidence above one', { quotes: [{ ...quote, confidence: 1.1 }] }],
  ['a confidence that is no number', { quotes: [{ ...quote, confidence: Number.NaN }] }],
  ['a speaker without a name', { speakers: [{ ...speaker, name: '' }] }],
  ['a mention outside the text', { speakers: [{ ...speaker, mentions: [outside] }] }],
  ['a day that is none', { timeline: [{ ...entry, earliest: '2024-05' }] }],
]

test.each(BROKEN)('%s is refused, by the schema too', (_, change) => {
  const broken = { ...article, ...change }
  expect(() => checkArticle(broken)).toThrow(RangeError)
  expect(articleSchema.safeParse(broken).success).toBe(false)
})

test.each(goldNames())('%s passes, by the schema too', (name) => {
  const gold = parseGold(name)
  expect(checkArticle(gold)).toBe(gold)
  expect(articleSchema.safeParse(gold).success).toBe(true)
})
