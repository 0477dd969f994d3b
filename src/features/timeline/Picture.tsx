import { useId } from 'react'
import { formatTick } from '../../messages/format-tick.ts'
import { useMessages } from '../../messages/Language.tsx'
import { voiceData } from '../../ui/voice.ts'
import { dateOf } from './days.ts'
import type { ClusterMark, EntryMark, Mark, PeriodMark, Picture as PictureLayout } from './lay-picture.ts'
import { CandidateGlyph, PointGlyph, VoiceSign } from './MarkGlyph.tsx'
import styles from './Picture.module.css'
import type { Tick } from './time-scale.ts'

/** CSS pixels: from the left edge of the lanes to the axis, between lanes, and half a mark. */
const AXIS = 10
const LANE = 17
const HALF = 8
/** From a set's days to their bracket. */
const BRACKET = 30
/** What names of ticks take at the left. */
const TICK_LABELS = 46

export interface PictureProps {
  picture: PictureLayout
  /** `TimelineRow.key` → how far down its row stands, in CSS pixels; empty until the list has been measured. */
  rowTops: ReadonlyMap<string, number>
  current: string | null
  inView: ReadonlySet<string>
  /** Whether there is room for the names of ticks. */
  labelled: boolean
  /** Identifies what is drawn, for those who wait for it. */
  who: string
}

/**
 * The axis with its marks, as tall as the list beside it, for people who look; the list says the same to everybody.
 * Places along the axis are percentages, so that it is right before anything is measured.
 */
export function Picture({ picture: { scale, marks }, rowTops, current, inView, labelled, who }: PictureProps) {
  const id = useId().replaceAll(':', '')
  const left = labelled ? TICK_LABELS : 0
  const ends = [0.0001, ...scale.cuts.flat(), 0.9999]
  return (
    <svg className={styles.picture} aria-hidden="true" data-timeline-picture="" data-drawn="true" data-who={who}>
      <Fades id={id} />
      {ends
        .slice(1)
        .map((end, i) =>
          i % 2 === 1 ? null : (
            <line
              key={end}
              className={styles.axis}
              x1={left + AXIS}
              x2={left + AXIS}
              y1={percent(ends[i] ?? 0)}
              y2={percent(end)}
            />
          ),
        )}
      {scale.ticks.map((tick, i) => (
        <AxisTick key={tick.day} tick={tick} previous={scale.ticks[i - 1]} x={left + AXIS} labelled={labelled} />
      ))}
      {marks.map((mark) => (
        <g
          key={keyOf(mark)}
          className={styles.mark}
          data-key={keyOf(mark)}
          data-type={mark.type}
          data-shape={mark.type === 'entry' ? mark.shape : undefined}
          data-kind={mark.type === 'entry' ? mark.kind : undefined}
          data-dimmed={(mark.type !== 'period' && mark.dimmed) || undefined}
          data-current={(current !== null && keysOf(mark).includes(current)) || undefined}
          data-inview={keysOf(mark).some((key) => inView.has(key)) || undefined}
          {...(mark.type === 'entry' && mark.voice !== undefined ? voiceData(mark.voice) : {})}
        >
          {mark.type === 'entry' && <Entry mark={mark} x={left + AXIS + mark.lane * LANE} id={id} />}
          {mark.type === 'cluster' && <Cluster mark={mark} x={left + AXIS + mark.lane * LANE} />}
          {mark.type === 'period' && <Period mark={mark} x={left + AXIS} id={id} />}
        </g>
      ))}
      {scale.cuts.map(([from, to]) => (
        <Cut key={from} from={from} to={to} left={left} />
      ))}
      {marks.map((mark) => (
        <Leaders key={`leader-${keyOf(mark)}`} mark={mark} left={left} rowTops={rowTops} current={current} />
      ))}
    </svg>
  )
}

