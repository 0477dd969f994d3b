import { finiteAt } from '../grammar/cues.ts'
import { isOrder, isPersonal } from '../grammar/in-person.ts'
import { isPredicative, NOUN_POS, PLAIN_ADJECTIVE } from '../grammar/nominal.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { PREDICATIVE } from '../lexicon/pronouns.ts'
import type { Passage } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** First or second person, an order, a question, or a verb before any comma: what is listed has none. */
export function saysSentence(passage: Passage, from: number, to: number): boolean {
  if (isPersonal(passage, { from, to })) return true
  const { tokens } = passage
  // `przestrzegają: to nie cła, ale handel`
  if (tokens[from]?.text === PREDICATIVE && tokens[from + 1]?.kind === 'word') return true
  if (tokens[to - 1]?.text === '?') return true
  for (let i = from; i < to && tokens[i]?.kind !== 'comma' && tokens[i]?.kind !== 'semicolon'; i++)
    if (finiteAt(tokens, i) || isOrder(tokens[i]) || isPredicative(tokens[i]) || isCopula(tokens, i)) return true
  return false
}

/** `filtry to półmisek`: it stands between what is told of and what that is. */
const isCopula = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === PREDICATIVE &&
  [tokens[at - 1], tokens[at + 1]].every((beside) =>
    readingsAt(beside).some(({ pos, cases }) => (NOUN_POS.has(pos) || PLAIN_ADJECTIVE.has(pos)) && cases & CASES.nom),
  )
