import { cueAt } from '../../grammar/cues.ts'
import { closing } from '../../grammar/nominal.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { WORDS_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { Cue, Evidence, Span } from '../../model/article.ts'
import { NO_AGREEMENT, type Proposal, type SourceHint } from '../../model/proposal.ts'
import { contentRange, isTitle, type Passage, rangeSpan, sentenceRange, type TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { type Attribution, attributionAt, cueOf } from '../attribution.ts'
import { readCalledWords } from '../called-words.ts'
import { passesWordsOn } from '../clauses/passed-words.ts'
import { answeredBefore } from '../marks/answered.ts'
import { attributedInMarks } from '../marks/attributed.ts'
import { callsOrAsks, findIntroduction } from '../marks/find-introduction.ts'
import { findInner } from '../marks/inner.ts'
import { firstOfList, listUpTo } from '../marks/list.ts'
import { signedBehind } from '../marks/signed.ts'
import { findSpread } from '../marks/spread.ts'
import { closesSentence, isGap, opensBlockOrSentence } from '../marks/surroundings.ts'
import { findUnclosed } from '../marks/unclosed.ts'

const SHORTEST_SENTENCE = 3

/**
 * Words in quotation marks of any style that somebody says: with an attribution behind (`"…" – mówi X`), before
 * (`X mówi: "…"`) or inside; and sentences that stand alone in their marks. Marks inside a
 * content clause or inside dash speech belong to those rules; a name in marks belongs to nobody.
 */
export function findQuotationMarks(passage: Passage): Proposal[] {
  const { partners, blockTokens, blocks } = passage
  const proposals: Proposal[] = []
  /** What the paragraph before began and left open: by custom each next paragraph opens anew, and the last one closes. */
  let carried: Proposal | null = null
  blockTokens.forEach((range, block) => {
    if (blocks[block]?.kind === 'heading') return
    const before = carried
    carried = null
    let unclosed = false
    /** The last proposal and where its attribution ended: marks right behind go on with it. */
    let last: { proposal: Proposal; to: number } | null = null
    for (let open = range.from; open < range.to; open++) {
      const partner = partners.get(open)
      if (partner === undefined) continue
      if (partner === -1) {
        const isNew = !unclosed && (opensBlockOrSentence(passage, open) || passage.tokens[open - 1]?.kind === 'colon')
        const own: Proposal | null = isNew ? findUnclosed(passage, block, open, range.to) : null
        // an attribution in the paragraph itself is of nothing further
        const isAttributed = own?.evidence.every(({ rule }) => rule !== 'colon-attribution') ?? false
        const spread = isNew && !isAttributed ? findSpread(passage, block, open) : []
        proposals.push(...spread)
        const resumed: Proposal | null =
          isNew && !own && open === range.from && before ? goOn(passage, before, block, open, range.to) : null
        const found = spread.length > 0 ? null : (own ?? resumed)
        unclosed = true
        if (found) proposals.push(found)
        if (found && (found.spans.at(-1)?.end ?? 0) >= lastWord(passage, range.to)) carried = found
        continue
      }
      if (partner < open) continue
      const closing = open === range.from && before && closesBlock(passage, partner, range.to)
      const whole: Proposal | null = closing ? goOn(passage, before, block, open, partner) : null
      if (whole) {
        proposals.push(whole)
        open = partner
        continue
      }
      // `„A”, mówi X, „B”`
      if (last?.to === open - 1 && passage.tokens[open - 1]?.kind === 'comma') {
        const more = contentRange(passage, open + 1, partner)
        if (more) last.proposal.spans.push(rangeSpan(passage, more))
        last = null
        open = partner
        continue
      }
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

/** Another paragraph of what `before` began: the same speaker's, under the same cue. */
function goOn(passage: Passage, before: Proposal, block: number, open: number, end: number): Proposal | null {
  const content = contentRange(passage, open + 1, end)
  return content && { ...before, block, spans: [rangeSpan(passage, content)] }
}

const lastWord = ({ tokens }: Passage, to: number): number =>
  tokens[to - 1]?.kind === 'stop' ? (tokens[to - 2]?.end ?? 0) : (tokens[to - 1]?.end ?? 0)

/** Nothing but a stop behind a mark in its paragraph. */
const closesBlock = ({ tokens }: Passage, close: number, to: number): boolean =>
  close === to - 1 || (close === to - 2 && tokens[to - 1]?.kind === 'stop')

type Found = { proposal: Proposal; attribution: Attribution } | { proposal: Proposal }

/** A pair of marks, and what is asked of it again and again. */
interface Marked {
  passage: Passage
  block: number
  open: number
  close: number
  /** Exclusive index where the paragraph ends. */
  end: number
  content: TokenRange
  /** The words, and these with their marks. */
  spans: Span[]
  marks: Span
  /** The marks open a paragraph, a sentence, a point of a list, a turn of speech or a bracket. */
  opening: boolean
  /** The first token behind the marks, or behind their stop where a dash follows it. */
  behind: number
}

const OPENS_TURN: ReadonlySet<Token['kind']> = new Set(['dash', 'open', 'semicolon'])

/** Who says what stands in marks, by the first sign there is of it. */
function findInMarks(passage: Passage, block: number, open: number, close: number, end: number): Found | null {
  const { tokens } = passage
  const content = contentRange(passage, open + 1, close)
  if (!content) return null
  const marked: Marked = {
    passage,
    block,
    open,
    close,
    end,
    content,
    spans: [rangeSpan(passage, content)],
    marks: rangeSpan(passage, { from: open, to: close + 1 }),
    opening: opensBlockOrSentence(passage, open) || OPENS_TURN.has(tokens[open - 1]?.kind ?? 'word'),
    behind: close + 1 + (tokens[close + 1]?.kind === 'stop' && tokens[close + 2]?.kind === 'dash' ? 1 : 0),
  }
  return (
    attributedInside(marked) ??
    attributedBehind(marked) ??
    signed(marked) ??
    called(marked) ??
    attributedBehindColon(marked) ??
    introduced(marked) ??
    alone(marked)
  )
}

/** `"A – mówi X – B"`: the attribution stands inside. */
function attributedInside({ passage, block, open, close, marks }: Marked): Found | null {
  const inner = findInner(passage, open, close)
  if (!inner) return null
  const before = contentRange(passage, open + 1, inner.from - 1)
  const after = contentRange(passage, inner.to, close)
  const parts = [before, after].filter((part) => part !== null).map((part) => rangeSpan(passage, part))
  if (parts.length === 0) return null
  return { proposal: attributedInMarks(passage, block, parts, inner, marks, 'dash-attribution') }
}

/** `"A" – mówi X`, `"A", mówi X`, `"A" mówi X`. */
function attributedBehind({
  passage,
  block,
  open,
  close: last,
  end,
  spans,
  marks,
  opening,
  behind,
}: Marked): Found | null {
  const { tokens } = passage
  // `„A!”, „B” – pisali fani`, each of one sentence or more
  const start = passage.blockTokens[block]?.from ?? open
  const first = opening ? open : firstOfList(passage, open, start)
  const isList = first < open && opensBlockOrSentence(passage, first)
  if (!opening && !isList) return null
  const separator = tokens[behind]?.kind
  const isBoth = separator === 'comma' && tokens[behind + 1]?.kind === 'dash'
  const from = behind + (isBoth ? 2 : separator === 'dash' || separator === 'comma' ? 1 : 0)
  const isDashed = separator === 'dash' || isBoth
  // `"Times", podaje dziś wyniki`: a paper's name is who speaks, unless a dash says that it was spoken
  if (!isDashed && isTitle(tokens, open + 1, last)) return null
  if (from === behind && tokens[behind]?.sentence !== tokens[last]?.sentence) return null
  // `(„A” – wyjaśnił)`
  const close = tokens[open - 1]?.kind === 'open' ? closing(tokens, from, end) : -1
  const isPassedOn = isDashed && passesWordsOn(tokens, from)
  const attribution = isPassedOn ? null : attributionAt(passage, from, close < 0 ? end : close, isDashed)
  if (!attribution || (isList && (!isDashed || attribution.bare))) return null
  const rule = isDashed ? 'dash-attribution' : 'comma-attribution'
  const said = isList ? listUpTo(passage, open, start).map((part) => rangeSpan(passage, part)) : spans
  return { proposal: attributedInMarks(passage, block, said, attribution, marks, rule), attribution }
}

/** `"A" – Jan Wrona, kapitan Iskry`: who is named behind, without a verb. */
function signed(marked: Marked): Found | null {
  const { passage, block, open, close, end, content } = marked
  const start = passage.blockTokens[block]?.from ?? 0
  // `Wypowiedź: „A” – Jan Bryl, poseł`
  const isLabelled = open === start + 2 && readingsAt(passage.tokens[start]).some(({ lemma }) => WORDS_NOUNS.has(lemma))
  if ((open !== start && !isLabelled) || !hasVerb(passage, content.from, content.to)) return null
  const found = signedBehind(passage.tokens, close, end)
  if (!found) return null
  const hint: SourceHint = { ...NOWHERE, place: 'label', where: rangeSpan(passage, found.name) }
  const where = { rule: 'dash-attribution', span: rangeSpan(passage, found.whole) } as const
  return propose(marked, null, hint, 0.9, [where])
}

/** `"A" – to słowa Jana Bryla`. */
function called(marked: Marked): Found | null {
  const { passage, block, open, opening, behind } = marked
  const from = passage.tokens[behind]?.kind === 'dash' ? behind + 1 : behind
  const start = passage.blockTokens[block]?.from ?? open
  // `„A”, „B” – to hasła rybaków`; marks may hold several sentences
  const isList = !opening && from > behind && opensBlockOrSentence(passage, firstOfList(passage, open, start))
  const found = opening || isList ? readCalledWords(passage, from) : null
  const spans = isList ? listUpTo(passage, open, start).map((part) => rangeSpan(passage, part)) : marked.spans
  return (
    found &&
    propose({ ...marked, spans }, null, found.hint, 0.85, [
      { rule: 'dash-attribution', span: rangeSpan(passage, found.whole) },
    ])
  )
}

/** `na Twitterze: "A" napisał prezydent`, `zacytował kodeks: "A" - napisał`. */
function attributedBehindColon({ passage, block, open, end, spans, marks, behind }: Marked): Found | null {
  const { tokens } = passage
  if (tokens[open - 1]?.kind !== 'colon') return null
  const introduction = findIntroduction(passage, open)
  // `Słowa wójta: „A” oburzyły radnych`: they are his
  const second = tokens[sentenceRange(passage, open - 1).from + 1]?.start
  const isOwned = introduction?.hint.place === 'genitive' && introduction.hint.where?.start === second
  const hasSaid = introduction?.verb != null || isOwned
  const isDashed = tokens[behind]?.kind === 'dash'
  const isSaid =
    (!hasSaid && (isDashed || cueAt(tokens, behind, DIRECT_VERBS) !== null)) ||
    (isDashed && cueAt(tokens, behind + 1, DIRECT_VERBS) !== null)
  const attribution = isSaid ? attributionAt(passage, behind + (isDashed ? 1 : 0), end, true) : null
  if (!attribution) return null
  return {
    proposal: attributedInMarks(passage, block, spans, attribution, marks, 'comma-attribution'),
    attribution,
  }
}

/** `X mówi: "A"`, `X mówi: "A" i "B"`. */
function introduced(marked: Marked): Found | null {
  const { passage, block, open, close } = marked
  // marks may hold several sentences
  const first = firstOfList(passage, open, passage.blockTokens[block]?.from ?? open)
  const isName = isTitle(passage.tokens, open + 1, close) && !callsOrAsks(passage.tokens, close)
  if (first < open && isName) return null
  const introduction = findIntroduction(passage, first)
  if (!introduction) return null
  const { verb, hint } = introduction
  const where = { rule: 'colon-attribution', span: hint.where } as const
  return propose(marked, verb ? cueOf(passage, verb) : null, hint, verb ? 0.95 : 0.7, [where])
}

/** A sentence that is alone in its marks: whose, its neighbours tell. */
function alone(marked: Marked): Found | null {
  const { passage, close, content, opening } = marked
  const isSentence =
    opening &&
    content.to - content.from >= SHORTEST_SENTENCE &&
    closesSentence(passage, close) &&
    hasVerb(passage, content.from, content.to)
  if (!isSentence) return null
  const answered = answeredBefore(passage, marked.open)
  if (!answered?.verb) return propose(marked, null, NOWHERE, 0.6, [])
  const where = { rule: 'colon-attribution', span: answered.hint.where } as const
  return propose(marked, cueOf(passage, answered.verb), answered.hint, 0.85, [where])
}

const NOWHERE: SourceHint = { place: 'none', where: null, agreement: NO_AGREEMENT }

/** @param where what shows who it was, beside the marks */
function propose(
  { spans, block, marks }: Marked,
  cue: Cue | null,
  hint: SourceHint,
  confidence: number,
  where: readonly Evidence[],
): Found {
  const evidence: Evidence[] = [{ rule: 'quotation-marks', span: marks }, ...where]
  return { proposal: { kind: 'direct', spans, verbatim: [], block, cue, hint, confidence, evidence } }
}

function hasVerb({ tokens }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (readingsAt(tokens[i]).some(({ verb }) => verb !== null)) return true
  return false
}
