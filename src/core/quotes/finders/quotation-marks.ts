import { ABOUT_PREPOSITION } from '../../lexicon/function-words.ts'
import { ABOUT_VERBS, DIRECT_VERBS, NAMING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { TEXT_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { EvidenceRule, Span } from '../../model/article.ts'
import type { Proposal, SourceHint } from '../../model/proposal.ts'
import { type CueVerb, cueAt, finiteAt } from '../../text/cues.ts'
import { contentRange, isTitle, type Passage, rangeSpan, sentenceRange } from '../../text/passage.ts'
import { readingsAt } from '../../text/tokens.ts'
import { type Attribution, attributionAt, cueOf, hintOf } from '../attribution.ts'

/** Words that a fragment may have before it is a sentence of somebody's. */
const LONGEST_FRAGMENT = 14
const SHORTEST_SENTENCE = 3

/**
 * Words in quotation marks of any style that somebody says: with an attribution behind (`"…" – mówi X`), before
 * (`X mówi: "…"`) or inside; sentences that stand alone in their marks; fragments under a naming verb. Marks inside a
 * content clause or inside dash speech belong to those rules; a name in marks belongs to nobody.
 */
export function findQuotationMarks(passage: Passage): Proposal[] {
  const { partners, blockTokens, blocks } = passage
  const proposals: Proposal[] = []
  blockTokens.forEach((range, block) => {
    if (blocks[block]?.kind === 'heading') return
    let unclosed = false
    /** The last proposal and where its attribution ended: marks right behind go on with it. */
    let last: { proposal: Proposal; to: number } | null = null
    for (let open = range.from; open < range.to; open++) {
      const partner = partners.get(open)
      if (partner === undefined) continue
      if (partner === -1) {
        const found: Proposal | null =
          unclosed || !opensBlockOrSentence(passage, open) ? null : findUnclosed(passage, block, open, range.to)
        unclosed = true
        if (found) proposals.push(found)
        continue
      }
      if (partner < open) continue
      const found = findInMarks(passage, block, open, partner, range.to)
      if (found && 'attribution' in found) {
        proposals.push(found.proposal)
        last = { proposal: found.proposal, to: found.attribution.to }
      } else if (found) {
        const continues: boolean = last !== null && found.proposal.cue === null && isGap(passage, last.to, open)
        if (continues && last) last.proposal.spans.push(...found.proposal.spans)
        else proposals.push(found.proposal)
        last = null
      }
      open = partner
    }
  })
  return proposals
}

type Found = { proposal: Proposal; attribution: Attribution } | { proposal: Proposal }

function findInMarks(passage: Passage, block: number, open: number, close: number, end: number): Found | null {
  const { tokens } = passage
  const content = contentRange(passage, open + 1, close)
  if (!content) return null
  const marks: Span = rangeSpan(passage, { from: open, to: close + 1 })
  const opening = opensBlockOrSentence(passage, open) || tokens[open - 1]?.kind === 'dash'
  const spans = [rangeSpan(passage, content)]
  // `"A – mówi X – B"`: the attribution stands inside
  const inner = findInner(passage, open, close)
  if (inner) {
    const before = contentRange(passage, open + 1, inner.from - 1)
    const after = contentRange(passage, inner.to, close)
    const parts = [before, after].filter((part) => part !== null).map((part) => rangeSpan(passage, part))
    return { proposal: direct(passage, block, parts, inner, marks, 'dash-attribution') }
  }
  const behind = close + 1 + (tokens[close + 1]?.text === '.' && tokens[close + 2]?.kind === 'dash' ? 1 : 0)
  if (opening) {
    const separator = tokens[behind]?.kind
    const skip =
      separator === 'comma' && tokens[behind + 1]?.kind === 'dash'
        ? 2
        : separator === 'dash' || separator === 'comma'
          ? 1
          : 0
    const attribution =
      skip > 0 || tokens[behind]?.sentence === tokens[close]?.sentence
        ? attributionAt(passage, behind + skip, end, skip > 0 && tokens[behind + skip - 1]?.kind === 'dash')
        : null
    if (attribution) {
      const rule = separator === 'dash' || skip === 2 ? 'dash-attribution' : 'comma-attribution'
      return { proposal: direct(passage, block, spans, attribution, marks, rule), attribution }
    }
  }
  const introduced = findIntroduction(passage, open)
  if (introduced) {
    const proposal: Proposal = {
      kind: 'direct',
      spans,
      verbatim: [],
      block,
      cue: introduced.verb ? cueOf(passage, introduced.verb) : null,
      hint: introduced.hint,
      confidence: introduced.verb ? 0.95 : 0.7,
      evidence: [
        { rule: 'quotation-marks', span: marks },
        { rule: 'colon-attribution', span: introduced.hint.where },
      ],
    }
    return { proposal }
  }
  const words = content.to - content.from
  if (
    opening &&
    words >= SHORTEST_SENTENCE &&
    closesSentence(passage, close) &&
    hasVerb(passage, content.from, content.to)
  ) {
    return {
      proposal: {
        kind: 'direct',
        spans,
        verbatim: [],
        block,
        cue: null,
        hint: { place: 'none', where: null, agreement: { number: 0, genders: 0 } },
        confidence: 0.6,
        evidence: [{ rule: 'quotation-marks', span: marks }],
      },
    }
  }
  return findFragment(passage, block, open, close)
}

function direct(
  passage: Passage,
  block: number,
  spans: Span[],
  attribution: Attribution,
  marks: Span,
  rule: EvidenceRule,
): Proposal {
  return {
    kind: 'direct',
    spans,
    verbatim: [],
    block,
    cue: cueOf(passage, attribution.verb),
    hint: hintOf(passage, attribution),
    confidence: attribution.bare ? 0.75 : 0.97,
    evidence: [
      { rule: 'quotation-marks', span: marks },
      { rule, span: rangeSpan(passage, { from: attribution.from, to: attribution.to }) },
    ],
  }
}

function findInner(passage: Passage, open: number, close: number): Attribution | null {
  for (let i = open + 2; i < close - 1; i++) {
    if (passage.tokens[i]?.kind !== 'dash') continue
    const attribution = attributionAt(passage, i + 1, close, false)
    if (attribution && attribution.to - attribution.from < 14 && passage.tokens[attribution.to]?.kind === 'dash')
      return attribution
  }
  return null
}

/** `X powiedział: "…"`, `X powiedział "…"`, `o treści: "…"`, `X: "…"`. */
function findIntroduction(passage: Passage, open: number): { verb: CueVerb | null; hint: SourceHint } | null {
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

/** `nazwał to "hańbą"`, `mówił o "skandalu"`: the words alone, under a verb that names. */
function findFragment(passage: Passage, block: number, open: number, close: number): Found | null {
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
        proposal: {
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
        },
      }
    }
    if (finiteAt(tokens, i)) return null
  }
  return null
}

