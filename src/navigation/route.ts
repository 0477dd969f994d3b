import type { ComponentType } from 'react'
import { type Location, matchRoutes, type Params, type To } from 'react-router-dom'

/** What is asked for. */
export interface Request {
  params: Params
  location: Location
}

/** A screen and how its data comes. */
export interface Screen {
  Component: ComponentType
  /**
   * Has at hand what the screen draws of an address; what it gives is `Shown.loaded`. It is asked at every change of the
   * address, so what is there already has to be found fast.
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

/** The route whose path says most of an address; null where none is like it. */
export function findRoute<R extends Pick<Route, 'paths'>>(
  routes: readonly R[],
  pathname: string,
): { route: R; params: Params } | null {
  const objects = routes.flatMap((route) => route.paths.map((path) => ({ path, caseSensitive: true, handle: route })))
  const match = matchRoutes(objects, pathname)?.[0]
  return match === undefined ? null : { route: match.route.handle, params: match.params }
}
