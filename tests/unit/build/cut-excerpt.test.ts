import { QueryClient } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { findExcerpt, placePageData } from '../../../src/articles/page-data.ts'
import { cutExcerpt } from '../../../src/build/cut-excerpt.ts'
import type { Article, Span } from '../../../src/core/model/article.ts'
import { find, writeArticle } from '../features/write-article.ts'

const TITLE = 'Targ w Zalesiu'
const LEAD = 'Burmistrz Anna Nowak otworzyła targ.'
const FIRST = '– Rusza jutro – powiedziała.'
const SECOND = 'Dodała, że będzie dużo miodu, a w maju także sery.'
const LAST = 'Jan Kos uważa, że targ jest za mały.'

const article = writeArticle(
  [
    ['heading', TITLE],
    ['lead', LEAD],
    ['paragraph', FIRST],
    ['paragraph', SECOND],
    ['heading', 'Co na to sąsiedzi'],
    ['paragraph', LAST],
  ],
  {
    titleFrom: 'heading',
    said: [
      { id: 'rusza', words: ['Rusza jutro'], speaker: 'anna' },
      {
        id: 'miod',
        words: ['będzie dużo miodu', 'w maju także sery'],
        speaker: 'anna',
        cue: 'Dodała',
        source: 'Nowak',
      },
      { id: 'maly', words: ['targ jest za mały'], speaker: 'jan' },
    ],
    dated: [
      { id: 'druk', kind: 'published' },
      { id: 'jutro', words: 'jutro' },
      { id: 'maj', words: 'w maju' },
    ],
  },
)

/** As a screen finds it on the page of the quote. */
function open(of: Article, quote: string) {
  const client = new QueryClient()
  placePageData(client, { excerpt: JSON.parse(JSON.stringify(cutExcerpt(of, quote))) })
  const opened = findExcerpt(client, of.slug, quote)
  if (opened === undefined) throw new Error('nothing is there')
  return opened
}
const words = (of: Article, span: Span) => of.text.slice(span.start, span.end)

describe('the page of a quote', () => {
  const { article: part, whole } = open(article, 'miod')

  test('holds its title and its paragraph, and no other words', () => {
    expect(part.blocks.map(({ span }) => words(part, span))).toEqual([TITLE, SECOND])
    expect(part.text).not.toContain('Rusza')
    expect(JSON.stringify(cutExcerpt(article, 'miod'))).not.toContain('uważa')
  })

  test('holds what stands there where it stands in the whole', () => {
    expect(part.quotes).toEqual([article.quotes[1]])
    expect(part.timeline.map(({ id }) => id)).toEqual(['druk', 'maj'])
    for (const span of part.quotes.flatMap(({ spans }) => spans)) expect(words(part, span)).toBe(words(article, span))
  })

  test('holds the words elsewhere that its attribution rests on', () => {
    expect(part.quotes[0]?.source && words(part, part.quotes[0].source)).toBe('Nowak')
  })

  test('gives each voice the place that it has in the article', () => {
    expect(part.speakers.map(({ id }) => id)).toEqual(['anna', 'jan'])
  })

  test('knows what it does not hold', () => {
    expect(whole).toEqual({
      words: 33,
      quotes: 3,
      voices: 2,
      headings: 1,
      before: 2,
      after: 2,
      previous: 'rusza',
      next: null,
    })
  })
})

test('a quote over two paragraphs has both', () => {
  const spans = [find(article.text, 'Rusza jutro'), find(article.text, 'będzie dużo miodu')]
  const long = article.quotes.map((quote) => (quote.id === 'rusza' ? { ...quote, spans } : quote))
  const { article: part, whole } = open({ ...article, quotes: long }, 'rusza')
  expect(part.blocks.map(({ span }) => words(part, span))).toEqual([TITLE, FIRST, SECOND])
  expect([whole.before, whole.after]).toEqual([1, 2])
})

test('a quote in the title has the beginning of the text with it', () => {
  const heading = {
    ...article,
    quotes: [{ ...article.quotes[0], id: 'naglowek', spans: [find(article.text, 'Targ')] }],
  }
  const { article: part, whole } = open(heading as Article, 'naglowek')
  expect(part.blocks.map(({ span }) => words(part, span))).toEqual([TITLE, LEAD])
  expect([whole.before, whole.after]).toEqual([0, 4])
})

test('there is no page of a quote that the article lacks', () => {
  expect(() => cutExcerpt(article, 'nie-ma')).toThrow('no quote “nie-ma”')
})
