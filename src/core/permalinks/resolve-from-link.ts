import { REORDERED } from './any-order.ts'
import { holdParts } from './compare-words.ts'
import { findCopies, isLongCopy, runOf } from './find-copies.ts'
import { findLinkInPlace } from './find-link-in-place.ts'
import { type Fingerprint, namesNobody, parseFingerprint } from './fingerprint.ts'
import { digestOfFirstEdition } from './hash.ts'
import { isCertain } from './is-certain.ts'
import { ALL_AROUND, isInSurroundings, MOST_AROUND, ONE_AROUND } from './link-surroundings.ts'
import { type LinkMatch, matchExactly, matchLink, matchQuoteToLink } from './match-link.ts'
import { type QuoteIdParts, readable } from './quote-id.ts'
import { type ArticleReading, isPerhapsTheirs } from './read-quotes.ts'

export interface LinkTarget {
  quote: string
  status: 'same' | 'edited' | 'changed'
}

/** In bits, see `LinkMatch`: one that another comes as near to is not certain. */
const MARGIN = 5
const BALANCE_BITS = 10
/** What has less of a quote's words and stands in its place is another that came there. */
const EDITED = 0.6
/** In signs: the very words by another and elsewhere are the quote's where they are so many. */
const NO_ECHO = 6
/** In signs: what a heading takes from a quote below it. */
const MOST_OF_ECHO = 5
/** Of the readable words, nearly two thirds; and of the longer of the two. */
const REWORDED = 0.65
/** In readable words. */
const FEWEST_REWORDED = 4
const LEAST_LENGTH = 0.5

/** The quote of a link by what the link alone carries; null when none is certain. */
export function resolveFromLink(id: string, link: QuoteIdParts | null, article: ArticleReading): LinkTarget | null {
  const own = article.quotes.find((quote) => quote.id === id)
  const fingerprint = link && parseFingerprint(link.fingerprint)
  if (!link || !fingerprint) {
    if (own) return { quote: own.id, status: 'same' }
    return link && resolveFirstEdition(link, article)
  }
  if (own) return describe(findFirstCopy(matchQuoteToLink(link, fingerprint, own, article), link, fingerprint, article))
  const exact = matchExactly(link, fingerprint, article)
  const isTheirs = ({ speaker }: LinkMatch): boolean =>
    speaker === 'same' || (namesNobody(fingerprint) && speaker !== 'other')
  const isWhereItWas = ({ quote }: LinkMatch): boolean => isInSurroundings(fingerprint, quote, article)
  if (exact.some((match) => isTheirs(match) && isWhereItWas(match))) return chooseExact(exact, link, article)
  const matches = matchLink(link, fingerprint, article)
  if (exact.length > 0) {
    const nearby = exact.some((match) => match.context > ALL_AROUND && isTheirs(match))
    const inPlace = findEditedInPlace(exact, nearby ? matches.filter(isWhereItWas) : matches, nearby)
    return inPlace ? describe(inPlace) : chooseExact(exact, link, article)
  }
  const chosen = chooseLike(matches) ?? chooseReordered(matches)
  if (chosen) return describe(chosen)
  const holder = findLinkInPlace(link, fingerprint, article)
  if (holder) {
    const held = matchQuoteToLink(link, fingerprint, holder, article)
    return isPerhapsEcho(held, fingerprint) ? null : describe(held)
  }
  const reworded = link.words.length < FEWEST_REWORDED ? null : chooseReworded(matches.filter(isWhereItWas))
  return reworded && describeReworded(reworded)
}

/** Who says a heading's few words says them again below it; what another is heard to say in their place is no echo. */
const isPerhapsEcho = ({ speaker }: LinkMatch, { signs }: Fingerprint): boolean =>
  speaker === 'same' && signs.length <= MOST_OF_ECHO

/** The one that is certain, and that no other comes near. */
function chooseLike(matches: readonly LinkMatch[]): LinkMatch | null {
  const [best, second] = matches.toSorted((a, b) => rankOf(b) - rankOf(a))
  if (!best || !isCertain(best)) return null
  return second && rankOf(best) - rankOf(second) < MARGIN && !isPart(best, second) ? null : best
}

/** The words in another order, where they stood, by who said them: two sentences changed places, or two words did. */
function chooseReordered(matches: readonly LinkMatch[]): LinkMatch | null {
  const [found, ...others] = matches.filter(
    ({ speaker, context, inAnyOrder }) =>
      (speaker === 'same' || speaker === 'unknown') && context > MOST_AROUND && inAnyOrder() >= REORDERED,
  )
  return found && others.length === 0 ? found : null
}

