import { cueAt } from '../../grammar/cues.ts'
import { fullNameEnd } from '../../grammar/full-name.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, type TokenRange } from '../../text/passage.ts'
import { isCapitalised } from '../../text/tokens.ts'
import { type Attribution, attributionAt, isSpeechLike } from '../attribution.ts'
import { attributed } from './propose.ts'
import { unmarkedStart } from './unmarked-start.ts'

/** Confidence where speech and its attribution are paragraphs apart. */
const CARRIED = 0.85

/** Tokens behind a verb within which its subject opens. */
const NEAR = 3

/** An attribution that a paragraph of its own gives to the paragraph before: `A⏎⏎- ocenił X. B`, `A⏎⏎ocenił Jan Bryl.` */
export function findCarried(passage: Passage, block: number): { proposal: Proposal; to: number } | null {
  const { tokens } = passage
  const range = passage.blockTokens[block]
  const before = passage.blockTokens[block - 1]
  if (!range || !before || passage.blocks[block - 1]?.kind === 'caption') return null
  const hasDash = tokens[range.from]?.kind === 'dash'
  const verb = hasDash ? range.from + 1 : range.from
  if (!tokens[verb] || isCapitalised(tokens[verb]) || !cueAt(tokens, verb, DIRECT_VERBS)) return null
  const attribution = attributionAt(passage, verb, range.to, true)
  if (!attribution || !(hasDash || isAllThereIs(passage, attribution, range, before))) return null
  const last = tokens[before.to - 1]?.sentence ?? 0
  const first = tokens[before.from]?.sentence ?? 0
  const marked = inMarks(passage, before)
  const start = marked ? marked.from : unmarkedStart(passage, last, first, before.from, true)
  const content = contentRange(passage, start, marked ? marked.to : before.to)
  if (!content) return null
  const ending = { attribution, dash: range.from, opened: true, unopened: false }
  const proposal = attributed(passage, block - 1, content, ending)
  return { proposal: { ...proposal, confidence: CARRIED }, to: attribution.to }
}

/** Without a dash: a paragraph that names who said it and tells nothing else, behind one of whole sentences. */
function isAllThereIs(passage: Passage, { to, verb }: Attribution, range: TokenRange, before: TokenRange): boolean {
  const { tokens, blocks } = passage
  const isWhole = to >= range.to - 1 && (to === range.to || tokens[to]?.kind === 'stop')
  const isTold = verb.form === 'past' || verb.form === 'present'
  const isHeading = blocks[tokens[before.from]?.block ?? -1]?.kind === 'heading'
  if (!isWhole || !isTold || isHeading || !isOver(passage, before)) return false
  const isSomebody = findNominatives(tokens, verb.at + 1, to, verb.agreement, false).some(
    ({ kind, first }) => kind === 'person' && first <= verb.at + NEAR,
  )
  return (
    isSomebody &&
    tokens.slice(verb.at + 1, to).some((_, i) => fullNameEnd(tokens, verb.at + 1 + i, to) > verb.at + 1 + i)
  )
}

/** A paragraph that ends with its sentence, and brings nobody else's words; or one that is all in marks. */
function isOver(passage: Passage, before: TokenRange): boolean {
  const { tokens } = passage
  const opener = tokens[before.from]?.kind
  if (opener === 'mark') return inMarks(passage, before) !== null
  const last = tokens[before.to - 1]
  return last?.kind === 'stop' && (opener === 'word' || opener === 'dash') && isSpeechLike(passage, last.sentence)
}

/** What a paragraph of nothing else has in its marks. */
function inMarks({ tokens, partners }: Passage, { from, to }: TokenRange): TokenRange | null {
  const close = tokens[from]?.kind === 'mark' ? (partners.get(from) ?? -1) : -1
  const isAll = close === to - 1 || (close === to - 2 && tokens[to - 1]?.kind === 'stop')
  return isAll && close > from ? { from: from + 1, to: close } : null
}
