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

/** In characters. */
const LONGEST = 130
const LONGEST_SENTENCE = 115
/** Of a sentence that a heading has before its last: `Pożar w Lubinowie. Strażacy walczą z ogniem`. */
const LONGEST_FIRST = 75
const SHORT_QUESTION = 60
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
  question: 2.5,
  questionOpener: 0.5,
  shortQuestion: 0.5,
  answered: -3,
  spokenAnswer: -2,
  amongQuestions: -2.5,
  oneWord: -2,
} as const

/** What speaks for a sentence with a verb to be the first of a heading's two, and how much of it is enough. */
const FIRST_WEIGHTS = {
  asksOrQuotes: 1.5,
  sharedStem: 1,
  verblessEnd: 1,
  short: 0.5,
} as const
const FIRST_ENOUGH = 1.5
/** In words: of such a sentence, of one that counts as short, and of what ends the heading behind it. */
const MOST_FIRST = 7
const SHORT_FIRST = 6
const SHORT_END = 8
const SHORT_VERBLESS_END = 4

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

/** A paragraph that headings may stand in. */
interface Paragraph {
  text: string
  tokens: readonly Token[]
  shapes: readonly SentenceShape[]
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
  const paragraph: Paragraph = { text, tokens, shapes }
  const found: HeadingCandidate[] = []
  let free = 0
  shapes.forEach((shape, i) => {
    if (shape.quoted || tokens[shape.from]?.kind === 'dash') return
    const candidate =
      endOfGlued(paragraph, i) ?? endOfQuestion(paragraph, i) ?? (isLead ? null : endOfStopped(paragraph, i))
    if (!candidate) return
    const first = extendBack(paragraph, i, candidate, title)
    const start = shapes[first]?.span.start ?? shape.span.start
    if (start < free || text.length - candidate.end < SHORTEST_BODY) return
    let { score } = candidate
    if (first < i) score += WEIGHTS.titleBefore
    if (start === 0) score += WEIGHTS.blockStart
    score += weighShared(text.slice(start, candidate.end), title)
    found.push({ span: { start, end: candidate.end }, score })
    free = candidate.end
  })
  return found
}

