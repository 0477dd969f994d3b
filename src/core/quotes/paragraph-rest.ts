import { finiteAt } from '../grammar/cues.ts'
import { isPersonal } from '../grammar/in-person.ts'
import { findNominatives } from '../grammar/subject.ts'
import { NO_AGREEMENT } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { isSpeechLike } from './attribution.ts'
import { tellsOfSpeaker } from './dashes/tells-of-speaker.ts'

/** Sentences behind the first that speech without any sign of its own may have, though nobody is in person there. */
const MOST_SENTENCES = 2

/**
 * `Bryl uspokaja: Opady osłabną. Fala będzie niższa.`: whether the rest of a paragraph may go on with what a colon has
 * opened, though nothing shows that it does. What happened, and what somebody by name does, is the author's to tell.
 *
 * @param sentence the first behind the colon
 * @param lead the words that say whose it is
 */
export function endsParagraph(passage: Passage, sentence: number, last: number, lead: TokenRange): boolean {
  const { tokens, sentenceTokens, blockTokens } = passage
  const end = sentenceTokens[last]?.to ?? 0
  if (last === sentence || last - sentence > MOST_SENTENCES) return false
  if (blockTokens[tokens[end - 1]?.block ?? 0]?.to !== end) return false
  // who has spoken in person does so to the end, as far as anything shows
  const isInPerson = sentenceTokens.slice(sentence, last).some((range) => isPersonal(passage, range))
  if (isInPerson && !isPersonal(passage, sentenceTokens[last])) return false
  for (let s = sentence + 1; s <= last; s++) {
    const range = sentenceTokens[s]
    if (!range || !isSpeechLike(passage, s) || tellsOfSpeaker(passage, s, lead)) return false
    if (!isPersonal(passage, range) && isTold(passage, range)) return false
  }
  return true
}

/** With a verb in the past, signs of another's speech, or a name for its subject. */
function isTold({ tokens }: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind === 'dash' || tokens[i]?.kind === 'mark' || tokens[i]?.kind === 'colon') return true
    if (finiteAt(tokens, i)?.verb === 'past') return true
  }
  return findNominatives(tokens, from, to, NO_AGREEMENT, false).some(
    ({ kind, name }) => kind !== 'thing' && name !== null,
  )
}
