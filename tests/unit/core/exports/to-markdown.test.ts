import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quoteRows } from '../../../../src/core/exports/quote-rows.ts'
import { toMarkdown } from '../../../../src/core/exports/to-markdown.ts'
import { footbridge } from '../../../app/fixtures/footbridge.ts'
import { renderMarkdown } from './render-markdown.ts'
import { locate, wildArticle } from './wild-article.ts'

const tagsOf = (html: string) => (html.match(/<[a-z][^>]*>/gi) ?? []).filter((tag) => tag !== '<p>')

it('Markdown is a heading and a blockquote a quote', () => {
  const html = renderMarkdown(toMarkdown(quoteRows(footbridge, locate), footbridge.title))
  expect(html).toContain('<h1>Nowa kładka w Brzozogórze</h1>')
  expect(html.match(/<blockquote>/g)).toHaveLength(7)
})

it('Markdown has no markup but ours, whatever the article says', () => {
  fc.assert(
    fc.property(wildArticle, (article) => {
      const rows = quoteRows(article, locate)
      const html = renderMarkdown(toMarkdown(rows, 'Most'))
      expect(tagsOf(html)).toEqual(['<h1>', '<blockquote>', `<a href="${rows[0]?.permalink}">`])
    }),
  )
})
