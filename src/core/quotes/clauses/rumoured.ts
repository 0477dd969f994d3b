import { finiteAt } from '../../grammar/cues.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { ORIGIN_PREPOSITION } from '../../lexicon/function-words.ts'
import { CASES, PLURAL, type Reading } from '../../lexicon/morphology/readings.ts'
import { EMERGING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { GOSSIP, RUMOURS } from '../../lexicon/speech-nouns.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** Tokens from a rumour back to its verb. */
const REACH = 6

/** `pojawiły się informacje, że`, `skomentował plotki, że`, `odniósł się do plotek, że`: said by nobody named. */
export function isRumoured(tokens: readonly Token[], noun: number, start: number): boolean {
  const readings = readingsAt(tokens[noun])
  const isGossip = readings.some(({ lemma, number }) => GOSSIP.has(lemma) && number & PLURAL)
  if (isGossip && readings.every(({ cases }) => !(cases & CASES.nom))) return true
  if (!readings.some(({ lemma, cases }) => RUMOURS.has(lemma) && cases & CASES.nom)) return false
  const verb = verbBefore(tokens, noun, start)
  return verb !== null && (isGossip || EMERGING_VERBS.has(verb.lemma))
}

/** `pojawiła się informacja od starosty, że`: it goes round, and behind the noun, up to `comma`, stands whose it is. */
export function isToldBy(tokens: readonly Token[], noun: number, start: number, comma: number): boolean {
  if (tokens[noun + 1]?.text !== ORIGIN_PREPOSITION) return false
  if (!readingsAt(tokens[noun]).some(({ lemma, cases }) => RUMOURS.has(lemma) && cases & CASES.nom)) return false
  const verb = verbBefore(tokens, noun, start)
  if (!verb || !EMERGING_VERBS.has(verb.lemma)) return false
  const source = readNounPhrase(tokens, noun + 2, comma, 'gen', true)
  return source !== null && source.kind !== 'thing' && source.last === comma - 1
}

function verbBefore(tokens: readonly Token[], noun: number, start: number): Reading | null {
  for (let i = noun - 1; i >= Math.max(start, noun - REACH); i--) {
    const finite = finiteAt(tokens, i)
    if (finite) return finite
    if (tokens[i]?.kind !== 'word') return null
  }
  return null
}
