import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutLibrary } from '../../../../src/build/cut-library.ts'
import { compareArticles } from '../../../../src/build/describe-library.ts'
import type { LibraryEntry } from '../../../../src/core/model/library.ts'
import { choosePlaces } from '../../../../src/features/library/library-filter.ts'

const voice = fc
  .constantFrom('ewa', 'jan', 'ola')
  .map((id) => ({ id, name: id, kind: 'person', roles: [], quotes: 1 }) as const)
const published = fc.option(
  fc
    .tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([year, month, whole]) => (whole ? String(year) : `${year}-${String(month).padStart(2, '0')}`)),
  { nil: null },
)
const articles = fc
  .array(fc.record({ published, voices: fc.uniqueArray(voice, { selector: ({ id }) => id }) }), { maxLength: 200 })
  .map((drawn) =>
    drawn
      .map(
        ({ published, voices }, i): LibraryEntry => ({
          slug: `a-${i}`,
          title: `A ${i}`,
          titleFrom: 'given',
          published,
          lead: '',
          words: 1,
          quotes: voices.length,
          speakers: voices.map((each) => ({ ...each, roles: [] })),
        }),
      )
      .sort(compareArticles),
  )
const speakers = ['ewa', 'jan', 'ola'].map((id) => ({
  id,
  name: id,
  kind: 'person' as const,
  roles: [],
  quotes: 1,
  articles: 1,
}))

describe('a filter of the library', () => {
  test('leaves the articles that fit, each at its place, however long the library is', () => {
    fc.assert(
      fc.property(
        articles,
        fc.constantFrom(null, '2019', '2021', '1999', 'none'),
        fc.subarray(['ewa', 'jan']),
        (all, year, who) => {
          const { index, pages, places } = cutLibrary({ articles: all, speakers, problems: [] })
          const oldestFirst = pages.flatMap((page) => page.articles.toReversed())
          expect(oldestFirst.toReversed()).toEqual(all)
          const heard = who.length === 0 ? null : places.filter(({ id }) => who.includes(id))
          const chosen = choosePlaces(index, year, heard).map((place) => oldestFirst[place]?.slug)
          const fits = ({ published, speakers }: LibraryEntry) =>
            (year === null || (published?.slice(0, 4) ?? 'none') === year) &&
            (who.length === 0 || speakers.some(({ id }) => who.includes(id)))
          expect(chosen.toReversed()).toEqual(all.filter(fits).map(({ slug }) => slug))
        },
      ),
    )
  })
})
