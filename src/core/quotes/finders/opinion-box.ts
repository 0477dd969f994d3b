import { isPersonal } from '../../grammar/in-person.ts'
import { OPINION_TITLES } from '../../lexicon/speech-nouns.ts'
import { NO_AGREEMENT, type Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { isSpeechLike } from '../attribution.ts'
import { isDescribedName } from '../described-name.ts'

/** Paragraphs that a box may have. */
const MOST_PARAGRAPHS = 6

/**
 * What somebody wrote for a box in an article: `Opinia⏎Jan Bryl, prezes portu⏎Wiele nie zostało ustalone.` Its first
 * paragraph is his, and those behind it as long as they speak in person: nothing else says where the article goes on.
 */
export function findOpinionBoxes(passage: Passage): Proposal[] {
  return passage.blockTokens.flatMap((title, block) => {
    const who = passage.blockTokens[block + 1]
    if (!who || !isTitle(passage, title) || !isSigned(passage, who)) return []
    return paragraphsOf(passage, block + 2, who)
  })
}

const isTitle = ({ text, tokens }: Passage, { from, to }: TokenRange): boolean =>
  to > from && OPINION_TITLES.has(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).toLowerCase())

/** `Jan Bryl, prezes portu`, and no stop. */
const isSigned = ({ tokens }: Passage, { from, to }: TokenRange): boolean =>
  tokens[to - 1]?.kind !== 'stop' &&
  isDescribedName(tokens, from, to) &&
  tokens.slice(from, to).some(({ kind }) => kind === 'comma')

function paragraphsOf(passage: Passage, first: number, who: TokenRange): Proposal[] {
  const found: Proposal[] = []
  for (let block = first; block < first + MOST_PARAGRAPHS; block++) {
    const range = passage.blockTokens[block]
    if (!range || !isParagraph(passage, block) || (block > first && !isPersonal(passage, range))) break
    const content = contentRange(passage, range.from, range.to)
    if (!content) break
    const where = rangeSpan(passage, who)
    found.push({
      kind: 'direct',
      spans: [rangeSpan(passage, content)],
      verbatim: [],
      block,
      cue: null,
      hint: { place: 'label', where, agreement: NO_AGREEMENT },
      confidence: 0.7,
      evidence: [{ rule: 'interview-answer', span: where }],
    })
  }
  return found
}

/** One that opens with no sign of speech, and brings nobody else's. */
function isParagraph(passage: Passage, block: number): boolean {
  const { tokens, blocks, blockTokens } = passage
  const range = blockTokens[block]
  const kind = blocks[block]?.kind
  if (!range || (kind !== 'paragraph' && kind !== 'lead') || tokens[range.from]?.kind !== 'word') return false
  const last = tokens[range.to - 1]?.sentence ?? 0
  for (let s = tokens[range.from]?.sentence ?? 0; s <= last; s++) if (!isSpeechLike(passage, s)) return false
  return true
}
