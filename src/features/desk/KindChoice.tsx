import type { QuoteKind } from '../../core/model/article.ts'
import { deskWords } from '../../messages/desk-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import styles from './Desk.module.css'

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'reported']

export function KindChoice({ value, onChoose }: { value: QuoteKind; onChoose: (kind: QuoteKind) => void }) {
  const m = useMessages()
  return (
    <label className={styles.field}>
      {deskWords(m).kind}
      <select value={value} onChange={(event) => onChoose(event.target.value as QuoteKind)}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {m.kind[kind]}
          </option>
        ))}
      </select>
    </label>
  )
}
