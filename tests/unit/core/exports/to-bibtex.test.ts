import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteRows } from '../../../../src/core/exports/quote-rows.ts'
import { toBibtex } from '../../../../src/core/exports/to-bibtex.ts'
import { footbridge, QUOTE } from '../../../app/fixtures/footbridge.ts'
import { locate, wildArticle } from './wild-article.ts'

interface Entry {
  id: string
  title: string
  note: string
  author: { family: string }[]
  URL: string
}
/** By a parser that is not ours; it makes one space of several. */
const read = (bibtex: string): Entry[] => plugins.input.chain(bibtex) as Entry[]

describe('BibTeX', () => {
  it('has an entry a quote', () => {
    expect(toBibtex(quoteRows(footbridge, locate).slice(1, 2))).toBe(
      `@misc{nowa-kladka:${QUOTE.twoParts},
  author = {{Ewa Mróz}},
  title = {{Nowa kładka w Brzozogórze}},
  howpublished = {Głos Olszanki},
  year = {2022},
  month = jan,
  date = {2022-01},
  url = {https://czytelnia.example.org/dzial/a/nowa-kladka/q/${QUOTE.twoParts}},
  langid = {polish},
  note = {Pierwsze przęsło stanie jeszcze latem … a drugie zaraz po żniwach},
  speaker = {{Halina Wrzosek}},
  kind = {direct},
  cue = {mówić},
  confidence = {0.98},
}
`,
    )
  })

  it('leaves out what is not known', () => {
    const { source: _, ...bare } = footbridge
    const bibtex = toBibtex(quoteRows({ ...bare, published: null }, locate).slice(-1))
    for (const field of ['author', 'howpublished', 'year', 'month', 'date', 'speaker']) {
      expect(bibtex).not.toMatch(new RegExp(`^ *${field} =`, 'm'))
    }
    expect(bibtex).toContain('said = {2022-01-15}')
  })

  it.each([
    ['2022', 'year = {2022},\n  date = {2022}'],
    ['2022-12', 'year = {2022},\n  month = dec,\n  date = {2022-12}'],
    ['2022-01-12', 'year = {2022},\n  month = jan,\n  date = {2022-01-12}'],
  ])('dates an article of %s as precisely', (published, fields) => {
    expect(toBibtex(quoteRows({ ...footbridge, published }, locate).slice(0, 1))).toContain(fields)
  })

  it('says when it was visited, where that is known', () => {
    expect(toBibtex(quoteRows(footbridge, locate).slice(0, 1), '2026-11-26')).toContain('  urldate = {2026-11-26},\n')
  })

  it('is read as entries of their own by a parser of others', () => {
    const rows = quoteRows(footbridge, locate)
    expect(read(toBibtex(rows)).map(({ id, URL }) => [id, URL])).toEqual(
      rows.map(({ id, permalink }) => [`nowa-kladka:${id}`, permalink]),
    )
  })

  it.each([
    'most } i { brzeg',
    '{ most',
    'most \\ kładka \\textbf',
    'za 100 % i 5 $ & tyle # 1_2 ~ ^',
    '@misc{a, title = {b}}',
    "powiedział -- \"nie\" --- i ''tyle'' ,,tak\" <<no>>",
  ])('keeps %s', (words) => {
    const quotes = footbridge.quotes
      .slice(0, 1)
      .map((quote) => ({ ...quote, spans: [{ start: 0, end: words.length }] }))
    const [entry, ...more] = read(toBibtex(quoteRows({ ...footbridge, text: words, title: words, quotes }, locate)))
    expect([entry?.note, entry?.title, more]).toEqual([words, words, []])
  })

  it('keeps any words, and stays one entry', () => {
    const seen = (text: string | undefined) => text?.normalize('NFC').replace(/\s+/g, ' ').trim()
    fc.assert(
      fc.property(wildArticle, (article) => {
        const [row] = quoteRows(article, locate)
        const entries = read(toBibtex(row === undefined ? [] : [row]))
        expect(entries.map(({ id }) => id)).toEqual([`nowa-kladka:${row?.id}`])
        expect(seen(entries[0]?.note)).toBe(seen(row?.words))
        expect(seen(entries[0]?.title)).toBe(seen(row?.title))
      }),
    )
  })
})
