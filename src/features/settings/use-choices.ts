import { useSyncExternalStore } from 'react'
import { INITIAL, parseSettings, type Settings } from './choices.ts'
import { onSettled, useLanguage } from './use-settled.ts'

const KEY = 'cytelnia-settings'

/** What was chosen, as it is stored; kept here, too, where nothing may be stored. */
let text: string | undefined

function readStored(): string {
  try {
    text = localStorage.getItem(KEY) ?? text ?? '{}'
  } catch {
    // storage is forbidden here: the choice lasts as long as the page
    text ??= '{}'
  }
  return text
}

/**
 * All settings as they hold now, and how they are changed: a change shows at once and is kept on the device where it
 * may be. `null` takes every choice back.
 */
export function useChoices(): [Settings, (change: Partial<Settings> | null) => void] {
  const chosen = parseSettings(useSyncExternalStore(onSettled, readStored))
  const language = useLanguage()
  return [{ ...INITIAL, language, ...chosen }, choose]
}

function choose(change: Partial<Settings> | null): void {
  const settings = change === null ? {} : { ...parseSettings(readStored()), ...change }
  text = JSON.stringify(settings)
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // as above
  }
  document.dispatchEvent(new CustomEvent('cytelnia:settings', { detail: settings }))
}
