import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeArticlePage, describeQuotePage } from '../../../src/app/page-words.ts'
import type { Article } from '../../../src/core/model/article.ts'
import { en } from '../../../src/messages/en.ts'
import { pl } from '../../../src/messages/pl.ts'
import { writeArticle } from '../build/article-fixture.ts'

const REEVE = { id: 'olga-brzoza', name: 'Olga Brzoza', roles: ['wójt', 'prezeska koła'] }
const ON = { date: '2024-05-16', earliest: '2024-05-16', latest: '2024-05-16' }
const PIER = writeArticle(
  'pomost',
  [
    { words: 'Pomost stanie do lata', by: REEVE, on: ON },
    { words: 'ryby zostaną', by: REEVE },
  ],
  { title: 'Pomost na Zalewie', published: '2024-05' },
)

function wordsOf(article: Article, index: number, m = pl, change: Partial<Article['quotes'][number]> = {}) {
  const quote = article.quotes[index]
  if (quote === undefined) throw new Error('no such quote')
  return describeQuotePage(article, { ...quote, ...change }, m)
}

describe('a quote’s page', () => {
  test('is called by the words and who said them, and tells where they stand and when they were said', () => {
    expect(wordsOf(PIER, 0)).toEqual({
      title: '„Pomost stanie do lata” – Olga Brzoza – Cytelnia',
      description: 'dosłownie · Olga Brzoza, wójt · Pomost na Zalewie · 16 maja 2024',
    })
  })

  test('tells when the article was published where nobody says when the words were', () => {
    expect(wordsOf(PIER, 1).description).toMatch(/ · Pomost na Zalewie · maj 2024$/)
  })

  test('is silent about a date that nobody knows', () => {
    expect(wordsOf({ ...PIER, published: null }, 1).description).toMatch(/ · Pomost na Zalewie$/)
  })

  test('puts no marks around a paraphrase', () => {
    expect(wordsOf(PIER, 1, pl, { kind: 'reported' })).toMatchObject({
      title: 'ryby zostaną – Olga Brzoza – Cytelnia',
      description: expect.stringMatching(/^omówienie · /),
    })
  })

  test('says that nobody is named, in the reader’s language', () => {
    expect(wordsOf(PIER, 0, pl, { speaker: null }).title).toBe(
      '„Pomost stanie do lata” – Autor słów nienazwany – Cytelnia',
    )
    expect(wordsOf(PIER, 0, en, { speaker: null }).title).toBe('“Pomost stanie do lata” – Speaker not named – Cytelnia')
  })
})

test('an article’s page is called by its title and described by how it begins', () => {
  expect(describeArticlePage(PIER)).toEqual({
    title: 'Pomost na Zalewie – Cytelnia',
    description: 'Rada Zalesia obradowała o pomost. „Pomost stanie do lata” „ryby zostaną”',
  })
})

test('of words however long the beginning is told, and who said them', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }).filter((text) => !/[\s”„]/.test(text))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const article = writeArticle('a', [{ words: words.join(' '), by: REEVE }], { text: 'Wstęp.' })
      const [, told = ''] = /^„(.*)” – Olga Brzoza – Cytelnia$/s.exec(wordsOf(article, 0).title) ?? []
      expect(told.length).toBeGreaterThan(0)
      expect(told.length).toBeLessThanOrEqual(101)
      expect(encodeURIComponent(told)).not.toBe('')
      if (told !== words.join(' ')) expect(words.join(' ').startsWith(told.replace(/…$/, ''))).toBe(true)
      expect(describeArticlePage(article).description.length).toBeLessThanOrEqual(161)
    }),
  )
})
