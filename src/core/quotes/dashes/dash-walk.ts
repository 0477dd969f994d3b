import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { PLURAL } from '../../lexicon/morphology/readings.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, type TokenRange } from '../../text/passage.ts'
import { isCapitalised, type Token } from '../../text/tokens.ts'
import { type Attribution, attributionAt } from '../attribution.ts'
import { readCalledWords } from '../called-words.ts'
import { firstOfList } from '../marks/list.ts'
import { signedBehind } from '../marks/signed.ts'
import { isInBracket, opensBlockOrSentence } from '../marks/surroundings.ts'
import { isReporters } from '../reporters-own.ts'
import { answersPress } from './answers-press.ts'
import { findCarried } from './carried.ts'
import { behindDateline } from './dateline.ts'
import { gestureAt } from './gesture.ts'
import { leadInOf } from './introduced.ts'
import { isAside, isUnsaid } from './no-speech.ts'
import { endsOpened, MOST_PARTS, type Opened, takePart } from './opened.ts'
import { attributed, leadBefore, unattributed } from './propose.ts'
import { signatureBehind } from './signature.ts'
import { unmarkedStart } from './unmarked-start.ts'
import { readVerbless } from './verbless.ts'
import { endOfWhoItIs } from './who-it-is.ts'

/** Confidence where what somebody is said to repeat stands before the dash. */
const CALLED = 0.85

/** The sentence walked over. */
interface Sentence extends TokenRange {
  index: number
}

/**
 * One walk over the sentences of a block. An attribution closes what was opened; a dash after it opens the same
 * speaker's next part.
 */
export class DashWalk {
  private readonly passage: Passage
  private readonly block: number
  private readonly range: TokenRange
  private readonly proposals: Proposal[] = []
  private open: Opened | null = null
  /** What an attribution has closed last, for what is said to go on with. */
  private last: Proposal | null = null
  /** First sentence not yet given to a quote: unmarked speech reaches back no further. */
  private free: number

  constructor(passage: Passage, block: number, range: TokenRange) {
    this.passage = passage
    this.block = block
    this.range = range
    this.free = passage.tokens[range.from]?.sentence ?? 0
  }

  walk(): Proposal[] {
    const { tokens, sentenceTokens } = this.passage
    const carried = findCarried(this.passage, this.block)
    if (carried) this.proposals.push(carried.proposal)
    const first = this.free
    const last = tokens[this.range.to - 1]?.sentence ?? -1
    for (let index = first; index <= last; index++) {
      const { from, to } = sentenceTokens[index] ?? { from: 0, to: 0 }
      this.walkSentence({ index, from, to }, carried && index === first ? carried.to : from)
    }
    this.close(this.range.to)
    return this.proposals
  }

  /** @param begin behind what a paragraph before has taken of it */
  private walkSentence(sentence: Sentence, begin: number): void {
    const { index, from, to } = sentence
    const opens = begin === from && this.opensTurn(sentence)
    if (opens && this.closeWithGesture(sentence)) return
    if (opens) {
      this.close(from)
      const before = index === this.free ? this.last : null
      const goesOn = before && !answersPress(this.passage, before, sentence)
      this.open = { at: from + 1, continues: goesOn ? before : null, lead: null }
    } else if (this.open && endsOpened(this.passage, index, this.open)) this.close(from)
    if (begin > from) this.free = index + 1
    let at = begin
    while (at < to) at = this.step(sentence, at)
    if (this.open?.continues && this.passage.tokens[to]?.kind === 'dash') this.close(to)
  }

  private opensTurn({ from, to }: Sentence): boolean {
    const { tokens } = this.passage
    if (tokens[from]?.kind !== 'dash' || to <= from + 1) return false
    return !(signatureBehind(tokens, from) ?? signedBehind(tokens, from - 1, this.range.to))
  }

  /** Takes what stands at `at`, and returns where the walk goes on. */
  private step(sentence: Sentence, at: number): number {
    const { tokens, partners } = this.passage
    const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    const mark = partners.get(at)
    // speech in marks has a finder of its own, with its dashes inside
    if (token?.kind === 'mark' && mark !== undefined && mark > at && !this.open) return mark + 1
    if (token?.kind === 'comma' && this.closeAtComma(sentence, at)) return sentence.to
    if (token?.kind !== 'dash' || at === sentence.from || (previous?.kind === 'number' && next?.kind === 'number'))
      return at + 1
    if (!this.open && this.openInside(sentence, at)) return at + 1
    if (this.closeWithCalledWords(sentence, at)) return sentence.to
    // `– Dlaczego? – dopytujemy.`: what the paper asks is its own
    if (this.open && isReporters(tokens, at + 1, sentence.to)) {
      this.leave(sentence)
      return at + 1
    }
    return this.closeWithAttribution(sentence, at) ?? at + 1
  }

