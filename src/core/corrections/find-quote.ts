import type { Draft } from './draft.ts'
import {
  atWords,
  type Entry,
  failGone,
  failMany,
  failWordless,
  findAfter,
  type NamedPlace,
  wordsNamed,
} from './locate.ts'
import { isNamed, type Match, parsePattern, type WordIndex, wordsOf } from './word-index.ts'

/**
 * The recognised quote that an entry names; null where the article has no such words in any quote.
 *
 * @throws ParseError where several have them
 */
export function findQuote(
  drafts: readonly Draft[],
  index: WordIndex,
  place: NamedPlace,
  entry: Entry,
  blockOf: (offset: number) => number,
): Draft | null {
  const named = wordsNamed(place)
  const at = atWords(place, entry)
  if (parsePattern(named).length === 0) failWordless(named, at)
  const from = findAfter(index, place, entry, blockOf)
  const least = index.words[from]?.span.start ?? (from === 0 ? 0 : index.text.length)
  const whole = wordsOf(typeof named === 'string' ? named : named.join(' '))
  const found = drafts.filter(
    (draft) => (draft.spans[0]?.start ?? 0) >= least && isNamed(wordsOfDraft(draft, index.text), named),
  )
  const exact = found.filter((draft) => {
    const words = wordsOfDraft(draft, index.text)
    return words.length === whole.length && words.every((word, i) => word === whole[i])
  })
  const chosen = exact.length > 0 ? exact : found
  if (chosen.length > 1 && from === 0)
    failMany(
      index,
      named,
      chosen.map((draft) => matchOf(draft, index)),
      at,
    )
  return chosen[0] ?? null
}

/**
 * Says that no quote has the words that an entry names: because the article has them no more, or because they are no
 * quote there.
 *
 * @throws ParseError always
 */
export function failNoQuote(
  index: WordIndex,
  place: NamedPlace,
  entry: Entry,
  blockOf: (offset: number) => number,
): never {
  const named = wordsNamed(place)
  const { placed, path } = atWords(place, entry)
  const stretches = typeof named === 'string' ? [named] : named
  const isThere = stretches.every((stretch) => index.findAll(parsePattern(stretch), blockOf).length > 0)
  if (!isThere) return failGone(index, named, { placed, path })
  return placed.fail(
    path,
    `These words are no quote as a whole: “${stretches.join(' … ')}”.`,
    'Name the quote by all of its words, or by its first … its last. If recognition missed it, move the entry to `missed-quotes:`.',
  )
}

const words = new WeakMap<Draft, string[]>()

function wordsOfDraft(draft: Draft, text: string): string[] {
  const known = words.get(draft)
  if (known) return known
  const read = draft.spans.flatMap(({ start, end }) => wordsOf(text.slice(start, end)))
  words.set(draft, read)
  return read
}

function matchOf({ spans }: Draft, index: WordIndex): Match {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
  const first = index.words.findIndex(({ span }) => span.start >= start)
  const last = index.words.findLastIndex(({ span }) => span.end <= end)
  return { first: Math.max(0, first), last: Math.max(0, first, last) }
}
