import { fullNameEnd } from '../../grammar/full-name.ts'
import { isPersonal, speaksAsOne, speaksInPerson } from '../../grammar/in-person.ts'
import { OPINION_TITLES } from '../../lexicon/speech-nouns.ts'
import { NO_AGREEMENT, type Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { isSpeechLike } from '../attribution.ts'
import { isDescribedName } from '../described-name.ts'

/** Paragraphs that a box may have. */
const MOST_PARAGRAPHS = 6

/** People who say something one below the other make a street poll; one alone may be anybody under a picture. */
const FEWEST_POLLED = 2

/**
 * What somebody wrote for a box in an article: `Opinia⏎Jan Bryl, prezes portu⏎Wiele nie zostało ustalone.` Its first
 * paragraph is his, and those behind it as long as they speak in person: nothing else says where the article goes on.
 * Without a title it takes several, one below the other, who all speak in person, and one at least of himself alone.
 */
export function findOpinionBoxes(passage: Passage): Proposal[] {
  const boxes = passage.blockTokens.flatMap((title, block) => {
    const who = isTitle(passage, title) ? signatureIn(passage, block + 1) : null
    return who ? paragraphsOf(passage, block + 2, who, isPersonal) : []
  })
  return boxes.length > 0 ? boxes : findPolled(passage)
}

/**
 * `Jan Bryl (strażak)⏎Most jest stary, boję się.⏎Ewa Lis, uczennica⏎Jeżdżę nim co dzień.` Where all are `my` a paper tells
 * of each: `Jan Bryl, pływak⏎Nasz mistrz.⏎Ewa Lis, lekarka⏎Znamy ją z przychodni.`
 */
function findPolled(passage: Passage): Proposal[] {
  const polled: Proposal[] = []
  let row: Proposal[][] = []
  let isOfOnes = false
  const endRow = () => {
    if (row.length >= FEWEST_POLLED && isOfOnes) polled.push(...row.flat())
    row = []
    isOfOnes = false
  }
  let block = 0
  while (block < passage.blocks.length) {
    const who = signatureIn(passage, block)
    const range = passage.blockTokens[block + 1]
    const isSaid = range !== undefined && speaksInPerson(passage, range)
    const said = who && isSaid ? paragraphsOf(passage, block + 1, who, speaksAsOne) : []
    if (said.length > 0) row.push(said)
    else endRow()
    isOfOnes ||= said.length > 0 && isSaid && speaksAsOne(passage, range)
    block += 1 + said.length
  }
  endRow()
  return polled
}

const isTitle = ({ text, tokens }: Passage, { from, to }: TokenRange): boolean =>
  to > from && OPINION_TITLES.has(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).toLowerCase())

/** Where a line names somebody and tells who that is, `Jan Bryl, prezes portu`, `Ewa Lis (uczennica)`, and has no stop. */
function signatureIn({ tokens, blockTokens }: Passage, block: number): TokenRange | null {
  const { from, to } = blockTokens[block] ?? { from: 0, to: 0 }
  const bracket = fullNameEnd(tokens, from, to)
  const isBracketed = bracket > from && tokens[bracket]?.kind === 'open' && tokens[to - 1]?.kind === 'close'
  if (isBracketed && /^\p{L}/u.test(tokens[bracket + 1]?.text ?? '')) return { from, to: bracket }
  const isDescribed = tokens[to - 1]?.kind !== 'stop' && isDescribedName(tokens, from, to)
  return isDescribed && tokens.slice(from, to).some(({ kind }) => kind === 'comma') ? { from, to } : null
}

/** @param goesOn whether a paragraph behind the first is still theirs */
function paragraphsOf(
  passage: Passage,
  first: number,
  who: TokenRange,
  goesOn: (passage: Passage, range: TokenRange) => boolean,
): Proposal[] {
  const found: Proposal[] = []
  for (let block = first; block < first + MOST_PARAGRAPHS; block++) {
    const range = passage.blockTokens[block]
    if (!range || !isParagraph(passage, block) || (block > first && !goesOn(passage, range))) break
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
