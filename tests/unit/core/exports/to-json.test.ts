import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quoteRows } from '../../../../src/core/exports/quote-rows.ts'
import { toJson } from '../../../../src/core/exports/to-json.ts'
import { locate, wildArticle } from './wild-article.ts'

it('JSON gives the rows back, whatever they say', () => {
  fc.assert(
    fc.property(wildArticle, (article) => {
      const rows = quoteRows(article, locate)
      expect(JSON.parse(toJson(rows))).toEqual({ version: 1, quotes: rows })
    }),
  )
  expect(JSON.parse(toJson([]))).toEqual({ version: 1, quotes: [] })
})
