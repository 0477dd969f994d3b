import { findSentences, type Sentence } from '../sentences.ts'
import { findTokens, type Token } from '../tokens.ts'

/** What a stretch of text holds, with offsets of its own: read once, whether a heading is sought in it or it is a block. */
export interface ReadText {
  sentences: Sentence[]
  tokens: Token[]
}

export function readText(text: string): ReadText {
  const block = [{ span: { start: 0, end: text.length } }]
  const sentences = findSentences(text, block)
  return { sentences, tokens: findTokens(text, block, sentences) }
}
