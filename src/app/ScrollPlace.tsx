import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Location } from 'react-router-dom'
import { useNavigator, useShown } from '../navigation/contexts.ts'
import { hasWaited } from '../ui/has-waited.ts'

/** In the tab's storage, as long as the tab lasts: where its pages were left, by `keyOf`. */
const STORED = 'places'

/**
 * Going back finds a page where it was left; a new one begins at its top. But a prerendered page can have been scrolled
 * before React came to it, which must not throw the reader back.
 */
export function ScrollPlace() {
  const { onLeave } = useNavigator()
  const { location, keepsPlace } = useShown()
  const places = useRef<Map<string, number>>(null)

  useLayoutEffect(() => {
    const isFirst = places.current === null
    places.current ??= readPlaces()
    if (isFirst && (window.scrollY > 0 || hasWaited())) return
    const place = places.current.get(keyOf(location))
    if (place !== undefined) scrollToPlace(place)
    else if (isFirst || !keepsPlace) beginAt(location, isFirst)
  }, [location, keepsPlace])

  useEffect(() => {
    const keep = () => places.current?.set(keyOf(location), window.scrollY)
    const enter = () => {
      window.history.scrollRestoration = 'manual'
    }
    const leave = () => {
      keep()
      storePlaces(places.current)
      // in a document that is loaded anew the browser finds the place, before any script
      window.history.scrollRestoration = 'auto'
    }
    enter()
    window.addEventListener('pageshow', enter)
    window.addEventListener('pagehide', leave)
    const end = onLeave(keep)
    return () => {
      window.removeEventListener('pageshow', enter)
      window.removeEventListener('pagehide', leave)
      end()
    }
  }, [location, onLeave])
  return null
}

/**
 * What the place on a page is kept by. The first page of every visit has the same key: without its address, the place
 * of another would be restored over the one that a link names.
 */
const keyOf = ({ key, pathname, search, hash }: Location): string =>
  key === 'default' ? pathname + search + hash : key

const scrollToPlace = (top: number): void => window.scrollTo({ top, behavior: 'instant' })

/** At what the address's fragment names; else at the top, where a page that has just come is anyway. */
function beginAt({ hash }: Location, isFirst: boolean): void {
  const named = hash === '' ? null : document.getElementById(hash.slice(1))
  if (named !== null) named.scrollIntoView({ behavior: 'instant' })
  else if (!isFirst) scrollToPlace(0)
}

function readPlaces(): Map<string, number> {
  try {
    // written by `storePlaces`
    return new Map(JSON.parse(sessionStorage.getItem(STORED) ?? '[]') as [string, number][])
  } catch {
    // storage can be switched off
    return new Map()
  }
}

function storePlaces(places: ReadonlyMap<string, number> | null): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify([...(places ?? [])]))
  } catch {
    // then a page is found at its top again
  }
}
