import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, BlockKind } from '../../../../../src/core/model/article.ts'
import { echoOf, findEchoes } from '../../../../../src/features/reader/voices/echoes.ts'
import { writeArticle } from '../../write-article.ts'

/** An article in which each block is one quote's words, with a word of its own before them. */
function say(blocks: [BlockKind, string, string | null][], rest: Partial<Article> = {}): Article {
  const paragraphs = blocks.map(([kind, words], i): [BlockKind, string] => [kind, `[${i}] ${words}`])
  const article = writeArticle(paragraphs, {
    said: blocks.map(([, , speaker], i) => ({ id: `q${i}`, words: [`[${i}]`], speaker })),
    ...rest,
  })
  // the same words stand in several blocks: each quote's are those of its own
  article.quotes.forEach((quote, i) => {
    const { start, end } = article.blocks[i]?.span ?? { start: 0, end: 0 }
    quote.spans = [{ start: start + `[${i}] `.length, end }]
  })
  return article
}

const groups = (article: Article) =>
  findEchoes(article).map(({ quote, places }) => [
    quote.id,
    ...places.map((place) => `${place.quote.id} ${place.place}`),
  ])

describe('one voice said once', () => {
  test.each<[string, [BlockKind, string, string | null][]]>([
    [
      'the same words in a heading',
      [
        ['heading', 'Most zamkniemy na całą zimę', 'ola'],
        ['paragraph', 'most zamkniemy na całą zimę', 'ola'],
      ],
    ],
    [
      'fewer words in the lead',
      [
        ['lead', 'Zamkniemy most na całą zimę', 'ola'],
        ['paragraph', 'Zamkniemy most na całą zimę, bo filary pękają z każdym dniem', 'ola'],
      ],
    ],
    [
      'another form of a word, under a picture',
      [
        ['caption', 'Zamykamy most na całą zimę', 'ola'],
        ['paragraph', 'Musimy to powiedzieć: zamykamy mosty na całą zimę', 'ola'],
      ],
    ],
  ])('%s', (_, [first, second]) => {
    if (first === undefined || second === undefined) throw new Error('two are needed')
    const found = groups(say([first, second]))
    expect(found).toEqual([['q1', `q0 ${first[0]}`, 'q1 text']])
  })

  test('in three places', () => {
    const article = say([
      ['lead', 'Zamkniemy most na całą zimę', 'ola'],
      ['heading', 'Most na całą zimę zamkniemy', 'jan'],
      ['heading', 'Zamkniemy most na zimę', 'ola'],
      ['paragraph', 'Zamkniemy most na całą zimę, bo filary pękają', 'ola'],
    ])
    expect(groups(article)).toEqual([
      ['q1', 'q1 heading'],
      ['q3', 'q0 lead', 'q2 heading', 'q3 text'],
    ])
  })

  test('a first heading that is the title is called so', () => {
    const article = say(
      [
        ['heading', 'Most zamkniemy na całą zimę', 'ola'],
        ['paragraph', 'Most zamkniemy na całą zimę', 'ola'],
      ],
      { titleFrom: 'heading' },
    )
    expect(findEchoes(article)[0]?.places[0]?.place).toBe('title')
  })
})

