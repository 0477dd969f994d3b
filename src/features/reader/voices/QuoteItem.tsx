import { Fragment, type ReactNode } from 'react'
import type { Article } from '../../../core/model/article.ts'
import { formatEdtf } from '../../../messages/format-edtf.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import { BoundText } from '../../../ui/BoundText.tsx'
import hidden from '../../../ui/hidden.module.css'
import { Link } from '../../../ui/Link.tsx'
import { voiceData } from '../../../ui/voice.ts'
import { sureness } from '../quote-facts.ts'
import type { ReaderView } from '../reader-view.ts'
import { EchoPlaces } from './EchoPlaces.tsx'
import type { SaidOnce } from './echoes.ts'
import { cutStretches } from './quote-stretches.ts'
import styles from './voices.module.css'

/** A quote apart from its text: who, how, when, its words, and the way to each place in which it stands. */
export function QuoteItem({
  article,
  said: { quote, places },
  view,
  hasName = true,
  hasDate = true,
}: {
  article: Article
  said: SaidOnce
  view: ReaderView
  /** Not where it stands among those of the same voice. */
  hasName?: boolean
  /** Not where it stands among those of the same date. */
  hasDate?: boolean
}) {
  const m = useMessages()
  const words = voicesWords(m)
  const name = (quote.speaker === null ? undefined : view.speakers.get(quote.speaker)?.name) ?? m.reader.unnamed
  const dates = article.timeline.filter(
    ({ kind, quotes }) => kind === 'said' && places.some((place) => quotes.includes(place.quote.id)),
  )
  const when = [...new Set(dates.map(({ date }) => formatEdtf(date, m)))].join(', ')
  const facts = [
    m.kind[quote.kind],
    ...(hasDate && when !== '' ? [when] : []),
    ...(sureness(quote.confidence) === 'low' ? [words.doubtful] : []),
  ]
  return (
    <div
      className={styles.said}
      data-said={name}
      {...voiceData(quote.speaker === null ? null : (view.voices.get(quote.speaker) ?? null))}
      data-sureness={sureness(quote.confidence)}
    >
      <p className={styles.facts}>
        <span className={styles.sign} aria-hidden="true" />
        {hasName && (
          <>
            <span className={styles.who} lang={quote.speaker === null ? undefined : article.lang}>
              {name}
            </span>
            {' · '}
          </>
        )}
        {facts.join(' · ')}
      </p>
      <blockquote className={styles.words} lang={article.lang} data-kind={quote.kind}>
        <Words article={article} said={quote} />
      </blockquote>
      {places.length > 1 ? (
        <EchoPlaces places={places} view={view} />
      ) : (
        <p className={styles.way}>
          <Link to={view.quoteAddress(quote.id)} className={styles.link}>
            {words.inText}
            <span className={hidden.hidden}>: {m.reader.quoteLink(name, m.kind[quote.kind])}</span>
          </Link>
        </p>
      )}
    </div>
  )
}

/** The words are the article's; what lies between the parts of a parted quote is left out, and said to be. */
function Words({ article, said }: { article: Article; said: SaidOnce['quote'] }): ReactNode {
  return cutStretches(said).map((stretches, i) => (
    <Fragment key={said.spans[i]?.start}>
      {i > 0 && ' … '}
      {stretches.map(({ start, end, isVerbatim }) => {
        const text = article.text.slice(start, end)
        return isVerbatim ? (
          <span key={start} className={styles.verbatim}>
            <BoundText text={text} />
          </span>
        ) : (
          <BoundText key={start} text={text} />
        )
      })}
    </Fragment>
  ))
}
