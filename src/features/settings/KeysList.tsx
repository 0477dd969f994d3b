import { keysWords } from '../../messages/keys-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import styles from './KeysList.module.css'

/** Which keys there are, and what each does. */
export function KeysList() {
  const words = keysWords(useMessages())
  return (
    <>
      <dl className={styles.keys}>
        {Object.entries(words.keys).map(([key, does]) => (
          <div key={key} className={styles.key}>
            <dt>
              <kbd className={styles.cap}>{key === 'Escape' ? 'Esc' : key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.note}</p>
    </>
  )
}
