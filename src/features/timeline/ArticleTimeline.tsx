import { useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Article, TimelineEntry } from '../../core/model/article.ts'
import { timelinePath } from '../../core/model/page-paths.ts'
import { useMessages } from '../../messages/Language.tsx'
import { timelineWords } from '../../messages/timeline-words.ts'
import { Link } from '../../ui/Link.tsx'
import { entryParam, libraryEntryParam, readParam, readSpeakers, withParam } from '../../url/search-params.ts'
import styles from './ArticleTimeline.module.css'
import { beginningOf } from './days.ts'
import { beginsIn, describeEntry, type EntryRow, extentOfRows, sortRows } from './rows.ts'
import { Timeline } from './Timeline.tsx'
import { useDatesInView } from './use-dates-in-view.ts'
import { useTimelineWindow } from './use-window.ts'

/** With fewer dates than this there is nothing to look over. */
const OVERVIEW_FROM = 6

/** The timeline of one article, beside its text: each entry leads to its place in it, and marks what is being read. */
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
  const words = timelineWords(m)
  const [params] = useSearchParams()
  const who = readSpeakers(params, article).join(',')
  const current = readParam(params, entryParam)
  const rows = useMemo(() => describeRows(article, who === '' ? [] : who.split(',')), [article, who])
  const all = useMemo(() => extentOfRows(rows), [rows])
  const window = useTimelineWindow(all)
  const inView = useDatesInView(article.timeline)
  const shown = window?.shown ?? null
  const visible = useMemo(() => (shown === null ? rows : rows.filter((row) => beginsIn(row, shown))), [rows, shown])
  const dated = useMemo(() => rows.flatMap(({ extent }) => beginningOf(extent) ?? []), [rows])
  const addressOf = (key: string | null) => ({ search: withParam(params, entryParam, key) })
  if (rows.length === 0) {
    return (
      <section aria-label={m.timeline.title}>
        {titled && <h2 className={styles.title}>{m.timeline.title}</h2>}
        <p className={styles.empty}>{words.empty}</p>
      </section>
    )
  }
  return (
    <section aria-label={m.timeline.title}>
      <Timeline
        rows={visible}
        window={window}
        beyond={
          shown === null
            ? [0, 0]
            : [dated.filter((day) => day < shown.start).length, dated.filter((day) => day >= shown.end).length]
        }
        overview={
          dated.length < OVERVIEW_FROM && shown === null
            ? null
            : { bars: dated.map((day) => ({ start: day, end: day + 1, entries: 1 })) }
        }
        label={m.timeline.title}
        lang={article.lang}
        current={current}
        inView={inView}
        addressOf={({ key }) => addressOf(key)}
        markAddressOf={({ key }) => addressOf(key)}
        clearAddress={addressOf(null)}
        expressionOf={({ entry }) => wordsOf(article, entry)}
        onChosen={onChosen}
        heading={titled ? m.timeline.title : undefined}
      />
      <p className={styles.more}>
        <Link
          to={{
            pathname: timelinePath(),
            search:
              current === null
                ? ''
                : withParam(new URLSearchParams(), libraryEntryParam, { slug: article.slug, entry: current }),
          }}
        >
          {words.inLibrary}
        </Link>
      </p>
    </section>
  )
}

function wordsOf({ text }: Article, { span }: TimelineEntry): string | undefined {
  return span === null ? undefined : text.slice(span.start, span.end)
}

/** Who is heard at a date are the speakers of its quotes. Where voices are chosen, the dates of others recede. */
function describeRows(article: Article, who: readonly string[]): EntryRow[] {
  const speakerOf = new Map(article.quotes.map((quote) => [quote.id, quote.speaker]))
  const voiceOf = new Map(article.speakers.map(({ id, name }, voice) => [id, { id, name, voice }]))
  return sortRows(
    article.timeline.map((entry) => {
      const ids = new Set(entry.quotes.flatMap((id) => speakerOf.get(id) ?? []))
      const voices = [...ids].flatMap((id) => voiceOf.get(id) ?? [])
      const dimmed = who.length > 0 && !voices.some(({ id }) => who.includes(id))
      return describeEntry(entry.id, entry, { voices, article: null, dimmed })
    }),
  )
}
