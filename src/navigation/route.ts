import type { ComponentType } from 'react'
import type { Location, To } from './address.ts'

export type Params = Readonly<Record<string, string | undefined>>

/** What is asked for. */
export interface Request {
  params: Params
  location: Location
}

/** A screen and how its data comes. */
export interface Screen {
  Component: ComponentType
  /**
   * Has at hand what the screen draws of an address; what it gives is `useLoaded`'s. It is asked at every change of the
   * address, so what is there already has to be found fast.
   */
  load?: (request: Request) => Promise<unknown>
  /** Whether all of that is there, and the screen, which is shown already, can be drawn of it at once. */
  isLoaded?: (request: Request) => boolean
}

/** Addresses that show one screen, which stays the same from one of them to another. */
export interface Route {
  /** With `:name` for a part that is a parameter; `*` is any address. */
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
  for (const route of routes) {
    for (const path of route.paths) {
      const params = matchPath(path, pathname)
      if (params !== null) return { route, params }
    }
  }
  return null
}

function matchPath(path: string, pathname: string): Params | null {
  if (path === '*') return {}
  const [asked, given] = [path, pathname].map((address) => address.split('/').filter((part) => part !== ''))
  if (asked === undefined || given === undefined || asked.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [i, part] of asked.entries()) {
    const value = decode(given[i] ?? '')
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return null
  }
  return params
}

/** What is no valid encoding names nothing, and is told so as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
