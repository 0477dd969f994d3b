import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SpokenQuote } from '../../../../src/core/model/library.ts'
import { groupByArticle } from '../../../../src/features/speakers/group-by-article.ts'

const told = (slugs: readonly string[]): SpokenQuote[] =>
  slugs.map((slug, i) => ({
    article: { slug, title: slug, published: null },
    id: `q${i}`,
    kind: 'direct',
    words: '',
    said: null,
  }))
const idsOf = (groups: readonly (readonly SpokenQuote[])[]) => groups.map((group) => group.map(({ id }) => id))

test('what follows in the same article is together; what is told later, after another, is not', () => {
  expect(idsOf(groupByArticle(told(['a', 'a', 'b', 'a'])))).toEqual([['q0', 'q1'], ['q2'], ['q3']])
  expect(groupByArticle([])).toEqual([])
})

test('none is lost, none moves, and no two groups that follow each other are of one article', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (slugs) => {
      const quotes = told(slugs)
      const groups = groupByArticle(quotes)
      expect(groups.flat()).toEqual(quotes)
      const names = groups.map(([first]) => first.article.slug)
      expect(names.some((name, i) => name === names[i + 1])).toBe(false)
      expect(groups.every((group) => group.every(({ article }) => article.slug === group[0].article.slug))).toBe(true)
    }),
  )
})
