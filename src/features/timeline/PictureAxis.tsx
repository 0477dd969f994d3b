import { formatTick } from '../../messages/format-tick.ts'
import { useMessages } from '../../messages/Language.tsx'
import { dateOf } from './days.ts'
import styles from './Picture.module.css'
import { AXIS, HALF, LANE, percent } from './picture-lengths.ts'
import type { Tick, TimeScale } from './time-scale.ts'

/**
 * The line of time, broken where it is cut, with its ticks. Their labels are one text of many places, since SVG takes
 * longer to lay out many texts.
 */
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
      {ticks.map(({ at, day }) => (
        <line
          key={day}
          className={styles.tick}
          x1={left + AXIS - 4}
          x2={left + AXIS}
          y1={percent(at)}
          y2={percent(at)}
        />
      ))}
      {labelled && (
        <text className={styles.tickLabel} textAnchor="end">
          {ticks.map((tick, i) => (
            <TickLabel key={tick.day} tick={tick} previous={ticks[i - 1]} x={left + AXIS - 9} />
          ))}
        </text>
      )}
    </>
  )
}

/** Days and months say their year, below, only where it turns. */
function TickLabel({ tick: { at, day, unit }, previous, x }: { tick: Tick; previous: Tick | undefined; x: number }) {
  const m = useMessages()
  const date = dateOf(day)
  const year = date.slice(0, 4)
  const turns = (unit === 'day' || unit === 'month') && (!previous || dateOf(previous.day).slice(0, 4) !== year)
  return (
    <>
      <tspan data-unit={unit} x={x} y={percent(at)} dy={4}>
        {formatTick(date, unit, m, date)}
      </tspan>
      {turns && (
        <tspan data-unit="year" x={x} y={percent(at)} dy={17}>
          {year}
        </tspan>
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
