import type { Article, Block, Quote, Span } from '../../../core/model/article.ts'
import { overlap } from '../reader-view.ts'

/** What is read in one breath: a sentence, or a part of one. */
export interface Passage {
  span: Span
  /** `Quote.id` of the quote that it belongs to, the outermost; null for the author's own words. */
  quote: string | null
  /** Verbatim words begin with it: who speaks is said before. */
  opens: boolean
  /** Verbatim words end with it. */
  closes: boolean
}

/** Chromium falls silent after 15 seconds of one utterance; so many characters take some 12 at the slowest rate. */
export const LONGEST = 140
const WORDS = /[\p{L}\p{N}]/u
/**
 * `prof.`, `m.in.`, `J.`, short and with a consonant at the end: likely no end of a sentence; if it is, both are one
 * breath.
 */
const ABBREVIATED = /(?:^|[\s(.])(?:\p{Ll}{0,3}[^\P{Ll}aeiouyąęó]|\p{Lu})\.\s*$/u
/** Where a long sentence is parted, the best place first. */
const JOINTS = [/[;:–—]\s/gu, /,\s/gu, /\s/gu]

/**
 * An article as it is read aloud: sentence by sentence, cut where somebody's verbatim words begin and end, so that it
 * can be said whose they are. A caption's credit is left out.
 *
 * @returns in text order, none without a word, none longer than `LONGEST` unless a single word is
 */
export function planReading(article: Article): Passage[] {
  const outer = article.quotes.filter(({ within }) => within === undefined)
  return article.blocks.flatMap((block) => {
    const quotes = outer.filter(({ spans }) => spans.some((span) => overlap(span, block.span)))
    return cutBlock(article.text, block, quotes).map((span) => describe(article.text, span, quotes))
  })
}

function cutBlock(text: string, block: Block, quotes: readonly Quote[]): Span[] {
  const end = block.credit?.start ?? block.span.end
  const edges = quotes
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ spans }) => spans.flatMap((span) => [span.start, span.end]))
  return findSentences(text.slice(block.span.start, end))
    .map((span) => ({ start: span.start + block.span.start, end: span.end + block.span.start }))
    .flatMap((sentence) => cutAt(sentence, edges))
    .flatMap((span) => shorten(text, span))
    .filter(({ start, end: last }) => WORDS.test(text.slice(start, last)))
}

/** As a breath needs them; the exact ones of `core/text` take the dictionary, which no reader loads. */
function findSentences(text: string): Span[] {
  const sentences: Span[] = []
  for (const { segment, index } of new Intl.Segmenter('pl', { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1)
    const end = index + segment.length
    const isOne =
      last !== undefined && end - last.start <= LONGEST && ABBREVIATED.test(text.slice(last.start, last.end))
    if (isOne) last.end = end
    else sentences.push({ start: index, end })
  }
  return sentences
}

function cutAt({ start, end }: Span, edges: readonly number[]): Span[] {
  const inside = edges.filter((edge) => start < edge && edge < end).sort((a, b) => a - b)
  return [start, ...inside].map((from, i) => ({ start: from, end: inside[i] ?? end }))
}

function shorten(text: string, span: Span): Span[] {
  const { start, end } = trim(text, span)
  if (end - start <= LONGEST) return [{ start, end }]
  const room = text.slice(start, start + LONGEST)
  // neither half is to be a single word
  const joint = JOINTS.flatMap((pattern) => {
    const found = [...room.matchAll(pattern)].map((match) => match.index + match[0].length)
    return found.filter((at) => at > LONGEST / 3).slice(-1)
  })[0]
  const next = text.slice(start, end).search(/\s/u)
  const cut = joint ?? (next > 0 ? next : end - start)
  if (cut >= end - start) return [{ start, end }]
  return [trim(text, { start, end: start + cut }), ...shorten(text, { start: start + cut, end })]
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/u.test(text[from] ?? '')) from++
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

function describe(text: string, span: Span, quotes: readonly Quote[]): Passage {
  const quote = quotes.find(({ spans }) => spans.some((own) => overlap(own, span)))
  if (quote === undefined) return { span, quote: null, opens: false, closes: false }
  const [first, last] = [quote.spans[0], quote.spans.at(-1)]
  const isDirect = quote.kind === 'direct'
  // marks and spaces may stand between a passage's edge and its quote's
  const opens = isDirect && first !== undefined && !WORDS.test(between(text, first.start, span.start))
  const closes = isDirect && last !== undefined && !WORDS.test(between(text, span.end, last.end))
  return { span, quote: quote.id, opens, closes }
}

const between = (text: string, a: number, b: number): string => text.slice(Math.min(a, b), Math.max(a, b))
/**
 * Where the next quote begins, or the previous one (the present one first, where it has begun already); null at the
 * ends.
 */
export function findVoice(passages: readonly Passage[], at: number, step: 1 | -1): number | null {
  const begins = (i: number): boolean => {
    const quote = passages[i]?.quote ?? null
    return quote !== null && passages[i - 1]?.quote !== quote
  }
  for (let i = at + step; passages[i] !== undefined; i += step) if (begins(i)) return i
  return null
}
