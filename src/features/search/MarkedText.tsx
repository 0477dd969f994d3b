import { BoundText } from '../../ui/BoundText.tsx'
import styles from './MarkedText.module.css'
import { markWords } from './mark-words.ts'

/** As much of a text as shows why it was found, with what was looked for marked. */
export function MarkedText({ text, forms, length }: { text: string; forms: ReadonlySet<string>; length: number }) {
  let at = 0
  return markWords(text, forms, length).map(({ text, marked }) => {
    at += text.length
    return marked ? (
      <mark key={at} className={styles.mark}>
        {text}
      </mark>
    ) : (
      <BoundText key={at} text={text} />
    )
  })
}
