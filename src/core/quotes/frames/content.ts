import { cueAt, finiteAt } from '../../grammar/cues.ts'
import { ADJECTIVE_POS } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { agree } from '../../grammar/subject.ts'
import {
  AS_WORD,
  COMPLEMENTIZERS,
  CONCESSIVES,
  CONDITIONALS,
  COORDINATORS,
  IMPERSONALS,
  NEGATION,
  RELATIVE_LEMMA,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts'
import type { Reading } from '../../lexicon/morphology/readings.ts'
import { PREDICATIVE } from '../../lexicon/pronouns.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { OPINION_FRAMES } from '../../lexicon/source-frames.ts'
import { contentRange, type Passage, type TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { continues, participleCueSoon } from '../clauses/clause-end.ts'
import { endBeforeDash, insertedAt, isOthersFromHere } from '../clauses/inserted.ts'
import { goesOnInList } from '../clauses/list.ts'
import { withholds } from '../clauses/withheld.ts'
import { holdsSentences } from '../marks/several-sentences.ts'
import { isLink } from './link.ts'

/** Tokens that the clause before a frame may have. */
const LONGEST = 120

export interface FrameContent {
  parts: TokenRange[]
  /** The frame stands before all that it frames; elsewhere less is certain. */
  leading: boolean
}

/**
 * What a frame (`zdaniem X`, `jak powiedział X`) frames, in its sentence: the rest of its clause. That is what follows
 * when it opens the clause (`zdaniem X A`, `choć zdaniem X A`, `które - jak mówi X - A`), what precedes when it closes it
 * or stands in brackets, and both when the clause has its verb on one side and its subject on the other.
 *
 * @param passing it is a clause of its own in passing: between commas it belongs to what it follows
 */
export function findFrameContent(
  passage: Passage,
  frame: TokenRange,
  sentence: TokenRange,
  passing: boolean,
): FrameContent | null {
  const { tokens } = passage
  const bracketed = tokens[frame.from - 1]?.kind === 'open'
  const opener = clauseOpener(tokens, frame.from, sentence.from)
  const behind = behindAsSaid(tokens, frame.to)
  const after = contentRange(passage, behind, afterEnd(passage, behind, sentence.to, opener))
  const marked = tokens[frame.to]?.kind === 'mark'
  const enough = after !== null && (marked || after.to - after.from >= 2) && !bracketed
  const condition = enough ? conditionBefore(passage, frame, sentence) : null
  if (after && condition) return { parts: [condition, after], leading: true }
  if (opener !== null && !bracketed) return enough ? { parts: [after], leading: true } : null
  const start = (enough && coordinatedSubject(tokens, frame, after)) || clauseStart(tokens, frame.from, sentence.from)
  const before = contentRange(passage, start, bracketed ? frame.from - 1 : frame.from)
  if (!before) return enough ? { parts: [after], leading: true } : null
  // `Zdaniem X – jak sama podkreśla – A`: whose opinion it is frames it already
  if (passing && !hasFinite(tokens, before) && isOpinionFrame(tokens, before.from)) return null
  const trailing: FrameContent = { parts: [before], leading: false }
  const attribute = attributeBefore(passage, frame)
  if (attribute) return { parts: [attribute], leading: false }
  const whole: FrameContent | null = after && { parts: [before, after], leading: false }
  if (whole && after && !bracketed && isParenthesis(tokens, frame, after, passing)) return whole
  if (!enough) return trailing
  const apart = tokens[frame.from - 1]?.kind === 'comma' || tokens[frame.from - 1]?.kind === 'dash'
  if (!hasOwnFinite(tokens, before))
    return hasPredicate(tokens, after) ? { parts: [before, after], leading: false } : { parts: [after], leading: true }
  // `skargi w sprawie - jak utrzymują - fałszerstw`: between dashes it tells of the words behind it
  const dashed = tokens[frame.from - 1]?.kind === 'dash' && tokens[frame.to]?.kind === 'dash'
  // `Przyczyną była – zdaniem ekonomistów – akumulacja`: the clause goes on behind it
  if (!passing && dashed && !hasFinite(tokens, after)) return { parts: [before, after], leading: false }
  if (passing && apart && !(dashed && !hasFinite(tokens, after))) return trailing
  return apart ? { parts: [after], leading: true } : { parts: [before, after], leading: false }
}

const isOpinionFrame = (tokens: readonly Token[], from: number): boolean =>
  OPINION_FRAMES.some((words) => words.every((word, i) => tokens[from + i]?.form.lower === word))

/** Tokens of who says so once more: `– jak sama podkreśla –`, `, jak podała wczoraj „Gazeta Nadmorska”,`. */
const LONGEST_AS_SAID = 10

/** `Zdaniem X – jak sama podkreśla – A`: behind what only tells once more where it was said. */
function behindAsSaid(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.kind
  if ((mark !== 'dash' && mark !== 'comma') || tokens[at + 1]?.text !== AS_WORD) return at
  let isSaid = false
  for (let i = at + 2; i < at + LONGEST_AS_SAID; i++) {
    if (tokens[i]?.kind === mark) return isSaid ? i : at
    isSaid ||= cueAt(tokens, i, DIRECT_VERBS) !== null
  }
  return at
}

/**
 * `Straty sięgają, jak wylicza X, dwóch milionów`, `Kierowca był, zdaniem X, trzeźwy`: between commas, with no verb behind
 * to begin a clause of its own. An opinion needs the verb right before it, else it tells of the words behind it alone.
 */
function isParenthesis(tokens: readonly Token[], frame: TokenRange, after: TokenRange, passing: boolean): boolean {
  if (tokens[frame.from - 1]?.kind !== 'comma' || tokens[frame.to]?.kind !== 'comma') return false
  const first = tokens[after.from]
  if (!first || isConnector(first) || readingsAt(first).some(({ verb }) => verb === 'participle')) return false
  if (!passing && !finiteAt(tokens, frame.from - 2)) return false
  let to = after.from
  while (to < after.to && tokens[to]?.kind !== 'comma') to++
  return !hasFinite(tokens, { from: after.from, to })
}

/** `Gdyby tak było, to – zdaniem X – A`: the condition is said by the same. */
function conditionBefore(passage: Passage, frame: TokenRange, sentence: TokenRange): TokenRange | null {
  const { tokens } = passage
  const last = tokens[frame.from - 1]?.kind === 'dash' ? frame.from - 2 : frame.from - 1
  if (tokens[last]?.text !== PREDICATIVE || tokens[last - 1]?.kind !== 'comma') return null
  if (!CONDITIONALS.has(tokens[sentence.from]?.form?.lower ?? '')) return null
  return contentRange(passage, sentence.from, last + 1)
}

/** The conjunction or relative that opens the frame's clause, or the sentence's start; null when words of the clause precede. */
function clauseOpener(tokens: readonly Token[], from: number, sentence: number): number | null {
  // a capital inside a sentence: a heading without a stop has run into it
  if (from === sentence || isCapitalised(tokens[from])) return from
  if (isLink(tokens, sentence, from)) return sentence
  let i = from - 1
  if (tokens[i]?.kind === 'comma' || tokens[i]?.kind === 'dash') i--
  if (tokens[i]?.kind === 'colon' || tokens[i]?.kind === 'semicolon') return i + 1
  for (let first = i; i >= Math.max(sentence, from - 4); i--) {
    const token = tokens[i]
    if (token?.kind === 'mark' && i === sentence) return i
    if (token?.kind !== 'word') return i < first && tokens[i]?.kind === 'comma' ? i + 1 : null
    if (!isConnector(token)) return i < first && COORDINATORS.has(tokens[i + 1]?.text ?? '') ? i + 1 : null
    if (i === sentence) return i
    first = Math.max(first, i)
  }
  return null
}

const isConnector = (token: Token): boolean => {
  const word = token.text.toLowerCase()
  return (
    COORDINATORS.has(word) ||
    COMPLEMENTIZERS.has(word) ||
    (SUBORDINATORS.has(word) && !token.form?.isPreposition) ||
    readingsAt(token).some(({ lemma, pos }) => lemma === RELATIVE_LEMMA || pos === 'conj' || pos === 'qub')
  )
}

/** Where the clause that a frame follows starts: behind a bracket, a colon, or the conjunction or relative that opens it. */
function clauseStart(tokens: readonly Token[], before: number, sentence: number): number {
  for (let i = before - 2; i > Math.max(sentence, before - LONGEST); i--) {
    const token = tokens[i]
    if (token?.kind === 'semicolon' || token?.kind === 'colon') return i + 1
    if (token?.kind === 'comma') {
      const relative = readingsAt(tokens[i + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
      if (relative || COMPLEMENTIZERS.has(tokens[i + 1]?.text ?? '')) return i + 2
    }
  }
  return sentence
}

/** Tokens from a coordinator to the end of the subject behind it. */
const LONGEST_SUBJECT = 10

/** `…, a druga rozprawa, jak zapowiada X, odbędzie się`: where a subject starts whose verb stands behind the frame; or null. */
function coordinatedSubject(tokens: readonly Token[], frame: TokenRange, after: TokenRange): number | null {
  const end = tokens[frame.from - 1]?.kind === 'word' ? frame.from : frame.from - 1
  let comma = end - 1
  while (comma > end - LONGEST_SUBJECT && tokens[comma]?.kind === 'word') comma--
  if (tokens[comma]?.kind !== 'comma' || !COORDINATORS.has(tokens[comma + 1]?.text ?? '')) return null
  const subject = readNounPhrase(tokens, comma + 2, end, 'nom', true)
  if (subject?.last !== end - 1) return null
  const verb = firstFinite(tokens, after)
  return verb && agree(verb, subject.agreement) ? comma + 2 : null
}

/** `, nielegalny według zarządu, strajk`: the attribute alone is the source's word. */
function attributeBefore(passage: Passage, frame: TokenRange): TokenRange | null {
  const { tokens } = passage
  if (tokens[frame.to]?.kind !== 'comma') return null
  let from = frame.from
  while (from > frame.from - 4 && tokens[from - 1]?.kind === 'word') from--
  if (from === frame.from || tokens[from - 1]?.kind !== 'comma') return null
  const attribute = readingsAt(tokens[frame.from - 1]).some(({ pos }) => ADJECTIVE_POS.has(pos))
  return attribute && !hasFinite(tokens, { from, to: frame.from }) ? { from, to: frame.from } : null
}

/** Content ends where another cue takes over (`…, choć ostrzegła, że`), and a dependent clause where the main one goes on. */
function afterEnd(passage: Passage, from: number, end: number, opener: number | null): number {
  const { tokens, partners } = passage
  const dependent = opener !== null && tokens[opener - 1]?.kind === 'comma' && isDependentOpener(tokens[opener])
  let verbs = 0
  for (let i = from; i < end; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    // `zdaniem X most, który – jak dodał – jest stary, runie`
    const inserted = insertedAt(passage, i, end)
    if (inserted) {
      i = inserted.to - 1
      continue
    }
    if (verbs > 0 && isOthersFromHere(tokens, i, end)) return endBeforeDash(tokens, i)
    if (token?.kind === 'comma' && verbs > 0) {
      if (cueSoon(tokens, i + 1, end) || participleCueSoon(tokens, i + 1) || withholds(tokens, i + 1, end, null))
        return i
      if (dependent && next && !continues(next, tokens[i + 2]) && !goesOnInList(tokens, i)) return i
    }
    // `jak uznali strażacy, „A” i wyjaśnili, że B`
    if (verbs > 1 && COORDINATORS.has(token?.text ?? '') && tokens[i - 1]?.kind === 'mark' && takesOver(tokens, i + 1))
      return i
    // `jak mówią, wątpliwości nie ma: – Jest dobrze`
    if (token?.kind === 'colon' && next?.kind === 'dash') return i
    if (finiteAt(tokens, i) || token?.kind === 'mark') verbs++
    const close = partners.get(i) ?? i
    if (holdsSentences(passage, i, end)) return close + 1
    if (close > i && close < end) i = close - 1
  }
  return end
}

/** `choć`, `gdzie`, `które`; of what joins clauses of one rank, none. */
const isDependentOpener = (token: Token | undefined): boolean =>
  token !== undefined &&
  (CONCESSIVES.has(token.text) || readingsAt(token).some(({ lemma }) => lemma === RELATIVE_LEMMA))

function cueSoon(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++) {
    const cue = cueAt(tokens, i, DIRECT_VERBS)
    if (cue) return cue.form === 'past' && tokens[i + 1]?.kind === 'comma'
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}

/** A cue with a clause of its own right behind. */
const takesOver = (tokens: readonly Token[], at: number): boolean =>
  cueAt(tokens, at, DIRECT_VERBS)?.form === 'past' &&
  tokens[at + 1]?.kind === 'comma' &&
  COMPLEMENTIZERS.has(tokens[at + 2]?.text ?? '')

/** Of `Dom, w którym wybuchł pożar` no verb is its own. */
function hasOwnFinite(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let isRelative = false
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind === 'comma') {
      const pronoun = tokens[i + 1]?.form.isPreposition ? i + 2 : i + 1
      isRelative = readingsAt(tokens[pronoun]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
    } else if (!isRelative && finiteAt(tokens, i)) return true
  }
  return false
}

const hasFinite = (tokens: readonly Token[], range: TokenRange): boolean => firstFinite(tokens, range) !== null

function firstFinite(tokens: readonly Token[], { from, to }: TokenRange): Reading | null {
  for (let i = from; i < to; i++) {
    const finite = finiteAt(tokens, i)
    if (finite) return finite
  }
  return null
}

/** `Ten most, jak mówi X, to nasza duma`, `W gminie, jak mówi X, trzeba budować`: what no finite verb is needed for, too. */
function hasPredicate(tokens: readonly Token[], range: TokenRange): boolean {
  // `W Karwi, jak mówi X, nie widać zmian`
  const first = tokens[range.from]?.text === NEGATION ? range.from + 1 : range.from
  return (
    tokens[range.from]?.text === PREDICATIVE || IMPERSONALS.has(tokens[first]?.text ?? '') || hasFinite(tokens, range)
  )
}
