import { Fragment } from 'react'
import { TIMELINE_KINDS } from '../../core/model/article.ts'
import type { ClusterMark, EntryMark, Mark, PeriodMark } from './lay-picture.ts'
import { CandidateGlyph, PointGlyph, VoiceSign } from './MarkGlyph.tsx'
import styles from './Picture.module.css'
import { AXIS, BRACKET, LANE, percent } from './picture-lengths.ts'

/**
 * What a mark is drawn as.
 *
 * @param id begins the ids of `Fades`
 */
export function MarkForm({ mark, left, id }: { mark: Mark; left: number; id: string }) {
  const x = left + AXIS
  if (mark.type === 'period') return <Period mark={mark} x={x} id={id} />
  if (mark.type === 'cluster') return <Cluster mark={mark} x={x + mark.lane * LANE} />
  return <Entry mark={mark} x={x + mark.lane * LANE} id={id} />
}

/** What marks are filled with: masks for ends that nobody knows, and the pattern of what was said. Those in use. */
export function Fades({ id, marks }: { id: string; marks: readonly Mark[] }) {
  const isSoft = marks.some((mark) => mark.type === 'entry' && (mark.soft[0] > 0 || mark.soft[1] > 0))
  const isCounted = marks.some(({ type }) => type === 'period')
  return (
    <>
      {isSoft && (['start', 'end'] as const).map((side) => <Fade key={side} id={`${id}-${side}`} side={side} />)}
      {isCounted && (
        <pattern id={`${id}-said`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="4" className={styles.hatch} />
        </pattern>
      )}
    </>
  )
}

function Fade({ id, side }: { id: string; side: 'start' | 'end' }) {
  return (
    <>
      <linearGradient id={`${id}-gradient`} x1="0" x2="0" y1="0" y2="1">
        <stop offset={0} stopColor="white" stopOpacity={side === 'start' ? 0 : 1} />
        <stop offset={1} stopColor="white" stopOpacity={side === 'start' ? 1 : 0} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-gradient)`} />
      </mask>
    </>
  )
}

function Entry({ mark, x, id }: { mark: EntryMark; x: number; id: string }) {
  const middle = percent((mark.from + mark.to) / 2)
  if (mark.shape === 'point') return <PointGlyph kind={mark.kind} voice={mark.voice} x={x} y={middle} />
  if (mark.shape === 'set') return <Candidates mark={mark} x={x} />
  return (
    <>
      <Bar mark={mark} x={x} id={id} />
      {mark.kind === 'said' && (
        <>
          <circle cx={x} cy={middle} r={6} className={styles.under} />
          <VoiceSign voice={mark.voice} x={x} y={middle} />
        </>
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
        <Fragment key={label}>
          <CandidateGlyph x={x} y={percent(at)} />
          <text className={styles.candidateLabel} x={x + 9} y={percent(at)} dy={4}>
            {`${label}?`}
          </text>
        </Fragment>
      ))}
      <line className={styles.bracket} x1={bracket} x2={bracket} y1={percent(from)} y2={percent(to)} />
      <line className={styles.bracket} x1={bracket - 3} x2={bracket} y1={percent(from)} y2={percent(from)} />
      <line className={styles.bracket} x1={bracket - 3} x2={bracket} y1={percent(to)} y2={percent(to)} />
    </>
  )
}

function Cluster({ mark: { keys, from, to }, x }: { mark: ClusterMark; x: number }) {
  const middle = percent((from + to) / 2)
  return (
    <>
      <circle cx={x} cy={middle} r={9} className={styles.cluster} />
      <text className={styles.clusterCount} x={x} y={middle} dy={3.5} textAnchor="middle">
        {keys.length}
      </text>
    </>
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
        key={TIMELINE_KINDS[kind]}
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
