import { type ReactNode, startTransition, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { createPath, Router, type To } from 'react-router-dom'
import { NavigatorContext, ShownContext } from './contexts.ts'
import type { NavigateOptions, Navigator } from './navigator.ts'

/** Gives what is inside where it is and how to get elsewhere. There is nothing before the first screen is there. */
export function Navigation({ navigator, children }: { navigator: Navigator; children: ReactNode }) {
  const [shown, setShown] = useState(navigator.shown)
  useLayoutEffect(() => {
    setShown(navigator.shown())
    return navigator.onShown((next, options) => {
      if (options.flushSync === true) flushSync(() => setShown(next))
      // what is on the page keeps answering while the other is drawn
      else startTransition(() => setShown(next))
    })
  }, [navigator])
  const { root } = navigator
  const routerNavigator = useMemo(() => toRouterNavigator(navigator), [navigator])
  const location = shown?.location
  const here = useMemo(() => location && { ...location, pathname: root + location.pathname }, [location, root])
  if (shown === null || here === undefined) return null
  return (
    <NavigatorContext value={navigator}>
      <ShownContext value={shown}>
        <Router basename={`${root}/`} location={here} navigator={routerNavigator}>
          {children}
        </Router>
      </ShownContext>
    </NavigatorContext>
  )
}

/** What the library's links and hooks ask: their addresses have the site's base. */
function toRouterNavigator({ navigate, root, steps }: Navigator) {
  const toBelow = (to: To): string => (typeof to === 'string' ? to : createPath(to)).slice(root.length)
  return {
    createHref: (to: To) => (typeof to === 'string' ? to : createPath(to)),
    push: (to: To, state: unknown, options?: NavigateOptions) => void navigate(toBelow(to), { ...options, state }),
    replace: (to: To, state: unknown, options?: NavigateOptions) =>
      void navigate(toBelow(to), { ...options, state, replace: true }),
    go: steps.go,
  }
}
