import { useMemo } from 'react'
import type { To } from 'react-router-dom'
import { useMessages } from '../../messages/Language.tsx'
import { timelineWords } from '../../messages/timeline-words.ts'
import type { DaySpan } from './days.ts'
import { EntryList, type EntryListProps } from './EntryList.tsx'
import { Leaders } from './Leaders.tsx'
import { Legend } from './Legend.tsx'
import { layPicture } from './lay-picture.ts'
import { Overview, type OverviewBar } from './Overview.tsx'
import { Picture } from './Picture.tsx'
import type { TimelineRow } from './rows.ts'
import styles from './Timeline.module.css'
import { useTimelineHands } from './use-timeline-hands.ts'
import type { TimelineWindow } from './use-window.ts'

const LANES = 4
const NO_BARS: readonly OverviewBar[] = []

export interface TimelineProps
  extends Pick<EntryListProps, 'label' | 'lang' | 'current' | 'inView' | 'addressOf' | 'expressionOf' | 'onChosen'> {
  /** Those of the window that is shown, in order. */
  rows: readonly TimelineRow[]
  /** Null when nothing is dated: there is nothing to draw and nowhere to zoom. */
  window: TimelineWindow | null
  /** How many entries lie before the window that is shown, and how many after it. */
  beyond: readonly [before: number, after: number]
  /** What the strip above shows; null leaves it out. */
  overview: { bars: readonly OverviewBar[]; base?: readonly OverviewBar[] } | null
  /** Where a press on a mark leads. */
  markAddressOf: (row: TimelineRow) => To
  /** The address without an entry pointed at. */
  clearAddress: To
  heading?: string | undefined
  /** Whether there is room for the names of ticks. */
  labelled?: boolean
  who?: string
}

/** A timeline: a strip of all there is, a picture of what is shown of it, and a list that says the same in words. */
export function Timeline({
  rows,
  window,
  beyond: [before, after],
  overview,
  markAddressOf,
  clearAddress,
  heading,
  labelled = false,
  who = '',
  ...list
}: TimelineProps) {
  const words = timelineWords(useMessages())
  const picture = useMemo(() => layPicture(rows, window?.shown ?? null, LANES), [rows, window?.shown])
  const { current } = list
  const hands = useTimelineHands({ rows, window, picture, current, markAddressOf, clearAddress })
  return (
    <div
      ref={hands.timelineRef}
      className={styles.timeline}
      data-reach="timeline"
      data-labelled={labelled || undefined}
    >
      <div className={styles.head}>
        {heading !== undefined && <h2 className={styles.title}>{heading}</h2>}
        {window !== null && <ZoomButtons window={window} onZoomIn={hands.zoomIn} onZoomOut={hands.zoomOut} />}
      </div>
      {overview !== null && window !== null && (
        <Overview bars={overview.bars} base={overview.base ?? NO_BARS} window={window} />
      )}
      {before > 0 && window?.shown && (
        <Beyond side="before" onPress={() => window.show(widen(window, 'start'))}>
          {words.earlier(before)}
        </Beyond>
      )}
      <div className={styles.body}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it has the same for keys */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the list beside it has the same for everybody */}
        <div ref={hands.railRef} className={styles.rail} onClick={hands.onMarkPressed}>
          {picture !== null && (
            <>
              <Picture picture={picture} current={current} inView={list.inView} labelled={labelled} who={who} />
              <Leaders picture={picture} listRef={hands.listRef} rows={rows} current={current} labelled={labelled} />
            </>
          )}
        </div>
        <EntryList {...list} rows={rows} onKey={hands.onKey} onOpen={hands.onOpen} ref={hands.listRef} />
      </div>
      {rows.length === 0 && <p className={styles.nothing}>{words.nothingHere}</p>}
      {after > 0 && window?.shown && (
        <Beyond side="after" onPress={() => window.show(widen(window, 'end'))}>
          {words.later(after)}
        </Beyond>
      )}
      <Legend counted={rows.some(({ type }) => type === 'period')} />
    </div>
  )
}

interface ZoomButtonsProps {
  window: TimelineWindow
  onZoomIn: () => void
  onZoomOut: () => void
}

function ZoomButtons({ window, onZoomIn, onZoomOut }: ZoomButtonsProps) {
  const words = timelineWords(useMessages())
  return (
    <fieldset className={styles.zoom} aria-label={words.zoom} title={words.zoomHint}>
      {window.shown !== null && (
        <button type="button" onClick={() => window.show(null)}>
          {words.whole}
        </button>
      )}
      <button type="button" aria-label={words.zoomOut} disabled={window.shown === null} onClick={onZoomOut}>
        −
      </button>
      <button type="button" aria-label={words.zoomIn} onClick={onZoomIn}>
        +
      </button>
    </fieldset>
  )
}

function Beyond({ side, children, onPress }: { side: 'before' | 'after'; children: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.beyond} data-side={side} onClick={onPress}>
      {children}
    </button>
  )
}

function widen({ all, shown }: TimelineWindow, side: 'start' | 'end'): DaySpan | null {
  const next = { ...(shown ?? all), [side]: all[side] }
  return next.start <= all.start && next.end >= all.end ? null : next
}
