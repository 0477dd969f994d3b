import { cueAt, finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import {
  CONCESSIVES,
  COORDINATORS,
  DOUBTFUL_QUESTION_WORDS,
  FRONTED_SUBORDINATORS,
  QUESTION_LEMMAS,
  QUESTION_WORDS,
  REASON_CONJUNCTIONS,
  WHEN_AND_WHERE,
} from '../lexicon/function-words.ts'
import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/**
 * Of the phrases behind a verb of saying those that no clause behind a comma holds which has a verb of its own:
 * `zadeklarował, a na sali rozległ się śmiech`, `napisała na portalu, gdzie śledzi ją milion osób`, `oznajmił, pytany o to, co
 * zrobi rada`.
 */
export function withoutOtherClauses(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  phrases: readonly NounPhrase[],
): readonly NounPhrase[] {
  const clauses = otherClauses(tokens, from, to)
  if (clauses.length === 0) return phrases
  return phrases.filter(({ first }) => !clauses.some((clause) => first >= clause.from && first < clause.to))
}

const DEPENDENT = [
  FRONTED_SUBORDINATORS,
  CONCESSIVES,
  REASON_CONJUNCTIONS,
  WHEN_AND_WHERE,
  QUESTION_WORDS,
  DOUBTFUL_QUESTION_WORDS,
]

/** `co`, `kto`, `jaki`, in any case. */
const asks = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma, verb }) => verb === null && QUESTION_LEMMAS.has(lemma))

function otherClauses(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  const clauses: TokenRange[] = []
  for (let comma = from; comma < to; comma++) {
    const opener = tokens[comma]?.kind === 'comma' ? (tokens[comma + 1]?.form.lower ?? '') : ''
    const isDependent = DEPENDENT.some((words) => words.has(opener)) || (opener !== '' && asks(tokens[comma + 1]))
    if (!isDependent && !COORDINATORS.has(opener)) continue
    let end = comma + 2
    while (end < to && tokens[end]?.kind !== 'comma') end++
    const verb = firstFinite(tokens, comma + 2, end)
    if (verb === null) continue
    // `powiedział, a potem dodał Jan Lis`: the subject of both
    if (isDependent) clauses.push({ from: comma, to: end })
    else if (!cueAt(tokens, verb, DIRECT_VERBS)) clauses.push({ from: comma, to })
  }
  return clauses
}

function firstFinite(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (finiteAt(tokens, i)) return i
  return null
}
