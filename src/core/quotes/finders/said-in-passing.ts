import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { THAT_LEMMAS } from '../../lexicon/function-words.ts'
import { ALL_LEMMAS, WHAT } from '../../lexicon/pronouns.ts'
import { REMARKING_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import { type Passage, rangeSpan, sentenceRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { cueOf } from '../attribution.ts'
import { quoteInFrame } from '../frames/frame-quote.ts'

/** Words between `co` and its verb: `co w rozmowie z nami podkreśla X`. */
const LEAD_IN = 8
/** Tokens that the whole clause may have. */
const LONGEST = 24

/**
 * `Z tego powodu, co podkreśla X, A`: a clause that tells in passing who says what stands around it. Behind a whole
 * sentence (`A, co potwierdza X.`) the author says A, and X no more than that it is so.
 */
export function findSaidInPassing(passage: Passage): Proposal[] {
  const { tokens } = passage
  return tokens.flatMap((token, at) => {
    if (token.form.lower !== WHAT || !opens(tokens, at)) return []
    const sentence = sentenceRange(passage, at)
    const end = closingSign(tokens, at, sentence.to)
    const verb = end === null ? null : findVerb(tokens, at, end)
    if (end === null || !verb || !namesSpeaker(tokens, at, end, verb)) return []
    const frame = { from: at, to: end }
    const hint = {
      place: 'after' as const,
      where: rangeSpan(passage, { from: at + 1, to: end }),
      agreement: verb.agreement,
    }
    const found = quoteInFrame(passage, frame, sentence, 'as-said', hint, 0.85, cueOf(passage, verb))
    return found?.spans.some(({ start }) => start > (tokens[end]?.start ?? 0)) ? [found] : []
  })
}

/** Behind a comma or a dash; `to, co podkreśla X` is what he says, and `nie wie, co przyzna X` is asked. */
function opens(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at - 1]?.kind
  if (kind !== 'comma' && kind !== 'dash') return false
  return !readingsAt(tokens[at - 2]).some(
    ({ lemma, verb }) => verb !== null || THAT_LEMMAS.has(lemma) || ALL_LEMMAS.has(lemma),
  )
}

/** The sign that closes what the one before `at` opened. */
function closingSign(tokens: readonly Token[], at: number, end: number): number | null {
  for (let i = at + 2; i < Math.min(end, at + LONGEST); i++) if (tokens[i]?.kind === tokens[at - 1]?.kind) return i
  return null
}

function findVerb(tokens: readonly Token[], at: number, end: number): CueVerb | null {
  for (let i = at + 1; i < Math.min(end, at + LEAD_IN); i++) {
    const verb = cueAt(tokens, i, REMARKING_VERBS)
    if (verb) return verb.form === 'past' || verb.form === 'present' ? verb : null
    if (finiteAt(tokens, i)) return null
  }
  return null
}

/** A person or a body is the subject; that studies or a look confirm it is nobody's word. */
const namesSpeaker = (tokens: readonly Token[], at: number, end: number, { agreement }: CueVerb): boolean =>
  findNominatives(tokens, at + 1, end, agreement, false).some(({ kind, name }) => kind !== 'thing' || name !== null)
