import { type PointerEvent, useMemo, useRef } from 'react'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { formatTick } from '../../messages/format-tick.ts'
import { useMessages } from '../../messages/Language.tsx'
import { timelineWords } from '../../messages/timeline-words.ts'
import { cutStrip } from './cut-axis.ts'
import { type DaySpan, dateOf } from './days.ts'
import styles from './Overview.module.css'
import { percent } from './picture-lengths.ts'
import { createTimeScale, type TimeScale } from './time-scale.ts'
import { fitWindow } from './time-window.ts'
import type { TimelineWindow } from './use-window.ts'

/** How many entries begin in a stretch of time. */
export interface OverviewBar extends DaySpan {
  entries: number
}

/** In CSS pixels: a shorter pull is a press. */
const PULL = 4
/** The steps of a handle from one end to the other. */
const STEPS = 400

/**
 * All of the timeline in one strip, and in it the window that is shown: pulled by its handles, moved as a whole, or
 * drawn anew. The handles are range inputs, so that keys and fingers have them, too.
 *
 * @param base what stands behind, pale: the whole library's, while a voice is chosen
 */
export function Overview({
  bars,
  base,
  window: { all, shown, show, pass },
}: {
  bars: readonly OverviewBar[]
  base: readonly OverviewBar[]
  window: TimelineWindow
}) {
  const m = useMessages()
  const words = timelineWords(m)
  const scale = useMemo(() => scaleOf(base.length > 0 ? base : bars, all), [bars, base, all])
  const pull = useRef<{ x: number; from: number; window: DaySpan | null; moves: boolean } | null>(null)
  const current = shown ?? all
  const [from, to] = [scale.at(current.start), scale.at(current.end)]
  const fullest = Math.max(1, ...base.map(({ entries }) => entries), ...bars.map(({ entries }) => entries))

  const placeOf = (event: PointerEvent<SVGSVGElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientX - left) / Math.max(1, width)))
  }
  const onDown = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return
    const place = placeOf(event)
    event.currentTarget.setPointerCapture(event.pointerId)
    pull.current = { x: event.clientX, from: place, window: shown, moves: shown !== null && place > from && place < to }
  }
  const onMove = (event: PointerEvent<SVGSVGElement>): void => {
    const { current: pulled } = pull
    if (pulled === null || Math.abs(event.clientX - pulled.x) < PULL) return
    const place = placeOf(event)
    pass(pulled.moves && pulled.window ? moved(pulled.window, place - pulled.from) : drawn(pulled.from, place))
  }
  const moved = (window: DaySpan, by: number): DaySpan => {
    const start = scale.dayAt(Math.max(0, scale.at(window.start) + by))
    return fitWindow({ start, end: start + (window.end - window.start) }, all)
  }
  const drawn = (a: number, b: number): DaySpan =>
    fitWindow({ start: scale.dayAt(Math.min(a, b)), end: scale.dayAt(Math.max(a, b)) }, all)

  const pullHandle = (side: 'start' | 'end', value: number): void => {
    const place = value / STEPS
    const day = place <= 0 ? all.start : place >= 1 ? all.end : Math.round(scale.dayAt(place))
    const next = { ...current, [side]: day }
    if (next.end - next.start < 1) return
    pass(next.start <= all.start && next.end >= all.end ? null : next)
  }
  return (
    <div className={styles.overview}>
      <svg
        className={styles.strip}
        aria-hidden="true"
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={() => {
          pull.current = null
        }}
        onPointerCancel={() => {
          if (pull.current !== null) show(pull.current.window)
          pull.current = null
        }}
      >
        <rect className={styles.ground} width="100%" height="100%" />
        <Bars bars={base} scale={scale} fullest={fullest} className={styles.base} />
        <Bars bars={bars} scale={scale} fullest={fullest} className={styles.bar} />
        {scale.cuts.map(([a, b]) => (
          <line key={a} className={styles.cut} x1={percent(a)} x2={percent(b)} y1="100%" y2="100%" />
        ))}
        <Labels bars={base.length > 0 ? base : bars} scale={scale} />
        <rect className={styles.out} x={0} width={percent(from)} height="100%" />
        <rect className={styles.out} x={percent(to)} width={percent(1 - to)} height="100%" />
      </svg>
      {(['start', 'end'] as const).map((side) => (
        <input
          key={side}
          className={styles.handle}
          type="range"
          min={0}
          max={STEPS}
          value={Math.round((side === 'start' ? from : to) * STEPS)}
          aria-label={side === 'start' ? words.showFrom : words.showTo}
          aria-valuetext={formatEdtf(dateOf(side === 'start' ? current.start : current.end - 1), m)}
          onChange={(event) => pullHandle(side, event.currentTarget.valueAsNumber)}
        />
      ))}
    </div>
  )
}

/** From end to end: there is no margin, so that the handles reach what they name. */
function scaleOf(bars: readonly OverviewBar[], all: DaySpan): TimeScale {
  return createTimeScale(cutStrip([all, ...bars].map(({ start, end }) => ({ start, end }))), 0, 0)
}

/** All of one shape: an element for each of hundreds would be most of what the screen is made of. */
function Bars({
  bars,
  scale,
  fullest,
  className,
}: {
  bars: readonly OverviewBar[]
  scale: TimeScale
  fullest: number
  className: string | undefined
}) {
  const outline = bars.map(({ start, end, entries }) => {
    const height = Math.max(0.12, Math.sqrt(entries / fullest)) * 0.85
    const [from, to] = [scale.at(start), scale.at(end)]
    return `M${thousandths(from)} 1000v${thousandths(-height)}h${thousandths(Math.max(0.004, to - from - 0.001))}V1000z`
  })
  return (
    <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" className={styles.place}>
      <path className={className} d={outline.join('')} />
    </svg>
  )
}

const thousandths = (place: number): string => (place * 1000).toFixed(2)

/** Of the strip's length: labels are not nearer than that. */
const APART = 0.16
/** Nearer to an end than this they would stand out. */
const EDGE = 0.06

/** Of the label: at an end it stands at one side of its place. */
const middleOf = (at: number): number => (at < EDGE ? at + APART / 2 : at > 1 - EDGE ? at - APART / 2 : at)

/** Years where they begin; within one year its months. */
function Labels({ bars, scale }: { bars: readonly OverviewBar[]; scale: TimeScale }) {
  const m = useMessages()
  const dates = bars.map(({ start }) => dateOf(start))
  const unit = new Set(dates.map((date) => date.slice(0, 4))).size > 1 ? 'year' : 'month'
  const labels: { at: number; text: string; date: string }[] = []
  for (const { start } of bars) {
    const last = labels.at(-1)
    const at = scale.at(start)
    if (last !== undefined && middleOf(at) - middleOf(last.at) < APART) continue
    const date = dateOf(start)
    const text = formatTick(date, unit, m, last?.date)
    if (text !== last?.text) labels.push({ at, text, date })
  }
  return labels.map(({ at, text }) => (
    <text
      key={text}
      className={styles.label}
      x={percent(at)}
      y="100%"
      dy={14}
      textAnchor={at < EDGE ? 'start' : at > 1 - EDGE ? 'end' : 'middle'}
    >
      {text}
    </text>
  ))
}
