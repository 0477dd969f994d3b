import type { Reading } from '../../lexicon/morphology/readings.ts'
import type { Token } from '../../text/tokens.ts'
import type { Step } from '../noun-phrase/growth.ts'

/** What a preposition governs, as far as it has been read. */
export interface Complement {
  tokens: readonly Token[]
  preposition: number
  end: number
  chains: boolean
  /** The cases that the preposition takes. */
  cases: number
  /** Its noun has been read: what goes on stands in the genitive, agrees with the noun, or is called so. */
  hasNoun: boolean
  /** That noun by the dictionary; nothing of a name that it lacks. */
  governed: readonly Reading[]
}

/** Takes the token at `at` into a complement, ends it there, or has nothing to say: null. */
export type Reader = (complement: Complement, at: number, token: Token) => Step

export const isFirst = ({ preposition }: Complement, at: number): boolean => at === preposition + 1