/** Where all is around that the link tells of, most of its readable words are enough, by who said them. */
function chooseReworded(matches: readonly LinkMatch[]): LinkMatch | null {
  const [found, ...others] = matches.filter(
    ({ speaker, length, held }) => speaker === 'same' && length >= LEAST_LENGTH && held() >= REWORDED,
  )
  return found && others.length === 0 ? found : null
}

/** So few words tell too little for another in their midst to be a mere edit: `zebraliśmy` may be `wydaliśmy` now. */
const describeReworded = (match: LinkMatch): LinkTarget =>
  match.isReworded() ? { quote: match.quote.id, status: 'changed' } : describe(match)

/** Of two that have all of a link's words, the one that has no others is likelier: the more so, the more it tells. */
const rankOf = ({ total, balance, whole }: LinkMatch): number => total + balance * (whole ? 2 : 1) * BALANCE_BITS

/** The quote was parted: one speaker's two hold different words of it. */
const isPart = (best: LinkMatch, other: LinkMatch): boolean =>
  other.speaker === best.speaker && holdParts(best.comparison, other.comparison)

/**
 * The words were repeated elsewhere and edited in their own place: what stands there is the quote.
 *
 * @param nearby they were repeated so near that what stood around stands around both
 */
function findEditedInPlace(
  exact: readonly LinkMatch[],
  matches: readonly LinkMatch[],
  nearby: boolean,
): LinkMatch | null {
  const nearest = Math.max(...exact.map(({ context }) => context))
  const isTheirs = exact.some(({ speaker }) => speaker === 'same')
  const isNearer = ({ context, speaker }: LinkMatch): boolean =>
    nearby || context - nearest >= ONE_AROUND || (!isTheirs && speaker === 'same' && context > ALL_AROUND)
  const isInPlace = (match: LinkMatch): boolean =>
    !match.exact &&
    match.context > MOST_AROUND &&
    match.balance > EDITED &&
    isNearer(match) &&
    isPerhapsTheirs(match.speaker, match.quote)
  return matches.find(isInPlace) ?? null
}

/**
 * Of a long paragraph that stands there twice the first, if all that the link tells of its surroundings is there: what
 * is in an id comes with the paragraph when that is pasted again.
 */
function findFirstCopy(
  own: LinkMatch,
  link: QuoteIdParts,
  fingerprint: Fingerprint,
  article: ArticleReading,
): LinkMatch {
  const run = runOf(own.quote, article)
  const [first] = run[0] === own.quote ? (findCopies(article).get(own.quote) ?? []) : run
  if (!first || first === own.quote || !isLongCopy(first, article)) return own
  const match = matchQuoteToLink(link, fingerprint, first, article)
  return run.includes(first) || match.context >= own.context ? match : own
}

/** The same words: where they stand, and who said them, tells one occurrence from another. */
function chooseExact(
  exact: readonly LinkMatch[],
  { ordinal }: QuoteIdParts,
  article: ArticleReading,
): LinkTarget | null {
  const [best] = exact
  if (!best || (best.speaker === 'other' && best.context < ONE_AROUND && best.comparison.shared < NO_ECHO)) return null
  const equal = exact.filter(({ total }) => total === best.total).sort((a, b) => a.quote.start - b.quote.start)
  const chosen = equal[Math.min(ordinal, equal.length) - 1] ?? best
  // a paragraph that was pasted again right behind itself
  const [first] = runOf(chosen.quote, article)
  return describe(exact.find(({ quote }) => quote === first) ?? chosen)
}

function describe({ quote, exact, speaker, hasChanged }: LinkMatch): LinkTarget {
  const status = speaker === 'other' || hasChanged() ? 'changed' : exact ? 'same' : 'edited'
  return { quote: quote.id, status }
}

/** Links of the first edition: the words they begin with and a hash of all, no more. */
function resolveFirstEdition(
  { words, fingerprint, ordinal }: QuoteIdParts,
  article: ArticleReading,
): LinkTarget | null {
  const twins = article.quotes.filter(({ folded }) => digestOfFirstEdition(folded) === fingerprint)
  const opening = words.join('-')
  const exact = twins.filter(({ folded }) => readable(folded.split(' '), 48).join('-') === opening)
  const quote = exact[ordinal - 1] ?? (exact.length === 1 ? exact[0] : undefined)
  return quote ? { quote: quote.id, status: 'same' } : null
}
