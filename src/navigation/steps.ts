import { createPath, type Location, resolvePath } from 'react-router-dom'

/** The steps of a tab: where it is, and how it gets elsewhere. */
export interface Steps {
  here: () => Location
  push: (location: Location) => void
  replace: (location: Location) => void
  /** Back, if negative, or forth. */
  go: (steps: number) => void
  /** @param onGone when the tab has gone back or forth, or to a fragment, on its own */
  watch: (onGone: () => void) => void
}

const FIRST = 'default'

/** The browser's. @param base Vite's `base` */
export function browserSteps(base: string): Steps {
  const root = base.replace(/\/$/, '')
  const write = (how: 'pushState' | 'replaceState', location: Location): void =>
    window.history[how]({ key: location.key, state: location.state }, '', root + createPath(location))
  // one that is without a key is a fragment's, which the browser went to by itself
  if (window.history.state === null) window.history.replaceState({ key: FIRST }, '')
  return {
    here: () => {
      const { pathname, search, hash } = window.location
      const step: unknown = window.history.state
      const { key, state = null } = isOurs(step) ? step : { key: FIRST }
      return { pathname: pathname.slice(root.length) || '/', search, hash, state, key }
    },
    push: (location) => write('pushState', location),
    replace: (location) => write('replaceState', location),
    go: (count) => window.history.go(count),
    watch: (onGone) => window.addEventListener('popstate', onGone),
  }
}

/** A document that was loaded over a step of the same site may be older than this. */
const isOurs = (step: unknown): step is Pick<Location, 'key'> & Partial<Pick<Location, 'state'>> =>
  typeof step === 'object' && step !== null && 'key' in step && typeof step.key === 'string'

/** Steps without a browser, for a page that is drawn elsewhere. */
export function memorySteps(address: string): Steps {
  const first: Location = { ...resolvePath(address), state: null, key: FIRST }
  const [steps, watchers] = [[first], new Set<() => void>()]
  let at = 0
  const here = (): Location => steps[at] ?? first
  return {
    here,
    push: (location) => {
      at += 1
      steps.splice(at, steps.length, location)
    },
    replace: (location) => {
      steps[at] = location
    },
    watch: (onGone) => watchers.add(onGone),
    go: (count) => {
      at = Math.min(Math.max(at + count, 0), steps.length - 1)
      for (const onGone of watchers) onGone()
    },
  }
}
