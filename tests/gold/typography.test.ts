import { expect, test } from 'vitest'
import type { Article } from '../../src/core/model/article.ts'
import { parseArticle } from '../../src/core/pipeline.ts'
import { goldNames, parseGold, readSource } from './parse-gold.ts'

const DASH = /(?<=^|\s)[–—-](?=\s)/gmu

/** Ways of setting the same article, of which none says anything. */
const SETTINGS: Record<string, (body: string) => string> = {
  'with long dashes': (body) => body.replace(DASH, '—'),
  'with hyphens': (body) => body.replace(DASH, '-'),
  'with bars': (body) => body.replace(DASH, '―'),
  'with two hyphens': (body) => body.replace(DASH, '--'),
  'with straight marks': (body) => body.replace(/[„”“]/gu, '"'),
  'with English marks': (body) => body.replaceAll('„', '“'),
  'with no-break spaces': (body) => body.replace(/(?<=(?:^|\s)\p{L}) /gmu, '\u00a0'),
  'with soft hyphens': (body) => body.replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, '\u00ad'),
  'with letters taken apart': (body) => body.normalize('NFD'),
  'with two spaces behind a stop': (body) => body.replace(/(?<=[.?!]) /gu, '  '),
  'with the line ends of Windows': (body) => body.replaceAll('\n', '\r\n'),
  'with a line for each paragraph': (body) => body.replace(/\n{2,}/gu, '\n'),
  'with lines wrapped at a column': (body) => body.replace(/(?=.{73})(.{40,72}) /gu, '$1\n'),
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/--|[–—―-]/gu, '-')
    .replace(/[„”“]/gu, '"')
    .replace(/\s+/gu, ' ')

const said = ({ quotes, speakers, text }: Article): string[] =>
  quotes.map(({ kind, speaker, spans }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return plain(`${speakers.find(({ id }) => id === speaker)?.name ?? '–'} (${kind}): ${words}`)
  })

const articles = goldNames().map((name) => {
  const [, header = '', body = ''] = /^(---\n.*?\n---\n)?(.*)$/su.exec(readSource(name)) ?? []
  return { name, header, body, asWritten: said(parseGold(name)) }
})

test.each(Object.entries(SETTINGS))('an article says the same %s', (_, set) => {
  for (const { name, header, body, asWritten } of articles)
    expect(said(parseArticle(header + set(body), { name })), name).toEqual(asWritten)
})
