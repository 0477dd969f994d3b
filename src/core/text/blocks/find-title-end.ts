import { findSentences } from '../sentences.ts'
import { findTokens, type Token } from '../tokens.ts'
import { findOpenings } from './find-openings.ts'

const LONGEST_TITLE = 180
/** What is read of the text behind a label: a title, and enough of the next sentence to know it for one. */
const WINDOW = 420
const SENTENCES = 3

const WEIGHTS = {
  /** Titles of portals mostly have two sentences, of which the last has no stop. */
  secondSentence: 1.5,
  question: 1.5,
  exclamation: 1,
  fullStop: 0,
} as const

/**
 * Where a title ends that begins at the start of `text` and has the article's next sentence glued to it; `text.length`
 * where nothing follows.
 */
export function findTitleEnd(text: string): number {
  const window = text.slice(0, WINDOW)
  const block = [{ span: { start: 0, end: window.length } }]
  const sentences = findSentences(window, block)
  const tokens = findTokens(window, block, sentences)
  let best = { end: -1, score: Number.NEGATIVE_INFINITY }
  const offer = (end: number, score: number): void => {
    if (end <= LONGEST_TITLE && score > best.score) best = { end, score }
  }
  let from = 0
  sentences.slice(0, SENTENCES).forEach(({ span }, i) => {
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++
    const bonus = i > 0 ? WEIGHTS.secondSentence : 0
    for (const { at, score } of findOpenings(tokens, { from, to, limit: LONGEST_TITLE, certain: true }))
      offer(tokens[at - 1]?.end ?? 0, score + bonus)
    if (span.end < window.length) offer(span.end, bonus + stopWeight(tokens, to))
    from = to
  })
  if (text.length <= LONGEST_TITLE && best.score < SURE && !text.endsWith('.')) return text.length
  return best.end > 0 ? best.end : text.length
}

/**
 * With nothing but a title's length left, and no full stop at its end, less than this is taken for part of the title.
 */
const SURE = 5

function stopWeight(tokens: readonly Token[], to: number): number {
  const stop = tokens[to - 1]?.kind === 'mark' ? tokens[to - 2] : tokens[to - 1]
  if (stop?.text.includes('?')) return WEIGHTS.question
  return stop?.text.includes('!') ? WEIGHTS.exclamation : WEIGHTS.fullStop
}
