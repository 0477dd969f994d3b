import { ABOUT_PREPOSITION } from '../../lexicon/function-words.ts'
import { ABOUT_VERBS, NAMING_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import { cueAt, finiteAt } from '../../text/cues.ts'
import { isTitle, type Passage, rangeSpan, sentenceRange } from '../../text/passage.ts'
import { cueOf } from '../attribution.ts'

/** Words that a fragment may have before it is a sentence of somebody's. */
const LONGEST_FRAGMENT = 14

/** Words given verbatim that are no sentence of their own. Inside a content clause they are that rule's. */
export function findQuotedFragments(passage: Passage): Proposal[] {
  const proposals: Proposal[] = []
  for (const [open, close] of passage.partners) {
    const block = passage.tokens[open]?.block ?? 0
    if (close < open || passage.blocks[block]?.kind === 'heading') continue
    const found = findFragment(passage, block, open, close)
    if (found) proposals.push(found)
  }
  return proposals
}

/** `nazwał to "hańbą"`, `mówił o "skandalu"`: the words alone, under a verb that names. */
function findFragment(passage: Passage, block: number, open: number, close: number): Proposal | null {
  const { tokens } = passage
  if (close - open > LONGEST_FRAGMENT || isTitle(tokens, open + 1, close)) return null
  const { from } = sentenceRange(passage, open)
  for (let i = open - 1; i >= Math.max(from, open - 12); i--) {
    const kind = tokens[i]?.kind
    if (kind === 'comma' || kind === 'colon' || kind === 'semicolon' || kind === 'dash') return null
    const naming = cueAt(tokens, i, NAMING_VERBS)
    const about = tokens[open - 1]?.text === ABOUT_PREPOSITION ? cueAt(tokens, i, ABOUT_VERBS) : null
    const verb = naming ?? about
    if (verb && verb.form !== 'participle') {
      return {
        kind: 'mixed',
        spans: [rangeSpan(passage, { from: open + 1, to: close })],
        verbatim: [rangeSpan(passage, { from: open + 1, to: close })],
        block,
        cue: cueOf(passage, verb),
        hint: {
          place: verb.form === 'impersonal' ? 'impersonal' : 'before',
          where: rangeSpan(passage, { from, to: open }),
          agreement: verb.agreement,
        },
        confidence: 0.75,
        evidence: [{ rule: 'quoted-fragment', span: rangeSpan(passage, { from: open, to: close + 1 }) }],
      }
    }
    if (finiteAt(tokens, i)) return null
  }
  return null
}
