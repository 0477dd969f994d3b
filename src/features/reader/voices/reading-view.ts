import { entryParam, readParam, viewParam } from '../../../url/search-params.ts'

export type ReadingView = (typeof viewParam)['initial']

/** How an address shows its article. A quote or a date that it names stands in the text, and is shown there. */
export function readingView(params: URLSearchParams, quote: string | null | undefined): ReadingView {
  return quote == null && readParam(params, entryParam) === null ? readParam(params, viewParam) : 'text'
}
