import { describe, expect, it } from 'vitest'
import { quoteRows } from '../../../../src/core/exports/quote-rows.ts'
import { footbridge, QUOTE } from '../../../app/fixtures/footbridge.ts'
import { locate } from './wild-article.ts'

const ids = (filter: Parameters<typeof quoteRows>[2]) => quoteRows(footbridge, locate, filter).map(({ id }) => id)

describe('rows', () => {
  it('tell of each quote what is known', () => {
    const rows = quoteRows(footbridge, locate)
    expect(rows).toHaveLength(footbridge.quotes.length)
    expect(rows[0]).toEqual({
      article: 'nowa-kladka',
      title: 'Nowa kładka w Brzozogórze',
      published: '2022-01',
      source: 'Głos Olszanki',
      author: 'Ewa Mróz',
      id: QUOTE.promise,
      kind: 'reported',
      words: 'W Brzozogórze powstanie nowa kładka przez Olszankę',
      verbatim: [],
      speaker: 'halina-wrzosek',
      name: 'Halina Wrzosek',
      speakerKind: 'person',
      roles: ['burmistrzyni', 'kapitanka drużyny'],
      cue: 'zapowiedzieć',
      said: '[2022-01-05,2022-01-12,2022-01-19,2022-01-26]',
      confidence: 0.95,
      permalink: `https://czytelnia.example.org/dzial/a/nowa-kladka/q/${QUOTE.promise}`,
      spans: footbridge.quotes[0]?.spans,
    })
  })

  it('say of what is not known that it is not', () => {
    const { source: _, ...bare } = footbridge
    const row = quoteRows({ ...bare, published: null, timeline: [] }, locate).at(-1)
    expect(row).toMatchObject({
      speaker: null,
      name: null,
      roles: [],
      said: null,
      published: null,
      source: null,
      author: null,
    })
  })

  it('are those that a filter keeps', () => {
    expect(ids({ who: ['halina-wrzosek'] })).toEqual([QUOTE.promise, QUOTE.twoParts])
    expect(ids({ kind: ['reported'] })).toEqual([QUOTE.promise, QUOTE.echoed])
    expect(ids({ who: ['halina-wrzosek', 'instytut-rzek'], kind: ['direct'] })).toEqual([
      QUOTE.twoParts,
      QUOTE.reported,
    ])
    expect(ids({ who: ['nikt'] })).toEqual([])
    expect(ids({ who: [], kind: [] })).toHaveLength(7)
  })
})
