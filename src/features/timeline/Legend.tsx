import { type ReactNode, useId } from 'react'
import { TIMELINE_KINDS } from '../../core/model/article.ts'
import { useMessages } from '../../messages/Language.tsx'
import { timelineWords } from '../../messages/timeline-words.ts'
import disclosure from '../../ui/disclosure.module.css'
import { voiceData } from '../../ui/voice.ts'
import styles from './Legend.module.css'
import { CandidateGlyph, PointGlyph } from './MarkGlyph.tsx'
import picture from './Picture.module.css'
import { SHAPES, type Shape } from './shape-of.ts'

/**
 * What the picture's forms mean, in words.
 *
 * @param counted whether entries are counted by period
 */
export function Legend({ counted }: { counted: boolean }) {
  const m = useMessages()
  const words = timelineWords(m)
  return (
    <details className={styles.legend}>
      <summary className={disclosure.summary}>{words.legend}</summary>
      <dl className={styles.list}>
        {TIMELINE_KINDS.map((kind) => (
          <Item key={kind} words={words.kindLong[kind]}>
            <g className={picture.mark} data-kind={kind} {...voiceData(0)}>
              <PointGlyph kind={kind} voice={0} />
            </g>
          </Item>
        ))}
        {SHAPES.filter((shape) => shape !== 'point' && shape !== 'unknown').map((shape) => (
          <Item key={shape} words={words.shapeLong[shape]}>
            <ShapeSample shape={shape} />
          </Item>
        ))}
        {counted && (
          <>
            <Item words={words.counts}>
              <g className={picture.mark} data-type="period">
                <rect className={picture.outline} x={-13} y={-5} width={7} height={10} />
                <path className={styles.hatch} d="M-5.5 5v-10h8v10zM-5 2l7-7M-5 5.5l8-8M-2 5.5l5-5" />
                <rect className={picture.solid} x={4} y={-5.5} width={9} height={11} />
              </g>
            </Item>
            <Item words={words.countsWhole}>
              <g className={picture.mark} data-type="period">
                <rect className={picture.whole} x={-2.5} y={-12} width={5} height={24} rx={2.5} />
              </g>
            </Item>
          </>
        )}
        <Item words={words.cut}>
          <line className={picture.cut} y1={-12} y2={12} />
        </Item>
        <Item words={words.cluster}>
          <circle r={9} className={picture.cluster} />
          <text className={picture.clusterCount} y={3.5} textAnchor="middle">
            5
          </text>
        </Item>
      </dl>
      <p className={styles.keys}>{words.keys}</p>
    </details>
  )
}

function Item({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div className={styles.item}>
      <dt>
        <svg className={styles.sample} viewBox="-14 -14 28 28" aria-hidden="true">
          {children}
        </svg>
      </dt>
      <dd className={styles.words}>{words}</dd>
    </div>
  )
}

/** Where along a bar it is how opaque. */
const OPEN = [
  [0, 1],
  [1, 0],
] as const
const APPROXIMATE = [
  [0, 0],
  [0.33, 1],
  [0.67, 1],
  [1, 0],
] as const

function ShapeSample({ shape }: { shape: Shape }) {
  const id = useId().replaceAll(':', '')
  if (shape === 'set') {
    return (
      <g className={picture.mark}>
        <g transform="translate(-4 -7)">
          <CandidateGlyph />
        </g>
        <g transform="translate(-4 7)">
          <CandidateGlyph />
        </g>
        <path className={styles.bracket} d="M4-7h4V7H4" />
      </g>
    )
  }
  if (shape === 'range') {
    return (
      <g className={picture.mark}>
        <rect className={picture.bar} x={-4} y={-11} width={8} height={22} rx={4} />
      </g>
    )
  }
  const fade = shape === 'open' ? OPEN : APPROXIMATE
  return (
    <>
      <linearGradient id={id} x1="0" x2="0" y1="0" y2="1">
        {fade.map(([offset, opacity]) => (
          <stop key={offset} offset={offset} stopColor="currentColor" stopOpacity={opacity} />
        ))}
      </linearGradient>
      <rect fill={`url(#${id})`} x={-4} y={-12} width={8} height={24} />
    </>
  )
}
