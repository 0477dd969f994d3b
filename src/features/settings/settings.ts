import { useSyncExternalStore } from 'react'
import type { Language } from '../../messages/Language.tsx'

/** What a reader chose for this device. The same key and shape are read by `public/settings.js` before first paint. */
export interface Settings {
  theme: 'system' | 'light' | 'dark'
  size: 'small' | 'normal' | 'large' | 'huge'
  language: Language
  /** Shortcuts of a single key: who dictates, or presses keys by accident, can do without them (WCAG 2.1.4). */
  keys: 'on' | 'off'
}

export const INITIAL_SETTINGS: Settings = { theme: 'system', size: 'normal', language: 'pl', keys: 'on' }
const KEY = 'cytelnia-settings'

let current: Settings | undefined
const listeners = new Set<() => void>()

function isOneOf<T extends string>(value: unknown, values: readonly T[]): value is T {
  return values.some((one) => one === value)
}

/** Whatever was stored, by an older version or by hand: what is no valid choice is the initial one. */
export function parseSettings(stored: string | null): Settings {
  let data: unknown
  try {
    data = JSON.parse(stored ?? 'null')
  } catch {
    return INITIAL_SETTINGS
  }
  if (typeof data !== 'object' || data === null) return INITIAL_SETTINGS
  const { theme, size, language, keys } = data as Partial<Record<keyof Settings, unknown>>
  return {
    theme: isOneOf(theme, ['system', 'light', 'dark']) ? theme : INITIAL_SETTINGS.theme,
    size: isOneOf(size, ['small', 'normal', 'large', 'huge']) ? size : INITIAL_SETTINGS.size,
    language: isOneOf(language, ['pl', 'en']) ? language : INITIAL_SETTINGS.language,
    keys: isOneOf(keys, ['on', 'off']) ? keys : INITIAL_SETTINGS.keys,
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    // storage is forbidden here: the choice lasts as long as the page
    return null
  }
}

function readSettings(): Settings {
  current ??= parseSettings(readStored())
  return current
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The settings, and how they are changed; a change shows at once and is kept on the device where it may be. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const settings = useSyncExternalStore(subscribe, readSettings, () => INITIAL_SETTINGS)
  return [settings, changeSettings]
}

function changeSettings(change: Partial<Settings>): void {
  current = { ...readSettings(), ...change }
  const { theme, size, language } = current
  document.documentElement.dataset.theme = theme
  document.documentElement.dataset.size = size
  document.documentElement.lang = language
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // as above
  }
  for (const listener of listeners) listener()
}
