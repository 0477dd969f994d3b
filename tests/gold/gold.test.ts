import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import edtf from 'edtf'
import { expect, test } from 'vitest'
import type { Article } from '../../src/core/model/article.ts'
import { readGold } from '../eval/read-gold.ts'
import { expectedPath, goldNames, parseGold } from './parse-gold.ts'

/** What a reader sees of the quotes, for a difference that one can read. */
const outline = ({ text, quotes, speakers }: Article): string[] =>
  quotes.map(({ kind, spans, speaker }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name ?? '–'
    return `${kind} | ${name} | ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  })

test.each(goldNames())('%s parses as its gold says', (name) => {
  const expected: Article = JSON.parse(readFileSync(expectedPath(name), 'utf8'))
  const article = parseGold(name)
  expect(outline(article)).toEqual(outline(expected))
  expect(article).toEqual(expected)
})

test('the dates of gold are EDTF', () => {
  const articles = readGold(fileURLToPath(new URL('.', import.meta.url)))
  for (const { edtf: value } of articles.flatMap(({ dates }) => dates ?? [])) {
    if (value !== null) expect(() => edtf(value), value).not.toThrow()
  }
})
