import { useMessages } from '../../messages/Language.tsx'
import { shareWords } from '../../messages/share-words.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Uncopied.module.css'

/** What could not be copied, selected already, so that nothing is lost. */
export function Uncopied({ text, onClose }: { text: string; onClose: () => void }) {
  const m = useMessages()
  const words = shareWords(m)
  return (
    <Sheet title={words.copyFailed} closeLabel={m.close} onClose={onClose}>
      <p className={styles.note}>{words.copyFailedNote}</p>
      <textarea
        ref={(area) => area?.select()}
        className={styles.text}
        aria-label={words.copyFailedNote}
        value={text}
        rows={6}
        readOnly
      />
    </Sheet>
  )
}
