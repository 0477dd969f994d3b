import { DECIDING_VERBS } from '../../lexicon/deciding-verbs.ts'
import { COMPLEMENTIZERS } from '../../lexicon/function-words.ts'
import type { Proposal } from '../../model/proposal.ts'
import {
  contentRange,
  type Passage,
  rangeSpan,
  sentenceRange,
  type TokenRange,
  verbatimSpans,
} from '../../text/passage.ts'
import type { Token } from '../../text/tokens.ts'
import { cueOf } from '../attribution.ts'
import { findEnd, saysWho } from '../clauses/clause-end.ts'
import type { Governor } from '../clauses/governing.ts'
import { findGovernor } from '../clauses/governor.ts'
import { withoutInserted } from '../clauses/inserted.ts'
import { openingAt } from '../clauses/opening.ts'
import { hintOf } from '../clauses/source-hint.ts'

/** `X powiedział, że A`, `zapytał, czy A`, `apelował, by A`, `z zarzutem, że A`: the content of a clause under a cue. */
export function findContentClauses(passage: Passage): Proposal[] {
  const { tokens } = passage
  const proposals: Proposal[] = []
  for (let at = 1; at < tokens.length; at++) {
    const opening = openingAt(tokens, at)
    if (!opening) continue
    const sentence = sentenceRange(passage, at)
    const comma = tokens[at - 1]?.kind === 'comma' ? at - 1 : at
    const governor = findGovernor(tokens, comma, sentence.from, opening, at)
    if (!governor || isInsideMarks(passage, governor.verb.at, comma)) continue
    const from = opening === 'question' ? at : at + 1
    const to = findEnd(passage, governor, from, sentence)
    const added = opening === 'that' && to === sentence.to ? addedSentences(passage, governor, sentence) : []
    const parts = [{ from, to }, ...added]
      .flatMap((range) => withoutInserted(passage, range.from, range.to))
      .map((part) => contentRange(passage, part.from, part.to))
      .filter((part) => part !== null)
    if (parts.length === 0) continue
    const verbatim = parts.flatMap((part) => verbatimSpans(passage, part))
    const edge = wholeInMarks(passage, from, to)
    // `zdecydował, że A`: done rather than said, unless in words that are given
    const isGiven = verbatim.some(({ start, end }) => passage.text.slice(start, end).includes(' '))
    if (DECIDING_VERBS.has(governor.verb.lemma) && !edge && !isGiven) continue
    const spans = parts.map((part) => rangeSpan(passage, part))
    proposals.push({
      kind: edge || verbatim.length > 0 ? 'mixed' : 'reported',
      spans,
      verbatim: edge ? spans : verbatim,
      block: tokens[at]?.block ?? 0,
      cue: cueOf(passage, governor.verb),
      hint: hintOf(passage, governor, sentence.from, comma),
      confidence: governor.noun ? 0.7 : opening === 'that' ? 0.93 : 0.8,
      evidence: [{ rule: 'content-clause', span: rangeSpan(passage, { from: governor.from, to: at + 1 }) }],
    })
  }
  return proposals
}

/** `Straszył, że A. Że B.`: the sentences behind it that go on with the conjunction alone, each without it. */
function addedSentences(passage: Passage, governor: Governor, { from, to }: TokenRange): TokenRange[] {
  const { tokens, sentenceTokens } = passage
  const added: TokenRange[] = []
  for (let start = to; tokens[start]?.block === tokens[from]?.block; ) {
    const next = sentenceTokens[tokens[start]?.sentence ?? 0]
    if (next?.from !== start || !COMPLEMENTIZERS.has(tokens[start]?.form.lower ?? '')) break
    // `Że B, mówił już wójt.`: it has a cue of its own
    if (isSaidBehind(tokens, next) || findEnd(passage, governor, start + 1, { from, to: next.to }) < next.to) break
    added.push({ from: start + 1, to: next.to })
    start = next.to
  }
  return added
}

const isSaidBehind = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ kind }, i) => kind === 'comma' && saysWho(tokens, from + i + 1, to))

/** `pytany o „formy, jakie dopuszcza”`: marks that open behind the cue and hold the clause open nothing of the cue's. */
function isInsideMarks({ partners }: Passage, cue: number, comma: number): boolean {
  for (let i = cue + 1; i < comma; i++) if ((partners.get(i) ?? 0) > comma) return true
  return false
}

function wholeInMarks({ tokens, partners }: Passage, from: number, to: number): boolean {
  let last = to - 1
  while (last > from && (tokens[last]?.text === '.' || tokens[last]?.kind === 'comma')) last--
  return tokens[from]?.kind === 'mark' && partners.get(from) === last
}
