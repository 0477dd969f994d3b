import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testQuotes } from './expect-quotes.ts'

const LONG =
  'Rada Lubinowa obradowała w tej sprawie do późnej nocy i niczego nie postanowiła, choć radni mówili długo. '.repeat(3)

testQuotes('a post that is signed with a name, a handle and a day', [
  [
    'in a paragraph of its own',
    'Most stoi.\n\nDziękuję wszystkim! Most stanie w maju. — Anna Sobol (@anna_sobol) 5 lutego 2018',
    [['direct', 'Dziękuję wszystkim! Most stanie w maju']],
  ],
  [
    'signed in the next paragraph, with the day in English',
    'Most stoi.\n\nMost stanie w maju.\n\n— Radio Zalesie (@radiozalesie) February 5, 2018 Rozwiń',
    [['direct', 'Most stanie w maju']],
  ],
  [
    'one behind the other',
    'Most stoi.\n\nMost stanie w maju. — Anna Sobol (@anna_sobol) 5 lutego 2018 Nie wierzę! — Jan Lis (@lis) 6 lutego 2018',
    [
      ['direct', 'Most stanie w maju'],
      ['direct', 'Nie wierzę!'],
    ],
  ],
  [
    'in another language than the text before it',
    'Most stoi.\n\nRada Lubinowa milczy od wtorku. The bridge will stand this summer. Thank you all! — Anna Sobol (@anna_sobol) 5 lutego 2018',
    [['direct', 'The bridge will stand this summer. Thank you all!']],
  ],
  [
    'behind a long text in its own language: what asks goes with the last',
    `Most stoi.\n\n${LONG}Pod wpisem zawrzało. Kto za to zapłaci? Bo nie my — Jan Lis (@lis) 6 lutego 2018`,
    [['direct', 'Kto za to zapłaci? Bo nie my']],
  ],
  [
    'behind what another is quoted with',
    'Most stoi.\n\nAnna Sobol napisała: "Most stanie". Zawrzało. Kto zapłaci? — Jan Lis (@lis) 6 lutego 2018',
    [
      ['direct', 'Most stanie'],
      ['direct', 'Kto zapłaci?'],
    ],
  ],
  [
    'with a typo in a short sentence',
    `Most stoi.\n\n${LONG}Pod wpisem zawrzało. Kto za to zapłaci? Bo na pweno nie my — Jan Lis (@lis) 6 lutego 2018`,
    [['direct', 'Kto za to zapłaci? Bo na pweno nie my']],
  ],
  [
    'of words that are known in two languages',
    'Most stoi.\n\nThe bridge will never stand. Believe me! — Jan Lis (@lis) 6 lutego 2018',
    [['direct', 'The bridge will never stand. Believe me!']],
  ],
  ['no day behind the handle', 'Most stoi.\n\nRada milczy — Jan Lis (@lis) odszedł w maju.', []],
  ['no dash before the name', 'Most stoi.\n\nRada milczy. Jan Lis (@lis) 6 lutego 2018 odszedł.', []],
  ['an address for letters', 'Most stoi.\n\nRada milczy — Jan Lis (lis@zalesie.example) 6 lutego 2018', []],
  ['nothing before it', '— Jan Lis (@lis) 6 lutego 2018', []],
])

test.each([
  ['Anna Sobol', 'person'],
  ['Dario Mostini', 'person'],
  ['Radio Zalesie', 'organization'],
  ['ZTM Zalesie', 'organization'],
])('is by who signs it: %s', (name, kind) => {
  const { quotes, speakers } = parseArticle(`Most stoi.\n\nMost stanie w maju. — ${name} (@most) 5 lutego 2018`, {
    name: 'case',
  })
  expect(speakers).toEqual([expect.objectContaining({ id: quotes[0]?.speaker, name, kind })])
})

test('is dated by its signature, and only that one', () => {
  const text =
    'Most stoi.\n\nRuszamy 3 marca 2018! — Anna Sobol (@anna_sobol) 5 lutego 2018\n\nNie wierzę. — Jan Lis (@lis) 6 lutego 2018'
  const { quotes, timeline } = parseArticle(text, { name: 'case' })
  expect(timeline.map(({ date, kind, quotes: said }) => [date, kind, said])).toEqual([
    ['2018-02-05', 'said', [quotes[0]?.id]],
    ['2018-02-06', 'said', [quotes[1]?.id]],
    ['2018-03-03', 'happened', []],
  ])
})

test.each([
  'Most stanie w maju! — Anna Sobol (@anna_sobol) 5 lutego 2018',
  'Most stanie w maju!\n\n— Anna Sobol (@anna_sobol) 5 lutego 2018',
])('is no heading, however short: %s', (post) => {
  const { blocks } = parseArticle(`Spór o most\n\nMost stoi od roku.\n\n${post}\n\nRada milczy.`, { name: 'case' })
  expect(blocks.slice(1).map(({ kind }) => kind)).not.toContain('heading')
})
