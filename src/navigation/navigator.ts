import { type Location, type Params, resolvePath, type To } from 'react-router-dom'
import { findRoute, Redirect, type Route, type Screen } from './route.ts'
import type { Steps } from './steps.ts'

/** What is on the page. */
export interface Shown {
  location: Location
  params: Params
  route: Route | null
  /** Null where it could not be had. */
  screen: Screen | null
  /** What its `load` gave. */
  loaded: unknown
  /** Why there is no screen; undefined where there is one. */
  error?: unknown
  /** The page stays where it is scrolled to, unless its place is known. */
  keepsPlace: boolean
}

export interface NavigateOptions {
  /** In place of the present step of the tab's history. */
  replace?: boolean
  /** The page stays where it is scrolled to. */
  preventScrollReset?: boolean
  /** What the step of the history knows beside its address: `Location.state`. */
  state?: unknown
  /** Drawn in one go, not in slices between other things. */
  flushSync?: boolean
}

type Listener = (shown: Shown, options: NavigateOptions) => void

/**
 * Goes from address to address. What is shown stays, with its address, until the code and the data of what is asked for
 * are there; who asks for something else meanwhile gets that, and only that.
 */
export interface Navigator {
  /** Null until the first screen is there. */
  shown: () => Shown | null
  isLoading: () => boolean
  /** Fulfilled when the new page is at hand and is being drawn, or has been given up for another. Never rejected. */
  navigate: (to: To, options?: NavigateOptions) => Promise<void>
  /** Loads what is shown again, or, before anything is, the first screen. */
  reload: () => Promise<void>
  /** What stands before each address: the site's base, without a slash at its end. */
  root: string
  steps: Pick<Steps, 'go' | 'cover'>
  /** @returns ends it */
  onShown: (listener: Listener) => () => void
  /** Right before a page gives way to another. */
  onLeave: (listener: (from: Shown) => void) => () => void
  onLoading: (listener: () => void) => () => void
}

/** @param base Vite's `base`; the addresses of routes and steps are below it */
export function createNavigator(routes: readonly Route[], steps: Steps, base: string): Navigator {
  const screens = new Map<Route, Screen>()
  const [shownTo, leaving, loadingTo] = [new Set<Listener>(), new Set<(from: Shown) => void>(), new Set<() => void>()]
  let shown: Shown | null = null
  let loading = false
  /** What is on its way. */
  let journey: Journey | null = null

  function setLoading(value: boolean): void {
    if (loading === value) return
    loading = value
    for (const listener of loadingTo) listener()
  }

  function arrive(next: Shown, { step, options }: Journey): void {
    journey = null
    if (shown !== null && step !== null) for (const listener of leaving) listener(shown)
    if (step !== null) steps[step](next.location)
    shown = next
    for (const listener of shownTo) listener(next, options)
    setLoading(false)
  }

  async function go(asked: Journey): Promise<void> {
    journey = asked
    const { location, options } = asked
    const { route, params } = findRoute(routes, location.pathname) ?? { route: null, params: {} }
    const request = { location, params }
    const next = { location, params, route, keepsPlace: options.preventScrollReset === true }
    if (!asked.again && shown?.screen?.isLoaded?.(request) && shown.route === route) {
      return arrive({ ...shown, ...next }, asked)
    }
    // what is at hand takes no longer than this
    const patience = setTimeout(() => journey === asked && setLoading(true))
    const outcome = await fetchScreen(route)
      .then(async (screen) => ({ screen, loaded: await screen.load?.(request) }))
      .catch((error: unknown) => ({ screen: null, loaded: undefined, error: error ?? new Error('no reason given') }))
    clearTimeout(patience)
    if (journey !== asked) return
    const { loaded } = outcome
    if (!(loaded instanceof Redirect)) return arrive({ ...next, ...outcome }, asked)
    return go({ ...asked, location: locate(loaded.to, location), step: asked.step ?? 'replace' })
  }

  async function fetchScreen(route: Route | null): Promise<Screen> {
    if (route === null) throw new Error('no route')
    const screen = screens.get(route) ?? (await route.fetch())
    screens.set(route, screen)
    return screen
  }

  function follow(): void {
    const location = steps.here()
    const isBeside =
      shown !== null && location.pathname + location.search === shown.location.pathname + shown.location.search
    if (!isBeside || shown === null) return void go({ location, step: null, options: {}, again: false })
    // another place of this page: the browser goes to it
    const next = { ...shown, location, keepsPlace: true }
    for (const listener of leaving) listener(shown)
    arrive(next, { location, step: null, options: {}, again: false })
  }

  steps.watch(follow)
  return {
    shown: () => shown,
    isLoading: () => loading,
    navigate: (to, options = {}) => {
      const from = shown?.location ?? steps.here()
      const key = Math.random().toString(36).slice(2, 10)
      const location = locate(to, { ...from, key, state: options.state ?? null })
      return go({ location, step: options.replace === true ? 'replace' : 'push', options, again: false })
    },
    reload: () => {
      const location = shown?.location ?? steps.here()
      return go({ ...(journey ?? { location, step: null, options: { preventScrollReset: true } }), again: true })
    },
    root: base.replace(/\/$/, ''),
    steps,
    onShown: (listener) => listen(shownTo, listener),
    onLeave: (listener) => listen(leaving, listener),
    onLoading: (listener) => listen(loadingTo, listener),
  }
}

/** @param from where `to` is seen from; all but its address stays */
const locate = (to: To, from: Location): Location => ({ ...from, ...resolvePath(to, from.pathname) })

interface Journey {
  location: Location
  /** How it is put down in the tab's history; null where it stands there already. */
  step: 'push' | 'replace' | null
  options: NavigateOptions
  /** Even what is there is loaded anew. */
  again: boolean
}

function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
