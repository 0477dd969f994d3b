import styles from './BoundText.module.css'
import { boundWords } from './bound-words.ts'

/** A short text with its one-letter words bound to the next, as in the article. */
export function BoundText({ text }: { text: string }) {
  let at = 0
  const parts = boundWords(text).flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [
      before,
      <span key={start} className={styles.bound}>
        {text.slice(start, end)}
      </span>,
    ]
  })
  return [...parts, text.slice(at)]
}
