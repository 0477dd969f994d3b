import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useHref } from 'react-router-dom'
import type { Article, Quote } from '../../core/model/article.ts'
import { articlePath, quotePath } from '../../core/model/page-paths.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Late } from '../../ui/Late.tsx'
import styles from './PrintedNotes.module.css'
import { shownQuotes } from './shown-quotes.ts'

/**
 * The notes of a printed article: behind each number that stands at a quote, who said it, in what office, when and how,
 * and the quote's address. A page comes with them, for who prints it at once or without scripts; on the screen nobody
 * sees or hears them. What the page came with stays until it is printed: then they are drawn anew, as it is then, and
 * are the app's at no other time.
 *
 * @param skip how many blocks behind the title are held back; null where the text is not shown, and no number with it
 */
export function PrintedNotes({ article, skip }: { article: Article; skip: number | null }) {
  const [isPrinted, setPrinted] = useState(import.meta.env.SSR)
  useEffect(() => {
    // the browser lays the print out right after the event
    const draw = () => flushSync(() => setPrinted(true))
    const drop = () => setPrinted(false)
    window.addEventListener('beforeprint', draw)
    window.addEventListener('afterprint', drop)
    return () => {
      window.removeEventListener('beforeprint', draw)
      window.removeEventListener('afterprint', drop)
    }
  }, [])
  return (
    <Late>
      {isPrinted ? <Notes article={article} quotes={skip === null ? [] : shownQuotes(article, skip)} /> : undefined}
    </Late>
  )
}

function Notes({ article, quotes }: { article: Article; quotes: readonly Quote[] }) {
  const m = useMessages()
  return (
    <section className={styles.notes} lang={m.language}>
      {quotes.length > 0 && (
        <>
          <h2 className={styles.title}>{m.print.notes}</h2>
          <ol className={styles.list}>
            {quotes.map((quote) => (
              <Note key={quote.id} article={article} quote={quote} />
            ))}
          </ol>
        </>
      )}
      <p className={styles.source}>
        {m.print.source}: {article.title}. <Address path={articlePath(article.slug)} />.
        {!import.meta.env.SSR && ` ${m.print.printed}: ${formatEdtf(today(), m)}`}
      </p>
    </section>
  )
}

function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function Note({ article, quote }: { article: Article; quote: Quote }) {
  const m = useMessages()
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const said = article.timeline.filter(({ kind, quotes }) => kind === 'said' && quotes.includes(quote.id))
  const facts = [...(speaker?.roles ?? []), m.kind[quote.kind], ...said.map(({ date }) => formatEdtf(date, m))]
  return (
    <li className={styles.note}>
      <strong className={styles.who}>{speaker?.name ?? m.reader.unnamed}</strong>, {facts.join(', ')}.{' '}
      <Address path={quotePath(article.slug, quote.id)} />
    </li>
  )
}

/** Whole, but in a page as it comes, which does not know where it stands. */
function Address({ path }: { path: string }) {
  const href = useHref(path)
  const address = import.meta.env.SSR ? href : new URL(href, window.location.href).href
  return (
    <a className={styles.address} href={address}>
      {address}
    </a>
  )
}
