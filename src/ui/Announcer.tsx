import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import styles from './Announcer.module.css'
import hidden from './hidden.module.css'

type Announce = (text: string, options?: { visibly?: boolean }) => void
const AnnounceContext = createContext<Announce>(() => {})

const TOAST_MS = 4000

/** One polite live region for the page; what is announced visibly stands there as a toast for four seconds. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<{ text: string; visibly: boolean; key: number }>()
  const announce = useCallback<Announce>((text, { visibly = false } = {}) => {
    const key = performance.now()
    setMessage({ text, visibly, key })
    if (visibly) setTimeout(() => setMessage((now) => (now?.key === key ? undefined : now)), TOAST_MS)
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={message?.visibly ? styles.toast : hidden.hidden}>
        {/* said twice, it is two things that one hears */}
        {message && <span key={message.key}>{message.text}</span>}
      </div>
    </AnnounceContext>
  )
}

/** Says something to those who listen, and with `visibly` to those who look. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext)
}
