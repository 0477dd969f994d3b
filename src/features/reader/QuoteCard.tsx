import { type ReactNode, useId, useMemo, useRef } from 'react'
import { useHref, useLinkClickHandler } from 'react-router-dom'
import type { Article, Quote, Span } from '../../core/model/article.ts'
import { speakerPath } from '../../core/model/page-paths.ts'
import { cardWords } from '../../messages/card-words.ts'
import { evidenceWords } from '../../messages/evidence-words.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Link } from '../../ui/Link.tsx'
import { voiceData } from '../../ui/voice.ts'
import { quoteElementId } from '../../url/element-ids.ts'
import styles from './QuoteCard.module.css'
import { manner, type Neighbours, type Sureness, sureness } from './quote-facts.ts'
import { narrowEvidence, overlap, type ReaderView } from './reader-view.ts'
import { EchoPlaces } from './voices/EchoPlaces.tsx'
import { echoOf } from './voices/echoes.ts'
import { WayToCard } from './WayToCard.tsx'

/** Answers for the opened quote: who, how, when, how we know, how sure; and the way to its neighbours of that voice. */
export function QuoteCard({
  article,
  quote,
  beside: { previous, next },
  view,
  note,
  actions,
}: {
  article: Article
  quote: Quote
  beside: Neighbours
  view: ReaderView
  note: ReactNode
  actions: ReactNode
}) {
  const m = useMessages()
  const words = cardWords(m)
  const headingId = useId()
  const speaker = quote.speaker === null ? undefined : view.speakers.get(quote.speaker)
  const said = article.timeline.filter((entry) => entry.kind === 'said' && entry.quotes.includes(quote.id))
  const reporter = article.quotes.find(({ id }) => id === quote.within)
  const reporterName = reporter?.speaker == null ? undefined : view.speakers.get(reporter.speaker)?.name
  const sure = sureness(quote.confidence)
  const echo = useMemo(() => echoOf(article, quote), [article, quote])
  const card = useRef<HTMLElement>(null)
  const voice = voiceData(quote.speaker === null ? null : (view.voices.get(quote.speaker) ?? null))
  return (
    <>
      <WayToCard key={quote.id} card={card} name={speaker?.name ?? m.reader.unnamed} lang={speaker && article.lang} />
      <section
        ref={card}
        tabIndex={-1}
        className={styles.card}
        lang={m.language}
        aria-labelledby={headingId}
        {...voice}
      >
        <header className={styles.header}>
          <div>
            <h2 id={headingId} className={styles.who} lang={article.lang}>
              {speaker === undefined ? (
                m.reader.unnamed
              ) : (
                <Link to={speakerPath(speaker.id)} className={styles.name}>
                  {speaker.name}
                </Link>
              )}
            </h2>
            {speaker !== undefined && speaker.roles.length > 0 && (
              <p className={styles.roles} lang={article.lang}>
                {speaker.roles.join(' · ')}
              </p>
            )}
          </div>
          <div className={styles.steps}>
            <Step to={previous} label={words.previous} view={view}>
              ↑
            </Step>
            <Step to={next} label={words.next} view={view}>
              ↓
            </Step>
          </div>
        </header>
        {note}
        <dl className={styles.facts}>
          <dt>{words.how}</dt>
          <dd>{words.kindLong[manner(quote)]}</dd>
          <dt>{words.when}</dt>
          <dd>{said.length === 0 ? words.whenUnknown : said.map((entry) => formatEdtf(entry.date, m)).join(', ')}</dd>
          {reporterName !== undefined && (
            <>
              <dt>{words.reportedBy}</dt>
              <dd>{reporterName}</dd>
            </>
          )}
          <dt>{words.evidence}</dt>
          <dd>
            <ul className={styles.evidence}>
              {quote.evidence.map((item) => (
                <li key={`${item.rule}-${item.span?.start}`}>
                  {evidenceWords(m)[item.rule]}
                  <EvidenceWords article={article} quote={quote} span={narrowEvidence(quote, item)} />
                </li>
              ))}
            </ul>
          </dd>
          <dt>{words.sureness}</dt>
          <dd className={styles.sureness}>
            <Degree of={sure} />
            {words.sure[sure]}
          </dd>
        </dl>
        {echo !== null && <EchoPlaces places={echo.places} view={view} />}
        <div className={styles.actions}>
          {actions}
          <CloseLink to={view.closeAddress} at={quoteElementId(quote.id)}>
            {words.close}
          </CloseLink>
        </div>
      </section>
    </>
  )
}

/**
 * With scripts what is read stays where it is, and the quote has the focus that would go with the card; without them the
 * browser goes to where it stands in the whole article.
 */
function CloseLink({ to, at, children }: { to: string; at: string; children: string }) {
  const close = useLinkClickHandler<HTMLAnchorElement>(to, { replace: true, preventScrollReset: true })
  return (
    <a
      data-reach="close"
      href={useHref(`${to}#${at}`)}
      className={styles.close}
      onClick={(event) => {
        close(event)
        if (event.defaultPrevented) document.getElementById(at)?.focus({ preventScroll: true })
      }}
    >
      {children}
    </a>
  )
}

const DEGREES = ['low', 'medium', 'high'] as const

/** As many of three steps as the word beside it says. */
function Degree({ of }: { of: Sureness }) {
  const reached = DEGREES.indexOf(of)
  return (
    <span className={styles.degree} aria-hidden="true">
      {DEGREES.map((degree, i) => (
        <span key={degree} data-reached={i <= reached || undefined} />
      ))}
    </span>
  )
}

/** The words a rule rests on. Those of the quote itself are marked in the text, right above. */
function EvidenceWords({ article, quote, span }: { article: Article; quote: Quote; span: Span | null }) {
  const m = useMessages()
  if (span === null || quote.spans.some((own) => overlap(span, own))) return null
  return (
    <>
      {': '}
      <span className={styles.words} lang={article.lang}>
        {m.quoted(article.text.slice(span.start, span.end))}
      </span>
    </>
  )
}

function Step({ to, label, view, children }: { to: string | null; label: string; view: ReaderView; children: string }) {
  if (to === null) {
    return (
      <span className={styles.step} aria-hidden="true" data-off>
        {children}
      </span>
    )
  }
  return (
    <Link className={styles.step} to={view.quoteAddress(to)} preventScrollReset aria-label={label} title={label}>
      {children}
    </Link>
  )
}
