import type { AlignedPair } from './align-words.ts'
import { heldInAnyOrder, shareInAnyOrder } from './any-order.ts'
import { type Comparison, compareSigns, compareWords } from './compare-words.ts'
import {
  exactDigest,
  type Fingerprint,
  isOfficeOf,
  isSpeaker,
  namesNobody,
  type Readable,
  readReadable,
  signAtWord,
  signsOf,
} from './fingerprint.ts'
import { isTurned } from './judge-link.ts'
import { contextOfQuote } from './link-surroundings.ts'
import type { QuoteIdParts } from './quote-id.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import { readWords, type Word } from './read-words.ts'
import { isNamed, type SpeakerRelation } from './speaker-keys.ts'

/** How much speaks for a quote being the one that a link was made for, in bits. */
export interface LinkMatch {
  quote: QuoteReading
  exact: boolean
  speaker: SpeakerRelation
  /** The article named nobody when the link was made. */
  unheard: boolean
  /** How much of what stood around the link's quote stands around this one: 0..1. */
  context: number
  /** By the words alone. */
  words: number
  /** By all. */
  total: number
  /** Of the shorter side's words, how many the other has. */
  cover: number
  /** How much of both sides the other has, the lesser of the two. */
  likeness: number
  /** The same by the signs alone, whatever it begins with: how alike the two are in length. */
  balance: number
  /** Of the readable words that the link begins with, how many the quote begins with, typos aside: 0..1. */
  opening: number
  /** The link has all of the quote's words, and not only their signs. */
  whole: boolean
  /** Of the link's signs, as `a`, with the quote's. */
  comparison: Comparison
  /** By the words, where the link has all of them, or else by the signs; see `shareInAnyOrder`. */
  inAnyOrder: () => number
  /** Of the readable words that the link begins with, how many the quote has anywhere: 0..1. */
  held: () => number
  /** A readable word gave way, and was not merely cut off with all behind it. */
  isReworded: () => boolean
  /** How long the shorter of the two is beside the longer, by signs: 0..1. */
  length: number
  /** Whether the sense was turned, by what the link tells of it. */
  hasChanged: () => boolean
}

/** A sign has 26 values, but words of one article are alike. */
const BITS_PER_SIGN = 3.6
const BITS_PER_OPENING_WORD = 3
const CONTEXT_BITS = 8
const NO_CONTEXT_BITS = -3
const SPEAKER_BITS: Readonly<Record<SpeakerRelation, number>> = { same: 2, unknown: 0, doubtful: -3, other: -6 }
const EXACT_BITS = 20

/** With fewer words in common the beginnings of two quotes say nothing. */
const FEWEST_OPENING = 3.5

/** In signs: of fewer the same may be another's by chance. */
const FEWEST_REORDERED = 4

/** Of readable words, each but for other forms and slips. */
const ALL_HELD = 0.99

/** So many of the likeliest, by what is cheap to count, are compared word by word. */
const MOST_COMPARED = 8

/** The quotes of an article that a link may have been made for, the likeliest first. */
export function matchLink({ words }: QuoteIdParts, link: Fingerprint, article: ArticleReading): LinkMatch[] {
  const opening = readOpening(words, link)
  return sift(link, article)
    .map((quote) => matchQuote(opening, link, quote, article))
    .sort((a, b) => b.total - a.total)
}

/** One quote beside a link. */
export const matchQuoteToLink = (
  { words }: QuoteIdParts,
  link: Fingerprint,
  quote: QuoteReading,
  article: ArticleReading,
): LinkMatch => matchQuote(readOpening(words, link), link, quote, article)

interface Opening extends Readable {
  words: readonly Word[]
}

function readOpening(readable: readonly string[], link: Fingerprint): Opening {
  const words = readWords(readable.join(' '))
  return { words, ...readReadable(words, link) }
}

/** The quotes of exactly a link's words, the likeliest first. */
export const matchExactly = (parts: QuoteIdParts, link: Fingerprint, article: ArticleReading): LinkMatch[] =>
  article.quotes
    .filter((quote) => exactDigest(quote) === link.exact)
    .map((quote) => matchQuoteToLink(parts, link, quote, article))
    .sort((a, b) => b.total - a.total)

function sift(link: Fingerprint, article: ArticleReading): QuoteReading[] {
  const { quotes } = article
  if (quotes.length <= MOST_COMPARED) return quotes
  const promise = (quote: QuoteReading): number => {
    if (exactDigest(quote) === link.exact) return Number.POSITIVE_INFINITY
    const there = signSet(quote)
    const common = link.signs.reduce((sum, sign) => sum + (there.has(sign.text) ? 1 : 0), 0)
    const size = Math.max(1, Math.min(link.signs.length, there.size))
    return common / size + common / Math.max(1, link.signs.length) + contextOfQuote(link, quote, article) / 2
  }
  return quotes
    .map((quote) => ({ quote, promise: promise(quote) }))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, MOST_COMPARED)
    .map(({ quote }) => quote)
}

