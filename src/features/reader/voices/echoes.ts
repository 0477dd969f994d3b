import type { Article, Quote, Span } from '../../../core/model/article.ts'
import { compareWords } from '../../../core/permalinks/compare-words.ts'
import { judgeSense } from '../../../core/permalinks/judge-sense.ts'
import { readWords, type Word } from '../../../core/permalinks/read-words.ts'
import { overlap } from '../reader-view.ts'

export type Place = 'title' | 'heading' | 'lead' | 'caption' | 'text'

/** What somebody said once, and each place in which the article gives it. */
export interface SaidOnce {
  /** Its fullest wording. */
  quote: Quote
  /** In text order; the fullest wording is one of them. */
  places: { quote: Quote; place: Place }[]
}

/** Of a shorter wording, the part that the fuller one has, by weight. */
const COVERED = 0.9
/** About as many words: fewer may well be said twice. */
const FEWEST = 2.5
/** Letters of a word that inflection leaves alone, as a rule. */
const STEM = 4

interface Wording {
  quote: Quote
  place: Place
  words: readonly Word[]
  stems: ReadonlySet<string>
  /** When it was said, by EDTF; null where that is not told. */
  said: string | null
}

/**
 * Quotes by what was said once. A heading, the lead or a caption gives in the same words or fewer what the text below
 * gives again: of two quotes of one speaker that tell the same, and of which one stands in such a place, the fuller one
 * holds the other. What stands in the text twice was said twice, for all that we know.
 *
 * @param quotes of the article, in text order
 * @returns in the order of the fullest wordings; each quote is a place of exactly one
 */
export function findEchoes(article: Article, quotes: readonly Quote[] = article.quotes): SaidOnce[] {
  const wordings = quotes.map((quote) => read(article, quote))
  const heads = new Map<Wording, Wording>()
  // the fuller first, of equals the one in the text
  const ordered = [...wordings].sort(
    (a, b) => b.words.length - a.words.length || Number(isApart(a)) - Number(isApart(b)),
  )
  for (const [i, wording] of ordered.entries()) {
    const fuller = ordered.slice(0, i).find((other) => isEcho(wording, other))
    heads.set(wording, (fuller === undefined ? null : heads.get(fuller)) ?? wording)
  }
  return wordings
    .filter((wording) => heads.get(wording) === wording)
    .map((head) => ({
      quote: head.quote,
      places: wordings.filter((wording) => heads.get(wording) === head).map(({ quote, place }) => ({ quote, place })),
    }))
}

/** What `quote` is a place of, where it has others; null where it is said in one place alone. */
export function echoOf(article: Article, quote: Quote): SaidOnce | null {
  if (quote.speaker === null) return null
  const own = article.quotes.filter(({ speaker }) => speaker === quote.speaker)
  const found = findEchoes(article, own).find(({ places }) => places.some((place) => place.quote.id === quote.id))
  return found === undefined || found.places.length < 2 ? null : found
}

function isEcho(one: Wording, fuller: Wording): boolean {
  if (one.quote.speaker === null || one.quote.speaker !== fuller.quote.speaker) return false
  if (!isApart(one) && !isApart(fuller)) return false
  if (one.said !== null && fuller.said !== null && one.said !== fuller.said) return false
  if (one.quote.spans.some((a) => fuller.quote.spans.some((b) => overlap(a, b)))) return false
  // to align words is dear, and most quotes have little in common
  let shared = 0
  for (const stem of one.stems) if (fuller.stems.has(stem)) shared++
  if (shared < one.stems.size * 0.6) return false
  const comparison = compareWords(one.words, fuller.words)
  if (comparison.shared < FEWEST || comparison.coverA < COVERED) return false
  return judgeSense(one.words, fuller.words, comparison) === null
}

/** Whether it stands apart from the running text, where it may well be repeated. */
const isApart = ({ place }: Wording): boolean => place !== 'text'

function read(article: Article, quote: Quote): Wording {
  const words = readWords(quote.spans.map(({ start, end }) => article.text.slice(start, end)).join(' '))
  return {
    quote,
    place: placeOf(article, quote),
    words,
    stems: new Set(words.map(({ text }) => text.slice(0, STEM))),
    said: article.timeline.find((entry) => entry.kind === 'said' && entry.quotes.includes(quote.id))?.date ?? null,
  }
}

function placeOf(article: Article, { spans: [first] }: Quote): Place {
  const at = article.blocks.findIndex(({ span }) => first !== undefined && holds(span, first.start))
  const kind = article.blocks[at]?.kind
  if (kind === 'heading') return at === 0 && article.titleFrom === 'heading' ? 'title' : 'heading'
  return kind === 'lead' || kind === 'caption' ? kind : 'text'
}

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end
