import { createContext, use, useSyncExternalStore } from 'react'
import type { Params } from 'react-router-dom'
import type { Navigator, Shown } from './navigator.ts'

export const NavigatorContext = createContext<Navigator | null>(null)
export const ShownContext = createContext<Shown | null>(null)

/** It is the same for good: who only goes elsewhere is not drawn anew with each address. */
export const useNavigator = (): Navigator => demand(use(NavigatorContext))

/** What is on the page, or about to be. */
export const useShown = (): Shown => demand(use(ShownContext))

/** The parts of the address that its route names; the library's `useParams` knows nothing of our routes. */
export const useRouteParams = (): Params => useShown().params

/** Whether another page is on its way. */
export function useIsLoading(): boolean {
  const { onLoading, isLoading } = useNavigator()
  return useSyncExternalStore(onLoading, isLoading, isNot)
}

const isNot = (): boolean => false

function demand<T>(value: T | null): T {
  if (value === null) throw new Error('no <Navigation>')
  return value
}