function weighShared(text: string, title: ReadonlySet<string>): number {
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
function endOfGlued({ text, tokens, shapes }: Paragraph, i: number): Ending | null {
  const shape = shapes[i]
  if (!shape) return null
  const [best] = findOpenings(tokens, { from: shape.from, to: shape.to, limit: LONGEST_SENTENCE }).sort(
    (a, b) => b.score - a.score || a.at - b.at,
  )
  if (!best) return null
  const end = tokens[best.at - 1]?.end ?? 0
  if (end - shape.span.start > LONGEST_SENTENCE || attributes(tokens, shape.from, best.at)) return null
  if (ENDS_NO_HEADING.test(text.slice(shape.span.start, end))) return null
  return { end, words: countWords(text.slice(shape.span.start, end)), score: best.score }
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
function endOfQuestion(paragraph: Paragraph, i: number): Ending | null {
  const { text, tokens, shapes } = paragraph
  const shape = shapes[i]
  const next = shapes[i + 1]
  const last = shape && tokens[shape.to - 1]
  if (!shape || !next || shape.attributed || shape.leavesOpen || last?.kind !== 'stop' || last.text !== '?') return null
  // `Kto zapłaci za most? Miasto zabrało głos Prezydent…`: the heading ends with the sentence behind it
  const behind = endOfGlued(paragraph, i + 1)
  if (behind && behind.score >= GLUED_ANYWAY && behind.end - shape.span.start <= LONGEST) return null
  const { start, end } = shape.span
  const n = countWords(text.slice(start, end))
  if (end - start > LONGEST_SENTENCE || isForeign(tokens, shape.from, shape.to)) return null
  // `Kto zapłaci? Nikt nie wie - mówi Bryl.`: behind the question, who asked it may be told
  if (attributes(tokens, shape.from, next.to)) return null
  let score: number = WEIGHTS.question
  if (QUESTION_OPENERS.has(tokens[shape.from]?.text.toLowerCase() ?? '')) score += WEIGHTS.questionOpener
  if (n < 2) score += WEIGHTS.oneWord
  if (end - start <= SHORT_QUESTION) score += WEIGHTS.shortQuestion
  if (tokens[next.from]?.kind === 'dash') score += WEIGHTS.spokenAnswer
  if (answers(tokens, shape, next)) score += WEIGHTS.answered
  if (isQuestion(tokens, shapes[i - 1]) || isQuestion(tokens, next)) score += WEIGHTS.amongQuestions
  return { end, words: n, score }
}

/** `Trudno powiedzieć.`, or no more than what was asked for in a whole clause: `Kto zapłaci? Podatnicy.` */
function answers(tokens: readonly Token[], question: SentenceShape, next: SentenceShape): boolean {
  if (ANSWER_OPENERS.has(tokens[next.from]?.text.toLowerCase() ?? '')) return true
  if (next.to - next.from > LONGEST_ANSWER || !endsInWord(tokens, next)) return false
  return mayHaveVerb(tokens, question) && !mayHaveVerb(tokens, next)
}

/** `Poszkodowane porty. Najwięcej straci Lubinów…`: without a verb, at the head of a paragraph. */
function endOfStopped(paragraph: Paragraph, i: number): Ending | null {
  const { text, tokens, shapes } = paragraph
  const shape = shapes[i]
  const next = shapes[i + 1]
  if (i > 0 || !shape || !next || next.quoted || tokens[next.from]?.kind === 'dash') return null
  // it may be the first half of the heading that the next sentence ends
  if (endOfGlued(paragraph, 1) || endOfQuestion(paragraph, 1)) return null
  const { start, end } = shape.span
  const n = countWords(text.slice(start, end))
  if (end - start > LONGEST_STOPPED || text.length - end < LEAST_UNDER_STOPPED || n < 2) return null
  if (mayHaveVerb(tokens, shape) || !hasNominative(tokens, shape) || !endsInWord(tokens, shape)) return null
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

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Index of the sentence with which the heading begins that ends in sentence `i`. */
function extendBack(paragraph: Paragraph, i: number, ending: Ending, title: ReadonlySet<string>): number {
  const { text, tokens, shapes } = paragraph
  let first = i
  while (first > 0 && first > i - 2) {
    const shape = shapes[first - 1]
    if (!shape || shape.quoted || shape.attributed || tokens[shape.from]?.kind === 'dash') break
    const { start, end } = shape.span
    if (end - start > LONGEST_FIRST || ending.end - start > LONGEST) break
    const own = text.slice(start, end)
    if (tokens[shape.from]?.kind === 'number') break
    const verbless = !mayHaveVerb(tokens, shape)
    const isFirst = verbless
      ? hasNominative(tokens, shape)
      : first === i && looksLikeTitle(own, tokens, shapes[i], ending, title)
    if (!isFirst) break
    first--
  }
  return first
}

/** A sentence of a body is short and has a verb as well, so that more is asked of one. */
function looksLikeTitle(
  own: string,
  tokens: readonly Token[],
  last: SentenceShape | undefined,
  ending: Ending,
  title: ReadonlySet<string>,
): boolean {
  const n = countWords(own)
  if (n > MOST_FIRST) return false
  let score: number = own.endsWith('?') || /^["„”«].*["”»]\.?$/u.test(own) ? FIRST_WEIGHTS.asksOrQuotes : 0
  if (weighShared(own, title) > 0) score += FIRST_WEIGHTS.sharedStem
  if (last && ending.words <= SHORT_VERBLESS_END) {
    let to = last.from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < ending.end) to++
    if (countFinite(tokens, last.from, to < tokens.length ? to : last.to) === 0) score += FIRST_WEIGHTS.verblessEnd
  }
  if (n <= SHORT_FIRST && ending.words <= SHORT_END) score += FIRST_WEIGHTS.short
  return score >= FIRST_ENOUGH
}

function hasNominative(tokens: readonly Token[], { from, to }: SentenceShape): boolean {
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
