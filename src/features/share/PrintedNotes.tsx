import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useHref } from 'react-router-dom'
import type { Article, Quote } from '../../core/model/article.ts'
import { createPermalink } from '../../core/permalinks/create-permalink.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { articlePath, quoteElementId } from '../../url/addresses.ts'
import styles from './PrintedNotes.module.css'

/** Quotes in the order in which they begin in the page, as CSS counts them there; those held back have no number. */
function drawnQuotes({ quotes }: Article): Quote[] {
  const byElement = new Map(quotes.map((quote) => [quoteElementId(quote.id), quote]))
  return [...document.querySelectorAll('article [data-who]')].flatMap(({ id }) => byElement.get(id) ?? [])
}

/**
 * The notes of a printed article: behind each number that stands at a quote, who said it, in what office, when and how,
 * and the quote's address. They are drawn when the page is printed and are not there otherwise: nobody hears them twice,
 * and no page is heavier for them.
 */
export function PrintedNotes({ article }: { article: Article }) {
  const [printed, setPrinted] = useState<Quote[] | null>(null)
  useEffect(() => {
    // the browser lays the print out right after the event
    const draw = () => flushSync(() => setPrinted(drawnQuotes(article)))
    const drop = () => setPrinted(null)
    window.addEventListener('beforeprint', draw)
    window.addEventListener('afterprint', drop)
    return () => {
      window.removeEventListener('beforeprint', draw)
      window.removeEventListener('afterprint', drop)
    }
  }, [article])
  return printed !== null && <Notes article={article} quotes={printed} />
}

function Notes({ article, quotes }: { article: Article; quotes: readonly Quote[] }) {
  const m = useMessages()
  const today = new Date()
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return (
    <section className={styles.notes} lang={m.language}>
      <h2 className={styles.title}>{m.print.notes}</h2>
      <ol className={styles.list}>
        {quotes.map((quote) => (
          <Note key={quote.id} article={article} quote={quote} />
        ))}
      </ol>
      <p className={styles.source}>
        {m.print.source}: {article.title}. <Address path={articlePath(article.slug)} />. {m.print.printed}:{' '}
        {formatEdtf(day, m)}
      </p>
    </section>
  )
}

function Note({ article, quote }: { article: Article; quote: Quote }) {
  const m = useMessages()
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const said = article.timeline.filter(({ kind, quotes }) => kind === 'said' && quotes.includes(quote.id))
  const facts = [...(speaker?.roles ?? []), m.kind[quote.kind], ...said.map(({ date }) => formatEdtf(date, m))]
  return (
    <li className={styles.note}>
      <b className={styles.who}>{speaker?.name ?? m.reader.unnamed}</b>, {facts.join(', ')}.{' '}
      <Address path={createPermalink(article, quote.id)} />
    </li>
  )
}

function Address({ path }: { path: string }) {
  const address = new URL(useHref(path), window.location.href).href
  return (
    <a className={styles.address} href={address}>
      {address}
    </a>
  )
}
