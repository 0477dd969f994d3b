import { type CueVerb, cueAt } from '../../grammar/cues.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { WE_READ } from '../../lexicon/set-phrases.ts'
import type { Proposal, SourceHint } from '../../model/proposal.ts'
import {
  contentRange,
  type Passage,
  rangeSpan,
  sentenceRange,
  type TokenRange,
  verbatimSpans,
} from '../../text/passage.ts'
import { cueOf } from '../attribution.ts'
import { findGovernor } from '../clauses/governor.ts'
import { openingAt } from '../clauses/opening.ts'
import { hintOf } from '../clauses/source-hint.ts'

/** A paragraph that leaves what it reports to the points below it. */
interface Lead {
  verb: CueVerb
  hint: SourceHint
  /** Tokens that say so. */
  range: TokenRange
  /** Only what stands in marks is what it reports: no conjunction makes clauses of the points. */
  inMarks: boolean
}

/** `Rada zażądała, by:`, `W liście czytamy:` and a list: each point is a quote, of whoever the lead names. */
export function findListedClauses(passage: Passage): Proposal[] {
  return passage.blockTokens.flatMap((range, block) => {
    const lead = leadOf(passage, range)
    return lead ? pointsBelow(passage, block).flatMap((point) => proposePoint(passage, lead, point)) : []
  })
}

function leadOf(passage: Passage, { from, to }: TokenRange): Lead | null {
  const { tokens } = passage
  const at = to - 2
  if (at <= from || tokens[to - 1]?.kind !== 'colon') return null
  const start = sentenceRange(passage, at).from
  const opening = openingAt(tokens, at)
  if (opening === 'that' || opening === 'wish') {
    const governor = findGovernor(tokens, at - 1, start, opening, at)
    return (
      governor && {
        verb: governor.verb,
        hint: hintOf(passage, governor, start, at - 1),
        range: { from: governor.from, to: at + 1 },
        inMarks: false,
      }
    )
  }
  const verb = cueAt(tokens, at, DIRECT_VERBS)
  if (!verb || verb.form === 'participle') return null
  const where = rangeSpan(passage, { from: start, to: at + 1 })
  const isNobodys = verb.form === 'impersonal' || tokens[at]?.form.lower === WE_READ
  const hint: SourceHint = { place: isNobodys ? 'impersonal' : 'before', where, agreement: verb.agreement }
  return { verb, hint, range: { from: at, to }, inMarks: true }
}

/** The points of a list right below a block, without their bullets; a line of speech opens with a capital. */
function pointsBelow({ blocks, blockTokens, tokens }: Passage, lead: number): TokenRange[] {
  const points: TokenRange[] = []
  for (let block = lead + 1; block < blocks.length; block++) {
    const { from, to } = blockTokens[block] ?? { from: 0, to: 0 }
    const isDashed = tokens[from]?.kind === 'dash' && /^\p{Ll}/u.test(tokens[from + 1]?.text ?? '')
    if (blocks[block]?.kind !== 'listItem' && !isDashed) break
    let first = from
    while (first < to && tokens[first]?.kind !== 'word' && tokens[first]?.kind !== 'mark') first++
    points.push({ from: first, to })
  }
  return points
}

function proposePoint(passage: Passage, { verb, hint, range, inMarks }: Lead, point: TokenRange): Proposal[] {
  const content = contentRange(passage, point.from, point.to)
  const isWhole = (passage.partners.get(point.from) ?? -1) >= (content?.to ?? point.to)
  if (!content || content.to - content.from < 2 || (inMarks && !isWhole)) return []
  const span = rangeSpan(passage, content)
  const verbatim = isWhole ? [span] : verbatimSpans(passage, content)
  return [
    {
      kind: inMarks ? 'direct' : verbatim.length > 0 ? 'mixed' : 'reported',
      spans: [span],
      verbatim: inMarks ? [] : verbatim,
      block: passage.tokens[content.from]?.block ?? 0,
      cue: cueOf(passage, verb),
      hint,
      confidence: 0.85,
      evidence: [{ rule: 'content-clause', span: rangeSpan(passage, range) }],
    },
  ]
}
