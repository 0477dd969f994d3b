import { FIRST_PERSON } from '../lexicon/function-words.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { readingsAt } from '../text/tokens.ts'

/** First or second person in verb or pronoun: no paper writes so in its own voice. */
export function isPersonal({ tokens }: Passage, range: TokenRange | undefined): boolean {
  for (let i = range?.from ?? 0; i < (range?.to ?? 0); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') continue
    if (FIRST_PERSON.has(token.text.toLowerCase())) return true
    const readings = readingsAt(token)
    if (
      readings.length > 0 &&
      readings.every(({ verb, person }) => verb !== null && verb !== 'imperative' && (person === 1 || person === 2))
    )
      return true
  }
  return false
}
