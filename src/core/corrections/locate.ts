import type { Path, Placed } from './read-yaml.ts'
import { excerptOf, type Match, parsePattern, type WordIndex } from './word-index.ts'

/** Words of the article as an editor names them: alone, or with what stands before them. */
export type NamedPlace = string | { words: string | string[]; after?: string }

/** Where an entry stands in the file by hand, to say what is wrong with it. */
export interface Entry {
  placed: Pick<Placed<unknown>, 'fail'>
  path: Path
}

/** Where in the entry its words stand. */
export const atWords = (place: NamedPlace, entry: Entry): Entry =>
  typeof place === 'string' || entry.path.at(-1) === 'bounds' ? entry : { ...entry, path: [...entry.path, 'words'] }

export const wordsNamed = (place: NamedPlace): string | readonly string[] =>
  typeof place === 'string' ? place : place.words

const quoted = (words: string | readonly string[]): string =>
  `“${excerptOf(typeof words === 'string' ? words : words.join(' … '))}”`

/**
 * The one place in a text that an entry names, a match for each of its stretches.
 *
 * @param blockOf which block an offset lies in
 * @param prefer of several matches of the first stretch, those to be taken if there are any
 * @throws ParseError where there is none, or more than one
 */
export function locate(
  index: WordIndex,
  place: NamedPlace,
  entry: Entry,
  blockOf: (offset: number) => number,
  prefer: (match: Match) => boolean = () => false,
): Match[] {
  const words = wordsNamed(place)
  const [first = '', ...others] = typeof words === 'string' ? [words] : words
  const from = findAfter(index, place, entry, blockOf)
  const at = atWords(place, entry)
  const found = matchesOf(index, first, at, blockOf).filter((match) => match.first >= from)
  const chosen = found.some(prefer) ? found.filter(prefer) : found
  const [match] = chosen
  if (match === undefined) return failGone(index, first, at)
  if (chosen.length > 1 && from === 0) return failMany(index, first, chosen, at)
  if (chosen.filter((other) => other.first === match.first).length > 1) return failMany(index, first, chosen, at)
  const matches = [match]
  for (const stretch of others) {
    const behind = matches.at(-1)?.last ?? 0
    const next = matchesOf(index, stretch, at, blockOf).find((other) => other.first > behind)
    if (next === undefined) return failGone(index, stretch, at)
    matches.push(next)
  }
  return matches
}

/** The word behind those that `after` names; 0 without it. */
export function findAfter(
  index: WordIndex,
  place: NamedPlace,
  entry: Entry,
  blockOf: (offset: number) => number,
): number {
  if (typeof place === 'string' || place.after === undefined) return 0
  const inside = { ...entry, path: [...entry.path, 'after'] }
  const found = matchesOf(index, place.after, inside, blockOf)
  const [match] = found
  if (match === undefined) return failGone(index, place.after, inside)
  if (found.length > 1) return failMany(index, place.after, found, inside)
  return match.last + 1
}

function matchesOf(index: WordIndex, words: string, entry: Entry, blockOf: (offset: number) => number): Match[] {
  const pattern = parsePattern(words)
  if (pattern.length === 0) return failWordless(words, entry)
  return index.findAll(pattern, blockOf)
}

/** @throws ParseError: there is no word in what should name words */
export function failWordless(words: string | readonly string[], { placed, path }: Entry): never {
  return placed.fail(path, `${quoted(words)} holds no words.`, 'Write the words of the article that are meant.')
}

/** @throws ParseError: what is named is not there, but perhaps something like it */
export function failGone(index: WordIndex, words: string | readonly string[], { placed, path }: Entry): never {
  const nearest = index.nearest(parsePattern(words))
  const remedy = nearest
    ? `The nearest words there: “${nearest.excerpt}”. Correct the entry, or delete it.`
    : 'Nothing there is like them. Correct the entry, or delete it.'
  return placed.fail(path, `The article has no such words: ${quoted(words)}.`, remedy)
}

/** @throws ParseError: what is named stands in several places */
export function failMany(
  index: WordIndex,
  words: string | readonly string[],
  matches: readonly Match[],
  { placed, path }: Entry,
): never {
  const places = matches.slice(0, 3).map(({ first, last }) => {
    const { start, end } = index.spanOf({ first: Math.max(0, first - 4), last: Math.min(last, first + 8) })
    return `“${excerptOf(index.text.slice(start, end))}”`
  })
  const more = matches.length > places.length ? ` and ${matches.length - places.length} more` : ''
  return placed.fail(
    path,
    `These words stand in ${matches.length} places of the article: ${quoted(words)}.`,
    `Give more of them, or add \`after:\` with words that stand before the right ones. They are: ${places.join(', ')}${more}.`,
  )
}
