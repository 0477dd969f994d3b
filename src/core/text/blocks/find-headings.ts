import { ANSWER_OPENERS, QUESTION_OPENERS } from '../../lexicon/headline-words.ts'
import type { Span } from '../../model/article.ts'
import { isCapitalised, readingsAt, type Token } from '../tokens.ts'
import { countFinite, isFiniteVerb, isNominative, mayBeFinite } from './clause-shape.ts'
import { findOpenings, opensMark } from './find-openings.ts'
import { ENDS_NO_HEADING } from './kind-of-block.ts'
import type { ReadText } from './read-text.ts'
import { isForeign } from './weigh-title.ts'

/** A heading that may stand glued to the sentence behind it. */
export interface HeadingCandidate {
  span: Span
  /** Evidence summed: `partHeadings` asks for less of it in an article that has shown that it glues. */
  score: number
}

const LONGEST = 130
const LONGEST_SENTENCE = 115
/** Of a sentence that a heading has before its last: `Pożar w Lubinowie. Strażacy walczą z ogniem`. */
const LONGEST_FIRST = 75
const SHORTEST_BODY = 40
/** Sentences of speech after which a dash that nobody closed is forgotten. */
const LONGEST_SPEECH = 6
/** Sentences of quoted words after which an open mark is forgotten. */
const LONGEST_QUOTE = 12
const STEM = 5
/** A heading with a stop stands over a long paragraph, and is believed where another does. */
const STOPPED = 3
const LONGEST_STOPPED = 80
const LEAST_UNDER_STOPPED = 250
const GLUED_ANYWAY = 2.5
/** Tokens of an answer without a verb, with its stop. */
const LONGEST_ANSWER = 3

const WEIGHTS = {
  sharedStem: 0.5,
  sharedStems: 1.5,
  titleBefore: 1,
  blockStart: 0.5,
  question: 1,
  questionOpener: 0.5,
  shortQuestion: 0.5,
  answered: -3,
  spokenAnswer: -2,
  amongQuestions: -2.5,
  oneWord: -2,
} as const

interface SentenceShape {
  span: Span
  from: number
  to: number
  /** Spoken, or in quotation marks that opened before it. */
  quoted: boolean
  attributed: boolean
  /** Marks that it opens close in a later sentence. */
  leavesOpen: boolean
}

/** The stems of a title, by which a heading is known that takes its key words up. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)))
}

/** Headings that may stand inside `text`, one paragraph, in order and disjoint. */
export function findHeadings(
  text: string,
  { sentences, tokens }: ReadText,
  title: ReadonlySet<string>,
  isLead = false,
): HeadingCandidate[] {
  const shapes = readShapes(
    sentences.map(({ span }) => span),
    tokens,
  )
  const found: HeadingCandidate[] = []
  let free = 0
  shapes.forEach((shape, i) => {
    if (shape.quoted || tokens[shape.from]?.kind === 'dash') return
    const candidate =
      glued(text, tokens, shapes, i) ??
      asked(text, tokens, shapes, i) ??
      (isLead ? null : stopped(text, tokens, shapes, i))
    if (!candidate) return
    const first = extendBack(text, tokens, shapes, i, candidate, title)
    const start = shapes[first]?.span.start ?? shape.span.start
    if (start < free || text.length - candidate.end < SHORTEST_BODY) return
    let { score } = candidate
    if (first < i) score += WEIGHTS.titleBefore
    if (start === 0) score += WEIGHTS.blockStart
    score += shared(text.slice(start, candidate.end), title)
    found.push({ span: { start, end: candidate.end }, score })
    free = candidate.end
  })
  return found
}

function shared(text: string, title: ReadonlySet<string>): number {
  let n = 0
  for (const stem of stemsOf(text)) if (title.has(stem)) n++
  return Math.min(WEIGHTS.sharedStems, n * WEIGHTS.sharedStem)
}

