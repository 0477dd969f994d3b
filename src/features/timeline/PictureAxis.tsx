import { formatTick } from '../../messages/format-tick.ts'
import { useMessages } from '../../messages/Language.tsx'
import { dateOf } from './days.ts'
import styles from './Picture.module.css'
import { AXIS, HALF, LANE, percent } from './picture-lengths.ts'
import type { Tick, TimeScale } from './time-scale.ts'

/** The line of time, broken where it is cut, with its ticks. */
export function Axis({
  scale: { cuts, ticks },
  left,
  labelled,
}: {
  scale: TimeScale
  left: number
  labelled: boolean
}) {
  const ends = [0.0001, ...cuts.flat(), 0.9999]
  return (
    <>
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
      {ticks.map((tick, i) => (
        <AxisTick key={tick.day} tick={tick} previous={ticks[i - 1]} x={left + AXIS} labelled={labelled} />
      ))}
    </>
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
        <text className={styles.tickLabel} data-unit={unit} x={x - 9} y={percent(at)} dy={4} textAnchor="end">
          {formatTick(date, unit, m, date)}
        </text>
      )}
      {labelled && turns && (
        <text className={styles.tickLabel} data-unit="year" x={x - 9} y={percent(at)} dy={17} textAnchor="end">
          {year}
        </text>
      )}
    </>
  )
}

/** Where time is cut out, what passes over it is broken, too. */
export function Cut({ from, to, left }: { from: number; to: number; left: number }) {
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
