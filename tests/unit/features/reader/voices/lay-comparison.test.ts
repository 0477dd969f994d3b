import { expect, test } from 'vitest'
import { layComparison } from '../../../../../src/features/reader/voices/lay-comparison.ts'
import { groupByVoice, listSaid } from '../../../../../src/features/reader/voices/list-voices.ts'
import { type Dated, writeArticle } from '../../write-article.ts'

const SAID = [
  { id: 'prom', words: ['Prom popłynie'], speaker: 'ola-bak' },
  { id: 'most', words: ['Most stoi'], speaker: 'jan-sek' },
  { id: 'mlyn', words: ['Młyn miele'], speaker: 'ola-bak' },
  { id: 'targ', words: ['Targ kwitnie'], speaker: null },
  { id: 'dach', words: ['Dach cieknie'], speaker: 'jan-sek' },
]
const NOBODY = { who: [], kind: [] }

function article(dated: Dated[], published: string | null = null) {
  return writeArticle([['paragraph', 'Prom popłynie. Most stoi. Młyn miele. Targ kwitnie. Dach cieknie.']], {
    said: SAID,
    dated,
    published,
  })
}

const day = (date: string, ...quotes: string[]): Dated => ({
  id: date,
  kind: 'said',
  date,
  earliest: date,
  latest: date,
  quotes,
})

function lay(dated: Dated[], published: string | null = null) {
  const of = article(dated, published)
  return layComparison(of, listSaid(of, { who: ['ola-bak', 'jan-sek'], kind: [] })).map(({ date, isSaid, said }) => [
    date,
    isSaid,
    ...said.map(({ quote }) => quote.id),
  ])
}

test('without any date the order is the text’s', () => {
  expect(lay([])).toEqual([[null, false, 'prom', 'most', 'mlyn', 'dach']])
})

test('what is said to be of a day stands at it, the earliest first, whoever spoke', () => {
  expect(lay([day('2022-01-12', 'prom', 'dach'), day('2022-01-05', 'mlyn', 'most')])).toEqual([
    ['2022-01-05', true, 'most', 'mlyn'],
    ['2022-01-12', true, 'prom', 'dach'],
  ])
})

test('what the article does not date stands at the article’s own date, apart from what is said to be of it', () => {
  const published: Dated = {
    id: 'p',
    kind: 'published',
    date: '2022-01-12',
    earliest: '2022-01-12',
    latest: '2022-01-12',
  }
  expect(lay([published, day('2022-01-12', 'prom'), day('2022-01-20', 'most')], '2022-01-12')).toEqual([
    ['2022-01-12', true, 'prom'],
    ['2022-01-12', false, 'mlyn', 'dach'],
    ['2022-01-20', true, 'most'],
  ])
})

test('without the article’s date it stands at the end', () => {
  expect(lay([day('2022-01-12', 'dach')])).toEqual([
    ['2022-01-12', true, 'dach'],
    [null, false, 'prom', 'most', 'mlyn'],
  ])
})

test('a date that fixes nothing is none', () => {
  expect(lay([{ id: 'x', kind: 'said', date: null, quotes: ['prom'] }])).toEqual([
    [null, false, 'prom', 'most', 'mlyn', 'dach'],
  ])
})

test('by voice: who speaks first stands first, the nameless last, each with all their words', () => {
  const of = article([])
  const voices = groupByVoice(of, listSaid(of, NOBODY))
  expect(voices.map(({ speaker, said }) => [speaker?.id ?? null, ...said.map(({ quote }) => quote.id)])).toEqual([
    ['ola-bak', 'prom', 'mlyn'],
    ['jan-sek', 'most', 'dach'],
    [null, 'targ'],
  ])
})
