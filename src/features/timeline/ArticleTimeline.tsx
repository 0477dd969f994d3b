import { Link, useSearchParams } from 'react-router-dom'
import type { Article, TimelineEntry } from '../../core/model/article.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { voiceData } from '../../ui/voice.ts'
import { entryParam, readParam, whoParam, withParam } from '../../url/search-params.ts'
import { layTimeline } from './lay-timeline.ts'
import styles from './TimelineRail.module.css'
import { TimelineRail } from './TimelineRail.tsx'

/** The timeline of one article, beside its text: each entry leads to its place in it. */
export function ArticleTimeline({
  article,
  onChosen,
  titled = true,
}: {
  article: Article
  onChosen?: () => void
  titled?: boolean
}) {
  const m = useMessages()
  const [params] = useSearchParams()
  const who = readParam(params, whoParam)
  const speakersOf = speakersByEntry(article)
  return (
    <section aria-label={m.timeline.title}>
      {titled && <h2 className={styles.title}>{m.timeline.title}</h2>}
      {article.timeline.length === 0 ? (
        <p className={styles.empty}>{m.timeline.empty}</p>
      ) : (
        <TimelineRail
          rows={layTimeline(article.timeline, (entry) => entry)}
          keyOf={({ id }) => id}
          current={readParam(params, entryParam)}
          label={m.timeline.title}
          dimmed={(entry) => who.length > 0 && !(speakersOf.get(entry.id) ?? []).some((id) => who.includes(id))}
        >
          {(_, entry) => (
            <>
              {(speakersOf.get(entry.id) ?? []).map((id) => {
                const voice = article.speakers.findIndex((speaker) => speaker.id === id)
                return (
                  <span key={id} className={styles.voice} lang={article.lang} {...voiceData(voice)}>
                    {article.speakers[voice]?.name}
                  </span>
                )
              })}
              {entry.span !== null && (
                <Link
                  className={styles.label}
                  lang={article.lang}
                  to={{ search: withParam(params, entryParam, entry.id) }}
                  preventScrollReset
                  onClick={onChosen}
                >
                  {entry.label === '' ? article.text.slice(entry.span.start, entry.span.end) : entry.label}
                </Link>
              )}
              {entry.resolved !== undefined && entry.span !== null && (
                <span className={styles.resolved}>
                  {m.timeline.resolved(
                    article.text.slice(entry.span.start, entry.span.end),
                    formatEdtf(entry.resolved.against, m),
                  )}
                </span>
              )}
            </>
          )}
        </TimelineRail>
      )}
    </section>
  )
}

/** `Speaker.id`s of those whose quotes an entry dates, by `TimelineEntry.id`. */
function speakersByEntry(article: Article): Map<TimelineEntry['id'], string[]> {
  const speakerOf = new Map(article.quotes.map((quote) => [quote.id, quote.speaker]))
  return new Map(
    article.timeline.map((entry) => {
      const ids = entry.quotes.flatMap((id) => speakerOf.get(id) ?? [])
      return [entry.id, [...new Set(ids)]]
    }),
  )
}
