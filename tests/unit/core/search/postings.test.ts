import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SEARCH_KINDS } from '../../../../src/core/model/search.ts'
import { findPiece } from '../../../../src/core/search/find-piece.ts'
import { PostingsWriter, readPostings } from '../../../../src/core/search/postings.ts'

function read(writer: PostingsWriter): string[] {
  const found: string[] = []
  readPostings(
    writer.postings,
    (article) => found.push(`a${article}`),
    (article, quote, kind) => found.push(`a${article} q${quote} ${kind}`),
  )
  return found
}

test('what is told twice is once there', () => {
  const writer = new PostingsWriter()
  writer.addArticle(0)
  writer.addArticle(0)
  writer.addQuote(3, 0, 'mixed')
  writer.addQuote(3, 0, 'mixed')
  writer.addQuote(3, 7, 'reported')
  writer.addArticle(4)
  expect(read(writer)).toEqual(['a0', 'a3', 'a3 q0 mixed', 'a3 q7 reported', 'a4'])
  expect(writer.articles).toBe(3)
})

test('whatever is written is read', () => {
  const quotes = fc.uniqueArray(fc.tuple(fc.nat(500), fc.constantFrom(...SEARCH_KINDS)), {
    selector: ([place]) => place,
  })
  const library = fc.uniqueArray(fc.tuple(fc.nat(20_000), quotes), { selector: ([article]) => article })
  fc.assert(
    fc.property(library, (articles) => {
      const writer = new PostingsWriter()
      const expected: string[] = []
      for (const [article, quotes] of articles.toSorted((a, b) => a[0] - b[0])) {
        writer.addArticle(article)
        expected.push(`a${article}`)
        for (const [quote, kind] of quotes.toSorted((a, b) => a[0] - b[0])) {
          writer.addQuote(article, quote, kind)
          expected.push(`a${article} q${quote} ${kind}`)
        }
      }
      expect(read(writer)).toEqual(expected)
    }),
  )
})

test('a key is in the last piece that begins before it', () => {
  const keys = fc.uniqueArray(fc.string(), { minLength: 1 })
  fc.assert(
    fc.property(keys, fc.string(), (firsts, key) => {
      firsts.sort((a, b) => (a < b ? -1 : 1))
      expect(findPiece(firsts, key)).toBe(
        Math.max(
          0,
          firsts.findLastIndex((first) => first <= key),
        ),
      )
    }),
  )
})
