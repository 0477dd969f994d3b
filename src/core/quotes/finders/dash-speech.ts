import { cueAt } from '../../grammar/cues.ts'
import { PLURAL } from '../../lexicon/morphology/readings.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { tokenRange } from '../../text/token-range.ts'
import { isCapitalised, type Token } from '../../text/tokens.ts'
import { type Attribution, attributionAt } from '../attribution.ts'
import { readCalledWords } from '../called-words.ts'
import { behindDateline } from '../dashes/dateline.ts'
import { gestureAt } from '../dashes/gesture.ts'
import { leadInOf } from '../dashes/introduced.ts'
import { introducesAnother } from '../dashes/introduces-another.ts'
import { isAside, isUnsaid } from '../dashes/no-speech.ts'
import { attributed, leadBefore, unattributed } from '../dashes/propose.ts'
import { signatureBehind } from '../dashes/signature.ts'
import { tellsOfSpeaker } from '../dashes/tells-of-speaker.ts'
import { tellsOn } from '../dashes/tells-on.ts'
import { unmarkedStart } from '../dashes/unmarked-start.ts'
import { firstOfList } from '../marks/list.ts'
import { signedBehind } from '../marks/signed.ts'
import { isReporters } from '../reporters-own.ts'

/** Confidence where speech and its attribution are paragraphs apart. */
const CARRIED = 0.85
/** Parts that attributions break one quote into; what has more is no speech. */
const MOST_PARTS = 12

/**
 * Speech set off by dashes: `– A – mówi X. – B.`, and the press's `A – mówi X`, which has no opening dash. One walk over
 * the sentences of a block; an attribution closes what was opened, a dash after it opens the same speaker's next part.
 */
export function findDashSpeech(passage: Passage): Proposal[] {
  return passage.blockTokens.flatMap((_, block) => walkBlock(passage, block))
}

/** Speech that a dash has opened: where, with whose it goes on, and what introduces it before a colon. */
interface Opened {
  at: number
  continues: Proposal | null
  lead: TokenRange | null
}

