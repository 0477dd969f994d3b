import { memo, type RefObject } from 'react'
import { keysOfMark, type Mark, type Picture } from './lay-picture.ts'
import styles from './Picture.module.css'
import { AXIS, BRACKET, HALF, LANE, leftOfLanes, percent } from './picture-lengths.ts'
import type { TimelineRow } from './rows.ts'
import { useRowTops } from './use-row-tops.ts'

interface LeadersProps {
  picture: Picture
  /** The list beside it, by `data-row`. */
  listRef: RefObject<HTMLElement | null>
  rows: readonly TimelineRow[]
  current: string | null
  labelled: boolean
}

/**
 * Lines from marks to their words. Where these stand is known once they have been laid out: apart from the picture, so
 * that it need not be drawn again.
 */
export const Leaders = memo(function Leaders(props: LeadersProps) {
  return props.picture.marks.some(isLed) ? <MeasuredLeaders {...props} /> : null
})

/** Periods stand beside their words anyway. */
const isLed = ({ type }: Mark): boolean => type !== 'period'

function MeasuredLeaders({ picture: { marks }, listRef, rows, current, labelled }: LeadersProps) {
  const tops = useRowTops(listRef, rows)
  return (
    <svg className={`${styles.picture} ${styles.leaders}`} aria-hidden="true">
      {marks.flatMap((mark) =>
        keysOfMark(mark).flatMap((key) => {
          const top = tops.get(key)
          if (top === undefined || mark.type === 'period') return []
          return (
            <line
              key={key}
              className={styles.leader}
              data-current={key === current || undefined}
              {...beginningOfLeader(mark, leftOfLanes(labelled))}
              x2="100%"
              y2={top}
            />
          )
        }),
      )}
    </svg>
  )
}

/** What is longer than this part of the axis is led to from its beginning. */
const LONG = 0.08

function beginningOfLeader(mark: Exclude<Mark, { type: 'period' }>, left: number): { x1: number; y1: string } {
  const isSet = mark.type === 'entry' && mark.shape === 'set'
  const isLong = !isSet && mark.type === 'entry' && mark.to - mark.from > LONG
  return {
    x1: left + AXIS + mark.lane * LANE + (isSet ? BRACKET : HALF),
    y1: percent(isLong ? mark.from + Math.max(mark.soft[0], LONG / 2) / 2 : (mark.from + mark.to) / 2),
  }
}
