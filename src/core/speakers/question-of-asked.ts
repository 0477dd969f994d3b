import { COORDINATORS, QUESTION_WORDS, SUBORDINATORS } from '../lexicon/function-words.ts'
import { ASKING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** Tokens of a sentence before its verb. */
const LONGEST_SENTENCE = 80
/** Tokens of `Dopytywany w środę przez dziennikarzy,`. */
const OPENING = 8

/**
 * All clauses of the question with which the sentence of the verb at `to` opens, `Pytany, | dlaczego Fala zwleka, a Lubex nie, bo
 * spór trwa, | odparł`: who is named in them is asked about. Empty where no participle of asking opens it.
 */
export function questionOfAsked(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  let start = from
  while (start > to - LONGEST_SENTENCE && start > 0 && tokens[start - 1]?.sentence === tokens[from]?.sentence) start--
  const isAsked = readingsAt(tokens[start]).some(({ pos, lemma }) => pos === 'ppas' && ASKING_VERBS.has(lemma))
  if (!isAsked) return []
  let comma = start
  while (comma < Math.min(to, start + OPENING) && tokens[comma]?.kind !== 'comma') comma++
  if (!QUESTION_WORDS.has(tokens[comma + 1]?.form.lower ?? '')) return []
  let end = nextComma(tokens, comma + 1, to)
  while (end < to && opensClause(tokens[end + 1])) {
    const next = nextComma(tokens, end + 1, to)
    if (next >= to) break
    end = next
  }
  return end < to ? [{ from: comma + 1, to: end }] : []
}

function nextComma(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.kind !== 'comma') at++
  return at
}

const opensClause = (token: Token | undefined): boolean =>
  COORDINATORS.has(token?.form.lower ?? '') || SUBORDINATORS.has(token?.form.lower ?? '')
