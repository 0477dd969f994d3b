import { createContext, use } from 'react'
import type { Navigator, Shown } from './navigator.ts'

export const NavigatorContext = createContext<Navigator | null>(null)
export const ShownContext = createContext<Shown | null>(null)

/** It is the same for good: who only goes elsewhere is not drawn anew with each address. */
export const useNavigator = (): Navigator => demand(use(NavigatorContext))

/** What is on the page, or about to be. */
export const useShown = (): Shown => demand(use(ShownContext))

function demand<T>(value: T | null): T {
  if (value === null) throw new Error('there is no <Navigation> around this')
  return value
}
