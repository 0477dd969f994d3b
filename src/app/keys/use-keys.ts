import { useEffect } from 'react'
import { useKeysAllowed } from '../../features/settings/use-settled.ts'
import { useNavigator } from '../../navigation/contexts.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import type { KeysSheet } from './keys.ts'

/** `press-key.ts` says what each does. Escape is none of those that can be turned off. */
const SINGLE = /^[jknptfs/?]$/

/**
 * Shortcuts of a single key, for those who have not turned them off. Whoever types keeps the key, and so does a browser
 * or a screen reader that wants it with another one. What they do comes with the first of them.
 *
 * @param showHelp is given what says which keys there are
 */
export function useKeys(showHelp: (help: { KeysSheet: typeof KeysSheet }) => void): void {
  const navigator = useNavigator()
  const announce = useAnnounce()
  const isAllowed = useKeysAllowed()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key } = event
      const isSingle = isAllowed && SINGLE.test(key)
      if ((!isSingle && key !== 'Escape') || isTaken(event)) return
      if (isSingle) event.preventDefault()
      import('./keys.ts').then((keys) => {
        if (key === '?') showHelp(keys)
        else void keys.pressKey(key, navigator, announce)
      }, ignore)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isAllowed, navigator, announce, showHelp])
}

/** Without its code a key does nothing; all that it leads to can be pressed. */
const ignore = () => {}

/** What letters are typed into, or find an entry by: a box that is ticked and a slider have no use for them. */
const WRITING = 'input:not([type=checkbox],[type=radio],[type=range]),textarea,select,[contenteditable]'

/** `shiftKey` is none of those: on some keyboards it makes the character. */
function isTaken({ defaultPrevented, isComposing, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return true
  const isField = target instanceof HTMLElement && target.closest(WRITING) !== null
  return isField || document.querySelector('dialog[open]') !== null
}
