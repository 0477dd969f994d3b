import { type RefObject, useEffect, useSyncExternalStore } from 'react'

/** Components whose code comes when it is needed, not with the page. */
export interface LateParts<T> {
  /**
   * @throws whatever `load` throws; the next call asks again
   */
  fetch: () => Promise<void>
  /** Drawn anew when they are there. @returns null until then */
  useParts: () => T | null
}

/** @param load of one chunk of code */
export function lateParts<T>(load: () => Promise<T>): LateParts<T> {
  const listeners = new Set<() => void>()
  let parts: T | null = null
  let asked: Promise<void> | null = null
  const listen = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const get = (): T | null => parts
  return {
    fetch: () => {
      asked ??= load().then(
        (loaded) => {
          parts = loaded
          for (const listener of listeners) listener()
        },
        (error: unknown) => {
          asked = null
          throw error
        },
      )
      return asked
    },
    useParts: () => useSyncExternalStore(listen, get, get),
  }
}

/** Fetches what belongs to a place once that is in sight; without the code the place stays as it is. */
export function useFetchInSight({ fetch }: LateParts<unknown>, place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (place.current === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver((changes) => {
      if (changes.some(({ isIntersecting }) => isIntersecting)) fetch().then(() => observer.disconnect(), ignore)
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [fetch, place])
}

/** What the place offers has other ways; it is asked for again when it comes into sight again. */
const ignore = () => {}