function walkBlock(passage: Passage, block: number): Proposal[] {
  const { tokens, partners } = passage
  const range = passage.blockTokens[block]
  if (!range) return []
  const proposals: Proposal[] = []
  /** Where speech opened by a dash starts, and whether it goes on with the last proposal's. */
  let open: Opened | null = null
  let last: Proposal | null = null
  /** First sentence not yet given to a quote: unmarked speech reaches back no further. */
  let free = tokens[range.from]?.sentence ?? 0

  const close = (to: number): void => {
    if (!open) return
    const content = contentRange(passage, open.at, to)
    if (content && open.continues && open.continues.spans.length < MOST_PARTS)
      open.continues.spans.push(rangeSpan(passage, content))
    else if (content && !isUnsaid(passage, block, open.at, to)) {
      const opensBlock = open.at === range.from + 1
      const lead = open.lead ? leadBefore(passage, open.lead) : opensBlock ? leadInOf(passage, block) : null
      proposals.push(unattributed(passage, block, content, open.at, lead))
    }
    open = null
  }

  const carried = findCarried(passage, block)
  if (carried) proposals.push(carried.proposal)
  const firstSentence = tokens[range.from]?.sentence ?? 0
  const lastSentence = tokens[range.to - 1]?.sentence ?? -1
  for (let s = firstSentence; s <= lastSentence; s++) {
    const { from, to } = passage.sentenceTokens[s] ?? { from: 0, to: 0 }
    const behind = carried && s === firstSentence ? carried.to : from
    const isSigned = signatureBehind(tokens, from) ?? signedBehind(tokens, from - 1, range.to)
    const opens = tokens[from]?.kind === 'dash' && to > from + 1 && behind === from && !isSigned
    // right behind an attribution goes on what is said: `– Syn choruje – mówi X. – Płacze po nocach.`
    const gesture = opens && (open || last) && !(last && s === free) ? gestureAt(passage, s) : null
    if (gesture) {
      const { at, continues } = (open as Opened | null) ?? { at: from, continues: null }
      const said = contentRange(passage, at, from)
      if (said && continues && continues.spans.length < MOST_PARTS) continues.spans.push(rangeSpan(passage, said))
      else if (said) {
        last = attributed(passage, block, said, gesture, from, true, false)
        proposals.push(last)
      }
      open = null
      free = s + 1
      continue
    }
    if (opens) {
      close(from)
      open = { at: from + 1, continues: last && s === free ? last : null, lead: null }
    } else if (open && endsOpened(passage, s, open)) close(from)
    let at = behind
    if (behind > from) free = s + 1
    while (at < to) {
      const token = tokens[at]
      const mark = partners.get(at)
      const previous = tokens[at - 1]
      if (token?.kind === 'mark' && mark !== undefined && mark > at && !open) {
        // speech in marks has a finder of its own, with its dashes inside
        at = mark + 1
        continue
      }
      const ending = open && token?.kind === 'comma' ? endingAt(passage, at + 1, to) : null
      if (ending && open) {
        const content = contentRange(passage, open.at, at)
        if (content) proposals.push(attributed(passage, block, content, ending, at, true, false))
        open = null
        free = s + 1
        at = to
        continue
      }
      if (token?.kind !== 'dash' || at === from || (previous?.kind === 'number' && tokens[at + 1]?.kind === 'number')) {
        at++
        continue
      }
      // of a lead's points the one that is said: `liczy na zgodę; – Nie poddam się – mówi X`
      const isPoint = previous?.kind === 'semicolon' && isCapitalised(tokens[at + 1])
      if (!open && isPoint) {
        open = { at: at + 1, continues: null, lead: null }
        at++
        continue
      }
      // `dodał też: – A – zaznaczył X`
      if (!open && previous?.kind === 'colon' && at + 1 < to) {
        open = { at: at + 1, continues: null, lead: { from, to: at - 1 } }
        at++
        continue
      }
      // `– A – to była jej ulubiona sentencja.`
      const called = open ? readCalledWords(passage, at + 1) : null
      const words = called && open ? contentRange(passage, open.at, at) : null
      if (called && words) {
        proposals.push({
          ...unattributed(passage, block, words, at + 1, { verb: null, hint: called.hint }),
          confidence: 0.85,
        })
        open = null
        free = s + 1
        at = to
        continue
      }
      // `– Dlaczego? – dopytujemy.`: what the paper asks is its own
      if (open && isReporters(tokens, at + 1, to)) {
        open = null
        free = s + 1
        at++
        continue
      }
      // `„A”? – pytał X`
      const closer = previous?.kind === 'stop' ? at - 2 : at - 1
      const marked = tokens[closer]?.kind === 'mark' && (partners.get(closer) ?? -1) >= 0
      const unopened = previous?.kind === 'mark' && partners.get(at - 1) === -1
      const attribution: Attribution | null = attributionAt(passage, at + 1, to, open !== null || unopened || marked)
      // marks in the middle of a sentence show no speech: `Na ten „żart” – Wrona odpowiedział: …`
      const inMiddle = marked && (partners.get(closer) ?? from) > from
      const unmarked = !open && (!marked || inMiddle) && !unopened
      // `pojechał do domu („A” – wyjaśnił), a potem`: what is in brackets tells of what is in them
      const bracketed = unmarked && isInBracket(tokens, from, at)
      if (!attribution || bracketed || isAside(passage, { from, to }, at, attribution, unmarked)) {
        at++
        continue
      }
      const start = open ? null : unmarkedStart(passage, s, free, from, unopened, attribution)
      const begin = open?.at ?? behindDateline(tokens, { from: start ?? from, to: at })
      const whole = contentRange(passage, begin, at)
      // `"A" - mówi X`, `zacytował: "A" - dodał X`: the marks have a finder of their own
      const opening = marked ? firstOfList(passage, partners.get(closer) ?? -1, from) : -1
      const inMarks = !open && opening >= 0 && (begin === opening || opening === from || isBegun(tokens[opening - 1]))
      if (whole && !inMarks) {
        last = attributed(passage, block, whole, attribution, at, open !== null, unopened)
        if (open && attribution.verb.agreement.number === PLURAL) shareAttribution(proposals, last)
        proposals.push(last)
      } else last = null
      free = s + 1
      open = null
      at = attribution.to
      if (tokens[at]?.kind === 'dash' && at + 1 < to && last) {
        const next = attributionAt(passage, at + 1, to, false)
        if (!next) open = { at: at + 1, continues: last, lead: null }
        at++
      } else if (tokens[at]?.kind === 'semicolon' && saysWhoLater(passage, at + 1, to)) {
        open = { at: at + 1, continues: null, lead: null }
        at++
      }
    }
    if (open && (open as Opened).continues && tokens[to]?.kind === 'dash') close(to)
  }
  close(range.to)
  return proposals
}

