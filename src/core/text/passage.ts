import { MAYBE_LAST_ABBREVIATIONS, WITHOUT_STOP } from '../lexicon/abbreviations.ts'
import { NAME_JOINERS, NAME_PARTICLES } from '../lexicon/name-words.ts'
import type { Block, Span } from '../model/article.ts'
import type { LaidOut } from './blocks.ts'
import { type MarkPartners, pairMarks } from './marks.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/** A range of token indices, half-open. */
export interface TokenRange {
  from: number
  to: number
}

/** An article's text with all that the rules read of it. */
export interface Passage {
  text: string
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  tokens: readonly Token[]
  partners: MarkPartners
  /** The tokens of each block and of each sentence. */
  blockTokens: readonly TokenRange[]
  sentenceTokens: readonly TokenRange[]
}

export function readPassage({ text, blocks, sentences, tokens }: LaidOut): Passage {
  return {
    text,
    blocks,
    sentences,
    tokens,
    partners: pairMarks(tokens),
    blockTokens: ranges(tokens, blocks.length, 'block'),
    sentenceTokens: ranges(tokens, sentences.length, 'sentence'),
  }
}

function ranges(tokens: readonly Token[], count: number, by: 'block' | 'sentence'): TokenRange[] {
  const found: TokenRange[] = Array.from({ length: count }, () => ({ from: 0, to: 0 }))
  tokens.forEach((token, i) => {
    const range = found[token[by]]
    if (!range) return
    if (range.to === 0) range.from = i
    range.to = i + 1
  })
  return found
}

export const sentenceRange = (passage: Passage, at: number): TokenRange =>
  passage.sentenceTokens[passage.tokens[at]?.sentence ?? -1] ?? { from: at, to: at }

/**
 * The content between two tokens (half-open), as a quote is given: without the dash, comma or full stop
 * at its edges (an abbreviation's is its own) and without marks that surround it all; `?`, `!` and `…` stay, and so do
 * marks inside. Null when empty.
 */
export function contentRange({ tokens, partners }: Passage, from: number, to: number): TokenRange | null {
  let first = from
  let last = to - 1
  for (;;) {
    const head = tokens[first]
    const tail = tokens[last]
    if (first > last || !head || !tail) return null
    if (isEdge(head)) first++
    else if (isEdge(tail) && !isOfAbbreviation(tokens, last)) last--
    else if (head.kind === 'mark' && partners.get(first) === last) {
      first++
      last--
    } else if (head.kind === 'mark' && !isInside(partners.get(first), first, last)) first++
    else if (tail.kind === 'mark' && !isInside(partners.get(last), first, last)) last--
    else return hasWord(tokens, first, last) ? { from: first, to: last + 1 } : null
  }
}

const EDGES: ReadonlySet<Token['kind']> = new Set(['dash', 'comma', 'colon', 'semicolon'])

/** What belongs to no content that it stands at the edge of; nor do the stars of `**Markdown**`. */
const isEdge = ({ kind, text }: Token): boolean => EDGES.has(kind) || text === '.' || /^\*+$/.test(text)

/** `– Umowa trwa do 2031 r. – mówi X`: a full stop behind which the sentence goes on is what is cut short with it. */
function isOfAbbreviation(tokens: readonly Token[], stop: number): boolean {
  const [word, next] = [tokens[stop - 1], tokens[stop + 1]]
  if (tokens[stop]?.text !== '.' || word?.kind !== 'word' || next?.sentence !== word.sentence || next.kind === 'mark')
    return false
  const cut = word.form.lower
  return /^\p{Lu}$/u.test(word.text) || (MAYBE_LAST_ABBREVIATIONS.has(cut) && !WITHOUT_STOP.has(cut))
}

const isInside = (partner: number | undefined, first: number, last: number): boolean =>
  partner !== undefined && partner >= first && partner <= last

function hasWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'number') return true
  return false
}

export function rangeSpan({ tokens }: Passage, { from, to }: TokenRange): Span {
  const start = tokens[from]?.start ?? tokens.at(-1)?.end ?? 0
  return { start, end: from < to ? (tokens[to - 1]?.end ?? start) : start }
}

/**
 * What stands in quotation marks inside a range, without the marks: the words given verbatim. A single capitalised
 * name in marks (a paper, a ship) is none.
 */
export function verbatimSpans(passage: Passage, { from, to }: TokenRange): Span[] {
  const { tokens, partners } = passage
  const spans: Span[] = []
  for (let i = from; i < to; i++) {
    const close = partners.get(i)
    if (close === undefined || close <= i + 1 || close >= to) continue
    if (!isTitle(tokens, i + 1, close))
      spans.push({ start: tokens[i + 1]?.start ?? 0, end: tokens[close - 1]?.end ?? 0 })
    i = close
  }
  return spans
}

/** All content words in capitals, but for the particles of foreign names between them: a name, not somebody's words. */
export function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') continue
    words++
    if (words > 1 && i < to - 1 && (NAME_PARTICLES.has(token.text) || NAME_JOINERS.has(token.text))) continue
    if (!/^[\p{Lu}\p{N}]/u.test(token.text)) return false
  }
  return words <= 5
}
