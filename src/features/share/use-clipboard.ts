import { useState } from 'react'
import { useMessages } from '../../messages/Language.tsx'
import { shareWords } from '../../messages/share-words.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { copyText } from './copy-text.ts'

interface Clipboard {
  /**
   * Copies, and says `said`. The text's own failure is told as what it says of itself, or as a loss of the network.
   *
   * @returns once it is done, or said why not
   */
  copy: (text: string | Promise<string>, said: string) => Promise<void>
  /** What the browser did not let onto its clipboard, to be shown to the reader. */
  uncopied: string | null
  forget: () => void
}

/** An error with words for the reader. */
export class SharingError extends Error {}

export function useClipboard(): Clipboard {
  const m = useMessages()
  const words = shareWords(m)
  const announce = useAnnounce()
  const [uncopied, setUncopied] = useState<string | null>(null)
  const copy = async (text: string | Promise<string>, said: string) => {
    try {
      await copyText(text)
      announce(said, { visibly: true })
    } catch {
      await Promise.resolve(text).then(setUncopied, (error: unknown) => {
        announce(error instanceof SharingError ? error.message : words.notLoaded, { visibly: true })
      })
    }
  }
  return { copy, uncopied, forget: () => setUncopied(null) }
}