  /** Nothing is open behind this sentence, and nothing reaches back into it. */
  private leave({ index }: Sentence): void {
    this.open = null
    this.free = index + 1
  }

  /** Ends what is open at `to`, without anybody to whom its end gives it. */
  private close(to: number): void {
    const { passage, block, open } = this
    this.open = null
    const content = open && contentRange(passage, open.at, to)
    if (!open || !content || takePart(open, passage, content) || isUnsaid(passage, block, open.at, to)) return
    const opensBlock = open.at === this.range.from + 1
    const lead = open.lead ? leadBefore(passage, open.lead) : opensBlock ? leadInOf(passage, block) : null
    this.proposals.push(unattributed(passage, block, content, open.at, lead))
  }

  /** `— Nie wiem. — Kobieta odkłada druty.` */
  private closeWithGesture(sentence: Sentence): boolean {
    const { passage, block, last } = this
    const { index, from } = sentence
    // right behind an attribution goes on what is said: `– Syn choruje – mówi X. – Płacze po nocach.`
    const isSpeech = (this.open ?? last) === null || (last !== null && index === this.free)
    const gesture = isSpeech ? null : gestureAt(passage, index)
    if (!gesture) return false
    const open = this.open ?? { at: from, continues: null, lead: null }
    const said = contentRange(passage, open.at, from)
    if (said && !takePart(open, passage, said)) {
      this.last = attributed(passage, block, said, { attribution: gesture, dash: from, opened: true, unopened: false })
      this.proposals.push(this.last)
    }
    this.leave(sentence)
    return true
  }

  /** `– A, powiedziała Lipiec.` */
  private closeAtComma(sentence: Sentence, at: number): boolean {
    const { passage, block, open } = this
    const attribution = open && endingAt(passage, at + 1, sentence.to)
    if (!open || !attribution) return false
    const content = contentRange(passage, open.at, at)
    const ending = { attribution, dash: at, opened: true, unopened: false }
    if (content) this.proposals.push(attributed(passage, block, content, ending))
    this.leave(sentence)
    return true
  }

  /** Behind a semicolon or a colon a dash may open speech in the middle of a sentence. */
  private openInside({ from, to }: Sentence, at: number): boolean {
    const { tokens } = this.passage
    const before = tokens[at - 1]?.kind
    // of a lead's points the one that is said: `liczy na zgodę; – Nie poddam się – mówi X`
    const isPoint = before === 'semicolon' && isCapitalised(tokens[at + 1])
    // `dodał też: – A – zaznaczył X`
    const isIntroduced = before === 'colon' && at + 1 < to
    if (!isPoint && !isIntroduced) return false
    this.open = { at: at + 1, continues: null, lead: isIntroduced ? { from, to: at - 1 } : null }
    return true
  }

  /** `– A – to była jej ulubiona sentencja.`, `– A – trener do dziennikarzy.` */
  private closeWithCalledWords(sentence: Sentence, at: number): boolean {
    const { passage, block, open } = this
    const called = open && (readCalledWords(passage, at + 1)?.hint ?? readVerbless(passage, at + 1, sentence.to))
    const words = open && called && contentRange(passage, open.at, at)
    if (!called || !words) return false
    const proposal = unattributed(passage, block, words, at + 1, { verb: null, hint: called })
    this.proposals.push({ ...proposal, confidence: CALLED })
    this.leave(sentence)
    return true
  }

