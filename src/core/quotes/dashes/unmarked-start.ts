import { finiteAt } from '../../text/cues.ts'
import type { Passage } from '../../text/passage.ts'
import { findNominatives } from '../../text/subject.ts'
import { type Attribution, isSpeechLike } from '../attribution.ts'
import { isPersonal } from '../personal.ts'

/** Sentences that one attribution may close when nothing but its dash shows where the speech began. */
const LONGEST_UNMARKED = 12

/**
 * Where speech without any opening sign starts: at its own sentence, or further back over sentences that are all free of
 * reporting, when one of them speaks in the first person (no paper does) or a closing mark shows that speech it was.
 */
export function unmarkedStart(
  passage: Passage,
  sentence: number,
  free: number,
  from: number,
  unopened: boolean,
  attribution?: Attribution,
): number {
  const own = attribution && !unopened ? behindIntroduction(passage, sentence, from, attribution) : null
  if (own !== null && own >= free) free = own
  let start = sentence
  let personal = unopened || isPersonal(passage, passage.sentenceTokens[sentence])
  let personalStart = sentence
  for (let s = sentence - 1; s >= Math.max(free, sentence - LONGEST_UNMARKED); s--) {
    if (!isSpeechLike(passage, s)) break
    start = s
    if (isPersonal(passage, passage.sentenceTokens[s])) {
      personal = true
      personalStart = s
    }
  }
  const paragraph = passage.tokens[from]?.block
  const first = own ?? passage.tokens[passage.blockTokens[paragraph ?? 0]?.from ?? 0]?.sentence
  // `Podpisuje i wie, że nie może. Skandal – powiedział X`: what has no verb is not all that was said
  const alone = start === first && start < sentence && !hasVerb(passage, sentence)
  if (start === first && (personal || alone)) return passage.sentenceTokens[start]?.from ?? from
  if (unopened) return passage.sentenceTokens[start]?.from ?? from
  return passage.sentenceTokens[personal ? personalStart : sentence]?.from ?? from
}

/**
 * `Prezes Jan Bryl wydał komunikat. Szanuję protest – napisał.`: behind the paragraph's first sentence where that names, in
 * the third person, somebody who agrees with the verb and whom its attribution does not name again.
 */
function behindIntroduction(passage: Passage, sentence: number, at: number, attribution: Attribution): number | null {
  const { tokens, blockTokens, sentenceTokens } = passage
  const first = tokens[blockTokens[tokens[at]?.block ?? 0]?.from ?? 0]?.sentence ?? sentence
  const opening = sentenceTokens[first]
  const { verb, to } = attribution
  if (first >= sentence || !opening || (verb.form !== 'past' && verb.form !== 'present')) return null
  if (isPersonal(passage, opening) || !isPersonal(passage, sentenceTokens[first + 1])) return null
  if (findNominatives(tokens, verb.at + 1, to, verb.agreement, false).length > 0) return null
  const people = findNominatives(tokens, opening.from, opening.to, verb.agreement, true)
  return people.some(({ kind, name }) => kind === 'person' && name) ? first + 1 : null
}

/** `Powód to spór` has no other verb. */
const PREDICATIVE = 'to'

function hasVerb({ tokens, sentenceTokens }: Passage, sentence: number): boolean {
  const { from, to } = sentenceTokens[sentence] ?? { from: 0, to: 0 }
  for (let i = from; i < to && tokens[i]?.kind !== 'dash'; i++)
    if (finiteAt(tokens, i) || tokens[i]?.text === PREDICATIVE) return true
  return false
}
