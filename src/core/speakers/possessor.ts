import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import type { NounPhrase } from '../text/nominal.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { isOblique } from './name-context.ts'
import type { Mention } from './person.ts'

/** `obrońca Adama Nowaka`, `siostra Leszka Sowy`: a noun before the name of whose he is, which it doesn't mean. */
export function isPossessor(tokens: readonly Token[], { kind, head }: NounPhrase, name: Mention): boolean {
  return kind === 'person' && head < name.first && isGenitive(tokens, name)
}

/** Whether a name may be a genitive in each of its words, and no nominative; of `Roberta J.` the given name tells. */
function isGenitive(tokens: readonly Token[], { first, last }: Mention): boolean {
  const words = tokens.slice(first, last + 1).filter((token) => isCapitalised(token) && token.text.length > 1)
  return words.some(isOblique) && words.every(mayBeGenitive)
}

function mayBeGenitive(token: Token): boolean {
  const readings = humanReadings(token.text).filter(({ number }) => number & SINGULAR)
  return readings.some(({ cases }) => cases & CASES.gen)
}