  /** @returns where the walk goes on; null when the dash brings nobody who says what stands before it */
  private closeWithAttribution(sentence: Sentence, at: number): number | null {
    const { passage, block, open } = this
    const { index, from, to } = sentence
    const marks = this.marksBefore(sentence, at)
    const { unopened } = marks
    const attribution = attributionAt(passage, at + 1, to, open !== null || unopened || marks.closer !== null)
    const unmarked = !open && (marks.closer === null || marks.inMiddle) && !unopened
    // `pojechał do domu („A” – wyjaśnił), a potem`: what is in brackets tells of what is in them
    if (!attribution || (unmarked && isInBracket(passage.tokens, from, at))) return null
    if (isAside(passage, sentence, at, attribution, unmarked)) return null
    const start = open ? null : unmarkedStart(passage, index, this.free, from, unopened, attribution)
    const begin = open?.at ?? behindDateline(passage.tokens, { from: start ?? from, to: at })
    const whole = contentRange(passage, begin, at)
    this.last = null
    if (whole && !this.isInMarks(sentence, marks.closer, begin)) {
      const ending = { attribution, dash: at, opened: open !== null, unopened }
      this.last = attributed(passage, block, whole, ending)
      if (open && attribution.verb.agreement.number === PLURAL) shareAttribution(this.proposals, this.last)
      this.proposals.push(this.last)
    }
    this.leave(sentence)
    const told = { from: begin, to: at, verb: attribution.verb, dash: attribution.to, end: to }
    return this.openBehind(sentence, endOfWhoItIs(passage.tokens, told) ?? attribution.to)
  }

  /** The mark that closes right before a dash, and whether it closes what is open at all: `„A”? – pytał X`. */
  private marksBefore({ from }: Sentence, at: number): MarksBefore {
    const { tokens, partners } = this.passage
    const closer = tokens[at - 1]?.kind === 'stop' ? at - 2 : at - 1
    const isPaired = tokens[closer]?.kind === 'mark' && (partners.get(closer) ?? -1) >= 0
    return {
      closer: isPaired ? closer : null,
      // marks in the middle of a sentence show no speech: `Na ten „żart” – Wrona odpowiedział: …`
      inMiddle: isPaired && (partners.get(closer) ?? from) > from,
      unopened: tokens[at - 1]?.kind === 'mark' && partners.get(at - 1) === -1,
    }
  }

  /** `"A" - mówi X`, `zacytował: "A" - dodał X`: the marks have a finder of their own. */
  private isInMarks({ from }: Sentence, closer: number | null, begin: number): boolean {
    const { passage } = this
    const own = passage.partners.get(closer ?? -1) ?? -1
    const opening = own < 0 ? -1 : firstOfList(passage, own, this.range.from)
    if (this.open || opening < 0) return false
    const isBefore = opening === from || (opening < Math.min(from, own) && opensBlockOrSentence(passage, opening))
    return begin === opening || isBefore || isBegun(passage.tokens[opening - 1])
  }

  /** Opens what is said behind an attribution, and returns where the walk goes on. */
  private openBehind({ to }: Sentence, at: number): number {
    const { passage, last } = this
    const behind = passage.tokens[at]?.kind
    if (behind === 'dash' && at + 1 < to && last) {
      if (!attributionAt(passage, at + 1, to, false)) this.open = { at: at + 1, continues: last, lead: null }
      return at + 1
    }
    if (behind !== 'semicolon' || !saysWhoLater(passage, at + 1, to)) return at
    this.open = { at: at + 1, continues: null, lead: null }
    return at + 1
  }
}

interface MarksBefore {
  /** The token of the mark; null where none closes what another has opened. */
  closer: number | null
  inMiddle: boolean
  /** None has opened what this one closes. */
  unopened: boolean
}

/** `– A – mówi X; B – mówi Y`: whether a dash behind the semicolon brings who says what stands before it. */
function saysWhoLater(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (passage.tokens[i]?.kind === 'dash') return attributionAt(passage, i + 1, to, false) !== null
  return false
}

/** `Most runął; „A” - mówi X`: behind it words in marks are all that is said. */
const isBegun = (before: Token | undefined): boolean => before?.kind === 'colon' || before?.kind === 'semicolon'

/**
 * `– Jadę do córki. – Zostaję w domu – mówili przechodnie.`: several people's turns, each with a dash of its own,
 * back to the last whose speaker has been told.
 */
function shareAttribution(turns: readonly Proposal[], { cue, hint }: Proposal): void {
  for (const turn of turns.slice(-MOST_PARTS).reverse()) {
    if (turn.hint.place !== 'none') return
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
  if (attribution && goesOnDoing(passage.tokens, attribution.verb, to)) return null
  return attribution && named && attribution.to >= to - 1 ? attribution : null
}

/** `przyjechał, obiecał, poklepał po ramieniu`: one of several things somebody did whom nothing behind names. */
function goesOnDoing(tokens: readonly Token[], { at, agreement }: CueVerb, to: number): boolean {
  for (let i = at + 1; i < to; i++)
    if (tokens[i]?.kind === 'comma' && finiteAt(tokens, i + 1))
      return findNominatives(tokens, at + 1, i, agreement, false).length === 0
  return false
}