function readShapes(spans: readonly Span[], tokens: readonly Token[]): SentenceShape[] {
  const shapes: SentenceShape[] = []
  let at = 0
  let spoken = 0
  let marked = 0
  for (const span of spans) {
    const from = at
    const inMarks = marked > 0
    let open = inMarks
    let attributed = false
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < span.end; at++) {
      const token = tokens[at]
      if (token?.kind === 'mark') open = opensMark(token, open)
      const next = tokens[at + 1]
      if (token?.kind === 'dash' && at > from && next?.kind === 'word' && !isCapitalised(next)) attributed = true
    }
    marked = open && marked < LONGEST_QUOTE ? marked + 1 : 0
    const dashed = tokens[from]?.kind === 'dash'
    shapes.push({ span, from, to: at, attributed, leavesOpen: open, quoted: inMarks || (spoken > 0 && !dashed) })
    if (dashed) spoken = 1
    else if (spoken > 0) spoken = spoken < LONGEST_SPEECH ? spoken + 1 : 0
    if (attributed) spoken = 0
  }
  return shapes
}

interface Ending {
  end: number
  words: number
  score: number
}

/** `Trudna sytuacja szpitala Dyrektor dodał, że…`: the sentence holds an opening. */
function glued(text: string, tokens: readonly Token[], shapes: readonly SentenceShape[], i: number): Ending | null {
  const shape = shapes[i]
  if (!shape) return null
  const [best] = findOpenings(tokens, { from: shape.from, to: shape.to, limit: LONGEST_SENTENCE }).sort(
    (a, b) => b.score - a.score || a.at - b.at,
  )
  if (!best) return null
  const end = tokens[best.at - 1]?.end ?? 0
  if (end - shape.span.start > LONGEST_SENTENCE || attributes(tokens, shape.from, best.at)) return null
  if (ENDS_NO_HEADING.test(text.slice(shape.span.start, end))) return null
  return { end, words: words(text.slice(shape.span.start, end)), score: best.score }
}

/** A dash and somebody's verb: `powtórzył - dodał minister`, but no `- jak sądzę`. No title has it. */
function attributes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.kind === 'dash' && tokens.slice(i + 1, Math.min(i + 3, to)).some(isOfAnother)) return true
  return false
}

const isOfAnother = (token: Token): boolean =>
  isFiniteVerb(token) && !readingsAt(token).some(({ person }) => person === 1)

/** `Kto zapłaci za most? Prezydent miasta uważa, że…`: a question that the article does not ask of itself. */
function asked(text: string, tokens: readonly Token[], shapes: readonly SentenceShape[], i: number): Ending | null {
  const shape = shapes[i]
  const next = shapes[i + 1]
  const last = shape && tokens[shape.to - 1]
  if (!shape || !next || shape.attributed || shape.leavesOpen || last?.kind !== 'stop' || last.text !== '?') return null
  // `Kto zapłaci za most? Miasto zabrało głos Prezydent…`: the heading ends with the sentence behind it
  const behind = glued(text, tokens, shapes, i + 1)
  if (behind && behind.score >= GLUED_ANYWAY && behind.end - shape.span.start <= LONGEST) return null
  const { start, end } = shape.span
  const n = words(text.slice(start, end))
  if (end - start > LONGEST_SENTENCE || isForeign(tokens, shape.from, shape.to)) return null
  // `Kto zapłaci? Nikt nie wie - mówi Bryl.`: behind the question, who asked it may be told
  if (attributes(tokens, shape.from, next.to)) return null
  let score: number = WEIGHTS.question
  if (QUESTION_OPENERS.has(tokens[shape.from]?.text.toLowerCase() ?? '')) score += WEIGHTS.questionOpener
  if (n < 2) score += WEIGHTS.oneWord
  if (end - start <= 60) score += WEIGHTS.shortQuestion
  if (tokens[next.from]?.kind === 'dash') score += WEIGHTS.spokenAnswer
  if (answers(tokens, shape, next)) score += WEIGHTS.answered
  if (isQuestion(tokens, shapes[i - 1]) || isQuestion(tokens, next)) score += WEIGHTS.amongQuestions
  return { end, words: n, score: 1.5 + score }
}

