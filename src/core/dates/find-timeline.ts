import type { Quote, Span, TimelineEntry } from '../model/article.ts'
import { slugify } from '../text/fold.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { type DateToken, readDateTokens } from './date-tokens.ts'
import { describeClause } from './describe-clause.ts'
import { boundsOf } from './edtf.ts'
import type { Candidate } from './expression.ts'
import type { CandidateFinder } from './find-candidates.ts'
import { findSayings, signatureOf } from './find-sayings.ts'
import { parsePublished } from './published-date.ts'
import { rejoinSentences } from './rejoin-sentences.ts'
import { Resolver } from './resolve-candidate.ts'
import { YearsInText } from './years-in-text.ts'

export interface TimelineInput {
  text: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  quotes: readonly Quote[]
  /** EDTF, to the day, the month or the year. */
  published: string | null
}

const UNKNOWN = '9999-12-31'
const ID_WORDS = 40

/**
 * What the article says happened, or was said, when: its own date first, then by the first day each may be, then by its
 * place in the text; what nothing fixes comes last. Every span lies in the text.
 */
export function findTimeline(
  { text, tokens: read, sentences, quotes, published }: TimelineInput,
  finder: CandidateFinder,
): TimelineEntry[] {
  const entries: TimelineEntry[] = []
  const ids = new Map([['published', 1]])
  const years = new YearsInText()
  const resolver = new Resolver(parsePublished(published), years)
  let nextCue = 0
  let nextToken = 0
  const cued = quotes.flatMap((quote) => placeOf(quote) ?? []).sort((a, b) => a.at - b.at)
  for (const { span: sentence, block } of rejoinSentences(text, sentences)) {
    const firstToken = nextToken
    while (nextToken < read.length && (read[nextToken]?.start ?? 0) < sentence.end) nextToken += 1
    while (nextCue < cued.length && (cued[nextCue]?.at ?? 0) < sentence.start) nextCue += 1
    let lastCue = nextCue
    while (lastCue < cued.length && (cued[lastCue]?.at ?? 0) < sentence.end) lastCue += 1
    const said = cued.slice(nextCue, lastCue).map(({ quote }) => quote)
    years.openSentence(block)
    if (!finder.mayHoldDates(read, firstToken, nextToken)) continue
    const tokens = readDateTokens(read, firstToken, nextToken)
    for (const candidate of finder.find(tokens)) {
      const span = spanOf(tokens, candidate)
      if (!span) continue
      const sayings = findSayings(candidate, span, tokens, said)
      const resolved = resolver.resolve(candidate, tokens, block, sayings.length > 0)
      const label = describeClause(text, tokens, candidate)
      const expression = text.slice(span.start, span.end)
      const words = slugify(`${expression} ${label.replace(expression, '')}`, ID_WORDS) || 'date'
      entries.push({
        id: unique(words, ids),
        kind: sayings.length > 0 ? 'said' : 'happened',
        date: resolved?.date ?? null,
        ...boundsOf(resolved?.date ?? null),
        span,
        label,
        quotes: sayings.map(({ id }) => id),
        ...(resolved?.rule !== undefined &&
          resolved.against !== undefined && { resolved: { rule: resolved.rule, against: resolved.against } }),
      })
    }
  }
  return [...ownDate(published), ...entries.sort(byTime)]
}

/** Where what tells of a quote begins: its cue, or the signature of a post. */
function placeOf(quote: Quote): { quote: Quote; at: number } | null {
  const told = quote.cue?.span ?? signatureOf(quote)
  return told && { quote, at: told.start }
}

function ownDate(published: string | null): TimelineEntry[] {
  if (published === null) return []
  return [
    { id: 'published', kind: 'published', date: published, ...boundsOf(published), span: null, label: '', quotes: [] },
  ]
}

function spanOf(tokens: readonly DateToken[], { from, to }: Candidate): Span | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last ? { start: first.start, end: last.end } : null
}

/** Numbered from the second on; the count of each keeps ten thousand equal ones linear. */
function unique(words: string, ids: Map<string, number>): string {
  let n = (ids.get(words) ?? 0) + 1
  while (n > 1 && ids.has(`${words}-${n}`)) n += 1
  const id = n === 1 ? words : `${words}-${n}`
  ids.set(words, n)
  if (id !== words) ids.set(id, 1)
  return id
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [a.earliest ?? a.latest ?? UNKNOWN, b.earliest ?? b.latest ?? UNKNOWN]
  if (first !== second) return first < second ? -1 : 1
  return (a.span?.start ?? 0) - (b.span?.start ?? 0)
}
