import { z } from 'zod'
import { type Article, EVIDENCE_RULES } from './article.ts'

const offset = z.number().int().nonnegative()
const span = z
  .object({ start: offset, end: offset })
  .refine(({ start, end }) => start <= end, 'a span ends before it starts')
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const block = z.object({
  kind: z.enum(['lead', 'paragraph', 'heading', 'caption', 'listItem']),
  span,
  credit: z.exactOptional(span),
})

const quote = z
  .object({
    id: z.string().min(1),
    kind: z.enum(['direct', 'reported', 'mixed']),
    spans: z.array(span).min(1),
    verbatim: z.array(span),
    speaker: z.string().min(1).nullable(),
    cue: z.object({ span, lemma: z.string().min(1) }).nullable(),
    source: span.nullable(),
    confidence: z.number().min(0).max(1),
    evidence: z.array(z.object({ rule: z.enum(EVIDENCE_RULES), span: span.nullable() })),
    within: z.exactOptional(z.string().min(1)),
  })
  .refine(
    ({ spans }) => spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0)),
    'the spans of a quote are not in order',
  )
  .refine(
    ({ spans, verbatim }) =>
      verbatim.every(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end)),
    'verbatim words lie outside their quote',
  )

const speaker = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(['person', 'organization']),
  roles: z.array(z.string()),
  aliases: z.array(z.string()),
  mentions: z.array(span),
  wikidata: z.exactOptional(z.string().regex(/^Q[1-9]\d*$/)),
})

const timelineEntry = z.object({
  id: z.string().min(1),
  kind: z.enum(['published', 'said', 'happened']),
  date: z.string().min(1).nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  span: span.nullable(),
  label: z.string(),
  quotes: z.array(z.string()),
  resolved: z.exactOptional(z.object({ rule: z.string(), against: z.string() })),
})

/** The contract of `article.ts`, checked at run time: shapes and ranges, and that every span lies in the text. */
export const articleSchema = z
  .object({
    version: z.literal(1),
    slug,
    aliases: z.exactOptional(z.array(slug)),
    title: z.string().min(1),
    titleFrom: z.enum(['given', 'heading', 'lead']),
    lang: z.literal('pl'),
    published: z.string().min(1).nullable(),
    text: z.string().min(1),
    blocks: z.array(block).min(1),
    quotes: z.array(quote),
    speakers: z.array(speaker),
    timeline: z.array(timelineEntry),
    source: z.exactOptional(
      z.object({
        name: z.exactOptional(z.string()),
        url: z.exactOptional(z.string()),
        author: z.exactOptional(z.string()),
      }),
    ),
  })
  .refine((article) => spansOf(article).every(({ end }) => end <= article.text.length), 'a span lies outside the text')

function spansOf(article: Article): { start: number; end: number }[] {
  return [
    ...article.blocks.flatMap(({ span, credit }) => [span, credit]),
    ...article.quotes.flatMap(({ spans, verbatim, cue, source, evidence }) => [
      ...spans,
      ...verbatim,
      cue?.span,
      source,
      ...evidence.map(({ span }) => span),
    ]),
    ...article.speakers.flatMap(({ mentions }) => mentions),
    ...article.timeline.map(({ span }) => span),
  ].filter((span) => span !== undefined && span !== null)
}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : [A, B]
/** Fails to compile when `article.ts` and this schema part ways. */
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : Same<A, B>) : Same<A, B>
const contractHolds: Mutual<z.infer<typeof articleSchema>, Article> = true
void contractHolds
