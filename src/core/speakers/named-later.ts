import { agree } from '../grammar/subject.ts'
import { GOES_ON, READING } from '../lexicon/told-by-author.ts'
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

/**
 * `Jan Bryl wydał komunikat. „A” – czytamy. „B” – dodał Bryl.`: what is read between what one has said and what he adds to
 * it in the same paragraph is his. In place, as proposals come in text order.
 */
export function readBetween(proposals: readonly Proposal[], found: Map<Proposal, Found | null>): void {
  // headings have not been given to anybody yet
  const told = proposals.filter((proposal) => found.has(proposal))
  told.forEach((proposal, i) => {
    const [before, after] = [told[i - 1], told[i + 1]]
    if (proposal.cue?.lemma !== READING || found.get(proposal) !== null || !before || !after) return
    const [earlier, later] = [found.get(before), found.get(after)]
    if (!earlier || !later || earlier.voice !== later.voice || after.block !== proposal.block) return
    if (!GOES_ON.has(after.cue?.lemma ?? '')) return
    found.set(proposal, { ...later, source: null, rule: 'same-paragraph', confidence: UNSURE })
  })
}
