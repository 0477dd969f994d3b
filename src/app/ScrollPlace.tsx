import { type RefObject, useLayoutEffect, useRef } from 'react'
import { type Location, ScrollRestoration } from 'react-router-dom'

/**
 * Going back finds a page where it was left; a new one begins at its top. But a prerendered page can have been scrolled
 * before React came to it, which must not throw the reader back.
 */
export function ScrollPlace() {
  const reached = useRef(0)
  // effects run in the order of the tree, those of the parent last
  useLayoutEffect(() => {
    if (reached.current > 0) window.scrollTo({ top: reached.current, behavior: 'instant' })
  }, [])
  return (
    <>
      <PlaceReached at={reached} />
      <ScrollRestoration getKey={placeKey} />
    </>
  )
}

function PlaceReached({ at }: { at: RefObject<number> }) {
  useLayoutEffect(() => {
    at.current = window.scrollY
  }, [at])
  return null
}

/**
 * What the place on a page is kept by. The first page of every visit has the same key: without its address, the place of
 * another would be restored over the one that a link names.
 */
function placeKey({ key, pathname, search }: Location): string {
  return key === 'default' ? pathname + search : key
}
