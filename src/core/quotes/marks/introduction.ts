import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { TEXT_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { SourceHint } from '../../model/proposal.ts'
import { type CueVerb, cueAt, finiteAt } from '../../text/cues.ts'
import { isTitle, type Passage, rangeSpan, sentenceRange } from '../../text/passage.ts'
import { readingsAt } from '../../text/tokens.ts'

/** What introduces words in marks. */
export interface Introduction {
  verb: CueVerb | null
  hint: SourceHint
}

/** `X powiedział: "…"`, `X powiedział "…"`, `o treści: "…"`, `X: "…"`. */
export function findIntroduction(passage: Passage, open: number): Introduction | null {
  const { tokens } = passage
  const { from } = sentenceRange(passage, open)
  const dash = tokens[open - 1]?.kind === 'dash' ? 1 : 0
  const colon = tokens[open - 1 - dash]?.kind === 'colon'
  const to = open - dash - (colon ? 1 : 0)
  if (!colon) {
    const verb = cueAt(tokens, open - 1, DIRECT_VERBS)
    // a bare verb before marks introduces them only when they open a sentence of their own
    if (
      !verb ||
      !/^\p{Lu}/u.test(tokens[open + 1]?.text ?? '') ||
      isTitle(tokens, open + 1, passage.partners.get(open) ?? open)
    )
      return null
    return { verb, hint: { place: 'before', where: rangeSpan(passage, { from, to: open }), agreement: verb.agreement } }
  }
  for (let i = to - 1; i >= Math.max(from, to - 30); i--) {
    const verb = cueAt(tokens, i, DIRECT_VERBS)
    if (verb) {
      return {
        verb,
        hint: {
          place: verb.form === 'impersonal' ? 'impersonal' : verb.form === 'participle' ? 'implied' : 'before',
          where: rangeSpan(passage, { from, to }),
          agreement: verb.agreement,
        },
      }
    }
    if (readingsAt(tokens[i]).some(({ lemma }) => TEXT_NOUNS.has(lemma))) {
      return {
        verb: null,
        hint: { place: 'none', where: rangeSpan(passage, { from, to }), agreement: { number: 0, genders: 0 } },
      }
    }
    if (finiteAt(tokens, i)) return null
  }
  return to - from <= 8
    ? {
        verb: null,
        hint: { place: 'label', where: rangeSpan(passage, { from, to }), agreement: { number: 0, genders: 0 } },
      }
    : null
}
