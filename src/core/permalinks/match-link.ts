import { type Comparison, compareSigns, compareWords } from './compare-words.ts'
import {
  exactDigest,
  type Fingerprint,
  fingerprintContext,
  isSpeaker,
  namesNobody,
  numbersDigest,
  signsOf,
} from './fingerprint.ts'
import { judgeSense } from './judge-sense.ts'
import type { QuoteIdParts } from './quote-id.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import { readWords, type Word } from './read-words.ts'
import type { SpeakerRelation } from './speaker-keys.ts'

/** How much speaks for a quote being the one that a link was made for, in bits. */
export interface LinkMatch {
  quote: QuoteReading
  exact: boolean
  speaker: SpeakerRelation
  /** 0..1 */
  context: number
  /** By the words alone. */
  words: number
  /** By all. */
  total: number
  /** Of the shorter side's words, how many the other has. */
  cover: number
  changed: boolean
}

/** A sign has 26 values, but words of one article are alike. */
const BITS_PER_SIGN = 3.6
const BITS_PER_OPENING_WORD = 3
const CONTEXT_BITS = 8
const NO_CONTEXT_BITS = -3
const SPEAKER_BITS: Readonly<Record<SpeakerRelation, number>> = { same: 2, unknown: 0, other: -6 }
const EXACT_BITS = 20

/** Every quote of an article beside a link, the likeliest first. */
export function matchLink({ words }: QuoteIdParts, link: Fingerprint, article: ArticleReading): LinkMatch[] {
  const opening = readWords(words.join(' '))
  return article.quotes.map((quote) => matchQuote(opening, link, quote, article.text)).sort((a, b) => b.total - a.total)
}

function matchQuote(opening: readonly Word[], link: Fingerprint, quote: QuoteReading, text: string): LinkMatch {
  const exact = exactDigest(quote) === link.exact
  const speaker = relate(link, quote)
  const context = fingerprintContext(link, quote, text)
  const { signs } = signsOf(quote, link.level)
  const comparison = compareSigns(link.signs, signs)
  const openingBits = opening.length === 0 ? 0 : compareOpening(opening, quote.words) * BITS_PER_OPENING_WORD
  const places = Math.log2(1 + signs.length)
  const bits = Math.max(0, comparison.score * BITS_PER_SIGN - places) + openingBits + (exact ? EXACT_BITS : 0)
  return {
    quote,
    exact,
    speaker,
    context,
    words: bits,
    total: bits + NO_CONTEXT_BITS + context * (CONTEXT_BITS - NO_CONTEXT_BITS) + SPEAKER_BITS[speaker],
    cover: exact ? 1 : Math.max(comparison.coverA, comparison.coverB),
    changed: !exact && hasChanged(link, quote, signs, comparison),
  }
}

function hasChanged(link: Fingerprint, quote: QuoteReading, signs: readonly Word[], comparison: Comparison): boolean {
  if (judgeSense(link.signs, signs, comparison) !== null) return true
  // two numbers of one sign: told by the digest, where all numbers are there
  const count = (words: readonly Word[]): number => words.filter(({ kind }) => kind === 'number').length
  return count(link.signs) === count(quote.words) && comparison.coverA > 0.6 && numbersDigest(quote) !== link.numbers
}

/** How many words of the link's readable part the quote begins with. */
function compareOpening(opening: readonly Word[], words: readonly Word[]): number {
  const beginning = words.slice(0, opening.length + 3)
  return compareWords(opening, beginning).shared
}

function relate(link: Fingerprint, { speaker }: QuoteReading): SpeakerRelation {
  if (!speaker || namesNobody(link)) return 'unknown'
  return isSpeaker(link, speaker) ? 'same' : 'other'
}
