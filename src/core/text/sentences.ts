import { NEVER_LAST_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import type { Block, Span } from '../model/article.ts'
import { classAt, LETTER, MARK, NUMBER, SPACE, skipClass } from './characters.ts'
import { DASH } from './dashes.ts'
import { isBoundary, LONGEST_SENTENCE, lettersBefore } from './sentence-boundary.ts'
import { isStop } from './token-scanner.ts'

export interface Sentence {
  /** With its closing stop and quotation mark, without the space around it. */
  span: Span
  /** Index into the blocks. */
  block: number
}

/** Marks that close with a sentence, behind its stops. */
const CLOSERS = `)]”"»’“«'`

/** The sentences of each block, in order. Headings and captions may hold several, and one without a stop. */
export function findSentences(text: string, blocks: readonly Pick<Block, 'span'>[]): Sentence[] {
  const sentences: Sentence[] = []
  blocks.forEach(({ span }, block) => {
    for (const sentence of sentencesOf(text, span)) sentences.push({ span: sentence, block })
  })
  return sentences
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = skipMarker(text, start, end)
  if (from > start) sentences.push({ start, end: from - 1 })
  for (let stop = from; stop < end; stop++) {
    if (!isStop(text.charCodeAt(stop))) continue
    let after = stop + 1
    while (after < end && isStop(text.charCodeAt(after))) after++
    while (after < end && CLOSERS.includes(text.charAt(after))) after++
    if (after >= end) break
    const ends = classAt(text, after) & SPACE ? isBoundary(text, from, stop, after) : false
    if (ends || opensSpeech(text, stop, after)) {
      addSentence(sentences, text, from, after)
      from = skipClass(text, after, end, SPACE)
    }
    stop = after - 1
  }
  addSentence(sentences, text, from, end)
  return sentences
}

/** `⚽ Most stoi`: pictures are none of the words behind them. */
const PICTURES = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)+`
const OPENING_PICTURES = new RegExp(`${PICTURES} *`, 'uy')

/** Where the words of a block begin, behind pictures; of nothing but pictures, with them. */
export function skipPictures(text: string, { start, end }: Span): number {
  OPENING_PICTURES.lastIndex = start
  const opens = OPENING_PICTURES.test(text) && OPENING_PICTURES.lastIndex < end
  return opens ? OPENING_PICTURES.lastIndex : start
}

/**
 * `13:33 Most stoi`, `13.33 Most stoi`, `• Most stoi`: the clock time or bullet of a page's list is none of the words
 * behind it.
 */
const LIST_MARKER = new RegExp(
  String.raw`(?:[•◦▪]|${PICTURES}|(?:[Gg]odz(?:\.|ina) )?(?:[01]?\d|2[0-3])[.:][0-5]\d\.?) (?=(?:${DASH}|[„"“”«»])? ?\p{Lu})`,
  'uy',
)

function skipMarker(text: string, start: number, end: number): number {
  LIST_MARKER.lastIndex = start
  return LIST_MARKER.test(text) && LIST_MARKER.lastIndex < end ? LIST_MARKER.lastIndex : start
}

/** In characters, where a dash of speech is looked for. */
const LOOK_AHEAD = 64
const LOOK_BACK = 24
const SPEECH = new RegExp(String.raw`^${DASH}\s+[„"“”«»]?\p{Lu}`, 'u')

/**
 * `Ludzie krzyczeli.- Chcę wody – mówił`: the space before the dash of speech is missing, and no abbreviation ends
 * there.
 */
const opensSpeech = (text: string, stop: number, after: number): boolean =>
  SPEECH.test(text.slice(after, after + LOOK_AHEAD)) &&
  /\p{Ll}{4}$/u.test(text.slice(Math.max(0, stop - LOOK_BACK), stop)) &&
  !NEVER_LAST_ABBREVIATIONS.has(lettersBefore(text, 0, stop))

/** Adds what stands in [from, until), in parts where it is too long for one. */
function addSentence(sentences: Span[], text: string, from: number, until: number): void {
  let start = from
  while (until - start > LONGEST_SENTENCE) {
    const cut = findCut(text, start)
    if (cut >= until) break
    sentences.push({ start, end: cut })
    start = skipClass(text, cut, until, SPACE)
  }
  if (start < until) sentences.push({ start, end: until })
}

/**
 * Where a sentence without a stop is cut: at a space, else behind a sign, else behind the word that is all there is.
 */
function findCut(text: string, from: number): number {
  const limit = from + LONGEST_SENTENCE
  for (const isEdge of [isSpace, isSign])
    for (let at = limit; at > from + LONGEST_SENTENCE / 2; at--) if (isEdge(text, at)) return at
  return skipClass(text, limit, text.length, LETTER | MARK | NUMBER)
}

const isSpace = (text: string, at: number): boolean => (classAt(text, at) & SPACE) !== 0
/** No half of a character stands at the edge. */
const isSign = (text: string, at: number): boolean =>
  (classAt(text, at) & (LETTER | MARK | NUMBER)) === 0 && !/[\ud800-\udfff]/.test(text.charAt(at))
