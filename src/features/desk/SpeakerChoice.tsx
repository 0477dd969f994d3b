import { useId, useState } from 'react'
import type { Article, Speaker } from '../../core/model/article.ts'
import { deskWords } from '../../messages/desk-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import type { ChosenSpeaker } from './change.ts'
import styles from './Desk.module.css'

const NOBODY = ''
const OTHER = '\n'

/** Who says something: one of the article's voices, nobody, or somebody whom recognition does not know. */
export function SpeakerChoice({
  article,
  initial,
  onChoose,
}: {
  article: Article
  initial: string | null
  onChoose: (speaker: ChosenSpeaker) => void
}) {
  const words = deskWords(useMessages())
  const id = useId()
  const [chosen, setChosen] = useState(initial ?? NOBODY)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Speaker['kind']>('person')
  const choose = (value: string) => {
    setChosen(value)
    if (value === OTHER) onChoose({ name: name.trim(), made: kind })
    else onChoose({ name: value === NOBODY ? 'nobody' : value })
  }
  const make = (changed: string, as: Speaker['kind']) => {
    setName(changed)
    setKind(as)
    onChoose({ name: changed.trim(), made: as })
  }
  return (
    <>
      <label className={styles.field} htmlFor={id}>
        {words.speaker}
        <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
          {article.speakers.map((speaker) => (
            <option key={speaker.id} value={speaker.name}>
              {speaker.name}
            </option>
          ))}
          <option value={NOBODY}>{words.nobody}</option>
          <option value={OTHER}>{words.other}</option>
        </select>
      </label>
      {chosen === OTHER && (
        <>
          <label className={styles.field}>
            {words.otherName}
            <input type="text" value={name} required onChange={(event) => make(event.target.value, kind)} />
          </label>
          <label className={styles.field}>
            {words.otherKind}
            <select value={kind} onChange={(event) => make(name, event.target.value as Speaker['kind'])}>
              <option value="person">{words.person}</option>
              <option value="organization">{words.organization}</option>
            </select>
          </label>
        </>
      )}
    </>
  )
}
