import { type ReactNode, useCallback, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { aboutPath, keptPath, libraryPath, searchPath, speakersPath, timelinePath } from '../core/model/page-paths.ts'
import type { Offline } from '../features/offline/Offline.tsx'
import { useMessages } from '../messages/Language.tsx'
import { useIsLoading } from '../navigation/contexts.ts'
import hidden from '../ui/hidden.module.css'
import { Link } from '../ui/Link.tsx'
import styles from './Frame.module.css'
import type { KeysSheet } from './keys/keys.ts'
import { useKeys } from './keys/use-keys.ts'
import { sheets } from './LateSheet.tsx'
import { ScrollPlace } from './ScrollPlace.tsx'
import { SettingsSheet } from './SettingsSheet.tsx'
import { useSignOfLife } from './use-sign-of-life.ts'

/** What stands around every screen: the name, the ways to the other rooms, the look. */
export function Frame({ children }: { children: ReactNode }) {
  const m = useMessages()
  const [settingsOpen, setSettingsOpen] = useState(false)
  const closeSettings = useCallback(() => setSettingsOpen(false), [])
  const [help, setHelp] = useState<{ KeysSheet: typeof KeysSheet } | null>(null)
  const closeHelp = useCallback(() => setHelp(null), [])
  useKeys(setHelp)
  const [kept, setKept] = useState<{ Offline: typeof Offline } | null>(null)
  // nobody who only looks at a page pays for what keeps it
  useSignOfLife(() => {
    sheets.fetch().catch(ignore)
    if (import.meta.env.PROD) import('../features/offline/Offline.tsx').then(setKept, ignore)
  })
  const loading = useIsLoading()
  const { pathname } = useLocation()
  const rooms = [
    { to: speakersPath(), label: m.nav.speakers },
    { to: timelinePath(), label: m.nav.timeline },
    { to: aboutPath(), label: m.nav.about },
  ]
  return (
    <>
      <a href="#text" className={styles.skip}>
        {m.nav.skip}
      </a>
      <header className={styles.bar}>
        <Link to={libraryPath()} className={styles.name}>
          Cytelnia
        </Link>
        <nav className={styles.rooms} aria-label={m.nav.main}>
          {rooms.map(({ to, label }) => (
            <Link key={to} to={to} className={styles.room} aria-current={isIn(to, pathname) ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <Link
          to={searchPath()}
          className={styles.room}
          aria-current={isIn(searchPath(), pathname) ? 'page' : undefined}
        >
          {m.nav.search}
        </Link>
        <button
          type="button"
          className={styles.look}
          aria-label={m.nav.settings}
          aria-haspopup="dialog"
          onClick={() => setSettingsOpen(true)}
        >
          Aa
        </button>
        <div className={styles.progress} data-loading={loading || undefined} role="status">
          {loading && <span className={hidden.hidden}>{m.loading}</span>}
        </div>
      </header>
      <main id="text" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <nav aria-label={m.nav.library}>
          <Link to={libraryPath()}>{m.nav.library}</Link>
          {rooms.map(({ to, label }) => (
            <Link key={to} to={to}>
              {label}
            </Link>
          ))}
          <Link to={keptPath()}>{m.nav.kept}</Link>
        </nav>
      </footer>
      {kept !== null && <kept.Offline />}
      {help !== null && <help.KeysSheet onClose={closeHelp} />}
      {settingsOpen && <SettingsSheet onClose={closeSettings} />}
      <ScrollPlace />
    </>
  )
}

/** Without it a page works as any other. */
const ignore = () => {}

const isIn = (room: string, pathname: string): boolean => pathname === room || pathname.startsWith(`${room}/`)
