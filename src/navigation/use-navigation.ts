import { use, useMemo, useSyncExternalStore } from 'react'
import { formatPath, type Location, resolveTo, type To } from './address.ts'
import { ShownContext, useNavigator, useShown } from './contexts.ts'
import type { Navigator } from './navigator.ts'
import type { Params } from './route.ts'

/** A function that goes elsewhere, seen from where the page is when it is called. */
export const useNavigate = (): Navigator['navigate'] => useNavigator().navigate

export const useLocation = (): Location => useShown().location

export const useParams = (): Params => useShown().params

/** Not to be changed. */
export function useSearchParams(): URLSearchParams {
  const { search } = useLocation()
  return useMemo(() => new URLSearchParams(search), [search])
}

/** The address with the site's base: what a link says. */
export function useHref(to: To): string {
  const { root } = useNavigator()
  const isWhole = typeof to === 'string' ? to.startsWith('/') : to.pathname !== undefined
  // what names a page by itself is the same wherever one is, and not drawn anew with each address
  const shown = isWhole ? null : use(ShownContext)
  return root + formatPath(resolveTo(to, shown?.location ?? HOME))
}

const HOME = { pathname: '/' }

/** Whether another page is on its way. */
export function useIsLoading(): boolean {
  const { onLoading, isLoading } = useNavigator()
  return useSyncExternalStore(onLoading, isLoading, isNot)
}

const isNot = (): boolean => false