const signSets = new WeakMap<QuoteReading, ReadonlySet<string>>()

function signSet(quote: QuoteReading): ReadonlySet<string> {
  let set = signSets.get(quote)
  if (!set) {
    set = new Set(signsOf(quote, Number.POSITIVE_INFINITY).signs.map(({ text }) => text))
    signSets.set(quote, set)
  }
  return set
}

function matchQuote(opening: Opening, link: Fingerprint, quote: QuoteReading, article: ArticleReading): LinkMatch {
  const exact = exactDigest(quote) === link.exact
  const speaker = relate(link, quote)
  const context = contextOfQuote(link, quote, article)
  const { signs } = signsOf(quote, link.level)
  const { words } = opening
  const begun = words.length === 0 ? null : compareWords(words, quote.words.slice(0, words.length + 3))
  const comparison = mend(compareSigns(link.signs, signs), opening, link, quote, begun)
  const bits =
    Math.max(0, comparison.score * BITS_PER_SIGN - Math.log2(1 + signs.length)) +
    (begun ? begun.shared * BITS_PER_OPENING_WORD : 0) +
    (exact ? EXACT_BITS : 0)
  const { coverA, coverB } = comparison
  return {
    quote,
    exact,
    speaker,
    unheard: namesNobody(link),
    context,
    words: bits,
    total: bits + NO_CONTEXT_BITS + context * (CONTEXT_BITS - NO_CONTEXT_BITS) + SPEAKER_BITS[speaker],
    cover: exact ? 1 : Math.max(coverA, coverB),
    likeness: exact ? 1 : Math.min(coverA, coverB, begun?.coverA ?? 1),
    balance: exact ? 1 : Math.min(coverA, coverB),
    whole: opening.whole,
    opening: begun && begun.shared >= FEWEST_OPENING ? begun.coverA : 0,
    comparison,
    inAnyOrder: () =>
      opening.whole ? shareInAnyOrder(words, quote.words) : shareInAnyOrder(link.signs, signs, FEWEST_REORDERED),
    held: () => heldInAnyOrder(words, quote.words),
    isReworded: () => heldInAnyOrder(words, quote.words) < ALL_HELD && (opening.whole || !isCutOff(words, quote.words)),
    length: Math.min(link.signs.length, signs.length) / Math.max(1, link.signs.length, signs.length),
    hasChanged: () => !exact && isTurned({ link, ...opening, quote, article, signs, comparison, begun }),
  }
}

/** Of all words behind one nothing is there, and all before it are. */
const isCutOff = (words: readonly Word[], others: readonly Word[]): boolean =>
  words.some(
    (_, n) => heldInAnyOrder(words.slice(0, n), others) >= ALL_HELD && heldInAnyOrder(words.slice(n), others) === 0,
  )

/** What is misspelled has another sign: where a link has the words themselves, these tell. */
function mend(
  comparison: Comparison,
  { words, signAt }: Opening,
  link: Fingerprint,
  quote: QuoteReading,
  begun: Comparison | null,
): Comparison {
  if (begun === null || (comparison.coverA === 1 && comparison.coverB === 1)) return comparison
  const read = begun.coverA > 0.9 ? begun : compareWords(words, quote.words)
  const ofQuote = signAtWord(quote, link.level)
  const kept = comparison.pairs.filter(({ likeness }) => likeness > 0)
  const [heldA, heldB] = [new Set(kept.map(({ a }) => a)), new Set(kept.map(({ b }) => b))]
  const mended: AlignedPair[] = []
  for (const { a, b, likeness } of read.pairs) {
    const [i, j] = [signAt.get(a), ofQuote.get(b)]
    if (likeness <= 0 || (i !== undefined && heldA.has(i)) || (j !== undefined && heldB.has(j))) continue
    if (i !== undefined) heldA.add(i)
    if (j !== undefined) heldB.add(j)
    if (i !== undefined && j !== undefined) mended.push({ a: i, b: j, likeness })
  }
  const others = comparison.pairs.filter(({ a, b }) => !mended.some((pair) => pair.a === a || pair.b === b))
  return {
    pairs: [...others, ...mended].sort((one, other) => one.a - other.a),
    score: comparison.score,
    coverA: heldA.size / Math.max(1, link.signs.length),
    coverB: heldB.size / Math.max(1, signsOf(quote, link.level).signs.length),
    shared: Math.min(heldA.size, heldB.size),
  }
}

function relate(link: Fingerprint, { speaker, called }: QuoteReading): SpeakerRelation {
  if (!speaker) return 'unknown'
  if (namesNobody(link)) return called === 'nothing' ? 'unknown' : 'doubtful'
  if (isSpeaker(link, speaker)) return 'same'
  if (isOfficeOf(link, speaker)) return called === 'name' ? 'doubtful' : 'same'
  if (called === 'nothing') return 'unknown'
  return called === 'name' && isNamed(speaker.name) ? 'other' : 'doubtful'
}
