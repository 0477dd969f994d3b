import MiniSearch from 'minisearch'
import type { WordFile, WordGroup, WordsPiece } from '../../core/model/search.ts'
import { findPiece } from '../../core/search/find-piece.ts'
import type { QueryWord } from '../../core/search/parse-query.ts'
import { stem } from '../../core/search/stem.ts'
import type { SearchSource } from './search-source.ts'

/** How well a word of the library is the one that was typed. */
const RANK = { form: 0, stem: 1, beginning: 2 } as const

/** A word of the library that may be meant. */
export interface WordMatch {
  rank: number
  at: WordFile['at']
}

export interface WordAnswer {
  matches: WordMatch[]
  /** Folded, as they may stand in a text: what is marked. */
  forms: ReadonlySet<string>
  /** It stands in so many articles that it says nothing beside another word. Its `matches` are not loaded. */
  everywhere: boolean
}

/** Beginnings that words in more pieces share are too short to say anything. */
const MOST_PIECES = 3
const SHORTEST_BEGINNING = 3
/** So many words are tried that begin alike, and of those that stand apart so many are loaded. */
const MOST_BEGINNINGS = 60
const MOST_APART = 4
const MOST_SUGGESTIONS = 3

/**
 * What of the library a typed word finds: its own lemma's forms where the library has the form that was typed;
 * otherwise what has its stem, and what begins with it while it is being typed.
 *
 * @param alone no other word is looked for
 * @throws {LoadError}
 */
export async function lookUpWord(source: SearchSource, word: QueryWord, alone: boolean): Promise<WordAnswer> {
  const own = await loadPiece(source, word.key)
  const exact = findGroups(own, new Set([word.key]))
  const everywhere = [...exact].some((place) => own.groups[place]?.everywhere)
  if (everywhere && !alone) return { matches: [], forms: formsOf(own, exact), everywhere }
  if (exact.size > 0) {
    const matches = await Promise.all(groupsAt(own, exact).map((group) => loadMatch(source, group, RANK.form)))
    return { matches, forms: formsOf(own, exact), everywhere: false }
  }
  return guess(source, word)
}

async function guess(source: SearchSource, { key, open }: QueryWord): Promise<WordAnswer> {
  const forms = new Set<string>()
  const matches: Promise<WordMatch>[] = []
  let apart = 0
  const take = (piece: WordsPiece, places: ReadonlySet<number>, rank: number) => {
    for (const form of formsOf(piece, places)) forms.add(form)
    for (const group of groupsAt(piece, places)) {
      if (typeof group.at === 'number' && ++apart > MOST_APART) continue
      matches.push(loadMatch(source, group, rank))
    }
  }
  const root = stem(key)
  for (const piece of await loadRange(source, root)) {
    const alike = piece.words.flatMap(([form]) => (form.startsWith(root) && stem(form) === root ? [form] : []))
    take(piece, findGroups(piece, new Set(alike)), RANK.stem)
  }
  if (open && key.length >= SHORTEST_BEGINNING) {
    for (const piece of await loadRange(source, key)) {
      const begun = searchForms(piece, key, { prefix: true }).slice(0, MOST_BEGINNINGS)
      take(piece, findGroups(piece, new Set(begun)), RANK.beginning)
    }
  }
  return { matches: await Promise.all(matches), forms, everywhere: false }
}

/** Words that the library has and that look like one that it lacks, the likest first. @throws {LoadError} */
export async function suggestWords(source: SearchSource, key: string): Promise<string[]> {
  const piece = await loadPiece(source, key)
  return searchForms(piece, key, { fuzzy: key.length > 5 ? 2 : 1 }).slice(0, MOST_SUGGESTIONS)
}

const EMPTY: WordsPiece = { version: 1, words: [], groups: [] }

async function loadPiece({ index, load }: SearchSource, key: string): Promise<WordsPiece> {
  return index.words.length === 0 ? EMPTY : load<WordsPiece>(`w${findPiece(index.words, key)}.json`)
}

/** Every piece with a word that begins so; none where they are many. */
function loadRange({ index, load }: SearchSource, beginning: string): Promise<WordsPiece[]> {
  const [first, last] = [findPiece(index.words, beginning), findPiece(index.words, `${beginning}\uffff`)]
  const count = index.words.length === 0 ? 0 : last - first + 1
  const names = count > MOST_PIECES ? [] : Array.from({ length: count }, (_, at) => `w${first + at}.json`)
  return Promise.all(names.map((name) => load<WordsPiece>(name)))
}

async function loadMatch({ load }: SearchSource, { at }: WordGroup, rank: number): Promise<WordMatch> {
  return { rank, at: typeof at === 'number' ? (await load<WordFile>(`g${at}.json`)).at : at }
}

/** Places of what the forms are forms of. */
function findGroups({ words }: WordsPiece, forms: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(words.flatMap(([form, ...groups]) => (forms.has(form) ? groups : [])))
}

const groupsAt = ({ groups }: WordsPiece, places: ReadonlySet<number>): WordGroup[] =>
  [...places].flatMap((place) => groups[place] ?? [])

function formsOf(piece: WordsPiece, places: ReadonlySet<number>): Set<string> {
  const here = piece.words.flatMap(([form, ...groups]) => (groups.some((group) => places.has(group)) ? [form] : []))
  return new Set([...here, ...groupsAt(piece, places).flatMap(({ forms = [] }) => forms)])
}

const searchers = new WeakMap<WordsPiece, MiniSearch>()

/** Forms that a piece has which begin with a word, or are nearly it; the nearest first. */
function searchForms(piece: WordsPiece, key: string, how: { prefix: true } | { fuzzy: number }): string[] {
  const searcher = searchers.get(piece) ?? indexForms(piece)
  searchers.set(piece, searcher)
  return searcher.search(key, how).map(({ id }) => String(id))
}

function indexForms({ words }: WordsPiece): MiniSearch {
  // a form is one term as it is: it was folded by the build
  const searcher = new MiniSearch({ fields: ['id'], tokenize: (form) => [form], processTerm: (form) => form })
  searcher.addAll(words.map(([id]) => ({ id })))
  return searcher
}
