import type { FoundVoice, NamesPiece, Postings, VoicesPiece } from '../../core/model/search.ts'
import { findPiece } from '../../core/search/find-piece.ts'
import type { QueryWord } from '../../core/search/parse-query.ts'
import { findSearchWords } from '../../core/search/search-words.ts'
import { stem } from '../../core/search/stem.ts'
import type { SearchSource } from './search-source.ts'

const SHORTEST_BEGINNING = 3
/** Of names that begin alike, those of so many pieces are looked through. */
const MOST_PIECES = 3

/** Those whose names have all the words, the most quoted first. @throws {LoadError} */
export async function findVoices(
  source: SearchSource,
  words: readonly Pick<QueryWord, 'key' | 'open'>[],
): Promise<FoundVoice[]> {
  const bearers = await Promise.all(words.map((word) => loadBearers(source, word)))
  const [first = [], ...others] = bearers
  const named = new Map(first.map((voice) => [voice.id, voice]))
  return [...named.values()]
    .filter(({ id }) => others.every((voices) => voices.some((voice) => voice.id === id)))
    .sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name, 'pl'))
}

async function loadBearers(
  { index, load }: SearchSource,
  { key, open }: Pick<QueryWord, 'key' | 'open'>,
): Promise<FoundVoice[]> {
  if (index.names.length === 0) return []
  const root = stem(key)
  const isBeginning = open && key.length >= SHORTEST_BEGINNING
  const first = findPiece(index.names, key)
  // the names that begin so may stand behind the one that would be the beginning itself
  const last = isBeginning ? Math.min(findPiece(index.names, `${key}\uffff`), first + MOST_PIECES - 1) : first
  const begun = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const numbers = new Set([findPiece(index.names, root), ...begun])
  const pieces = await Promise.all([...numbers].map((number) => load<NamesPiece>(`n${number}.json`)))
  const isMeant = (name: string) => name === root || (isBeginning && name.startsWith(key))
  return pieces.flatMap(({ names, voices }) =>
    names.flatMap(([name, ...places]) => (isMeant(name) ? places.flatMap((place) => voices[place] ?? []) : [])),
  )
}

/** Who is meant by what stands behind `who:`: the one with that id, or all who are called so. @throws {LoadError} */
export async function resolveWho(source: SearchSource, value: string): Promise<string[]> {
  const known = await loadVoice(source, value)
  if (known !== null) return [known.id]
  const words = findSearchWords(value).map(({ key }) => ({ key, open: false }))
  return words.length === 0 ? [] : (await findVoices(source, words)).map(({ id }) => id)
}

/** What one speaker said, and how they are called; null for nobody. @throws {LoadError} */
export async function loadVoice(
  { index, load }: SearchSource,
  id: string,
): Promise<{ id: string; name: string; at: Postings } | null> {
  if (index.voices.length === 0) return null
  const { voices } = await load<VoicesPiece>(`v${findPiece(index.voices, id)}.json`)
  return voices.find((voice) => voice.id === id) ?? null
}
