import type { QuoteKind } from '../../core/model/article.ts'
import { type FoundVoice, type Postings, SEARCH_KINDS } from '../../core/model/search.ts'
import type { SearchQuery } from '../../core/search/parse-query.ts'
import { readPostings } from '../../core/search/postings.ts'
import { findVoices, loadVoice, resolveWho } from './find-voices.ts'
import { lookUpWord, suggestWords, type WordMatch } from './look-up-word.ts'
import type { SearchSource } from './search-source.ts'

/** What is looked for: what was typed, and what was chosen beside it. */
export interface SearchRequest extends Pick<SearchQuery, 'words'> {
  /** Each as it was typed behind `who:`, or a `Speaker.id`: one of them has to have said it. None for anybody. */
  who: readonly string[]
  /** None for any. */
  kinds: readonly QuoteKind[]
}

/** A quote by its numbers: of its article, and its place among that one's quotes. */
export interface QuotePlace {
  article: number
  quote: number
  kind: QuoteKind
}

export interface SearchOutcome {
  /** Called by all the words; none where something else is chosen. */
  voices: FoundVoice[]
  /** Those found best first, and of those the newest. */
  quotes: QuotePlace[]
  /** Articles that hold all words somewhere, in the same order. None where only quotes are asked for. */
  articles: number[]
  /** How many quotes there are of each kind, whichever is chosen. */
  kinds: Record<QuoteKind, number>
  /** Of those chosen: names by what was asked for; null where nobody is called so. */
  who: { value: string; name: string | null }[]
  /** Folded: what is to be marked in what was found. */
  forms: ReadonlySet<string>
  /** Words, as they were typed, that stand everywhere and were left out. */
  skipped: string[]
  /** Words that nothing was found for, and what the library has that looks like them. */
  missing: { word: string; suggestions: string[] }[]
}

/** Searches. It loads the pieces that the words need, and none of the quotes themselves. @throws {LoadError} */
export async function findResults(source: SearchSource, { words, who, kinds }: SearchRequest): Promise<SearchOutcome> {
  const alone = words.length === 1
  const [answers, chosen] = await Promise.all([
    Promise.all(words.map(async (word) => ({ word, ...(await lookUpWord(source, word, alone)) }))),
    Promise.all(who.map((value) => loadChosen(source, value))),
  ])
  // words that stand everywhere say nothing, unless there is nothing else
  const telling = answers.filter(({ everywhere }) => !everywhere)
  const asked = telling.length > 0 || words.length === 0 ? telling : await lookUpAll(source, words)
  const isWhole = who.length === 0 && kinds.length === 0
  const hits = asked.map(({ matches }) => gatherHits(matches))
  const said = who.length === 0 ? [] : [gatherHits(chosen.flatMap(({ at }) => at.map((at) => ({ rank: 0, at }))))]
  const quotes = intersect([...hits, ...said].map(({ quotes }) => quotes)).map(placeOf)
  const missing = asked.filter(({ matches }) => matches.length === 0).map(({ word }) => word)
  return {
    voices: isWhole && words.length > 0 ? await findVoices(source, words) : [],
    quotes: quotes.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)),
    articles: isWhole ? intersect(hits.map(({ articles }) => articles)) : [],
    kinds: countKinds(quotes),
    who: chosen.map(({ value, name }) => ({ value, name })),
    forms: new Set(answers.flatMap(({ forms }) => [...forms])),
    skipped: telling.length > 0 ? answers.filter(({ everywhere }) => everywhere).map(({ word }) => word.text) : [],
    missing: await Promise.all(
      missing.map(async ({ text, key }) => ({ word: text, suggestions: await suggestWords(source, key) })),
    ),
  }
}

const lookUpAll = (source: SearchSource, words: SearchRequest['words']) =>
  Promise.all(words.map(async (word) => ({ word, ...(await lookUpWord(source, word, true)) })))

async function loadChosen(source: SearchSource, value: string) {
  const ids = await resolveWho(source, value)
  const voices = (await Promise.all(ids.map((id) => loadVoice(source, id)))).filter((voice) => voice !== null)
  return {
    value,
    name: voices.length === 0 ? null : voices.map(({ name }) => name).join(', '),
    at: voices.map(({ at }) => at),
  }
}

/** Numbers of articles, and of quotes as `keyOf` makes them, with the best rank at which each was found. */
interface Hits {
  articles: Map<number, number>
  quotes: Map<number, number>
}

/** No article has as many quotes. */
const QUOTES = 2 ** 16
const KINDS = SEARCH_KINDS.length
const keyOf = (article: number, quote: number, kind: QuoteKind): number =>
  (article * QUOTES + quote) * KINDS + SEARCH_KINDS.indexOf(kind)

function placeOf(key: number): QuotePlace {
  const [place, kind] = [Math.floor(key / KINDS), SEARCH_KINDS[key % KINDS] ?? 'direct']
  return { article: Math.floor(place / QUOTES), quote: place % QUOTES, kind }
}

function gatherHits(matches: readonly WordMatch[]): Hits {
  const hits: Hits = { articles: new Map(), quotes: new Map() }
  const keep = (known: Map<number, number>, key: number, rank: number) =>
    known.set(key, Math.min(rank, known.get(key) ?? rank))
  for (const { rank, at } of matches) {
    readPostings(
      at satisfies Postings,
      (article) => keep(hits.articles, article, rank),
      (article, quote, kind) => keep(hits.quotes, keyOf(article, quote, kind), rank),
    )
  }
  return hits
}

/** The keys that all have: those whose worst rank is best come first, then in their order. */
function intersect(all: readonly ReadonlyMap<number, number>[]): number[] {
  const [fewest, ...others] = all.toSorted((a, b) => a.size - b.size)
  const shared = [...(fewest ?? [])].flatMap(([key, rank]) => {
    const ranks = others.map((other) => other.get(key) ?? -1)
    return ranks.includes(-1) ? [] : [{ key, rank: Math.max(rank, ...ranks) }]
  })
  return shared.sort((a, b) => a.rank - b.rank || a.key - b.key).map(({ key }) => key)
}

function countKinds(quotes: readonly QuotePlace[]): SearchOutcome['kinds'] {
  const counts = { direct: 0, mixed: 0, reported: 0 }
  for (const { kind } of quotes) counts[kind] += 1
  return counts
}
