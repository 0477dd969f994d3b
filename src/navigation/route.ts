import type { ComponentType } from 'react'
import { type Location, matchPath, type Params, type To } from 'react-router-dom'

/** What is asked for. */
export interface Request {
  params: Params
  location: Location
}

/** A screen and how its data comes. */
export interface Screen {
  Component: ComponentType
  /**
   * Has at hand what the screen draws of an address; what it gives is `Shown.loaded`. It is asked at every change of
   * the address, so what is there already has to be found fast.
   */
  load?: (request: Request) => Promise<unknown>
  /** Whether all of that is there, and the screen, which is shown already, can be drawn of it at once. */
  isLoaded?: (request: Request) => boolean
}

/** Addresses that show one screen, which stays the same from one of them to another. */
export interface Route {
  /** As the library writes them: `:name` for a part that is a parameter, `*` for any address. */
  paths: readonly string[]
  /** Fetches the screen's code. */
  fetch: () => Promise<Screen>
}

/** What `load` gives of an address that is another one now. */
export class Redirect {
  readonly to: To
  constructor(to: To) {
    this.to = to
  }
}

/** The first route that has a path like this; null where none has. */
export function findRoute<R extends Pick<Route, 'paths'>>(
  routes: readonly R[],
  pathname: string,
): { route: R; params: Params } | null {
  const decoded = decodePath(pathname)
  for (const route of routes) {
    for (const path of route.paths) {
      const match = matchPath({ path, caseSensitive: true }, decoded)
      if (match !== null) return { route, params: match.params }
    }
  }
  return null
}

/** As `matchPath` expects it. What is no valid encoding names nothing, and is told so as it stands. */
function decodePath(pathname: string): string {
  try {
    return pathname
      .split('/')
      .map((part) => decodeURIComponent(part).replaceAll('/', '%2F'))
      .join('/')
  } catch {
    return pathname
  }
}
