import { BESIDE_PARTICIPLE, COPULAS, HAPPENED_TO, PLANNED } from '../lexicon/calendar/states.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
import { type DateToken, lowerAt } from './date-tokens.ts'
import type { Candidate } from './expression.ts'
import { clauseAround } from './tense.ts'

/**
 * Whether a participle right before the date tells of what is over, or began, by then, whatever the verb of the sentence:
 * `zatrzymany w piątek mężczyzna usłyszy zarzuty`, `trwający od soboty strajk skończy się jutro`.
 */
export function isBehindParticiple(candidate: Candidate, tokens: readonly DateToken[]): boolean {
  const at = participleBefore(candidate.from, tokens)
  if (candidate.bound === 'since' && has(tokens, at, /pact/)) return true
  return isDone(tokens, at) && !isPredicate(tokens, at, clauseAround(tokens, candidate).from)
}

/** Over `się` and `już`. */
function participleBefore(from: number, tokens: readonly DateToken[]): number {
  const before = lowerAt(tokens, from - 1)
  return BESIDE_PARTICIPLE.has(before) ? from - 2 : from - 1
}

/** A perfective passive participle, or an adjective that tells as much: `zatrzymany`, `zaginiony`. */
export function isDone(tokens: readonly DateToken[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (PLANNED.some((stem) => word.startsWith(stem))) return false
  // `ustaną`: a verb of what is to come as well
  if (has(tokens, at, /verb:fin[^+]*:perf/)) return false
  return (
    has(tokens, at, /ppas[^+]*:perf/) || (HAPPENED_TO.some((stem) => word.startsWith(stem)) && has(tokens, at, /adj/))
  )
}

/** `most zostanie otwarty`: the nearest before it in its clause is a copula, and no other participle that has it. */
function isPredicate(tokens: readonly DateToken[], participle: number, from: number): boolean {
  for (let i = participle - 1; i >= from; i--) {
    if (COPULAS.has(lowerAt(tokens, i))) return true
    if (has(tokens, i, /ppas/)) return false
  }
  return false
}

function has(tokens: readonly DateToken[], at: number, tag: RegExp): boolean {
  const token = tokens[at]
  // `w Stanach Zjednoczonych w piątek`: a name
  if (token?.form.kind !== 'word' || token.word !== token.form.lower) return false
  return analyze(token.word).some(({ tags }) => tag.test(tags))
}
