import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { NavigatorContext, ShownContext } from './contexts.ts'
import type { Navigator } from './navigator.ts'

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
  if (shown === null) return null
  return (
    <NavigatorContext value={navigator}>
      <ShownContext value={shown}>{children}</ShownContext>
    </NavigatorContext>
  )
}
