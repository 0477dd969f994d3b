import { useEffect, useEffectEvent } from 'react'

/**
 * Calls back once somebody moves, touches or types: `early/sign-of-life.ts` says when, or has said so before the app
 * came.
 */
export function useSignOfLife(onAlive: () => void): void {
  const tell = useEffectEvent(onAlive)
  useEffect(() => {
    const hear = () => tell()
    if (document.querySelector('[data-touched]') !== null) hear()
    else document.addEventListener('cytelnia:touched', hear)
    return () => document.removeEventListener('cytelnia:touched', hear)
  }, [])
}
