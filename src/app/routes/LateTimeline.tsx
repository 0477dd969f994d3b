import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import type { Article } from '../../core/model/article.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { loadRoute } from '../load-route.ts'

/** As in `reader.module.css`: from here on the timeline stands beside the text. */
const WIDE = '(min-width: 64rem)'

const ArticleTimeline = lazy(() =>
  loadRoute(() => import('../../features/timeline/ArticleTimeline.tsx')).then((module) => ({
    default: module.ArticleTimeline,
  })),
)

/**
 * The timeline where there is room for it. Its picture, a quarter of all script, is for those who see it: it is loaded
 * once the page is taken over and the window wide. Without scripts its dates are a list.
 */
export function TimelineBeside({ article }: { article: Article }) {
  const isWide = useSyncExternalStore(onWidthChange, readWide, () => false)
  return (
    <>
      {isWide && (
        <Late>
          <ArticleTimeline article={article} />
        </Late>
      )}
      <noscript>
        <DatesInWords article={article} />
      </noscript>
    </>
  )
}

/** The timeline in a sheet, loaded when it is asked for. */
export function TimelineInSheet({ article, onChosen }: { article: Article; onChosen: () => void }) {
  return (
    <Late>
      <ArticleTimeline article={article} titled={false} onChosen={onChosen} />
    </Late>
  )
}

function Late({ children }: { children: ReactNode }) {
  const m = useMessages()
  return <Suspense fallback={<p>{m.loading}</p>}>{children}</Suspense>
}

function DatesInWords({ article }: { article: Article }) {
  const m = useMessages()
  const dated = article.timeline.toSorted((a, b) => ((a.earliest ?? '9') < (b.earliest ?? '9') ? -1 : 1))
  return (
    <>
      <h2>{m.timeline.title}</h2>
      <ul>
        {dated.map(({ id, date, label }) => (
          <li key={id}>
            <a href={`#date-${id}`}>{formatEdtf(date, m)}</a> <span lang={article.lang}>{label}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function onWidthChange(changed: () => void): () => void {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

const readWide = (): boolean => window.matchMedia(WIDE).matches
