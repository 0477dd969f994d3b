import { cueAt } from '../../grammar/cues.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'

/** Tokens, with the stop, that are too few for what a heading quotes. */
const SHORTEST = 2

/**
 * Where what a heading quotes ends: before a further sentence that tells who has something to say to it and nothing else,
 * `Lipiec: nie będzie mostu. Wójt odpowiada`; `to` where none does.
 */
export function beforeReaction(passage: Passage, from: number, to: number): number {
  const { tokens, sentenceTokens } = passage
  for (let s = (tokens[from]?.sentence ?? 0) + 1; s <= (tokens[to - 1]?.sentence ?? -1); s++) {
    const sentence = sentenceTokens[s]
    // `Lis: Przegraliśmy. Trener tłumaczy`: a word alone shows not that it is quoted
    if (sentence && tellsWhoReacts(passage, sentence)) return sentence.from - from > SHORTEST ? sentence.from : to
  }
  return to
}

function tellsWhoReacts({ tokens }: Passage, { from, to }: TokenRange): boolean {
  const last = tokens[to - 1]?.kind === 'stop' ? to - 2 : to - 1
  if (cueAt(tokens, last, DIRECT_VERBS)?.form !== 'present') return false
  const subject = readNounPhrase(tokens, from, last, 'nom', true)
  return subject?.first === from && subject.last === last - 1 && subject.kind !== 'thing'
}
