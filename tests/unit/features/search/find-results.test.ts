import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitWords } from '../../../../src/core/search/search-words.ts'
import { writeArticle } from '../../build/article-fixture.ts'
import { openSearch } from './open-search.ts'

const HALINA = { id: 'halina-wilk', name: 'Halina Wilk', roles: ['burmistrz Zalesia'] }
const KLOS = { id: 'tadeusz-brzekaty', name: 'Tadeusz Brzękaty' }
const RADA = { id: 'rada-zalesia', name: 'Rada Zalesia', kind: 'organization' } as const

const most = writeArticle(
  'most',
  [
    { words: 'Prezydent Łodzi obiecał nam pieniądze', by: HALINA },
    { words: 'Żółw nie poczeka na burmistrza', by: KLOS },
  ],
  { published: '2021-06-03', title: 'Most w Łęgach' },
)
const park = writeArticle(
  'park',
  [
    { words: 'Z prezydentem nie rozmawialiśmy o psach', by: RADA },
    { words: 'Ręce opadają', by: HALINA },
  ],
  { published: '2021-05', title: 'Park zostaje' },
)
const kinds = writeArticle('rodzaje', [{ words: 'Grobla wytrzyma', by: KLOS }], { published: '2020' })
const [direct] = kinds.quotes
if (direct !== undefined) kinds.quotes.push({ ...direct, id: 'q2', kind: 'reported' })

const { show, find } = openSearch([park, most, kinds])
const quotes = async (typed: string) => (await show(typed)).quotes

describe('words', () => {
  test.each([
    ['lodz', 'Prezydent Łodzi obiecał nam pieniądze'],
    ['ŁÓDŹ', 'Prezydent Łodzi obiecał nam pieniądze'],
    ['zolw', 'Żółw nie poczeka na burmistrza'],
    ['burmistrzowi', 'Żółw nie poczeka na burmistrza'],
    ['pies', 'Z prezydentem nie rozmawialiśmy o psach'],
    ['ręka', 'Ręce opadają'],
    ['rozmawiać', 'Z prezydentem nie rozmawialiśmy o psach'],
    ['pieniadz', 'Prezydent Łodzi obiecał nam pieniądze'],
  ])('%s finds: %s', async (typed, words) => {
    expect(await quotes(typed)).toContain(words)
  })

  test('a form that the library lacks finds those that it has, the newest first', async () => {
    expect(await quotes('prezydentów')).toEqual([
      'Prezydent Łodzi obiecał nam pieniądze',
      'Z prezydentem nie rozmawialiśmy o psach',
    ])
  })

  test('a word that is being typed finds what begins so; a finished one does not', async () => {
    expect(await quotes('rozmaw')).toEqual(['Z prezydentem nie rozmawialiśmy o psach'])
    expect(await quotes('rozmaw ')).toEqual([])
  })

  test('all of several words have to be there', async () => {
    expect(await quotes('prezydent pies')).toEqual(['Z prezydentem nie rozmawialiśmy o psach'])
    expect(await quotes('prezydent żółw')).toEqual([])
  })

  test('who speaks is a word of what they said', async () => {
    expect(await quotes('wilk pieniądze')).toEqual(['Prezydent Łodzi obiecał nam pieniądze'])
    expect(await quotes('Brzękatego żółw')).toEqual(['Żółw nie poczeka na burmistrza'])
  })

  test('articles are found by title and text, though no quote has all the words', async () => {
    expect(await show('łęgi rada')).toEqual({ quotes: [], articles: ['most'] })
  })

  test('what is marked are the forms that stand in the text, however far apart in the alphabet', async () => {
    expect([...(await find('pies')).forms]).toEqual(expect.arrayContaining(['psach']))
  })
})

describe('names', () => {
  test.each(['wilk', 'Halina Wilk', 'haliny wilk', 'wil'])('%s finds whose they are', async (typed) => {
    expect((await find(typed)).voices).toMatchObject([
      { id: 'halina-wilk', name: 'Halina Wilk', quotes: 2, role: 'burmistrz Zalesia' },
    ])
  })
  test('a name that is half of another is nobody', async () => {
    expect((await find('halina brzękaty')).voices).toEqual([])
  })
})

describe('narrowing', () => {
  test.each(['who:halina-wilk', 'who:wilk', 'kto:"Halina Wilk"', 'who:Wilka'])(
    '%s keeps what she said',
    async (typed) => {
      const found = await find(typed)
      expect(found.quotes).toHaveLength(2)
      expect(found.articles).toEqual([])
      expect(found.who.map(({ name }) => name)).toEqual(['Halina Wilk'])
    },
  )
  test('several speakers: what any of them said, with the words', async () => {
    expect(await quotes('prezydent who:wilk who:rada-zalesia')).toHaveLength(2)
    expect(await quotes('prezydent who:wilk')).toEqual(['Prezydent Łodzi obiecał nam pieniądze'])
  })
  test('nobody is called so: nothing, and it is told', async () => {
    expect(await find('prezydent who:nikt')).toMatchObject({ quotes: [], who: [{ value: 'nikt', name: null }] })
  })
  test('a kind: and the counts are of all', async () => {
    expect(await find('grobla kind:reported')).toMatchObject({
      quotes: [{ kind: 'reported' }],
      kinds: { direct: 1, mixed: 0, reported: 1 },
    })
  })
  test('a kind alone asks for nothing in particular', async () => {
    expect((await find('kind:direct')).quotes).toEqual([])
  })
})

describe('nothing', () => {
  test('the word that is not there is named, with what looks like it', async () => {
    expect((await find('prezzydent')).missing).toEqual([
      { word: 'prezzydent', suggestions: expect.arrayContaining(['prezydent']) },
    ])
  })
  test('a library without articles', async () => {
    const empty = openSearch([])
    expect(await empty.find('most who:wilk')).toMatchObject({ quotes: [], articles: [], voices: [] })
    expect(await empty.find('most')).toMatchObject({ missing: [{ word: 'most', suggestions: [] }] })
  })
  test('any text is an answer', async () => {
    const typed = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('who:', 'kind:direct', ' most ', '"')),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (parts) => {
        expect((await find(parts.join(''))).quotes.length).toBeLessThanOrEqual(7)
      }),
    )
  })
})

describe('every word', () => {
  test('of each quote finds it, in any case, without its diacritics, alone', async () => {
    for (const article of [most, park, kinds]) {
      for (const { spans } of article.quotes) {
        const words = spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
        for (const word of splitWords(words)) {
          for (const typed of [word, word.toUpperCase(), word.normalize('NFD').replace(/\p{M}/gu, '')]) {
            expect(await quotes(typed), typed).toContain(words)
          }
        }
      }
    }
  })

  test('of a quote of any words', async () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.constantFrom('Łódź', 'NATO', 'pies', 'psa', 'żądać', 'zadać', '31-letni', 'straße'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), async (parts) => {
        const words = parts.join(' ').replaceAll('”', ' ').replaceAll('„', ' ').trim()
        fc.pre(words !== '')
        const { show } = openSearch([writeArticle('x', [{ words, by: HALINA }])])
        for (const each of splitWords(words)) {
          if (!/[\p{L}\p{N}]/u.test(each.normalize('NFKD'))) continue
          expect((await show(each)).quotes, each).toEqual([words])
        }
      }),
      { numRuns: 60 },
    )
  })
})
