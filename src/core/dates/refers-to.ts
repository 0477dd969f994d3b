import { REFERRING, REFERRING_ITSELF, REFERRING_TO_YEARS } from '../lexicon/calendar/referring.ts'
import { readingsOf } from '../lexicon/morphology/readings.ts'
import { type DateToken, lowerAt } from './date-tokens.ts'
import type { Expression } from './expression.ts'

/** Light words between the verb and its `do`: `nawiązuje się wprost do`. */
const REACH = 3

/** Whether the `do` at `at` is of a word that points to a time, and so no end: `płyta nawiązuje do lat 80.` */
export function refersTo(tokens: readonly DateToken[], at: number, { type }: Expression): boolean {
  for (let i = at - 1; i >= at - REACH; i--) {
    const readings = readingsOf(lowerAt(tokens, i))
    const isOf = (words: ReadonlySet<string>): boolean => readings.some(({ lemma }) => words.has(lemma))
    if (isOf(REFERRING)) return !isOf(REFERRING_ITSELF) || isReflexive(tokens, i, at)
    if (type === 'prefix' && isOf(REFERRING_TO_YEARS)) return true
    if (readings.length === 0 || !readings.every(({ pos }) => LIGHT.has(pos))) return false
  }
  return false
}

/** `cofa się do`, `się cofa do`. */
const isReflexive = (tokens: readonly DateToken[], verb: number, to: number): boolean =>
  tokens.slice(Math.max(0, verb - REACH), to).some(({ form }) => form.readings.some(({ pos }) => pos === 'siebie'))

const LIGHT: ReadonlySet<string> = new Set(['qub', 'adv', 'siebie'])
