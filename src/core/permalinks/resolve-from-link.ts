import { parseFingerprint } from './fingerprint.ts'
import { digestOfFirstEdition } from './hash.ts'
import { type LinkMatch, matchLink } from './match-link.ts'
import { type QuoteIdParts, readable } from './quote-id.ts'
import type { ArticleReading } from './read-quotes.ts'

export interface LinkTarget {
  quote: string
  status: 'same' | 'edited' | 'changed'
}

/** In bits, see `LinkMatch`. */
const CERTAIN = 20
const CERTAIN_WORDS = 9
const MARGIN = 7
const LEAST_COVER = 0.6

/** The quote of a link by what the link alone carries; null when none is certain. */
export function resolveFromLink(id: string, link: QuoteIdParts | null, article: ArticleReading): LinkTarget | null {
  const own = article.quotes.find((quote) => quote.id === id)
  const fingerprint = link && parseFingerprint(link.fingerprint)
  if (!link || !fingerprint) {
    if (own) return { quote: own.id, status: 'same' }
    return link && resolveFirstEdition(link, article)
  }
  const matches = matchLink(link, fingerprint, article)
  const kept = own && matches.find(({ quote }) => quote === own)
  if (kept) return describe(kept)
  const exact = matches.filter((match) => match.exact)
  if (exact.length > 0) return chooseExact(exact, link)
  const [best, second] = matches
  if (!best || best.total < CERTAIN || best.words < CERTAIN_WORDS || best.cover < LEAST_COVER) return null
  if (second && best.total - second.total < MARGIN) return null
  // like words by another, elsewhere, are another's
  if (best.speaker === 'other' && best.context < 0.5) return null
  return describe(best)
}

/** The same words: where they stand, and who said them, tells one occurrence from another. */
function chooseExact(exact: readonly LinkMatch[], { ordinal }: QuoteIdParts): LinkTarget | null {
  const [best] = exact
  if (!best || (best.speaker === 'other' && best.context < 0.3)) return null
  const equal = exact.filter(({ total }) => total === best.total).sort((a, b) => a.quote.start - b.quote.start)
  return describe(equal[Math.min(ordinal, equal.length) - 1] ?? best)
}

function describe({ quote, exact, speaker, changed }: LinkMatch): LinkTarget {
  const status = speaker === 'other' || changed ? 'changed' : exact ? 'same' : 'edited'
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
