import { useMessages } from '../../messages/Language.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Uncopied.module.css'

/** What could not be copied, selected already, so that nothing is lost. */
export function Uncopied({ text, onClose }: { text: string; onClose: () => void }) {
  const m = useMessages()
  return (
    <Sheet title={m.share.copyFailed} closeLabel={m.close} onClose={onClose}>
      <p className={styles.note}>{m.share.copyFailedNote}</p>
      <textarea
        ref={(area) => area?.select()}
        className={styles.text}
        aria-label={m.share.copyFailedNote}
        value={text}
        rows={6}
        readOnly
      />
    </Sheet>
  )
}
