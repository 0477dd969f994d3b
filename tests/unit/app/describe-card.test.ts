import { describe, expect, it } from 'vitest'
import { describeCard, type QuoteCardData } from '../../../src/app/describe-card.ts'
import type { Article, Quote, TimelineEntry } from '../../../src/core/model/article.ts'
import { parseArticle } from '../../../src/core/pipeline.ts'
import { writeArticle } from '../build/article-fixture.ts'

const jan = { id: 'jan-zuk', name: 'Jan Żuk', roles: ['wójt Zalesia', 'radny'] }
const ewa = { id: 'ewa-los', name: 'Ewa Łoś' }
const on = { date: '2024-05-17', earliest: '2024-05-17', latest: '2024-05-17' } satisfies Partial<TimelineEntry>

const article = writeArticle(
  'most',
  [
    { words: 'Most stoi i w nim jest siła', by: jan, on },
    { words: 'Park też', by: ewa },
  ],
  { title: 'Most w Zalesiu', published: '2024-05', source: { name: 'Głos Zalesia' } },
)

const cardOf = (index: number, change: Partial<Quote> = {}, of: Article = article): QuoteCardData => {
  const quote = of.quotes[index]
  if (quote === undefined) throw new Error(`there is no quote ${index}`)
  const card = describeCard(of, { ...quote, ...change })
  if (card.kind !== 'quote') throw new Error('it is no quote’s')
  return card
}

describe('the card of a quote', () => {
  it('says the words in Polish marks, who, in what office, how, when, and where', () => {
    expect(cardOf(0)).toEqual({
      kind: 'quote',
      pieces: [{ text: '„Most stoi i\u00a0w\u00a0nim jest siła”', verbatim: true }],
      voice: { name: 'Jan Żuk', voice: '1', sign: '●', doubtful: false },
      roles: 'wójt Zalesia · radny',
      facts: 'dosłownie · 17 maja 2024',
      published: 'maj 2024',
      title: 'Most w\u00a0Zalesiu',
    })
  })

  it('gives no date that the article does not', () => {
    expect(cardOf(1)).toMatchObject({ facts: 'dosłownie', voice: { voice: '2', sign: '◆' }, roles: '' })
    expect(cardOf(1, {}, { ...article, published: null }).published).toBeNull()
  })

  it('says so where the article names nobody', () => {
    const { voice } = cardOf(0, { speaker: null })
    expect(voice).toEqual({ name: 'Autor słów nienazwany', voice: 'none', sign: '○', doubtful: false })
  })

  it('shows doubt', () => {
    expect(cardOf(0, { confidence: 0.6 }).voice.doubtful).toBe(true)
  })

  it('has no marks around a paraphrase', () => {
    expect(cardOf(1, { kind: 'reported', verbatim: [] })).toMatchObject({
      pieces: [{ text: 'Park też', verbatim: false }],
      facts: 'omówienie, słowami autora artykułu',
    })
  })

  it.each([
    ['low marks inside', 'Nasz „nowy” most stoi', '„Nasz «nowy» most stoi”'],
    ['straight marks inside', 'Nasz "nowy" most stoi', '„Nasz «nowy» most stoi”'],
    ['a lone mark inside', 'Rura ma 5" i stoi', '„Rura ma 5" i\u00a0stoi”'],
    ['a dash', 'Most – ten nowy – stoi', '„Most\u00a0– ten nowy\u00a0– stoi”'],
    ['line ends', 'Most\nstoi', '„Most stoi”'],
  ])('keeps the letters, with %s', (_, words, expected) => {
    expect(cardOf(0, {}, writeArticle('most', [{ words, by: jan }])).pieces).toEqual([
      { text: expected, verbatim: true },
    ])
  })

  it('joins the parts of a broken quote', () => {
    const [span] = article.quotes[0]?.spans ?? []
    const from = span?.start ?? 0
    const spans = [
      { start: from, end: from + 4 },
      { start: from + 5, end: from + 9 },
    ]
    expect(cardOf(0, { spans, verbatim: spans }).pieces).toEqual([{ text: '„Most … stoi”', verbatim: true }])
  })

  it.each(['„stoi jak skała”', '"stoi jak skała"', '«stoi jak skała»'])(
    'parts %s from the paraphrase around it',
    (said) => {
      const parsed = parseArticle(` date 2024-05 Wójt Jan Żuk powiedział, że most ${said} od roku.\n`, {
        name: 'most.txt',
      })
      const index = parsed.quotes.findIndex(({ kind }) => kind === 'mixed')
      expect(cardOf(index, {}, parsed).pieces).toEqual([
        { text: 'most ', verbatim: false },
        { text: '„stoi jak skała”', verbatim: true },
        { text: ' od roku', verbatim: false },
      ])
    },
  )
})

describe('the card of an article', () => {
  it('says its title, when and where it was published, and who speaks how often', () => {
    expect(describeCard(article, null)).toEqual({
      kind: 'article',
      title: 'Most w\u00a0Zalesiu',
      voices: [
        { name: 'Jan Żuk', voice: '1', sign: '●', doubtful: false, quotes: 1 },
        { name: 'Ewa Łoś', voice: '2', sign: '◆', doubtful: false, quotes: 1 },
      ],
      facts: '2\u00a0wypowiedzi, 2\u00a0głosy',
      published: 'maj 2024',
      source: 'Głos Zalesia',
    })
  })

  it('counts nothing where nobody speaks', () => {
    expect(describeCard(writeArticle('park', []), null)).toMatchObject({
      voices: [],
      facts: '',
      published: null,
      source: null,
    })
  })
})