/** `Trudno powiedzieć.`, or no more than what was asked for in a whole clause: `Kto zapłaci? Podatnicy.` */
function answers(tokens: readonly Token[], question: SentenceShape, next: SentenceShape): boolean {
  if (ANSWER_OPENERS.has(tokens[next.from]?.text.toLowerCase() ?? '')) return true
  if (next.to - next.from > LONGEST_ANSWER || !endsInWord(tokens, next)) return false
  return mayHaveVerb(tokens, question) && !mayHaveVerb(tokens, next)
}

/** `Poszkodowane porty. Najwięcej straci Lubinów…`: without a verb, at the head of a paragraph. */
function stopped(text: string, tokens: readonly Token[], shapes: readonly SentenceShape[], i: number): Ending | null {
  const shape = shapes[i]
  const next = shapes[i + 1]
  if (i > 0 || !shape || !next || next.quoted || tokens[next.from]?.kind === 'dash') return null
  // it may be the first half of the heading that the next sentence ends
  if (glued(text, tokens, shapes, 1) || asked(text, tokens, shapes, 1)) return null
  const { start, end } = shape.span
  const n = words(text.slice(start, end))
  if (end - start > LONGEST_STOPPED || text.length - end < LEAST_UNDER_STOPPED || n < 2) return null
  if (mayHaveVerb(tokens, shape) || !names(tokens, shape) || !endsInWord(tokens, shape)) return null
  if (attributes(tokens, shape.from, shape.to) || isForeign(tokens, shape.from, shape.to)) return null
  return { end, words: n, score: STOPPED }
}

/** With a stop behind a whole word, and neither figures nor commas before it: those make statements. */
function endsInWord(tokens: readonly Token[], { from, to }: SentenceShape): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'comma' || tokens[i]?.kind === 'number') return false
  return tokens[to - 1]?.text === '.' && (tokens[to - 2]?.text.length ?? 0) > 3
}

const isQuestion = (tokens: readonly Token[], shape: SentenceShape | undefined): boolean =>
  shape !== undefined && tokens[shape.to - 1]?.text === '?'

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Index of the sentence with which the heading begins that ends in sentence `i`. */
function extendBack(
  text: string,
  tokens: readonly Token[],
  shapes: readonly SentenceShape[],
  i: number,
  ending: Ending,
  title: ReadonlySet<string>,
): number {
  let first = i
  while (first > 0 && first > i - 2) {
    const shape = shapes[first - 1]
    if (!shape || shape.quoted || shape.attributed || tokens[shape.from]?.kind === 'dash') break
    const { start, end } = shape.span
    if (end - start > LONGEST_FIRST || ending.end - start > LONGEST) break
    const own = text.slice(start, end)
    const n = words(own)
    if (tokens[shape.from]?.kind === 'number') break
    const verbless = !mayHaveVerb(tokens, shape)
    if (verbless ? !names(tokens, shape) : first < i || !looksLikeTitle(own, n, ending, tokens, shapes[i], title)) break
    first--
  }
  return first
}

/** A sentence of a body is short and has a verb as well, so that more is asked of one. */
function looksLikeTitle(
  own: string,
  n: number,
  ending: Ending,
  tokens: readonly Token[],
  last: SentenceShape | undefined,
  title: ReadonlySet<string>,
): boolean {
  if (n > 7) return false
  let score = own.endsWith('?') || /^["„”«].*["”»]\.?$/u.test(own) ? 1.5 : 0
  if (shared(own, title) > 0) score += 1
  if (last && ending.words <= 4) {
    let to = last.from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < ending.end) to++
    if (countFinite(tokens, last.from, to < tokens.length ? to : last.to) === 0) score += 1
  }
  if (n <= 6 && ending.words <= 8) score += 0.5
  return score >= 1.5
}

function names(tokens: readonly Token[], { from, to }: SentenceShape): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'word') continue
    const readings = readingsAt(tokens[i])
    if (readings.length === 0 || readings.some(isNominative)) return true
  }
  return false
}

function mayHaveVerb(tokens: readonly Token[], { from, to }: SentenceShape): boolean {
  for (let i = from; i < to; i++) if (mayBeFinite(tokens[i])) return true
  return false
}
