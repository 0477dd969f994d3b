import { finiteAt } from '../../grammar/cues.ts'
import { CASES, PLURAL } from '../../lexicon/morphology/readings.ts'
import { EMERGING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { GOSSIP, RUMOURS } from '../../lexicon/speech-nouns.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** Tokens from a rumour back to its verb. */
const REACH = 6

/** `pojawiły się informacje, że`, `skomentował plotki, że`, `odniósł się do plotek, że`: said by nobody who is named. */
export function isRumoured(tokens: readonly Token[], noun: number, start: number): boolean {
  const readings = readingsAt(tokens[noun])
  const isGossip = readings.some(({ lemma, number }) => GOSSIP.has(lemma) && number & PLURAL)
  if (isGossip && readings.every(({ cases }) => !(cases & CASES.nom))) return true
  if (!readings.some(({ lemma, cases }) => RUMOURS.has(lemma) && cases & CASES.nom)) return false
  for (let i = noun - 1; i >= Math.max(start, noun - REACH); i--) {
    const finite = finiteAt(tokens, i)
    if (finite) return isGossip || EMERGING_VERBS.has(finite.lemma)
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}