/** An opening mark that nothing closes: up to the attribution, else to its block's end. */
function findUnclosed(passage: Passage, block: number, open: number, end: number): Proposal | null {
  const { tokens } = passage
  if (tokens[open]?.spaceAfter) return null
  const marks = rangeSpan(passage, { from: open, to: open + 1 })
  for (let i = open + 1; i < end; i++) {
    if (tokens[i]?.kind !== 'dash') continue
    const attribution = attributionAt(passage, i + 1, end, true)
    const content = attribution ? contentRange(passage, open + 1, i) : null
    if (attribution && content) {
      const proposal = direct(passage, block, [rangeSpan(passage, content)], attribution, marks, 'dash-attribution')
      return {
        ...proposal,
        confidence: 0.85,
        evidence: [{ rule: 'quotation-mark-unclosed', span: marks }, ...proposal.evidence.slice(1)],
      }
    }
  }
  const introduced = findIntroduction(passage, open)
  const content = introduced?.verb ? contentRange(passage, open + 1, end) : null
  if (!introduced?.verb || !content) return null
  return {
    kind: 'direct',
    spans: [rangeSpan(passage, content)],
    verbatim: [],
    block,
    cue: cueOf(passage, introduced.verb),
    hint: introduced.hint,
    confidence: 0.75,
    evidence: [
      { rule: 'quotation-mark-unclosed', span: marks },
      { rule: 'colon-attribution', span: introduced.hint.where },
    ],
  }
}

function opensBlockOrSentence({ tokens }: Passage, open: number): boolean {
  const previous = tokens[open - 1]
  const token = tokens[open]
  return previous === undefined || previous.sentence !== token?.sentence || previous.block !== token?.block
}

function closesSentence(passage: Passage, close: number): boolean {
  const { to } = sentenceRange(passage, close)
  return close === to - 1 || (close === to - 2 && passage.tokens[close + 1]?.kind === 'stop')
}

/** Nothing but stops and dashes between two tokens. */
function isGap({ tokens }: Passage, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'stop' && tokens[i]?.kind !== 'dash') return false
  return true
}

function hasVerb({ tokens }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (readingsAt(tokens[i]).some(({ verb }) => verb !== null)) return true
  return false
}
