import { Link } from 'react-router-dom'
import type { LibraryTimeline } from '../../core/model/library.ts'
import { useMessages } from '../../messages/Language.tsx'
import { articlePath } from '../../url/addresses.ts'
import { entryParam, withParam } from '../../url/search-params.ts'
import { layTimeline } from './lay-timeline.ts'
import styles from './TimelineRail.module.css'
import { TimelineRail } from './TimelineRail.tsx'

/** The timeline of the whole library: each entry leads to its place in its article. */
export function LibraryTimelineView({ timeline }: { timeline: LibraryTimeline }) {
  const m = useMessages()
  const names = new Map(timeline.speakers.map((speaker) => [speaker.id, speaker.name]))
  return (
    <TimelineRail
      rows={layTimeline(timeline.entries, ({ entry }) => entry)}
      keyOf={({ article, entry }) => `${article.slug}-${entry.id}`}
      current={null}
      label={m.timeline.title}
      dimmed={() => false}
    >
      {({ article, speakers }, entry) => (
        <>
          {speakers.length > 0 && <span lang="pl">{speakers.map((id) => names.get(id) ?? id).join(', ')}</span>}
          <Link
            className={styles.label}
            lang="pl"
            to={{
              pathname: articlePath(article.slug),
              search: entry.span === null ? '' : withParam(new URLSearchParams(), entryParam, entry.id),
            }}
          >
            {entry.label === '' ? article.title : entry.label}
          </Link>
          {entry.label !== '' && (
            <span className={styles.resolved} lang="pl">
              {article.title}
            </span>
          )}
        </>
      )}
    </TimelineRail>
  )
}
