import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSpeaker } from '../../../../src/build/cut-speaker.ts'
import type { QuoteKind } from '../../../../src/core/model/article.ts'
import type { SpeakerIndex, SpokenQuote } from '../../../../src/core/model/library.ts'
import { countQuotes, selectPlaces, yearsOf } from '../../../../src/features/speakers/quote-selection.ts'

const ALL = { kinds: [], from: null, to: null }
const quotes: SpeakerIndex['quotes'] = [
  ['2019', 'dmr'],
  ['2021', 'dd'],
  ['2020', 'r'],
  [null, 'md'],
]

describe('what of a speaker’s quotes is selected', () => {
  test.each<[string, Parameters<typeof selectPlaces>[1], number[]]>([
    ['all', ALL, [0, 1, 2, 3, 4, 5, 6, 7]],
    ['one kind, dated or not', { ...ALL, kinds: ['direct'] }, [0, 3, 4, 7]],
    ['two kinds', { ...ALL, kinds: ['mixed', 'reported'] }, [1, 2, 5, 6]],
    ['from a year on, without what bears no date', { ...ALL, from: '2020' }, [3, 4, 5]],
    ['to a year', { ...ALL, to: '2020' }, [0, 1, 2, 5]],
    ['of one year and kind', { kinds: ['direct'], from: '2021', to: '2021' }, [3, 4]],
    ['nothing, where the end is before the beginning', { ...ALL, from: '2021', to: '2019' }, []],
  ])('%s', (_, selection, places) => expect(selectPlaces(quotes, selection)).toEqual(places))

  test('years and counts are told', () => {
    expect(yearsOf(quotes)).toEqual(['2019', '2020', '2021'])
    expect(countQuotes(quotes)).toBe(8)
    expect(countQuotes(quotes, 'mixed')).toBe(2)
  })

  const kind = fc.constantFrom<QuoteKind>('direct', 'mixed', 'reported')
  const said = fc.option(fc.integer({ min: 1980, max: 1990 }).map(String), { nil: null })
  const spoken = fc.array(fc.record({ kind, said }), { maxLength: 300 }).map((each) =>
    each.map(
      (quote, i): SpokenQuote => ({
        ...quote,
        article: { slug: 'a', title: 'A', published: null },
        id: `q${i}`,
        words: '',
      }),
    ),
  )
  test('is of the quote that stands at its place, however they are cut', () => {
    fc.assert(
      fc.property(spoken, kind, fc.integer({ min: 1980, max: 1990 }).map(String), (quotes, kind, from) => {
        const record = { id: 'x', name: 'X', kind: 'person', roles: [], aliases: [], articles: [], quotes } as const
        const { index, pages } = cutSpeaker({ ...record, roles: [], aliases: [], articles: [] })
        const cut = pages.flatMap((page) => page.quotes)
        expect(cut).toEqual(quotes)
        const chosen = selectPlaces(index.quotes, { kinds: [kind], from, to: null }).map((place) => cut[place])
        expect(chosen).toEqual(quotes.filter((q) => q.kind === kind && q.said !== null && q.said >= from))
      }),
    )
  })
})
