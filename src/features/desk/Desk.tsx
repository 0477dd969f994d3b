import { useState } from 'react'
import type { Article, Quote } from '../../core/model/article.ts'
import { deskWords } from '../../messages/desk-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { ArticleDesk } from './ArticleDesk.tsx'
import styles from './Desk.module.css'
import { QuoteDesk } from './QuoteDesk.tsx'
import { SelectionDesk } from './SelectionDesk.tsx'
import { useSelectedWords } from './selected-words.ts'
import { useCorrections } from './use-corrections.ts'
import { VoiceDesk } from './VoiceDesk.tsx'

/**
 * Where an editor mends, in `npm run dev`, what recognition got wrong: beside the page, which follows at once. What is
 * saved is a correction in `NAME.yaml`; the article's words are never changed.
 */
export function Desk({ article, quote }: { article: Article; quote: Quote | null }) {
  const words = deskWords(useMessages())
  const [isOpen, setOpen] = useState(false)
  return isOpen ? (
    <OpenDesk article={article} quote={quote} onClose={() => setOpen(false)} />
  ) : (
    <button type="button" className={styles.opener} onClick={() => setOpen(true)}>
      {words.open}
    </button>
  )
}

function OpenDesk({ article, quote, onClose }: { article: Article; quote: Quote | null; onClose: () => void }) {
  const words = deskWords(useMessages())
  const [selected, forget] = useSelectedWords()
  const { save, undo, canUndo, told } = useCorrections(article.slug)
  const change = (made: Parameters<typeof save>[0]) => {
    forget()
    void save(made)
  }
  // what a form was filled with is what the page said then: another state of the article is another form
  const stateOf = (...parts: unknown[]) => JSON.stringify(parts)
  return (
    <section className={styles.desk} aria-label={words.title}>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <button type="button" disabled={!canUndo} onClick={() => void undo()}>
          {words.undo}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <p
        className={styles.told}
        role={told?.isFault === true ? 'alert' : 'status'}
        data-fault={told?.isFault || undefined}
      >
        {told?.words ?? words.lead}
      </p>
      <h3>{words.quote}</h3>
      {quote === null ? (
        <p>{words.quoteNone}</p>
      ) : (
        <QuoteDesk
          key={stateOf(quote.id, quote.speaker, quote.kind, quote.spans)}
          article={article}
          quote={quote}
          selected={selected}
          onChange={change}
        />
      )}
      <h3>{words.selection}</h3>
      {selected === null ? (
        <p>{words.selectionNone}</p>
      ) : (
        <SelectionDesk key={stateOf(selected)} article={article} selected={selected} onChange={change} />
      )}
      <h3>{words.voices}</h3>
      {article.speakers.map((speaker) => (
        <VoiceDesk
          key={stateOf(speaker.id, speaker.name, speaker.roles)}
          article={article}
          speaker={speaker}
          onChange={change}
        />
      ))}
      <h3>{words.article}</h3>
      <ArticleDesk key={stateOf(article.title, article.published)} article={article} onChange={change} />
    </section>
  )
}
