import { type FormEvent, useState } from 'react'
import type { Article, QuoteKind } from '../../core/model/article.ts'
import { deskWords } from '../../messages/desk-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import type { Change, ChosenSpeaker } from './change.ts'
import styles from './Desk.module.css'
import { KindChoice } from './KindChoice.tsx'
import { SpeakerChoice } from './SpeakerChoice.tsx'
import type { SelectedWords } from './selected-words.ts'

/** What selected words can be that recognition did not see. */
export function SelectionDesk({
  article,
  selected,
  onChange,
}: {
  article: Article
  selected: SelectedWords
  onChange: (change: Change) => void
}) {
  const desk = deskWords(useMessages())
  const first = article.speakers[0]?.name ?? null
  const [speaker, setSpeaker] = useState<ChosenSpeaker>({ name: first ?? 'nobody' })
  const [kind, setKind] = useState<QuoteKind>('direct')
  const { words, before, inHeading } = selected
  const [line, ...more] = words
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (speaker.name !== '') onChange({ do: 'missed-quote', words, before, speaker, kind })
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <blockquote className={styles.words} lang={article.lang}>
        {words.join(' … ')}
      </blockquote>
      <SpeakerChoice article={article} initial={first} onChoose={setSpeaker} />
      <KindChoice value={kind} onChoose={setKind} />
      <div className={styles.actions}>
        <button type="submit" className={styles.primary}>
          {desk.isQuote}
        </button>
        {line !== undefined && more.length === 0 && (
          <button type="button" onClick={() => onChange({ do: 'heading', words: line, is: !inHeading, before })}>
            {inHeading ? desk.isNoHeading : desk.isHeading}
          </button>
        )}
      </div>
    </form>
  )
}
