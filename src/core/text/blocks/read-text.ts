import { LOST_STOP } from '../../lexicon/sentence-ends.ts'
import { findSentences, type Sentence } from '../sentences.ts'
import { findTokens, type Token } from '../tokens.ts'

/**
 * What a stretch of text holds, with offsets of its own: read once, whether a heading is sought in it or it is a block.
 */
export interface ReadText {
  sentences: Sentence[]
  tokens: Token[]
}

export function readText(text: string): ReadText {
  const block = [{ span: { start: 0, end: text.length } }]
  const sentences = findSentences(text, block)
  return { sentences, tokens: findTokens(text, block, sentences) }
}

/**
 * The same with another sentence behind each lost stop: in a block, where no heading is run in that has no stop either.
 *
 * @param credit where a caption's credit starts, which is no part of its last sentence: `Most runął Fot. Anna Lis`;
 *   or -1
 */
export function partLostStops(text: string, read: ReadText, credit: number): ReadText {
  const lost = [...text.matchAll(LOST_STOP)].map(({ index }) => index)
  if (text[credit - 1] === ' ') lost.push(credit - 1)
  lost.sort((a, b) => a - b)
  if (lost.length === 0) return read
  const sentences = read.sentences.flatMap(({ span, block }) => {
    const inside = lost.filter((at) => span.start < at && at < span.end)
    const [starts, ends] = [
      [span.start, ...inside.map((at) => at + 1)],
      [...inside, span.end],
    ]
    return starts.map((start, i) => ({ span: { start, end: ends[i] ?? span.end }, block }))
  })
  let sentence = 0
  const tokens = read.tokens.map((token) => {
    while (token.start >= (sentences[sentence]?.span.end ?? Number.POSITIVE_INFINITY)) sentence++
    return { ...token, sentence }
  })
  return { sentences, tokens }
}
