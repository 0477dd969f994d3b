/**
 * What one search loads, and what a build of its index takes: npm run bench:search [-- ARTICLES...]
 *
 * Libraries of invented articles, 20 quotes in each; queries as a reader types them, each on a page that has nothing
 * yet. Bytes are those of Brotli at its best: the index's beginning, its pieces, the records of ten quotes, and the
 * articles from which five excerpts are cut. The code of the page comes before, once, and is not among them.
 */
import { brotliCompressSync } from 'node:zlib'
import { describeSpeakers } from '../../../src/build/describe-speakers.ts'
import { createSearchIndex, type SearchFiles } from '../../../src/build/search/create-search-index.ts'
import type { Article } from '../../../src/core/model/article.ts'
import { SEARCH_PATH } from '../../../src/core/model/data-paths.ts'
import type { SearchIndex } from '../../../src/core/model/search.ts'
import { parseQuery } from '../../../src/core/search/parse-query.ts'
import { findResults } from '../../../src/features/search/find-results.ts'
import { loadPage } from '../../../src/features/search/load-page.ts'
import { inventLibrary } from './invented-library.ts'

const FIRST = { quotes: 10, articles: 5 }

const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length > 0 ? sizes : [10, 1000, 10_000]) await measureLibrary(size)

async function measureLibrary(size: number): Promise<void> {
  const articles = inventLibrary(size)
  const speakers = describeSpeakers(articles)
  const start = performance.now()
  const files = createSearchIndex(articles, speakers)
  const whole = [...files.paths()].reduce((sum, path) => sum + Buffer.byteLength(files.read(path) ?? ''), 0)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`\n${size} articles: index of ${(whole / 1e6).toFixed(1)} MB before compression, made in ${seconds} s`)
  const [speaker] = speakers.toSorted((a, b) => b.quotes.length - a.quotes.length)
  const name = speaker?.name ?? ''
  const word = rarestWord(articles)
  for (const query of [
    word,
    'most',
    'prezydenta',
    'woda powiat',
    'to jest woda',
    'jest',
    name,
    `woda who:${speaker?.id}`,
  ]) {
    console.log(`  ${query.padEnd(28)} ${await measureQuery(files, articles, query)}`)
  }
}

/** Of a few long ones of the middle of the library, the one that stands there least often. */
function rarestWord(articles: readonly Article[]): string {
  const text = articles[articles.length >> 1]?.text ?? ''
  const words = [...new Set(text.match(/\p{Ll}{9,}/gu))].slice(0, 20)
  const count = (word: string) => articles.slice(0, 300).filter(({ text }) => text.includes(word)).length
  return words.toSorted((a, b) => count(a) - count(b))[0] ?? ''
}

async function measureQuery(files: SearchFiles, articles: readonly Article[], query: string): Promise<string> {
  const loaded = new Map<string, number>()
  const read = <T>(path: string): T => {
    const contents = files.read(path) ?? ''
    loaded.set(path, brotliCompressSync(contents).length)
    return JSON.parse(contents) as T
  }
  const index = read<SearchIndex>(SEARCH_PATH)
  const source = { index, load: async <T>(path: string) => read<T>(index.folder + path) }
  const { words, who } = parseQuery(query)
  const start = performance.now()
  const found = await findResults(source, { words, who: who.map(({ value }) => value), kinds: [] })
  const milliseconds = performance.now() - start
  const pieces = [...loaded.values()]
  const page = await loadPage(source, found, FIRST)
  for (const { slug } of page.articles) {
    const article = articles.find((one) => one.slug === slug)
    loaded.set(slug, brotliCompressSync(JSON.stringify(article)).length)
  }
  const sum = (bytes: number[]) => `${(bytes.reduce((all, one) => all + one, 0) / 1000).toFixed(1)} kB`
  const all = [...loaded.values()]
  return (
    `${sum(all).padStart(9)} in ${String(all.length).padStart(2)} files, of them ${sum(pieces)} in ${pieces.length} to know what; ` +
    `${found.quotes.length} quotes, ${found.articles.length} articles (${milliseconds.toFixed(0)} ms with compression)`
  )
}
