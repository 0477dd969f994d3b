import { type FormEvent, useState } from 'react'
import type { Article } from '../../core/model/article.ts'
import { deskWords } from '../../messages/desk-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import type { Change } from './change.ts'
import styles from './Desk.module.css'

/** What an article is called, and of when it is. */
export function ArticleDesk({ article, onChange }: { article: Article; onChange: (change: Change) => void }) {
  const words = deskWords(useMessages())
  return (
    <>
      <OneValue
        label={words.articleTitle}
        initial={article.title}
        onSave={(to) => onChange({ do: 'set', key: 'title', to })}
      />
      <OneValue
        label={`${words.articleDate} (${words.articleDateHint})`}
        initial={article.published ?? ''}
        onSave={(to) => onChange({ do: 'set', key: 'date', to })}
      />
    </>
  )
}

function OneValue({ label, initial, onSave }: { label: string; initial: string; onSave: (to: string) => void }) {
  const words = deskWords(useMessages())
  const [value, setValue] = useState(initial)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() !== '' && value.trim() !== initial) onSave(value.trim())
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <label className={styles.field}>
        {label}
        <input type="text" value={value} onChange={(event) => setValue(event.target.value)} />
      </label>
      <div className={styles.actions}>
        <button type="submit" disabled={value.trim() === '' || value.trim() === initial}>
          {words.save}
        </button>
      </div>
    </form>
  )
}
