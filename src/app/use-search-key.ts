import { useEffect } from 'react'
import { useKeysAllowed } from '../features/settings/settings.ts'
import { useNavigator } from '../navigation/contexts.ts'
import { SEARCH_FIELD_ID, searchPath } from '../url/addresses.ts'

/**
 * `/` opens search, or leads to its field; for those who have not turned such keys off. Whoever types keeps the key, and
 * so does a browser or a screen reader that wants it with another one.
 */
export function useSearchKey(): void {
  const { navigate } = useNavigator()
  const isAllowed = useKeysAllowed()
  useEffect(() => {
    if (!isAllowed) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTaken(event)) return
      event.preventDefault()
      const field = document.getElementById(SEARCH_FIELD_ID)
      if (field === null) void navigate(searchPath())
      else field.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isAllowed, navigate])
}

/** `shiftKey` is none of those: on some keyboards it makes the character. */
function isTaken({ defaultPrevented, isComposing, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return true
  const isField = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  return isField || document.querySelector('dialog[open]') !== null
}
