import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { LoadError } from '../../articles/fetch-json.ts'
import { TAKE_OVER } from '../../articles/offline-caches.ts'
import { useMessages } from '../../messages/Language.tsx'
import { offlineWords } from '../../messages/offline-words.ts'
import { useNavigator } from '../../navigation/contexts.ts'
import { rememberArticle } from './kept-articles.ts'
import styles from './offline.module.css'

/**
 * Sees to it that what is read stays on the device, and offers what is newer: an open page goes on with what it began
 * with until its reader says so.
 */
export function Offline() {
  const words = offlineWords(useMessages())
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)
  const isAsked = useRef(false)
  useEffect(() => {
    const { serviceWorker } = navigator
    if (serviceWorker === undefined) return
    const reload = () => {
      // another tab may have asked: this one stays as it is
      if (isAsked.current) window.location.reload()
    }
    serviceWorker.addEventListener('controllerchange', reload)
    let isLeft = false
    const base = import.meta.env.BASE_URL
    serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' }).then(
      (registration: ServiceWorkerRegistration | undefined) => {
        // what keeps workers away from a page may answer with nothing
        if (registration === undefined) return
        const offer = () => {
          // the first of all has nobody to take over from
          if (!isLeft && registration.waiting !== null && serviceWorker.controller !== null) {
            setWaiting(registration.waiting)
          }
        }
        offer()
        registration.addEventListener('updatefound', () => {
          registration.installing?.addEventListener('statechange', offer)
        })
      },
      // a browser that forbids it, or a server that has none: the site works as any other
      () => {},
    )
    return () => {
      isLeft = true
      serviceWorker.removeEventListener('controllerchange', reload)
    }
  }, [])
  useRememberedArticle()
  useSecondTry()
  if (waiting === null) return null
  const refresh = () => {
    isAsked.current = true
    waiting.postMessage(TAKE_OVER)
  }
  return (
    <aside className={styles.update} role="status">
      <span>{words.update}</span>
      <button type="button" className={styles.primary} onClick={refresh}>
        {words.refresh}
      </button>
      <button type="button" className={styles.later} onClick={() => setWaiting(null)}>
        {words.later}
      </button>
    </aside>
  )
}

/** What could not be had without a network is asked for again once there is one. */
function useSecondTry(): void {
  const { shown, reload } = useNavigator()
  useEffect(() => {
    const retry = () => {
      const error = shown()?.error
      if (error instanceof LoadError && error.failure === 'offline') void reload()
    }
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [shown, reload])
}

/** The article that is open, with all of its quotes, for later. */
function useRememberedArticle(): void {
  const { pathname } = useLocation()
  const slug = /^\/a\/([^/]+)/.exec(pathname)?.[1]
  useEffect(() => {
    if (slug === undefined || navigator.serviceWorker === undefined) return
    let isLeft = false
    // once somebody is there who keeps it
    navigator.serviceWorker.ready
      .then(() => controlled())
      .then(() => (isLeft ? undefined : rememberArticle(slug)))
      // without a network there is nothing to be remembered
      .catch(() => {})
    return () => {
      isLeft = true
    }
  }, [slug])
}

/** The worker answers for this page: on a first visit a moment after it is ready. */
function controlled(): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker.controller !== null) return Promise.resolve()
  return new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
  })
}
