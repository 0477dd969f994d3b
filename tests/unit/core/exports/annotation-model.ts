import { z } from 'zod'

/**
 * The W3C Web Annotation Data Model (Recommendation of 23 February 2017) as far as its classes are used here, written
 * from its MUSTs; section numbers are that document's. Objects are strict: a key that the context does not define would
 * be lost when the JSON-LD is read, so it is an error. SHOULDs that cost nothing (label, total, format) are held too.
 */

/** JSON-LD would take a relative one, but a file that was saved has no base any more. */
const iri = z.string().refine((text) => URL.canParse(text) && !/[\s<>"{}|\\^`]/.test(text), 'is no absolute IRI')

const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const
/** 3.3.5 */
const motivation = z.enum(MOTIVATIONS)

/** 3.2.4: exactly one value, at most one purpose; a language is a tag of BCP 47. */
const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  purpose: motivation.optional(),
  format: z.literal('text/plain'),
  language: z.enum(['pl', 'en']).optional(),
})

/** Of schema.org: `Person` and `Organization` are named; only a person has a `jobTitle`. */
const speaker = z.discriminatedUnion('type', [
  z.strictObject({
    id: iri,
    type: z.literal('schema:Person'),
    'schema:name': z.string().min(1),
    'schema:jobTitle': z.array(z.string()).optional(),
  }),
  z.strictObject({ id: iri, type: z.literal('schema:Organization'), 'schema:name': z.string().min(1) }),
])

/**
 * Of schema.org: a `Quotation` is a `CreativeWork`, which has `text`, a `creator` (a person or an organization),
 * `dateCreated` (ISO 8601) and `temporal` (ISO 8601 or any text).
 */
const quotation = z.strictObject({
  id: iri,
  type: z.literal('schema:Quotation'),
  'schema:text': z.string().min(1),
  'schema:dateCreated': z.iso.date().optional(),
  'schema:temporal': z.string().min(1).optional(),
  'schema:creator': speaker.optional(),
})

/** 4: exactly one source. As a body it may have a purpose. */
const quotationBody = z.strictObject({
  type: z.literal('SpecificResource'),
  purpose: motivation.optional(),
  source: quotation,
})

/** 4.2.4: exactly one text; what stands before and behind it at most once each. */
const textQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})
/** 4.2.5: offsets from 0, the end one behind the last. */
const offset = z.number().int().nonnegative()
const textPositionSelector = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset })
  .refine(({ start, end }) => start < end, 'selects nothing')

/** 3.2.1 */
const externalResource = z.strictObject({
  id: iri,
  type: z.enum(['Dataset', 'Image', 'Video', 'Sound', 'Text']),
  format: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  language: z.string(),
})

const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: externalResource,
  scope: iri.optional(),
  // 4.2: several are alternatives that select the same
  selector: z.array(z.discriminatedUnion('type', [textQuoteSelector, textPositionSelector])).min(1),
})

/** 3.1: exactly one IRI, its class, at least one target; its context is that of the file. */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: motivation,
  body: z.array(z.union([textualBody, quotationBody])).min(1),
  target: z.union([target, z.array(target).min(2)]),
})

/** 5.2, embedded: the collection around it says what it is part of. */
const annotationPage = z.strictObject({
  id: iri,
  type: z.literal('AnnotationPage'),
  startIndex: z.literal(0),
  items: z.array(annotation).min(1),
})

/** 5.1: exactly one context and IRI; a first page where there are annotations. */
export const annotationCollection = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    total: offset,
    first: annotationPage.optional(),
  })
  .refine(({ total, first }) => total === (first?.items.length ?? 0), 'does not count its annotations')
  .refine(({ first }) => unique(first?.items.map(({ id }) => id) ?? []), 'has two annotations of one IRI')

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

export type Selectors = z.infer<typeof target>['selector']

/** The places in a text that each of the selectors means, in code points: one and the same if they agree. */
export function resolveSelectors(text: string, selectors: Selectors): { start: number; end: number }[][] {
  const points = [...text]
  return selectors.map((selector) => {
    if (selector.type === 'TextPositionSelector') return [{ start: selector.start, end: selector.end }]
    const [prefix, exact] = [[...(selector.prefix ?? '')], [...selector.exact]]
    const around = (selector.prefix ?? '') + selector.exact + (selector.suffix ?? '')
    const length = [...around].length
    const starts = [...points.keys()].filter((at) => points.slice(at, at + length).join('') === around)
    return starts.map((at) => ({ start: at + prefix.length, end: at + prefix.length + exact.length }))
  })
}
