import type { QuoteKind } from '../core/model/article.ts'

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
/** The timeline entry that is pointed at, in the text and on the timeline. */
export const entryParam: SearchParam<string | null> = {
  name: 'entry',
  parse: (text) => (ID.test(text) ? text : null),
  serialize: (value) => value ?? '',
  initial: null,
}

/** Reads one parameter; its initial value when absent or invalid. */
export function readParam<T>(params: URLSearchParams, param: SearchParam<T>): T {
  const text = params.get(param.name)
  return (text === null ? null : param.parse(text)) ?? param.initial
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
