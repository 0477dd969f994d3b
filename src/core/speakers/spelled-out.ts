import { readNounPhrase } from '../grammar/noun-phrase.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { CASES_OF_BODIES, isOneIn, nominativePhrase } from './nominative.ts'
import type { Titles } from './titles.ts'

/** Words that letters may stand for, with those between that give none. */
const LONGEST = 12

/**
 * Of `KZD` the `Krajowy Zarząd Dróg` that the article puts before them in brackets, in the nominative; null where it
 * spells them out nowhere, or in a case that cannot be told.
 */
export function spelledOut(passage: Passage, titles: Titles, letters: string): string | null {
  const { tokens } = passage
  for (let open = 1; open < tokens.length - 2; open++) {
    if (tokens[open]?.kind !== 'open' || tokens[open + 1]?.text !== letters || tokens[open + 2]?.kind !== 'close')
      continue
    const first = firstOf(tokens, open, letters)
    if (first === null) continue
    for (const stands of CASES_OF_BODIES) {
      const phrase = readNounPhrase(tokens, first, open, stands, false)
      if (phrase?.first === first && phrase.last === open - 1 && isOneIn(tokens[phrase.head], stands))
        return nominativePhrase(passage, titles, phrase, stands)
    }
  }
  return null
}

/** The word from which on the capitals before a bracket are the letters in it; `i` may be one of them. */
function firstOf(tokens: readonly Token[], open: number, letters: string): number | null {
  let left = letters.toUpperCase()
  for (let i = open - 1; i >= Math.max(0, open - LONGEST); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.sentence !== tokens[open]?.sentence) return null
    const initial = token.text.charAt(0).toUpperCase()
    const isPart = isCapitalised(token) || (token.text.length === 1 && left.endsWith(initial))
    if (!isPart) continue
    if (!left.endsWith(initial)) return null
    left = left.slice(0, -1)
    if (left === '') return readingsAt(token).length > 0 ? i : null
  }
  return null
}
