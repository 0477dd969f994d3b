import { type FormEvent, useState } from 'react'
import type { Article, Speaker } from '../../core/model/article.ts'
import { deskWords } from '../../messages/desk-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import disclosure from '../../ui/disclosure.module.css'
import type { Change } from './change.ts'
import styles from './Desk.module.css'

/** What can be wrong with a voice: its name, its offices, or that it is another's. */
export function VoiceDesk({
  article,
  speaker,
  onChange,
}: {
  article: Article
  speaker: Speaker
  onChange: (change: Change) => void
}) {
  const words = deskWords(useMessages())
  const [name, setName] = useState(speaker.name)
  const [roles, setRoles] = useState(speaker.roles.join('\n'))
  const [sameAs, setSameAs] = useState('')
  const listed = roles.split('\n').flatMap((role) => role.trim() || [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (sameAs !== '') return onChange({ do: 'speaker', who: speaker.name, sameAs })
    const isRenamed = name.trim() !== '' && name.trim() !== speaker.name
    const isElsewhere = listed.join('\n') !== speaker.roles.join('\n')
    if (!isRenamed && !isElsewhere) return
    onChange({
      do: 'speaker',
      who: speaker.name,
      ...(isRenamed && { name: name.trim() }),
      ...(isElsewhere && { roles: listed }),
    })
  }
  return (
    <details>
      <summary className={disclosure.summary}>{words.rename(speaker.name)}</summary>
      <form className={styles.form} onSubmit={save}>
        <label className={styles.field}>
          {words.name}
          <input type="text" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label className={styles.field}>
          {words.roles} ({words.rolesHint})
          <textarea rows={2} value={roles} onChange={(event) => setRoles(event.target.value)} />
        </label>
        <label className={styles.field}>
          {words.sameAs}
          <select value={sameAs} onChange={(event) => setSameAs(event.target.value)}>
            <option value="">{words.sameAsNone}</option>
            {article.speakers
              .filter(({ id }) => id !== speaker.id)
              .map((other) => (
                <option key={other.id} value={other.name}>
                  {other.name}
                </option>
              ))}
          </select>
        </label>
        <div className={styles.actions}>
          <button type="submit" className={styles.primary}>
            {words.save}
          </button>
        </div>
      </form>
    </details>
  )
}
