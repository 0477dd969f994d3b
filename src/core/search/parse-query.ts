import { KIND_WORDS, SEARCH_OPERATORS } from '../lexicon/search-operators.ts'
import type { QuoteKind } from '../model/article.ts'
import { SEARCH_KINDS } from '../model/search.ts'
import { findSearchWords, foldKey } from './search-words.ts'

/** What a reader typed, understood. */
export interface SearchQuery {
  /** Each is to be found, and once is enough. */
  words: QueryWord[]
  /** `who:` – one of them has to have said it. */
  who: Operator[]
  /** `kind:` – it has to be one of them. */
  kinds: (Operator & { kind: QuoteKind })[]
  /** What stands behind a `kind:` and is no kind. */
  unknownKinds: string[]
}

export interface QueryWord {
  /** As it was typed. */
  text: string
  key: string
  /** Nothing stands behind it: more letters may follow. */
  open: boolean
}

/** What was typed with a colon, and where: offsets are into the query. */
export interface Operator {
  start: number
  end: number
  value: string
}

/** So many words are looked for; who types more has found long since, or pasted a page. */
export const MOST_WORDS = 8

const OPERATOR = new RegExp(
  `(?<!\\S)(${Object.keys(SEARCH_OPERATORS).join('|')}):(?:"([^"]*)"?|[„”]([^„”]*)”?|(\\S*))`,
  'giu',
)

/** Understands any text; nothing is an error. Words are looked for however they are written, quoted or joined. */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = { words: [], who: [], kinds: [], unknownKinds: [] }
  const rest = text.replace(OPERATOR, (typed: string, ...found: unknown[]) => {
    const [name, ...values] = found.slice(0, 4) as (string | undefined)[]
    const start = found[4] as number
    const value = values.find((one) => one !== undefined)?.trim() ?? ''
    const operator = { start, end: start + typed.length, value }
    if (SEARCH_OPERATORS[name?.toLowerCase() ?? ''] === 'who') query.who.push(operator)
    else readKinds(operator, query)
    // words stay where they were typed
    return ' '.repeat(typed.length)
  })
  query.who = query.who.filter(({ value }) => foldKey(value) !== '')
  query.words = readWords(rest)
  return query
}

function readKinds(operator: Operator, { kinds, unknownKinds }: SearchQuery): void {
  for (const value of operator.value.split(',').filter((part) => part !== '')) {
    const key = foldKey(value)
    const kind = SEARCH_KINDS.find((kind) => KIND_WORDS[kind].some((word) => word === key))
    if (kind === undefined) unknownKinds.push(value)
    else kinds.push({ ...operator, kind })
  }
}

function readWords(text: string): QueryWord[] {
  const words = new Map<string, QueryWord>()
  for (const { start, end, key } of findSearchWords(text)) {
    words.delete(key)
    words.set(key, { text: text.slice(start, end), key, open: end === text.length })
  }
  return [...words.values()].slice(0, MOST_WORDS)
}

/** The query with another word in the place of one of those that it looks for, as `QueryWord.text` has it. */
export function replaceWord(text: string, word: string, other: string): string {
  const words = text.replace(OPERATOR, (typed) => ' '.repeat(typed.length))
  const place = findSearchWords(words).findLast(({ start, end }) => words.slice(start, end) === word)
  return place === undefined ? other : text.slice(0, place.start) + other + text.slice(place.end)
}

/** The query without some of its operators, and without the gap that each leaves. */
export function withoutOperators(text: string, operators: readonly Operator[]): string {
  const kept = operators
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return kept.replace(/\s+/g, ' ').trim()
}
