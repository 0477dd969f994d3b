import { describe, expect, it } from 'vitest'
import { type CardChoice, readCardSetting } from '../../../../src/build/cards/card-choice.ts'
import { createCardPath, listCards } from '../../../../src/build/cards/card-path.ts'
import type { Article } from '../../../../src/core/model/article.ts'
import { writeArticle } from '../article-fixture.ts'

const by = { id: 'jan-zuk', name: 'Jan Żuk' }
const most = writeArticle('most', [
  { words: 'Most stoi', by },
  { words: 'Park zostaje', by },
])
const article: Article = {
  ...most,
  quotes: most.quotes.map((quote) => (quote.id === 'q2' ? { ...quote, kind: 'reported', verbatim: [] } : quote)),
}

const paths = (choice: CardChoice) => Array.from(listCards([article], choice), ({ path }) => path)

describe('which cards there are', () => {
  it.each<[string, CardChoice, string[]]>([
    ['all', { quotes: 'all' }, ['cards/most.png', 'cards/most/q1.png', 'cards/most/q2.png']],
    ['of what is verbatim', { quotes: 'direct' }, ['cards/most.png', 'cards/most/q1.png']],
    ['of articles', { quotes: 'none' }, ['cards/most.png']],
    [
      'as a function says',
      { quotes: ({ id }, { slug }) => `${slug}-${id}` === 'most-q2' },
      ['cards/most.png', 'cards/most/q2.png'],
    ],
    ['none', false, []],
  ])('%s', (_, choice, expected) => {
    expect(paths(choice)).toEqual(expected)
    const cardPath = createCardPath([article], choice)
    const asked = [null, 'q1', 'q2'].flatMap((quote) => cardPath('most', quote) ?? [])
    expect(asked).toEqual(expected)
  })

  it('has none of a quote or an article that is not there', () => {
    const cardPath = createCardPath([article], { quotes: 'all' })
    expect([cardPath('most', 'q3'), cardPath('park', null), cardPath('park', 'q1')]).toEqual([null, null, null])
  })
})

describe('CYTELNIA_CARDS', () => {
  it.each([
    ['none', false],
    ['articles', { quotes: 'none' }],
    ['direct', { quotes: 'direct' }],
    ['all', { quotes: 'all' }],
    ['', { quotes: 'direct' }],
    [undefined, { quotes: 'direct' }],
  ])('%s', (setting, choice) => {
    expect(readCardSetting(setting, { quotes: 'direct' })).toEqual(choice)
  })

  it('names what it may be', () => {
    expect(() => readCardSetting('quotes', false)).toThrow(
      'CYTELNIA_CARDS=quotes is none of none, articles, direct, all',
    )
  })
})
