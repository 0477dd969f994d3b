import { NAME_JOINERS } from '../../lexicon/name-words.ts'
import { isCapitalised, type Token } from '../../text/tokens.ts'

/** Joiners in a row: `Bank of the Rivers`. */
const MOST_JOINERS = 2

/**
 * `Fridays for Future`, `Save the Rivers`: the word in capitals that a joiner at `at` joins to the one before; `at`
 * where none does.
 */
export function joinedAt(tokens: readonly Token[], at: number): number {
  if (!isCapitalised(tokens[at - 1])) return at
  let next = at
  while (next < at + MOST_JOINERS && NAME_JOINERS.has(tokens[next]?.text ?? '')) next++
  const isOne = next > at && isCapitalised(tokens[next]) && tokens[next]?.sentence === tokens[at - 1]?.sentence
  return isOne ? next : at
}

/** Whether the name from `first` to `last` holds a joiner, as those of foreign bodies do and nobody's. */
export const holdsJoiner = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some(({ text }) => NAME_JOINERS.has(text))
