import type { Article } from '../../../core/model/article.ts'

/** A date as far as it is known, or one in words. */
export type CslDate = { 'date-parts': [number[]] } | { literal: string }
type CslName = { family: string; given: string } | { literal: string }

/** What a style is told of a source: CSL-JSON, as far as a press article needs it. */
export interface CslItem {
  id: string
  type: 'article-newspaper' | 'webpage'
  title: string
  /** Of the title: an English style would give a foreign one English capitals. */
  language: 'pl'
  URL: string
  accessed: CslDate
  author?: CslName[]
  issued?: CslDate
  'container-title'?: string
}

/**
 * An article as CSL-JSON.
 *
 * @param address where it is read: a quote's permalink
 * @param date an EDTF date (`2022-01`, `2022-01-12`) as the language's styles take it
 * @param accessed day of the visit, `YYYY-MM-DD`
 */
export function describeSource(
  article: Article,
  address: string,
  accessed: string,
  date: (edtf: string) => CslDate,
): CslItem {
  const { name, author } = article.source ?? {}
  return {
    id: article.slug,
    type: name === undefined ? 'webpage' : 'article-newspaper',
    title: article.title,
    language: article.lang,
    URL: address,
    accessed: date(accessed),
    ...(author === undefined ? {} : { author: parseAuthors(author) }),
    ...(article.published === null ? {} : { issued: date(article.published) }),
    ...(name === undefined ? {} : { 'container-title': name }),
  }
}

/** The parts of a plain date; null for any other EDTF. */
export function dateParts(edtf: string): CslDate | null {
  const [, ...parts] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf) ?? []
  const known = parts.filter((part) => part !== undefined).map(Number)
  return known.length === 0 ? null : { 'date-parts': [known] }
}

/**
 * A first and a last name, each one word; of more nobody knows where the family name begins, nor whether it is a
 * person.
 */
const PERSON = /^(\p{Lu}[\p{L}'’.-]*) (\p{Lu}[\p{L}'’-]*)$/u

/**
 * Who wrote it: people by given and family name where all of them are plainly that, otherwise the words as they stand.
 */
function parseAuthors(text: string): CslName[] {
  const people = text.split(/\s*[,;]\s*|\s+(?:i|oraz|and|&)\s+/).map((part) => PERSON.exec(part.trim()))
  const names = people.flatMap((match) => (match === null ? [] : [{ given: match[1] ?? '', family: match[2] ?? '' }]))
  return names.length === people.length ? names : [{ literal: text }]
}
