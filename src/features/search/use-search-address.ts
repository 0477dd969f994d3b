import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import type { QuoteKind } from '../../core/model/article.ts'
import { parseQuery, type SearchQuery, withoutOperators } from '../../core/search/parse-query.ts'
import { kindParam, queryParam, readParam, toggle, whoParam, withParam } from '../../url/search-params.ts'
import type { SearchRequest } from './find-results.ts'

/** How many results are shown at first, and how many more each time. */
export const SHOWN = { quotes: 10, articles: 5 }
export type Shown = typeof SHOWN
/** So many who are called so stand above all else: a name is looked for to find whose it is. */
export const VOICES = 3

export interface SearchAddress {
  /** As it was typed. */
  text: string
  query: SearchQuery
  /** What was typed and what was chosen, together. */
  request: SearchRequest
  shown: Shown
  /** What is typed stands in the address, and is no step of its own to go back to. */
  type: (text: string) => void
  /** Chooses a kind or a voice, or leaves it; that back undoes. */
  toggleKind: (kind: QuoteKind) => void
  toggleWho: (value: string) => void
  /** Leaves all that was chosen. */
  widen: () => void
  show: (shown: Shown) => void
}

/** What the address asks for, and how that is changed: all of it stands there. */
export function useSearchAddress(): SearchAddress {
  const [params] = useSearchParams()
  const client = useQueryClient()
  const navigate = useNavigate()
  const text = readParam(params, queryParam)
  const who = readParam(params, whoParam)
  const kinds = readParam(params, kindParam)
  // kept beside what was found, so that who comes back finds as much
  const shownKey = ['search-shown', params.toString()]
  const { data: shown } = useQuery({ queryKey: shownKey, queryFn: () => SHOWN, initialData: SHOWN, enabled: false })
  const query = useMemo(() => parseQuery(text), [text])
  const request = {
    words: query.words,
    who: [...new Set([...who, ...query.who.map(({ value }) => value)])],
    kinds: [...new Set([...kinds, ...query.kinds.map(({ kind }) => kind)])],
  }
  const go = (search: string) => void navigate({ search }, { preventScrollReset: true, flushSync: true })
  /** The address without operators that were typed: what is chosen beside them stands for itself. */
  const without = (operators: Parameters<typeof withoutOperators>[1]) =>
    operators.length === 0
      ? params
      : new URLSearchParams(withParam(params, queryParam, withoutOperators(text, operators)))
  return {
    text,
    query,
    request,
    shown,
    type: (typed) =>
      void navigate({ search: withParam(params, queryParam, typed) }, { replace: true, preventScrollReset: true }),
    toggleKind: (kind) => {
      // one operator may name several kinds: the others are chosen instead
      const typed = query.kinds.filter((operator) => operator.kind === kind)
      const named = query.kinds.filter(({ start }) => typed.some((operator) => operator.start === start))
      const chosen = [...new Set([...kinds, ...named.map((operator) => operator.kind)])]
      go(withParam(without(typed), kindParam, toggle<QuoteKind>(chosen, kind)))
    },
    toggleWho: (value) => {
      const typed = query.who.filter((operator) => operator.value === value)
      const chosen = typed.length > 0 ? who.filter((id) => id !== value) : toggle(who, value)
      go(withParam(without(typed), whoParam, chosen))
    },
    widen: () => {
      const words = without([...query.who, ...query.kinds])
      go(withParam(new URLSearchParams(withParam(words, whoParam, [])), kindParam, []))
    },
    show: (shown) => void client.setQueryData(shownKey, shown),
  }
}
