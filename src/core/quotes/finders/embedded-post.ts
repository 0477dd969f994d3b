import type { Span } from '../../model/article.ts'
import { NO_AGREEMENT, type Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { signatureBehind } from '../dashes/signature.ts'

/** Characters of a post, with the address at its end. */
const LONGEST_POST = 320

/** `A — X (@x) 5 lutego 2018`: what somebody posted on a social network, as its code for embedding puts it into a page. */
export function findEmbeddedPosts(passage: Passage): Proposal[] {
  const { tokens, blockTokens } = passage
  const proposals: Proposal[] = []
  let free = 0
  for (let dash = 1; dash < tokens.length; dash++) {
    const signature = signatureBehind(tokens, dash)
    if (!signature) continue
    // the words stand in the signature's paragraph, or in the one before it
    const block = tokens[dash - 1]?.block ?? 0
    const post = postBefore(passage, Math.max(free, blockTokens[block]?.from ?? 0), dash)
    const content = post && contentRange(passage, post.from, post.to)
    free = signature.to
    if (!content) continue
    proposals.push({
      kind: 'direct',
      spans: [withPictures(passage, content)],
      verbatim: [],
      block,
      cue: null,
      hint: { place: 'label', where: rangeSpan(passage, signature.name), agreement: NO_AGREEMENT },
      confidence: 0.85,
      evidence: [{ rule: 'embedded-post', span: rangeSpan(passage, { from: dash, to: signature.to }) }],
    })
  }
  return proposals
}

/**
 * The last sentences before `to` that may be one post: in one language, and no longer than one. Where more stands before it
 * in its own language, only what asks or exclaims is taken with the last.
 */
function postBefore({ tokens, sentenceTokens }: Passage, from: number, to: number): TokenRange | null {
  const isLong = (start: number): boolean => (tokens[to - 1]?.end ?? 0) - (tokens[start]?.start ?? 0) > LONGEST_POST
  // nobody's words are quoted in a post
  const isAlone = !isLong(from) && !tokens.slice(from, to).some(({ kind }) => kind === 'mark')
  let first = to
  while (first > from) {
    const sentence = sentenceTokens[tokens[first - 1]?.sentence ?? -1]
    const start = Math.max(from, sentence?.from ?? from)
    if (first < to) {
      const language = languageOf(tokens, first, to)
      const others = languageOf(tokens, start, first)
      if (isLong(start) || (others !== null && language !== null && others !== language)) break
      if (language !== 'foreign' && !isAlone && !/[?!]/u.test(tokens[first - 1]?.text ?? '')) break
    }
    first = start
  }
  return first < to ? { from: first, to } : null
}

/** Fewer words of more than three letters tell no language: one may be misspelled, or known in both. */
const FEWEST_WORDS = 3

/** By whether the dictionary knows most of the words; null where they are too few to tell. */
function languageOf(tokens: readonly Token[], from: number, to: number): 'polish' | 'foreign' | null {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word' && token.text.length > 3)
  if (words.length < FEWEST_WORDS) return null
  return words.filter((token) => readingsAt(token).length > 0).length * 2 > words.length ? 'polish' : 'foreign'
}

/** `🔴 Aktualizacja`: pictures before a post's words are in the post. */
function withPictures(passage: Passage, content: TokenRange): Span {
  const block = passage.tokens[content.from]?.block ?? 0
  const opens = passage.blockTokens[block]?.from === content.from
  const span = rangeSpan(passage, content)
  return opens ? { ...span, start: passage.blocks[block]?.span.start ?? span.start } : span
}
