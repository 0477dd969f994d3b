import { useEffect, useState } from 'react'
import { useHref } from 'react-router-dom'
import { useMessages } from '../../messages/Language.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import styles from './QuoteActions.module.css'

/**
 * Share a quote and copy its link.
 *
 * @param path its permanent address, from `createPermalink`
 * @param text the words and who said them, for the system's share sheet
 */
export function QuoteActions({ path, text }: { path: string; text: string }) {
  const m = useMessages()
  const announce = useAnnounce()
  const href = useHref(path)
  const [canShare, setCanShare] = useState(false)
  useEffect(() => setCanShare(typeof navigator.share === 'function'), [])
  const address = () => new URL(href, window.location.href).href
  const copy = async () => {
    try {
      // a page that is not served securely has no clipboard at all
      await navigator.clipboard.writeText(address())
      announce(m.card.copied, { visibly: true })
    } catch {
      announce(m.card.copyFailed, { visibly: true })
    }
  }
  // a share that the reader dismisses is no error; one that fails still leaves the link
  const share = () =>
    navigator.share({ text, url: address() }).catch((error: unknown) => {
      const dismissed = error instanceof DOMException && error.name === 'AbortError'
      return dismissed ? undefined : copy()
    })
  return (
    <>
      {canShare && (
        <button type="button" className={styles.primary} onClick={() => void share()}>
          {m.card.share}
        </button>
      )}
      <button type="button" className={canShare ? styles.button : styles.primary} onClick={() => void copy()}>
        {m.card.copyLink}
      </button>
    </>
  )
}