/** Where time is cut out, what passes over it is broken, too. */
function Cut({ from, to, left }: { from: number; to: number; left: number }) {
  return (
    <>
      <rect
        className={styles.under}
        x={left + AXIS - HALF}
        width={LANE * 3 + HALF}
        y={percent(from)}
        height={percent(to - from)}
      />
      <line className={styles.cut} x1={left + AXIS} x2={left + AXIS} y1={percent(from)} y2={percent(to)} />
    </>
  )
}

const percent = (place: number): string => `${(place * 100).toFixed(3)}%`
const keysOf = (mark: Mark): readonly string[] => (mark.type === 'cluster' ? mark.keys : [mark.key])
const keyOf = (mark: Mark): string => keysOf(mark)[0] ?? ''

/** Masks for ends that nobody knows, and the pattern of what was said. */
function Fades({ id }: { id: string }) {
  return (
    <defs>
      {(['start', 'end'] as const).map((side) => (
        <linearGradient key={side} id={`${id}-${side}-gradient`} x1="0" x2="0" y1="0" y2="1">
          <stop offset={0} stopColor="white" stopOpacity={side === 'start' ? 0 : 1} />
          <stop offset={1} stopColor="white" stopOpacity={side === 'start' ? 1 : 0} />
        </linearGradient>
      ))}
      {(['start', 'end'] as const).map((side) => (
        <mask key={side} id={`${id}-${side}`} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#${id}-${side}-gradient)`} />
        </mask>
      ))}
      <pattern id={`${id}-said`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="4" className={styles.hatch} />
      </pattern>
    </defs>
  )
}

/** Days and months say their year, below, only where it turns. */
function AxisTick({
  tick: { at, day, unit },
  previous,
  x,
  labelled,
}: {
  tick: Tick
  previous: Tick | undefined
  x: number
  labelled: boolean
}) {
  const m = useMessages()
  const date = dateOf(day)
  const year = date.slice(0, 4)
  const turns = (unit === 'day' || unit === 'month') && (!previous || dateOf(previous.day).slice(0, 4) !== year)
  return (
    <>
      <line className={styles.tick} x1={x - 4} x2={x} y1={percent(at)} y2={percent(at)} />
      {labelled && (
        <svg x={x - 9} y={percent(at)} className={styles.place}>
          <text className={styles.tickLabel} data-unit={unit} y={4} textAnchor="end">
            {formatTick(date, unit, m, date)}
          </text>
          {turns && (
            <text className={styles.tickLabel} data-unit="year" y={17} textAnchor="end">
              {year}
            </text>
          )}
        </svg>
      )}
    </>
  )
}

/** What is longer than this part of the axis is led to from its beginning. */
const LONG = 0.08

/** From a mark to its words. */
function Leaders({
  mark,
  left,
  rowTops,
  current,
}: {
  mark: Mark
  left: number
  rowTops: ReadonlyMap<string, number>
  current: string | null
}) {
  if (mark.type === 'period') return null
  const isSet = mark.type === 'entry' && mark.shape === 'set'
  const x = left + AXIS + mark.lane * LANE + (isSet ? BRACKET : HALF)
  const isLong = !isSet && mark.type === 'entry' && mark.to - mark.from > LONG
  return keysOf(mark).map((key) => {
    const top = rowTops.get(key)
    return top === undefined ? null : (
      <line
        key={key}
        className={styles.leader}
        data-current={key === current || undefined}
        x1={x}
        x2="100%"
        y1={percent(isLong ? mark.from + Math.max(mark.soft[0], LONG / 2) / 2 : (mark.from + mark.to) / 2)}
        y2={top}
      />
    )
  })
}

function Entry({ mark, x, id }: { mark: EntryMark; x: number; id: string }) {
  const middle = percent((mark.from + mark.to) / 2)
  if (mark.shape === 'point') {
    return (
      <svg x={x} y={middle} className={styles.place}>
        <PointGlyph kind={mark.kind} voice={mark.voice} />
      </svg>
    )
  }
  if (mark.shape === 'set') return <Candidates mark={mark} x={x} />
  return (
    <>
      <Bar mark={mark} x={x} id={id} />
      {mark.kind === 'said' && (
        <svg x={x} y={middle} className={styles.place}>
          <circle r={6} className={styles.under} />
          <VoiceSign voice={mark.voice} />
        </svg>
      )}
    </>
  )
}

const BAR = 4

/** Outlined where both ends are known; else filled, an end that nobody knows fading out. */
function Bar({ mark: { from, to, soft, kind }, x, id }: { mark: EntryMark; x: number; id: string }) {
  const [start, end] = soft
  const shape = { x: x - BAR, width: 2 * BAR, rx: kind === 'published' ? 0 : BAR }
  if (start === 0 && end === 0) {
    return <rect className={styles.bar} {...shape} y={percent(from)} height={percent(to - from)} />
  }
  const solid = to - from - start - end
  const parts = [
    { key: 'start', y: from, height: start, mask: `url(#${id}-start)` },
    { key: 'solid', y: from + start, height: solid, mask: undefined },
    { key: 'end', y: to - end, height: end, mask: `url(#${id}-end)` },
  ]
  return parts.map(({ key, y, height, mask }) =>
    height <= 0 ? null : (
      <rect
        key={key}
        className={styles.softBar}
        {...shape}
        rx={0}
        y={percent(y)}
        height={percent(height)}
        mask={mask}
      />
    ),
  )
}

/** One of these days: a broken ring each, one bracket for all. */
function Candidates({ mark: { candidates, from, to }, x }: { mark: EntryMark; x: number }) {
  const bracket = x + BRACKET
  return (
    <>
      {candidates.map(({ at, label }) => (
        <svg key={label} x={x} y={percent(at)} className={styles.place}>
          <CandidateGlyph />
          <text className={styles.candidateLabel} x={9} y={4}>
            {label}?
          </text>
        </svg>
      ))}
      <line className={styles.bracket} x1={bracket} x2={bracket} y1={percent(from)} y2={percent(to)} />
      <line className={styles.bracket} x1={bracket - 4} x2={bracket} y1={percent(from)} y2={percent(from)} />
      <line className={styles.bracket} x1={bracket - 4} x2={bracket} y1={percent(to)} y2={percent(to)} />
    </>
  )
}

function Cluster({ mark: { keys, from, to }, x }: { mark: ClusterMark; x: number }) {
  return (
    <svg x={x} y={percent((from + to) / 2)} className={styles.place}>
      <circle r={9} className={styles.cluster} />
      <text className={styles.clusterCount} y={3.5} textAnchor="middle">
        {keys.length}
      </text>
    </svg>
  )
}

const FULL_BAR = 56
/** In the order of `TIMELINE_KINDS`. */
const FILLS = [styles.outline, styles.hatched, styles.solid]

/**
 * As long as it is full, in its kinds: published is an outline, said is hatched, happened is solid.
 * What is dated no more precisely reaches over the others, beside them.
 */
function Period({ mark: { from, to, counts, share, whole }, x, id }: { mark: PeriodMark; x: number; id: string }) {
  if (whole) {
    const y = percent(from)
    return <rect className={styles.whole} x={x + FULL_BAR + 6} width={5} rx={2.5} y={y} height={percent(to - from)} />
  }
  const total = counts[0] + counts[1] + counts[2]
  const gap = Math.min(0.004, (to - from) * 0.15)
  let at = x + 2
  return counts.map((count, kind) => {
    const width = (count / total) * Math.max(6, FULL_BAR * share)
    const start = at
    at += width
    return width === 0 ? null : (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: three kinds, always in this order
        key={kind}
        className={FILLS[kind]}
        fill={kind === 1 ? `url(#${id}-said)` : undefined}
        x={start + 0.5}
        width={Math.max(1, width - 1)}
        y={percent(from + gap)}
        height={percent(to - from - 2 * gap)}
      />
    )
  })
}
