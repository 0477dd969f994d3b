import { isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { isOf } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { REACTIONS, RUMOURS, STATEMENT_NOUNS } from '../lexicon/speech-nouns.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** And what a copula tells of: `Reakcja trenera była ostra: „A”`, `Opinie są podzielone: „A”`. */
export const STATEMENTS_AND_REACTIONS: ReadonlySet<string> = new Set([...STATEMENT_NOUNS, ...REACTIONS, ...RUMOURS])

/** Whether a phrase is of a statement, which says what whoever made it does: `brzmiała odpowiedź`. */
export const isStatement = (
  tokens: readonly Token[],
  { head, name }: NounPhrase,
  nouns: ReadonlySet<string> = STATEMENT_NOUNS,
): boolean => head !== name?.first && isOf(tokens[head], nouns)

/** `głosi oświadczenie prasowe firmy Lubex`: whose statement it is, in the genitive; null where it is nobody's. */
export function readStatementsOwner(tokens: readonly Token[], head: number, end: number): NounPhrase | null {
  let at = head + 1
  while (at < end && isPlainAdjective(tokens[at])) at++
  // `odpowiedź od posłanki`: by form what stands behind the noun may be a genitive as well
  if (isPreposition(tokens[at])) return null
  const owner = readNounPhrase(tokens, at, end, 'gen', false)
  return owner && (owner.kind !== 'thing' || owner.name) ? owner : null
}

/** `prasowe` of `oświadczenie prasowe`: what kind of statement it is. */
const isPlainAdjective = (token: Token | undefined): boolean => {
  const readings = readingsAt(token)
  return readings.length > 0 && readings.every(({ pos, cases }) => pos === 'adj' && cases & CASES.nom)
}
