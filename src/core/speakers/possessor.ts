import type { NounPhrase } from '../grammar/nominal.ts'
import { isManInGenitive } from '../grammar/noun-phrase/name-in-genitive.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { DEPUTIES, KIN, mainNoun } from '../lexicon/roles.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isOblique } from './name-context.ts'
import type { Mention } from './person.ts'
import { roleOf } from './roles.ts'

/** `obrońca Adama Nowaka`, `siostra Leszka Sowy`: a noun before the name of whose he is, which it doesn't mean. */
export function isPossessor(tokens: readonly Token[], { kind, head }: NounPhrase, name: Mention): boolean {
  if (kind !== 'person' || head >= name.first) return false
  return (
    isManInGenitive(tokens, name.first) ||
    isGenitive(tokens, name) ||
    (isSomebodys(tokens, head) && opensInGenitive(tokens[name.first]))
  )
}

/** `obrońca`, `ojciec`: by his noun somebody else's than whom the name behind it means. */
export function isSomebodys(tokens: readonly Token[], head: number): boolean {
  const noun = roleOf(tokens, head, head, head).head
  return DEPUTIES.has(mainNoun(noun)) || KIN.has(noun)
}

/** `mąż Anny Bibi`, `rzecznik Kai Kłos`: a surname that nobody declines stands in the case of the given name. */
const opensInGenitive = (given: Token | undefined): boolean =>
  given !== undefined && isOblique(given) && mayBeGenitive(given)

/** Whether a name may be a genitive in each of its words, and no nominative; of `Roberta J.` the given name tells. */
function isGenitive(tokens: readonly Token[], { first, last }: Mention): boolean {
  const words = tokens.slice(first, last + 1).filter((token) => isCapitalised(token) && token.text.length > 1)
  return words.some((word) => isOblique(word) || showsGenitive(word)) && words.every(mayBeGenitive)
}

function mayBeGenitive(token: Token): boolean {
  const readings = humanReadings(token.text).filter(({ number }) => number & SINGULAR)
  return readings.some(({ cases }) => cases & CASES.gen) || showsGenitive(token)
}

/** `Leśnego`: a surname that the dictionary has as an adjective alone. */
const showsGenitive = (token: Token): boolean =>
  humanReadings(token.text).length === 0 &&
  readingsAt(token).some(({ pos, cases, number }) => pos === 'adj' && cases & CASES.gen && number & SINGULAR) &&
  readingsAt(token).every(({ cases }) => !(cases & CASES.nom))
