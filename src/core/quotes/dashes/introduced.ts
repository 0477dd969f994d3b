import { type CueVerb, cueAt } from '../../grammar/cues.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { TEXT_NOUNS } from '../../lexicon/speech-nouns.ts'
import { NO_AGREEMENT, type SourceHint } from '../../model/proposal.ts'
import { type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { isDescribedName } from '../described-name.ts'
import { ownerOf, reactionTo } from '../marks/introducing-noun.ts'
import { isSpeakerLabel } from '../speaker-label.ts'

/** What introduces paragraphs with a dash each. */
export interface LeadIn {
  verb: CueVerb | null
  hint: SourceHint
}

/** The paragraph that introduces the one at `block` and all with a dash between them: by a verb, or by whom it names. */
export function leadInOf(passage: Passage, block: number): LeadIn | null {
  const { tokens, blockTokens } = passage
  let before = block - 1
  while (before >= 0 && tokens[blockTokens[before]?.from ?? 0]?.kind === 'dash') before--
  const range = blockTokens[before]
  if (!range) return null
  const label = labelIn(passage, range)
  if (label) return { verb: null, hint: { place: 'label', where: rangeSpan(passage, label), agreement: NO_AGREEMENT } }
  return tokens[range.to - 1]?.kind === 'colon' ? sentenceBefore(passage, range.to - 1) : null
}

/** `W liście załoga napisała:`, `Publikujemy oświadczenie prezesa Jana Bryla:`. */
function sentenceBefore(passage: Passage, colon: number): LeadIn | null {
  const { tokens, sentenceTokens } = passage
  const { from } = sentenceTokens[tokens[colon]?.sentence ?? 0] ?? { from: colon }
  const verb = lastCue(tokens, from, colon)
  if (verb) {
    const isTold = verb.form !== 'participle' && verb.form !== 'impersonal'
    const where = rangeSpan(passage, { from, to: colon })
    return {
      verb: isTold ? verb : null,
      hint: { place: 'before', where, agreement: isTold ? verb.agreement : NO_AGREEMENT },
    }
  }
  return writtenBy(passage, from, colon)
}

/** `Otrzymaliśmy odpowiedź od posłanki Ewy Lis:`: whose the text is that the lead tells of; null where it tells nobody's. */
export function writtenBy(passage: Passage, from: number, colon: number): LeadIn | null {
  const { tokens } = passage
  for (let i = colon - 1; i >= from; i--) {
    if (!readingsAt(tokens[i]).some(({ lemma }) => TEXT_NOUNS.has(lemma))) continue
    const owner = reactionTo(tokens, from, i) ? null : ownerOf(tokens, i, colon)
    return (
      owner && { verb: null, hint: { place: 'genitive', where: rangeSpan(passage, owner), agreement: NO_AGREEMENT } }
    )
  }
  return null
}

function lastCue(tokens: readonly Token[], from: number, to: number): CueVerb | null {
  for (let i = to - 1; i >= from; i--) {
    const verb = cueAt(tokens, i, DIRECT_VERBS)
    if (verb) return verb
  }
  return null
}

/** Tokens that a label may have, its colon with them. */
const LONGEST_LABEL = 19

/** `Jan Bryl:`, `Jan Bryl, trener Iskry`, `Jan Bryl (trener Iskry): – Wygramy.`: whoever is named there speaks until the next. */
function labelIn({ tokens }: Passage, { from, to }: TokenRange): TokenRange | null {
  let colon = from
  const limit = Math.min(to, from + LONGEST_LABEL)
  while (colon < limit && tokens[colon]?.kind !== 'colon') colon++
  if (colon === limit && limit < to) return null
  const opens = colon < to - 1 && tokens[colon + 1]?.kind === 'dash'
  const isLine = colon === to - 1 || (colon === to && tokens[to - 1]?.kind !== 'stop')
  if (!(opens || isLine) || colon === from) return null
  const isNamed = isDescribedName(tokens, from, colon)
  // without its colon a line has to say who that is
  if (colon === to) return isNamed && tokens.slice(from, to).some(({ kind }) => kind === 'comma') ? { from, to } : null
  return isNamed || isSpeakerLabel({ tokens }, from, colon, true) ? { from, to: colon } : null
}
