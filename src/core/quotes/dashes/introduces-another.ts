import type { Passage } from '../../text/passage.ts'
import { cueBeforeColon } from '../cue-before-colon.ts'

/** `– A – mówi X. – B. Jego koleżanka dodaje: – C`: whether the sentence brings in what somebody else says behind a dash. */
export function introducesAnother({ tokens, sentenceTokens }: Passage, sentence: number): boolean {
  const { from, to } = sentenceTokens[sentence] ?? { from: 0, to: 0 }
  for (let colon = from; colon < to - 1; colon++) {
    if (tokens[colon]?.kind === 'dash' || tokens[colon]?.kind === 'mark') return false
    if (tokens[colon]?.kind !== 'colon' || tokens[colon + 1]?.kind !== 'dash') continue
    const verb = cueBeforeColon(tokens, { from, to: colon })
    return verb !== null && verb.form !== 'participle' && verb.form !== 'impersonal'
  }
  return false
}
