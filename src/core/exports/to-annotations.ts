import type { Article, Span } from '../model/article.ts'
import { speakerPath } from '../model/page-paths.ts'
import { codePointOffsets } from './code-points.ts'
import { articleTextPath } from './export-paths.ts'
import type { Locate, QuoteRow } from './quote-rows.ts'

/** Of the words before and behind a quote, in UTF-16 code units: enough to tell it from a twin. */
const CONTEXT = 32
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Rows with the article that they are from. */
export interface AnnotatedRows {
  article: Article
  rows: readonly QuoteRow[]
}

/** What the collection is called, and where it stands. */
export interface Collection {
  /** The file's own address. */
  id: string
  label: string
}

/**
 * Quotes as a W3C Web Annotation collection, JSON-LD: https://www.w3.org/TR/annotation-model/. Each annotation
 * identifies who speaks (schema.org's `Person` or `Organization`), classifies how it is given, describes by which word
 * it is told, and assesses how sure we are. Its target is the article's plain text, which the build publishes beside:
 * selectors of a page would count its menus, too. The page is the target's `scope`. Offsets are in code points, as the
 * model wants.
 *
 * @param parts in the order that the file shall have; one article may come more than once
 */
export function toAnnotations(parts: readonly AnnotatedRows[], { id, label }: Collection, locate: Locate): string {
  const known = new Map<Article, Selectors>()
  const items = parts.flatMap(({ article, rows }) => {
    const select = known.get(article) ?? createSelectors(article.text)
    known.set(article, select)
    return rows.map((row) => annotate(row, select, locate))
  })
  const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationCollection', label }
  const collection = JSON.stringify({ ...head, total: items.length })
  // a collection of none has no pages
  if (items.length === 0) return `${collection}\n`
  const page = JSON.stringify({ id: `${id}#page`, type: 'AnnotationPage', startIndex: 0 })
  // an annotation a line: a file of many is still read, compared and searched by line
  const lines = items.map((item) => JSON.stringify(item)).join(',\n')
  return `${collection.slice(0, -1)},"first":${page.slice(0, -1)},"items":[\n${lines}\n]}}\n`
}

type Selectors = (span: Span) => object[]

function annotate(row: QuoteRow, select: Selectors, locate: Locate): object {
  const source = {
    id: locate(articleTextPath(row.article)),
    type: 'Text',
    format: 'text/plain',
    language: 'pl',
  }
  const targets = row.spans.map((span) => ({
    type: 'SpecificResource',
    source,
    scope: row.permalink,
    selector: select(span),
  }))
  return {
    id: `${row.permalink}#annotation`,
    type: 'Annotation',
    motivation: 'identifying',
    body: describe(row, locate),
    target: targets.length === 1 ? targets[0] : targets,
  }
}

function describe(row: QuoteRow, locate: Locate): object[] {
  const quotation = {
    id: row.permalink,
    type: 'schema:Quotation',
    'schema:text': row.words,
    // EDTF, which knows of more than schema.org's dates do
    ...(row.said === null ? {} : { 'schema:temporal': row.said }),
    ...(row.said === null || !DAY.test(row.said) ? {} : { 'schema:dateCreated': row.said }),
    ...(row.speaker === null ? {} : { 'schema:creator': speakerOf(row, row.speaker, locate) }),
  }
  return [
    { type: 'SpecificResource', purpose: 'identifying', source: quotation },
    textualBody('classifying', row.kind, 'en'),
    ...(row.cue === null ? [] : [textualBody('describing', row.cue, 'pl')]),
    textualBody('assessing', String(row.confidence), null),
  ]
}

function speakerOf(row: QuoteRow, speaker: string, locate: Locate): object {
  const isPerson = row.speakerKind !== 'organization'
  return {
    id: locate(speakerPath(speaker)),
    type: isPerson ? 'schema:Person' : 'schema:Organization',
    'schema:name': row.name,
    ...(isPerson && row.roles.length > 0 ? { 'schema:jobTitle': row.roles } : {}),
  }
}

function textualBody(purpose: string, value: string, language: string | null): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', ...(language === null ? {} : { language }) }
}

function createSelectors(text: string): Selectors {
  const inCodePoints = codePointOffsets(text)
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
    },
    { type: 'TextPositionSelector', start: inCodePoints(start), end: inCodePoints(end) },
  ]
}

/** The offset, or the one behind it where it would part a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) ? offset + 1 : offset
}
