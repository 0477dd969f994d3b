import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import { type LoaderFunctionArgs, useMatch, useParams, useSearchParams } from 'react-router-dom'
import { articleQuery } from '../../articles/queries.ts'
import type { Article } from '../../core/model/article.ts'
import { createPermalink } from '../../core/permalinks/create-permalink.ts'
import { Contents } from '../../features/reader/Contents.tsx'
import { Reader } from '../../features/reader/Reader.tsx'
import { describeView } from '../../features/reader/reader-view.ts'
import { useOpenedPlace } from '../../features/reader/use-opened-place.ts'
import { SettingsForm } from '../../features/settings/SettingsForm.tsx'
import { ArticleExport } from '../../features/share/ArticleExport.tsx'
import { PrintedNotes } from '../../features/share/PrintedNotes.tsx'
import { MissingPassage } from '../../features/share/passages/MissingPassage.tsx'
import { PassageSharing } from '../../features/share/passages/PassageSharing.tsx'
import { useLinkedPassage } from '../../features/share/passages/use-linked-passage.ts'
import { QuoteActions } from '../../features/share/QuoteActions.tsx'
import { SpeakerFilter } from '../../features/speakers/SpeakerFilter.tsx'
import { ArticleTimeline } from '../../features/timeline/ArticleTimeline.tsx'
import { useMessages } from '../../messages/Language.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { articlePath } from '../../url/addresses.ts'
import styles from './reader.module.css'

export function create(client: QueryClient) {
  return {
    loader: ({ params }: LoaderFunctionArgs) => client.fetchQuery(articleQuery(params.slug ?? '')).then(() => null),
    Component: ReaderRoute,
  }
}

type Panel = 'contents' | 'voices' | 'timeline' | 'look'

function ReaderRoute() {
  const { slug = '' } = useParams()
  const quote = useMatch('/a/:slug/q/:quote')?.params.quote ?? null
  const { data: article } = useSuspenseQuery(articleQuery(slug))
  return <ReaderScreen key={article.slug} article={article} openQuote={quote} />
}

/** The reader with everything around it: contents and voices at its left, the timeline at its right, or in sheets. */
function ReaderScreen({ article, openQuote }: { article: Article; openQuote: string | null }) {
  const m = useMessages()
  const [params] = useSearchParams()
  const [panel, setPanel] = useState<Panel | null>(null)
  const timelineRef = useRef<HTMLElement>(null)
  const closePanel = useCallback(() => setPanel(null), [])

  // beside the text the timeline is in sight already; where it is not, it comes up as a sheet
  const showTimeline = useCallback(() => {
    if (timelineRef.current?.checkVisibility() !== true) setPanel('timeline')
  }, [])
  const view = useMemo(
    () => describeView(article, params, openQuote, showTimeline),
    [article, params, openQuote, showTimeline],
  )
  useOpenedPlace(article, view)
  const passageMissing = useLinkedPassage()

  const opened = view.open?.quote
  const speaker = opened?.speaker == null ? undefined : view.speakers.get(opened.speaker)
  const openedWords = opened?.spans.map((span) => article.text.slice(span.start, span.end)).join(' … ') ?? ''
  const attributed = `${m.quoted(openedWords)} – ${speaker?.name ?? m.reader.unnamed}`
  return (
    <div className={styles.screen}>
      <PageHead
        title={opened === undefined ? `${article.title} – Cytelnia` : `${attributed} – Cytelnia`}
        description={opened === undefined ? openingWords(article) : `${attributed}. ${article.title}`}
      />
      <aside className={styles.left} aria-label={m.reader.voices}>
        <SpeakerFilter article={article} />
        <Contents article={article} />
      </aside>
      <div className={styles.middle}>
        <Reader
          article={article}
          view={view}
          requested={openQuote}
          notice={passageMissing && <MissingPassage />}
          actions={
            opened && (
              <QuoteActions
                key={opened.id}
                article={article}
                quote={opened}
                path={createPermalink(article, opened.id)}
                text={attributed}
              />
            )
          }
        />
        {article.quotes.length > 0 && <ArticleExport article={article} />}
      </div>
      <aside className={styles.right} ref={timelineRef} aria-label={m.timeline.title}>
        <ArticleTimeline article={article} />
      </aside>
      <PassageSharing article={article} />
      <PrintedNotes article={article} />

      <nav className={styles.dock} aria-label={m.nav.article}>
        <DockButton label={m.nav.contents} onPress={() => setPanel('contents')} />
        <DockButton label={m.reader.voices} onPress={() => setPanel('voices')} marked={view.filtering} />
        <DockButton label={m.timeline.title} onPress={() => setPanel('timeline')} />
        <DockButton label={m.nav.settings} onPress={() => setPanel('look')} />
      </nav>
      {panel === 'contents' && (
        <Sheet title={m.reader.contents} closeLabel={m.close} onClose={closePanel}>
          <Contents article={article} titled={false} onChosen={closePanel} />
        </Sheet>
      )}
      {panel === 'voices' && (
        <Sheet title={m.reader.voices} closeLabel={m.close} onClose={closePanel}>
          <SpeakerFilter article={article} titled={false} />
        </Sheet>
      )}
      {panel === 'timeline' && (
        <Sheet title={m.timeline.title} closeLabel={m.close} onClose={closePanel}>
          <ArticleTimeline article={article} titled={false} onChosen={closePanel} />
        </Sheet>
      )}
      {panel === 'look' && (
        <Sheet title={m.settings.title} closeLabel={m.close} onClose={closePanel}>
          <SettingsForm />
        </Sheet>
      )}
      <noscript>
        {opened && (
          <p className={styles.toText}>
            <a href={`${articlePath(article.slug)}#q-${opened.id}`}>{m.reader.inArticle}</a>
          </p>
        )}
      </noscript>
    </div>
  )
}

function DockButton({ label, onPress, marked = false }: { label: string; onPress: () => void; marked?: boolean }) {
  return (
    <button
      type="button"
      className={styles.dockButton}
      data-marked={marked || undefined}
      aria-haspopup="dialog"
      onClick={onPress}
    >
      {label}
    </button>
  )
}

const DESCRIPTION_LENGTH = 160

function openingWords(article: Article): string {
  const [first] = article.blocks
  const text = first === undefined ? article.title : article.text.slice(first.span.start, first.span.end)
  if (text.length <= DESCRIPTION_LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_LENGTH))}…`
}
