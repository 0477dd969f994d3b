import type { LinkRecord } from '../model/link-record.ts'
import { describeContext } from './context.ts'
import { type Copies, findCopies, runOf } from './find-copies.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import { type RevisionReading, readRevision, relateSpeakers } from './read-revision.ts'

/**
 * Which of a repeated paragraph's quotes each recorded one is: where the paragraph was pasted again, the one that stood
 * there before. An id does not tell: the surroundings in it are as likely those of the copy.
 */
export function assignCopies(record: LinkRecord, article: ArticleReading): [string, QuoteReading][] {
  const groups = new Set(findCopies(article).values())
  return [...groups].flatMap((group) => {
    const entries = recordedOf(group, record, article)
    if (isKnown(group, entries)) return entries.flatMap(({ id }) => pairsOf(id, group))
    return takeNearest(entries, group, article)
  })
}

interface Entry {
  id: string
  latest: RevisionReading
}

/** The recorded quotes of the same words, but for those that are known to stand elsewhere: a heading's, say. */
function recordedOf(group: Copies, { quotes }: LinkRecord, article: ArticleReading): Entry[] {
  const elsewhere = new Set(article.quotes.flatMap((quote) => (group.includes(quote) ? [] : [quote.id])))
  const [first] = group
  return Object.entries(quotes).flatMap(([id, { revisions }]) => {
    const revision = revisions.at(-1)
    if (!first || !revision || elsewhere.has(id)) return []
    const latest = readRevision(revision)
    return latest.folded === first.folded && relateSpeakers(revision, first) !== 'other' ? [{ id, latest }] : []
  })
}

/** Each was recorded, under the id that it has. */
const isKnown = (group: Copies, entries: readonly Entry[]): boolean =>
  group.length === entries.length && group.every((quote) => entries.some(({ id }) => id === quote.id))

const pairsOf = (id: string, group: Copies): [string, QuoteReading][] =>
  group.flatMap((quote) => (quote.id === id ? [[id, quote] as [string, QuoteReading]] : []))

/** The nearest first; of those that are as near, the earliest. */
function takeNearest(entries: readonly Entry[], group: Copies, article: ArticleReading): [string, QuoteReading][] {
  const pairs = entries
    .flatMap(({ id, latest }) => group.map((quote) => ({ id, quote, sides: sidesLeft(latest, quote, article) })))
    .filter(({ sides }) => sides > 0)
    .sort((a, b) => b.sides - a.sides)
  const taken = new Map<string, QuoteReading>()
  for (const { id, quote } of pairs) {
    if (!taken.has(id) && ![...taken.values()].includes(quote)) taken.set(id, quote)
  }
  return [...taken]
}

/**
 * On how many sides of a quote, or of its copies that follow each other, stands what stood there. That the article began
 * or ended beside that tells nothing: what was pasted at the end has its end there as well.
 */
function sidesLeft({ revision }: RevisionReading, quote: QuoteReading, article: ArticleReading): number {
  const run = runOf(quote, article)
  const [first, last] = [run[0] ?? quote, run.at(-1) ?? quote]
  const { before } = describeContext(article.text, first.start, first.end)
  const { after } = describeContext(article.text, last.start, last.end)
  return (before.endsWith(revision.before) ? 1 : 0) + (after.startsWith(revision.after) ? 1 : 0)
}
