import type { Article, QuoteKind } from '../core/model/article.ts'

/** One search parameter: how it is read, written, and what it is when absent or invalid. */
export interface SearchParam<T> {
  name: string
  /** Null when the text is no value of this parameter. */
  parse: (text: string) => T | null
  serialize: (value: T) => string
  initial: T
}

const ID = /^[a-z0-9][a-z0-9-]*$/
const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'reported']
const isKind = (text: string): text is QuoteKind => KINDS.some((kind) => kind === text)

/** A list of distinct values, comma-separated; null when none of them is valid. */
function listOf<T extends string>(name: string, valid: (text: string) => text is T): SearchParam<readonly T[]> {
  return {
    name,
    parse: (text) => {
      const values = [...new Set(text.split(','))].filter(valid)
      return values.length > 0 ? values : null
    },
    serialize: (values) => values.join(','),
    initial: [],
  }
}

/** Speakers whose words keep their ink; empty = everybody's. */
export const whoParam = listOf('who', (text): text is string => ID.test(text))
/** Kinds of quote that keep their ink; empty = all. */
export const kindParam = listOf('kind', isKind)

/** One of a few words; null when it is none of them. */
function oneOf<T extends string>(name: string, values: readonly [T, ...T[]]): SearchParam<T> {
  const [initial] = values
  return {
    name,
    parse: (text) => values.find((value) => value === text) ?? null,
    serialize: (value) => (value === initial ? '' : value),
    initial,
  }
}

/** How an article is shown: its text, its quotes alone, or two voices side by side. */
export const viewParam = oneOf('view', ['text', 'quotes', 'compare'])
/** How quotes that stand alone are ordered. */
export const byParam = oneOf('by', ['place', 'speaker'])

/** The timeline entry that is pointed at, in the text and on the timeline. */
export const entryParam: SearchParam<string | null> = {
  name: 'entry',
  parse: (text) => (ID.test(text) ? text : null),
  serialize: (value) => value ?? '',
  initial: null,
}

/** The entry of the library's timeline that is pointed at: `slug.entry`. */
export const libraryEntryParam: SearchParam<LibraryEntryRef | null> = {
  name: 'entry',
  parse: (text) => {
    const [slug = '', entry = '', ...more] = text.split('.')
    return ID.test(slug) && ID.test(entry) && more.length === 0 ? { slug, entry } : null
  },
  serialize: (value) => (value === null ? '' : `${value.slug}.${value.entry}`),
  initial: null,
}

export interface LibraryEntryRef {
  /** `Article.slug`. */
  slug: string
  /** `TimelineEntry.id`. */
  entry: string
}

/** `2022`, `2022-01` or `2022-01-12`, of a day that there is. */
function dateParam(name: string): SearchParam<string | null> {
  return { name, parse: (text) => (isDate(text) ? text : null), serialize: (value) => value ?? '', initial: null }
}

function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return false
  const day = `${text}-01-01`.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  // of a month that has no such day, `Date` makes a day of the next
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** What of a timeline is shown: from the first day of a year, month or day; null from where it begins. */
export const fromParam = dateParam('from')
/** What of a timeline is shown: to the last day of a year, month or day; null to where it ends. */
export const toParam = dateParam('to')

/** What is searched for, as it was typed. */
export const queryParam: SearchParam<string> = {
  name: 'q',
  parse: (text) => text.slice(0, LONGEST_QUERY),
  serialize: (value) => value.slice(0, LONGEST_QUERY),
  initial: '',
}

/** UTF-16 code units: a long sentence. */
export const LONGEST_QUERY = 200

/** Reads one parameter; its initial value when absent or invalid. */
export function readParam<T>(params: URLSearchParams, param: SearchParam<T>): T {
  const text = params.get(param.name)
  return (text === null ? null : param.parse(text)) ?? param.initial
}

/** Whom the address asks for, of those who speak in an article: who says nothing there filters nothing. */
export function readSpeakers(params: URLSearchParams, { speakers }: Pick<Article, 'speakers'>): readonly string[] {
  return readParam(params, whoParam).filter((id) => speakers.some((speaker) => speaker.id === id))
}

/** A search string (`?who=a,b`, or empty) with one parameter set; a value that says nothing leaves the address. */
export function withParam<T>(params: URLSearchParams, param: SearchParam<T>, value: T): string {
  const next = new URLSearchParams(params)
  const text = param.serialize(value)
  if (text === '') next.delete(param.name)
  else next.set(param.name, text)
  // commas are legal in a query and keep the address readable
  const search = next.toString().replaceAll('%2C', ',')
  return search === '' ? '' : `?${search}`
}

/** The list with the value in it if it was not, without it if it was. */
export function toggle<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