/** `Głos zabrał wójt: – A. Potem wójt dodał, że B`: whether the author goes on behind speech whose speaker has been told. */
function endsOpened(passage: Passage, sentence: number, { at, lead, continues }: Opened): boolean {
  const where = continues?.hint.where
  const whose = lead ?? (where ? tokenRange(passage, where) : null)
  if (whose !== null && tellsOfSpeaker(passage, sentence, whose)) return true
  if (whose === null) return false
  const spoken = [
    ...(continues?.spans ?? []).map((span) => tokenRange(passage, span)),
    { from: at, to: passage.sentenceTokens[sentence]?.from ?? at },
  ]
  return introducesAnother(passage, sentence) || tellsOn(passage, sentence, spoken)
}

/** `– A – mówi X; B – mówi Y`: whether a dash behind the semicolon brings who says what stands before it. */
function saysWhoLater(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (passage.tokens[i]?.kind === 'dash') return attributionAt(passage, i + 1, to, false) !== null
  return false
}

/** `Most runął; „A” - mówi X`: behind it words in marks are all that is said. */
const isBegun = (before: Token | undefined): boolean => before?.kind === 'colon' || before?.kind === 'semicolon'

function isInBracket(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (tokens[i]?.kind === 'close') return false
    if (tokens[i]?.kind === 'open') return true
  }
  return false
}

/** `– Jadę do córki. – Zostaję w domu – mówili przechodnie.`: several people's turns, each with a dash of its own. */
function shareAttribution(turns: readonly Proposal[], { cue, hint }: Proposal): void {
  for (const turn of turns.slice(-MOST_PARTS)) {
    if (turn.hint.place !== 'none') continue
    turn.cue = cue
    turn.hint = hint
  }
}

/** Words that an attribution behind a comma may have. */
const SHORT_ENDING = 8

/** `– A, powiedziała Lipiec.`: with a comma for its dash an attribution starts with its verb and ends the sentence. */
function endingAt(passage: Passage, from: number, to: number): Attribution | null {
  if (to - from > SHORT_ENDING || !cueAt(passage.tokens, from, DIRECT_VERBS)) return null
  const attribution = attributionAt(passage, from, to, true)
  // `które widzi zagrożenie, informuje.`: a lone present goes on with what it stands in
  const named = attribution?.verb.form === 'past' || to - from > 2
  return attribution && named && attribution.to >= to - 1 ? attribution : null
}

/** An attribution that a paragraph of its own gives to the paragraph before: `A⏎⏎- ocenił X. B`. */
function findCarried(passage: Passage, block: number): { proposal: Proposal; to: number } | null {
  const { tokens } = passage
  const range = passage.blockTokens[block]
  const before = passage.blockTokens[block - 1]
  const dash = range?.from ?? 0
  const verb = tokens[dash + 1]
  if (!range || !before || tokens[dash]?.kind !== 'dash' || !verb || isCapitalised(verb)) return null
  if (passage.blocks[block - 1]?.kind === 'caption' || !cueAt(tokens, dash + 1, DIRECT_VERBS)) return null
  const attribution = attributionAt(passage, dash + 1, range.to, true)
  if (!attribution) return null
  const last = tokens[before.to - 1]?.sentence ?? 0
  const first = tokens[before.from]?.sentence ?? 0
  const content = contentRange(passage, unmarkedStart(passage, last, first, before.from, true), before.to)
  if (!content) return null
  const proposal = attributed(passage, block - 1, content, attribution, dash, true, false)
  return { proposal: { ...proposal, confidence: CARRIED }, to: attribution.to }
}
