import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteMarkdown } from '../../../../src/core/exports/quote-markdown.ts'
import type { Article } from '../../../../src/core/model/article.ts'
import { footbridge, QUOTE } from '../../../app/fixtures/footbridge.ts'
import { renderMarkdown } from './render-markdown.ts'

const ADDRESS = 'https://example.org/a/nowa-kladka/q/x'

function copy(id: string, article: Article = footbridge): string {
  const quote = article.quotes.find((other) => other.id === id)
  if (quote === undefined) throw new Error(`the fixture lacks ${id}`)
  return quoteMarkdown(article, quote, ADDRESS)
}

describe('a quote to paste', () => {
  it('that is verbatim stands in quotation marks; nobody knows when it was said', () => {
    expect(copy(QUOTE.twoParts)).toBe(
      [
        '> „Pierwsze przęsło stanie jeszcze latem … a drugie zaraz po żniwach”',
        '>',
        `> – Halina Wrzosek, burmistrzyni · [Nowa kładka w Brzozogórze](${ADDRESS}), Głos Olszanki, 2022-01`,
      ].join('\n'),
    )
  })
  it('that is a paraphrase has no marks, and is said to be one', () => {
    expect(copy(QUOTE.echoed)).toBe(
      [
        '> rzeka nie będzie czekać',
        '>',
        `> – Tadeusz Kłos, szef straży wodnej (omówienie) · [Nowa kładka w Brzozogórze](${ADDRESS}), Głos Olszanki, 2022-01`,
      ].join('\n'),
    )
  })
  it('that holds verbatim words keeps the marks of the article', () => {
    expect(copy(QUOTE.reporting)).toMatch(
      /^> Instytut Rzek ostrzegł, iż „woda podniesie się o metr”, zanim minie zima\n>\n> – .* \(omówienie z cytatem\) /,
    )
  })
  it('of somebody not named says so, and when, as far as known', () => {
    expect(copy(QUOTE.unnamed)).toContain('> – autor słów nienazwany, 2022-01-15 · [')
  })
  it('says as little of the article as is known', () => {
    const { source: _, ...bare } = footbridge
    expect(copy(QUOTE.twoParts, { ...bare, published: null })).toMatch(
      /burmistrzyni · \[Nowa kładka w Brzozogórze\]\(\S+\)$/,
    )
  })
  it('says the rest in the words of a language', () => {
    const words = {
      quoted: (text: string) => `“${text}”`,
      kind: { reported: 'paraphrase', mixed: 'partly verbatim' },
      unnamed: 'not named',
      date: (edtf: string) => `<${edtf}>`,
    }
    const [quote] = footbridge.quotes
    expect(quote && quoteMarkdown(footbridge, quote, ADDRESS, words)).toContain(
      String.raw`Wrzosek, burmistrzyni (paraphrase), \<\[2022-01-05,2022-01-12,2022-01-19,2022-01-26\]\> · [`,
    )
  })

  it('is one blockquote with one link, whatever the article says', () => {
    const wild = fc.string({
      unit: fc.constantFrom(...'ab \n#*_-<>[]()!`\\&:./@|~$1„”', 'https://x.pl', '<b>'),
      minLength: 1,
    })
    fc.assert(
      fc.property(wild, wild, wild, (text, title, name) => {
        const span = { start: 0, end: text.length }
        const quotes = footbridge.quotes.slice(0, 1).map((quote) => ({ ...quote, spans: [span], speaker: 'a' }))
        const speakers = footbridge.speakers
          .slice(0, 1)
          .map((speaker) => ({ ...speaker, id: 'a', name, roles: [title] }))
        const html = renderMarkdown(copy(QUOTE.promise, { ...footbridge, text, title, quotes, speakers }))
        const tags = html.match(/<\/?[a-z][^>]*>/gi) ?? []
        const paragraphs = tags.filter((tag) => tag === '<p>').length
        expect(tags.filter((tag) => !/^<\/?p>$/.test(tag))).toEqual([
          '<blockquote>',
          `<a href="${ADDRESS}">`,
          '</a>',
          '</blockquote>',
        ])
        expect(paragraphs).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
