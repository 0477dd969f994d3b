import type { Article, TimelineEntry } from '../../../core/model/article.ts'
import type { SaidOnce } from './echoes.ts'

/** What was said at one time. */
export interface Moment {
  /** EDTF; null when nothing tells. */
  date: string | null
  /** The article says so, or it is no more than the article's own date. */
  isSaid: boolean
  /** In text order. */
  said: SaidOnce[]
}

/**
 * Quotes on one axis of time: those that are said to be of one date together, the earliest first. A quote of which the
 * article does not say when is put where the article's own date is, apart from what was surely said then; without one,
 * at the end. Within a date the text's order stands.
 */
export function layComparison(article: Article, said: readonly SaidOnce[]): Moment[] {
  const published = article.timeline.find(({ kind }) => kind === 'published')
  const moments = new Map<string, Moment & { day: string }>()
  for (const one of said) {
    const entry = dateOf(article, one)
    const date = entry?.date ?? article.published
    const key = `${entry === undefined} ${date}`
    const moment = moments.get(key) ?? { date, isSaid: entry !== undefined, said: [], day: dayOf(entry ?? published) }
    moment.said.push(one)
    moments.set(key, moment)
  }
  return [...moments.values()]
    .sort((a, b) => a.day.localeCompare(b.day) || Number(b.isSaid) - Number(a.isSaid))
    .map(({ date, isSaid, said: those }) => ({ date, isSaid, said: those }))
}

/** Any of the places may tell when. */
function dateOf(article: Article, { places }: SaidOnce): TimelineEntry | undefined {
  return article.timeline.find(
    ({ kind, date, quotes }) =>
      kind === 'said' && date !== null && places.some(({ quote }) => quotes.includes(quote.id)),
  )
}

/** Behind all days. */
const NEVER = '9999'

/** What is said to be of a month may be of its last day: it stands behind the days in it. */
const dayOf = (entry: TimelineEntry | undefined): string => entry?.latest ?? entry?.earliest ?? NEVER
