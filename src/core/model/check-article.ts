import type { Article, Span } from './article.ts'

/**
 * What the types of an Article cannot say, checked on each one that leaves the pipeline: that every span lies in the
 * text and runs forwards, that a quote's are in order and hold what is verbatim, and that names, figures and days are
 * what they must be. `schema.ts` says all of it, shapes included, for tests and for whoever reads an Article from
 * elsewhere; here the compiler has seen to the shapes, and a copy of everything would cost as much as finding the
 * quotes.
 *
 * @throws RangeError that names the part which is wrong
 */
export function checkArticle(article: Article): Article {
  const { length } = article.text
  const spans = (name: string, found: readonly Span[]): void => {
    for (const span of found) ensure(isWithin(span, length), name)
  }
  ensure(length > 0, 'text')
  ensure(article.title !== '', 'title')
  ensure(article.published !== '', 'published')
  ensure(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(article.slug), 'slug')
  ensure(article.blocks.length > 0, 'blocks')
  for (const { span, credit } of article.blocks) spans('block', credit ? [span, credit] : [span])
  for (const quote of article.quotes) {
    const { cue, source, confidence } = quote
    ensure(quote.id !== '' && quote.speaker !== '' && quote.within !== '' && quote.spans.length > 0, 'quote')
    ensure(confidence >= 0 && confidence <= 1, 'confidence')
    spans('quote', quote.spans)
    ensure(isInOrder(quote.spans), 'quote')
    ensure(
      quote.verbatim.every((words) => quote.spans.some((span) => isInside(words, span))),
      'verbatim',
    )
    ensure(!cue || (cue.lemma !== '' && isWithin(cue.span, length)), 'cue')
    ensure(!source || isWithin(source, length), 'source')
    for (const { span } of quote.evidence) ensure(!span || isWithin(span, length), 'evidence')
  }
  for (const { id, name, mentions } of article.speakers) {
    ensure(id !== '' && name !== '', 'speaker')
    spans('mention', mentions)
  }
  for (const { id, date, earliest, latest, span } of article.timeline) {
    ensure(id !== '' && date !== '' && isDay(earliest) && isDay(latest), 'timeline')
    ensure(!span || isWithin(span, length), 'timeline')
  }
  return article
}

function ensure(holds: boolean, part: string): void {
  if (!holds) throw new RangeError(`The article's ${part} breaks the contract.`)
}

const isWithin = ({ start, end }: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length

/** In text order, and none within another. */
const isInOrder = (spans: readonly Span[]): boolean => spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0))

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const isDay = (day: string | null): boolean => day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)
