import { useMessages } from '../../messages/Language.tsx'
import { DockButton } from './DockButton.tsx'
import type { Panel } from './ReaderSheets.tsx'
import styles from './reader.module.css'

/** The words at the bottom edge of a phone, each of which opens a sheet. */
export function Dock({
  hasContents,
  hasVoices,
  isFiltering,
  onOpen,
  onLook,
}: {
  hasContents: boolean
  hasVoices: boolean
  isFiltering: boolean
  onOpen: (panel: Panel) => void
  onLook: () => void
}) {
  const m = useMessages()
  return (
    <div className={styles.dockPlace}>
      <nav className={styles.dock} aria-label={m.nav.article}>
        {hasContents && <DockButton label={m.nav.contents} onPress={() => onOpen('contents')} />}
        {hasVoices && (
          <DockButton label={m.reader.voices} reach="voices" onPress={() => onOpen('voices')} marked={isFiltering} />
        )}
        <DockButton label={m.timeline.title} reach="timeline" onPress={() => onOpen('timeline')} />
        <DockButton label={m.nav.settings} onPress={onLook} />
      </nav>
    </div>
  )
}
