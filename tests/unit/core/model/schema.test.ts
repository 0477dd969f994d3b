import { expect, test } from 'vitest'
import { articleSchema } from '../../../../src/core/model/schema.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const article = parseArticle('Most jest gotowy - powiedziała Anna Lipiec.', { name: 'most' })

test('what the pipeline makes holds, and survives JSON', () => {
  expect(articleSchema.parse(JSON.parse(JSON.stringify(article)))).toEqual(article)
})

test.each([
  ['a slug with capitals', { slug: 'Most' }],
  ['a span outside the text', { blocks: [{ kind: 'lead', span: { start: 0, end: 9999 } }] }],
  ['a span that ends before it starts', { blocks: [{ kind: 'lead', span: { start: 5, end: 1 } }] }],
  ['an unknown rule', { quotes: [{ ...article.quotes[0], evidence: [{ rule: 'magic', span: null }] }] }],
  ['no blocks', { blocks: [] }],
])('%s is refused', (_, change) => {
  expect(articleSchema.safeParse({ ...article, ...change }).success).toBe(false)
})
