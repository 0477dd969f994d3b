import { agree } from '../grammar/subject.ts'
import type { Proposal } from '../model/proposal.ts'
import type { Found } from './hearing.ts'

/** Less than by anything that stands before the words. */
const UNSURE = 0.5

/**
 * `Zaznaczył, że… Negocjator podkreślił, że…`: an article that has lost its beginning goes on with somebody whom it names
 * only later. Whose verbs show no subject before anybody has been heard are whoever speaks next in the same paragraph.
 */
export function nameLater(proposals: readonly Proposal[], found: Map<Proposal, Found | null>): void {
  const unnamed: Proposal[] = []
  for (const proposal of proposals) {
    const result = found.get(proposal)
    if (result) {
      for (const earlier of unnamed)
        if (earlier.block === proposal.block && agree(earlier.hint.agreement, result.voice.agreement))
          found.set(earlier, { ...result, source: null, rule: 'dropped-subject', confidence: UNSURE })
      return
    }
    if (result === null && proposal.cue !== null && dropsSubject(proposal)) unnamed.push(proposal)
  }
}

const dropsSubject = ({ hint: { place, agreement } }: Proposal): boolean =>
  (place === 'before' || place === 'after' || place === 'implied') && agreement.number !== 0
