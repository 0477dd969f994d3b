import { memo, useId } from 'react'
import { voiceData } from '../../ui/voice.ts'
import { keyOfMark, keysOfMark, type Picture as PictureLayout } from './lay-picture.ts'
import styles from './Picture.module.css'
import { Axis, Cut } from './PictureAxis.tsx'
import { Fades, MarkForm } from './PictureMarks.tsx'
import { leftOfLanes } from './picture-lengths.ts'

export interface PictureProps {
  picture: PictureLayout
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
export const Picture = memo(function Picture({
  picture: { scale, marks },
  current,
  inView,
  labelled,
  who,
}: PictureProps) {
  const id = useId().replaceAll(':', '')
  const left = leftOfLanes(labelled)
  return (
    <svg className={styles.picture} aria-hidden="true" data-timeline-picture="" data-drawn="true" data-who={who}>
      <Fades id={id} marks={marks} />
      <Axis scale={scale} left={left} labelled={labelled} />
      {marks.map((mark) => (
        <g
          key={keyOfMark(mark)}
          className={styles.mark}
          data-key={keyOfMark(mark)}
          data-type={mark.type}
          data-shape={mark.type === 'entry' ? mark.shape : undefined}
          data-kind={mark.type === 'entry' ? mark.kind : undefined}
          data-dimmed={(mark.type !== 'period' && mark.dimmed) || undefined}
          data-current={(current !== null && keysOfMark(mark).includes(current)) || undefined}
          data-inview={keysOfMark(mark).some((key) => inView.has(key)) || undefined}
          {...(mark.type === 'entry' && mark.voice !== undefined ? voiceData(mark.voice) : {})}
        >
          <MarkForm mark={mark} left={left} id={id} />
        </g>
      ))}
      {scale.cuts.map(([from, to]) => (
        <Cut key={from} from={from} to={to} left={left} />
      ))}
    </svg>
  )
})
