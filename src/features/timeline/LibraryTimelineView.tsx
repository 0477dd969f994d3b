import { memo, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { LibraryTimeline } from '../../core/model/library.ts'
import { articlePath } from '../../core/model/page-paths.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { timelineWords } from '../../messages/timeline-words.ts'
import { entryParam, libraryEntryParam, readParam, whoParam, withParam } from '../../url/search-params.ts'
import { barsOf } from './count-periods.ts'
import type { DaySpan } from './days.ts'
import styles from './LibraryTimelineView.module.css'
import { describeFullness, describeLibrary, extentOfTimeline } from './library-view.ts'
import { keyOfEntry, type PieceOf, refOfKey } from './piece-rows.ts'
import type { TimelineRow } from './rows.ts'
import { Timeline } from './Timeline.tsx'
import { edtfOfWindow, writeWindow } from './time-window.ts'
import { useTimelineWindow } from './use-window.ts'
import { VoiceChips } from './VoiceChips.tsx'

/** What is dated no more precisely than a period begins with it. */
const firstDayOf = ({ start }: DaySpan): DaySpan => ({ start, end: start + 1 })
/** So many rows are drawn at once; a crowded day has a way to more. */
const ROWS = 100
const NOBODY: ReadonlySet<string> = new Set()

export interface LibraryTimelineViewProps {
  /** Of the whole library. */
  index: LibraryTimeline
  /** Of the voices chosen. */
  chosen: readonly LibraryTimeline[]
  pieceOf: PieceOf
  /** What is shown where the address names an entry and no window. */
  implied: DaySpan | null
  /** Asks for everybody's names. */
  onFindVoice: () => void
  /** Another search is likely to be asked for next. */
  onApproach: (search: string) => void
  everybody: LibraryTimeline['speakers'] | null
}

/**
 * The timeline of the whole library: each entry leads to its place in its article. Drawn anew when the address has
 * changed, not already when it begins to.
 */
export const LibraryTimelineView = memo(function LibraryTimelineView({
  index,
  chosen,
  pieceOf,
  implied,
  onFindVoice,
  onApproach,
  everybody,
}: LibraryTimelineViewProps) {
  const m = useMessages()
  const words = timelineWords(m)
  const [params] = useSearchParams()
  const [limit, setLimit] = useState({ of: '', rows: ROWS })
  const all = useMemo(() => extentOfTimeline(index), [index])
  const window = useTimelineWindow(all, implied)
  const shown = window?.shown ?? null
  const timelines = useMemo(() => (chosen.length > 0 ? chosen : [index]), [chosen, index])
  const voices = useMemo(() => new Map(index.speakers.map(({ id }, i) => [id, i])), [index])
  const { rows, beyond, undated } = useMemo(
    () => describeLibrary(timelines, pieceOf, shown, (id) => voices.get(id) ?? null),
    [timelines, pieceOf, shown, voices],
  )
  const overview = useMemo(
    () => ({
      bars: barsOf(describeFullness(timelines, pieceOf)),
      ...(chosen.length > 0 && { base: barsOf(describeFullness([index], pieceOf)) }),
    }),
    [timelines, chosen, index, pieceOf],
  )
  const entry = readParam(params, libraryEntryParam)
  const current = entry === null ? null : keyOfEntry(entry.slug, entry.entry)
  const place = params.toString()
  const most = Math.max(limit.of === place ? limit.rows : ROWS, rows.findIndex(({ key }) => key === current) + 1)
  const drawn = useMemo(() => rows.slice(0, most), [rows, most])

  const markAddressOf = (row: TimelineRow) =>
    row.type === 'period'
      ? { search: all === null ? '' : writeWindow(params, row.whole ? firstDayOf(row.extent) : row.extent, all) }
      : { search: withParam(params, libraryEntryParam, refOfKey(row.key)) }
  return (
    <>
      <VoiceChips index={index} everybody={everybody} onFind={onFindVoice} onApproach={onApproach} />
      <Timeline
        rows={drawn}
        window={window}
        beyond={beyond}
        overview={overview}
        label={m.timeline.title}
        lang="pl"
        current={current}
        inView={NOBODY}
        addressOf={(row) =>
          row.type === 'period' || row.article === null
            ? markAddressOf(row)
            : {
                pathname: articlePath(row.article.slug),
                search: withParam(new URLSearchParams(), entryParam, row.entry.id),
              }
        }
        markAddressOf={markAddressOf}
        clearAddress={{ search: withParam(params, libraryEntryParam, null) }}
        expressionOf={() => undefined}
        heading={all === null ? undefined : formatEdtf(edtfOfWindow(shown ?? all), m)}
        labelled
        who={readParam(params, whoParam).join(',')}
      />
      {undated > 0 && <p className={styles.undated}>{words.undated(undated)}</p>}
      {rows.length > most && (
        <button type="button" className={styles.more} onClick={() => setLimit({ of: place, rows: most + ROWS })}>
          {words.more(Math.min(ROWS, rows.length - most))}
        </button>
      )}
    </>
  )
})
