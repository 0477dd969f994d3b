import { type FormEvent, useState } from 'react'
import type { Article, Quote, QuoteKind } from '../../core/model/article.ts'
import { deskWords } from '../../messages/desk-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import type { Change, ChosenSpeaker } from './change.ts'
import styles from './Desk.module.css'
import { KindChoice } from './KindChoice.tsx'
import { SpeakerChoice } from './SpeakerChoice.tsx'
import type { SelectedWords } from './selected-words.ts'
import { nameOf, wordsOfQuote } from './words-of-quote.ts'

/** What can be wrong with a quote that was recognised. */
export function QuoteDesk({
  article,
  quote,
  selected,
  onChange,
}: {
  article: Article
  quote: Quote
  selected: SelectedWords | null
  onChange: (change: Change) => void
}) {
  const words = deskWords(useMessages())
  const initial = nameOf(article.speakers, quote.speaker)
  const [speaker, setSpeaker] = useState<ChosenSpeaker | null>(null)
  const [kind, setKind] = useState<QuoteKind>(quote.kind)
  const named = wordsOfQuote(article, quote)
  const isOther = speaker !== null && speaker.name !== (initial ?? 'nobody')
  const isMended = (isOther && speaker.name !== '') || kind !== quote.kind
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isMended) return
    onChange({ do: 'quote', ...named, ...(isOther && { speaker }), ...(kind !== quote.kind && { kind }) })
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <blockquote className={styles.words} lang={article.lang}>
        {named.words.join(' … ')}
      </blockquote>
      <SpeakerChoice article={article} initial={initial} onChoose={setSpeaker} />
      <KindChoice value={kind} onChoose={setKind} />
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={!isMended}>
          {words.save}
        </button>
        <button type="button" onClick={() => onChange({ do: 'not-quote', ...named })}>
          {words.notQuote}
        </button>
        {selected !== null && (
          <button type="button" onClick={() => onChange({ do: 'quote', ...named, bounds: selected.words })}>
            {words.newBounds}
          </button>
        )}
      </div>
    </form>
  )
}