describe('said more than once, or by more than one', () => {
  test.each<[string, [BlockKind, string, string | null][]]>([
    [
      'by somebody else',
      [
        ['heading', 'Most zamkniemy na całą zimę', 'ola'],
        ['paragraph', 'Most zamkniemy na całą zimę', 'jan'],
      ],
    ],
    [
      'by people without a name',
      [
        ['heading', 'Most zamkniemy na całą zimę', null],
        ['paragraph', 'Most zamkniemy na całą zimę', null],
      ],
    ],
    [
      'twice in the running text',
      [
        ['paragraph', 'Most zamkniemy na całą zimę', 'ola'],
        ['paragraph', 'Most zamkniemy na całą zimę', 'ola'],
      ],
    ],
    [
      'with the sense turned',
      [
        ['heading', 'Nie zamkniemy mostu na całą zimę', 'ola'],
        ['paragraph', 'Zamkniemy mostu na całą zimę', 'ola'],
      ],
    ],
    [
      'with another number',
      [
        ['heading', 'Most zamkniemy na 12 długich tygodni', 'ola'],
        ['paragraph', 'Most zamkniemy na 14 długich tygodni', 'ola'],
      ],
    ],
    [
      'in too few words to tell',
      [
        ['heading', 'Tak będzie', 'ola'],
        ['paragraph', 'Tak będzie', 'ola'],
      ],
    ],
    [
      'with more in the heading than in either',
      [
        ['heading', 'Most zamkniemy, a prom kupimy za rok', 'ola'],
        ['paragraph', 'Szkoła dostanie nowy dach jeszcze latem', 'ola'],
      ],
    ],
  ])('%s', (_, blocks) => {
    expect(groups(say(blocks))).toEqual([
      ['q0', `q0 ${blocks[0]?.[0] === 'paragraph' ? 'text' : 'heading'}`],
      ['q1', 'q1 text'],
    ])
  })

  test('on other days', () => {
    const article = say([
      ['heading', 'Most zamkniemy na całą zimę', 'ola'],
      ['paragraph', 'Most zamkniemy na całą zimę', 'ola'],
    ])
    const entry = { kind: 'said', earliest: null, latest: null, span: null, label: '' } as const
    article.timeline = [
      { ...entry, id: 'a', date: '2022-01-12', quotes: ['q0'] },
      { ...entry, id: 'b', date: '2022-01-13', quotes: ['q1'] },
    ]
    expect(groups(article)).toHaveLength(2)
  })

  test('a quote within its own report is no echo of it', () => {
    const article = say([['lead', 'Ola mówi, że most zamkniemy na całą zimę', 'ola']])
    const [outer] = article.quotes
    const [span] = outer?.spans ?? []
    if (outer === undefined || span === undefined) throw new Error('there is one')
    const inner = { ...outer, id: 'inner', spans: [{ start: span.start + 'Ola mówi, że '.length, end: span.end }] }
    article.quotes.push(inner)
    expect(findEchoes(article)).toHaveLength(2)
  })
})

test('a quote knows its other places, one without any has none', () => {
  const article = say([
    ['heading', 'Most zamkniemy na całą zimę', 'ola'],
    ['paragraph', 'Most zamkniemy na całą zimę', 'ola'],
    ['paragraph', 'Prom kupimy w przyszłym roku', 'ola'],
  ])
  const [heading, body, other] = article.quotes
  if (!heading || !body || !other) throw new Error('there are three')
  expect(echoOf(article, heading)?.places).toHaveLength(2)
  expect(echoOf(article, body)?.quote.id).toBe('q1')
  expect(echoOf(article, other)).toBeNull()
})

const words = fc
  .array(fc.constantFrom('most', 'zamkniemy', 'nie', 'na', '12', 'zimę', 'prom', 'kupimy', 'latem', 'dach', 'szkoły'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((list) => list.join(' '))
const block = fc.tuple(
  fc.constantFrom<BlockKind>('lead', 'heading', 'caption', 'paragraph', 'listItem'),
  words,
  fc.constantFrom('ola', 'jan', null),
)

describe('whatever is said', () => {
  test('each quote is a place of one that was said once, by the same voice, in text order', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const article = say(blocks)
        const found = findEchoes(article)
        const placed = found.flatMap(({ places }) => places.map(({ quote }) => quote.id))
        expect([...placed].sort()).toEqual(article.quotes.map(({ id }) => id).sort())
        for (const { quote, places } of found) {
          expect(places.map((place) => place.quote)).toContain(quote)
          expect(new Set(places.map((place) => place.quote.speaker)).size).toBe(1)
          const starts = places.map((place) => place.quote.spans[0]?.start ?? 0)
          expect(starts).toEqual([...starts].sort((a, b) => a - b))
          if (places.length > 1) expect(places.some(({ place }) => place !== 'text')).toBe(true)
        }
      }),
    )
  })

  test('a heading that gives three or more plain words again, as they are, is an echo', () => {
    const plain = fc.uniqueArray(fc.constantFrom('rzeka', 'zabierze', 'stary', 'młyn', 'jeszcze', 'wiosną', 'jutro'), {
      minLength: 3,
    })
    fc.assert(
      fc.property(plain, (list) => {
        const article = say([
          ['heading', list.join(' '), 'ola'],
          ['paragraph', `${list.join(' ')}, mówię to od lat`, 'ola'],
        ])
        expect(groups(article)).toEqual([['q1', 'q0 heading', 'q1 text']])
      }),
    )
  })
})
