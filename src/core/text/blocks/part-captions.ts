import { CREDIT_WORDS, GLUED_CREDIT_LABEL, GLUED_MEDIA_LABEL } from '../../lexicon/credits.ts'
import type { Span } from '../../model/article.ts'
import { findSentences } from '../sentences.ts'
import { readCredit } from './find-credit.ts'
import { findTitleEnd } from './find-title-end.ts'
import { matchesOf } from './matches-of.ts'
import { cutAt, type Piece } from './piece.ts'

const LONGEST = 260
/** ` / OLGA WRZOS/PAP`: capitals behind a spaced slash. */
const SLASH = / \/ (?=\p{Lu}{2})/gu

/**
 * `Fot. Hanna Lis`, and the paragraph is over: nothing is glued behind it, whatever the dictionary knows of the names.
 */
const NAMES_TO_END = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: ?\/ ?|, | |$)){1,5}$/u

/** Parts captions from the paragraph that they were glued into, each with its credit. */
export function partCaptions(paragraph: string): Piece[] {
  const places = [
    ...matchesOf(paragraph, GLUED_CREDIT_LABEL).map(({ index, 0: label }) => ({
      at: index,
      credit: index + label.length,
    })),
    ...matchesOf(paragraph, SLASH).map(({ index }) => ({ at: index, credit: index + 3 })),
  ].sort((a, b) => a.at - b.at)
  const films = matchesOf(paragraph, GLUED_MEDIA_LABEL)
  if (isCaption(paragraph, places)) return [{ text: paragraph }]
  if (places.length === 0 && films.length === 0) return [{ text: paragraph }]
  const starts = findSentences(paragraph, [{ span: { start: 0, end: paragraph.length } }]).map(({ span }) => span.start)
  const captions: Span[] = []
  const add = (start: number, end: number): void => {
    if (start >= (captions.at(-1)?.end ?? 0) && end - start <= LONGEST) captions.push({ start, end })
  }
  let sentence = 0
  for (const { at, credit } of places) {
    while (sentence + 1 < starts.length && (starts[sentence + 1] ?? 0) <= at) sentence++
    const start = Math.max(starts[sentence] ?? 0, captions.at(-1)?.end ?? 0)
    const first = readCredit(paragraph.slice(start, start + LONGEST))
    // the credit comes first: `PAP / EPA / OLGA WRZOS Most o świcie`
    if (start + first > at && CREDIT_WORDS.has(paragraph.slice(start, at).trim())) {
      add(start, start + first + titleLength(paragraph.slice(start + first)))
      continue
    }
    const length = readCredit(paragraph.slice(credit))
    if (length > 0 && (paragraph[at] !== ' ' || hasAgency(paragraph.slice(credit, credit + length))))
      add(start, credit + length)
  }
  for (const film of films) {
    const title = paragraph.slice(film.index)
    captions.push({ start: film.index, end: film.index + titleLength(title) })
  }
  return cutAt(
    paragraph,
    disjoint(captions).map((span) => ({ ...span, kind: 'caption' })),
  )
}

/**
 * A short paragraph that ends in a credit, which is nothing but names, is a caption as a whole: `Most. Fot. Adam Lipiec
 * / PAP`.
 */
function isCaption(paragraph: string, places: readonly { at: number; credit: number }[]): boolean {
  const [place] = places
  if (!place || paragraph.length > LONGEST) return false
  return paragraph[place.at] !== ' ' && NAMES_TO_END.test(paragraph.slice(place.credit))
}

const hasAgency = (credit: string): boolean => credit.split(/ ?\/ ?/).some((name) => CREDIT_WORDS.has(name.trim()))

function titleLength(text: string): number {
  const space = text.length - text.trimStart().length
  return space + findTitleEnd(text.slice(space))
}

function disjoint(spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
