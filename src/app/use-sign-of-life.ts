import { useEffect, useEffectEvent } from 'react'

/** Of a reader who goes on: nobody who only looks at a page pays for what comes next. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown'] as const

/** Calls back once somebody moves, touches or types. */
export function useSignOfLife(onAlive: () => void): void {
  const tell = useEffectEvent(onAlive)
  useEffect(() => {
    const told = new AbortController()
    const hear = () => {
      told.abort()
      tell()
    }
    for (const sign of SIGNS) window.addEventListener(sign, hear, { passive: true, signal: told.signal })
    return () => told.abort()
  }, [])
}
