import { useSyncExternalStore } from 'react'
import type { Language } from '../../messages/Language.tsx'

/**
 * What of a reader's choices the page itself has to know. It stands on `<html>`, put there before first paint by
 * `src/features/settings/before-paint.js`, which also follows what is chosen later, here or in another tab; styles see
 * to all the rest.
 */
const root = (): HTMLElement => document.documentElement

/** Told by `src/features/settings/before-paint.js` once `<html>` says what is chosen. */
const CHANGED = 'cytelnia:settled'

/** To be told whenever it is so again; for `useSyncExternalStore`. */
export function onSettled(listener: () => void): () => void {
  document.addEventListener(CHANGED, listener)
  return () => document.removeEventListener(CHANGED, listener)
}

const readLanguage = (): Language => (root().lang === 'en' ? 'en' : 'pl')
const readKeys = (): boolean => root().dataset.keys !== 'off'

export const useLanguage = (): Language => useSyncExternalStore(onSettled, readLanguage, () => 'pl')

/** Shortcuts of a single key: who dictates, or presses keys by accident, can do without them (WCAG 2.1.4). */
export const useKeysAllowed = (): boolean => useSyncExternalStore(onSettled, readKeys, () => true)
