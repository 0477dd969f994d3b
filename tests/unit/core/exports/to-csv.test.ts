import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteRows } from '../../../../src/core/exports/quote-rows.ts'
import { toCsv } from '../../../../src/core/exports/to-csv.ts'
import { footbridge } from '../../../app/fixtures/footbridge.ts'
import { locate, wildArticle } from './wild-article.ts'

/** Strict: a quote or a column too few or too many is an error. */
const read = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' })
/** What the docstring tells whoever reads the file as data. */
const unguard = (cell: string | undefined) => cell?.replace(/^'('*[=+\-@\t\r\n＝＋－＠|%])/, '$1')
const withWords = (words: string) => {
  const text = words
  const quotes = footbridge.quotes.slice(0, 1).map((quote) => ({ ...quote, spans: [{ start: 0, end: words.length }] }))
  return { ...footbridge, text, quotes }
}

describe('CSV', () => {
  it('has a mark of UTF-8, a header, and a line a quote', () => {
    const csv = toCsv(quoteRows(footbridge, locate))
    expect(
      csv.startsWith(
        '\ufeffarticle,title,published,source,author,id,kind,words,verbatim,speaker,name,roles,cue,said,confidence,permalink\r\n',
      ),
    ).toBe(true)
    expect(read(csv)).toHaveLength(7)
    expect(read(csv)[0]).toMatchObject({
      words: 'W Brzozogórze powstanie nowa kładka przez Olszankę',
      name: 'Halina Wrzosek',
      roles: 'burmistrzyni\nkapitanka drużyny',
      cue: 'zapowiedzieć',
      said: '[2022-01-05,2022-01-12,2022-01-19,2022-01-26]',
      confidence: '0.95',
    })
    expect(read(csv).at(-1)).toMatchObject({ speaker: '', name: '', roles: '', cue: 'usłyszeć' })
  })

  it('of no quotes is its header', () => {
    expect(toCsv([])).toMatch(/^\ufeff[a-z,]+\r\n$/)
  })

  it.each([
    ['=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
    ['+48 600', "'+48 600"],
    ['-2 stopnie', "'-2 stopnie"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['＝1+1', "'＝1+1"],
    ["'=1+1", "''=1+1"],
    ['– nie wiem', '– nie wiem'],
    ["'ta' kładka", "'ta' kładka"],
    ['most = kładka', 'most = kładka'],
  ])('gives %j to a spreadsheet as text', (words, cell) => {
    expect(read(toCsv(quoteRows(withWords(words), locate)))[0]?.words).toBe(cell)
  })

  it('keeps any words, as a parser of others reads it', () => {
    fc.assert(
      fc.property(wildArticle, (article) => {
        const [row] = quoteRows(article, locate)
        const [cells, ...more] = read(toCsv(row === undefined ? [] : [row]))
        expect(more).toEqual([])
        for (const column of ['title', 'words', 'name', 'permalink'] as const)
          expect(unguard(cells?.[column])).toBe(row?.[column])
        expect(unguard(cells?.roles)).toBe(row?.roles.join('\n'))
      }),
    )
  })

  it('starts no cell with what a spreadsheet calculates', () => {
    fc.assert(
      fc.property(wildArticle, (article) => {
        for (const cells of read(toCsv(quoteRows(article, locate)))) {
          for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        }
      }),
    )
  })
})
