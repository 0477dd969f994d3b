import { isPersonal } from '../../grammar/in-person.ts'
import { ASKING_VERBS, LISTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan } from '../../text/passage.ts'
import { cueOf, isSpeechLike } from '../attribution.ts'
import { type LeadIn, leadInOf } from '../dashes/introduced.ts'

/** Paragraphs that one colon may introduce. */
const MOST_PARAGRAPHS = 8

/**
 * Paragraphs without marks or dashes behind one that ends with a colon: `Skomentował to krótko:⏎Nie oddamy mostu.`,
 * `Jan Bryl, trener Iskry:⏎Było trudno.` Only the first person, a call or a question shows that they are speech.
 */
export function findColonParagraphs(passage: Passage): Proposal[] {
  return passage.blockTokens.flatMap(({ to }, block) => {
    const lead = passage.tokens[to - 1]?.kind === 'colon' ? leadInOf(passage, block + 1) : null
    return lead && isTold(lead) ? paragraphsBehind(passage, block + 1, lead) : []
  })
}

/** `wymieniają:` opens a list as a rule. */
const isTold = ({ verb, hint }: LeadIn): boolean =>
  verb ? !LISTING_VERBS.has(verb.lemma) : hint.place === 'label' || hint.place === 'genitive'

function paragraphsBehind(passage: Passage, first: number, { verb, hint }: LeadIn): Proposal[] {
  const found: Proposal[] = []
  const asks = verb !== null && ASKING_VERBS.has(verb.lemma)
  for (let block = first; block < first + MOST_PARAGRAPHS && isPlainSpeech(passage, block, asks); block++) {
    const { from, to } = passage.blockTokens[block] ?? { from: 0, to: 0 }
    const content = contentRange(passage, from, to)
    if (!content) break
    found.push({
      kind: 'direct',
      spans: [rangeSpan(passage, content)],
      verbatim: [],
      block,
      cue: verb && cueOf(passage, verb),
      hint,
      confidence: 0.7,
      evidence: [{ rule: hint.place === 'label' ? 'interview-answer' : 'colon-attribution', span: hint.where }],
    })
  }
  return found
}

/** A paragraph in person, or what was asked, that opens with no sign of speech, brings nobody else's and introduces nothing. */
function isPlainSpeech(passage: Passage, block: number, asks: boolean): boolean {
  const { tokens, blocks, blockTokens } = passage
  const range = blockTokens[block]
  if (!range || blocks[block]?.kind !== 'paragraph' || tokens[range.from]?.kind !== 'word') return false
  const isQuestion = asks && tokens[range.to - 1]?.text === '?'
  if (tokens[range.to - 1]?.kind !== 'stop' || !(isQuestion || isPersonal(passage, range))) return false
  const last = tokens[range.to - 1]?.sentence ?? 0
  for (let s = tokens[range.from]?.sentence ?? 0; s <= last; s++) if (!isSpeechLike(passage, s)) return false
  return true
}
