import type { TimelineKind } from '../../core/model/article.ts'
import { voiceSign } from '../../ui/voice.ts'
import styles from './Picture.module.css'

/** A place in a picture: a length in CSS pixels, or a percentage of the picture's. */
interface GlyphPlace {
  x?: number
  y?: number | string
}

/** An exact date: published is square, said a ring with its voice's sign, happened a dot. */
export function PointGlyph({
  kind,
  voice,
  x = 0,
  y = 0,
}: GlyphPlace & { kind: TimelineKind; voice: number | null | undefined }) {
  if (kind === 'published') {
    return <rect x={x} y={y} transform="translate(-5.5 -5.5)" width={11} height={11} className={styles.solid} />
  }
  if (kind === 'happened') return <circle cx={x} cy={y} r={5.5} className={styles.solid} />
  return (
    <>
      <circle cx={x} cy={y} r={7} className={styles.ring} />
      <VoiceSign voice={voice} x={x} y={y} />
    </>
  )
}

/** Who is heard, inside a ring or on a bar. */
export function VoiceSign({ voice, x = 0, y = 0 }: GlyphPlace & { voice: number | null | undefined }) {
  return (
    <text className={styles.sign} x={x} y={y} dy={3} textAnchor="middle">
      {voiceSign(voice ?? null)}
    </text>
  )
}

/** One day of several: a broken ring. */
export function CandidateGlyph({ x = 0, y = 0 }: GlyphPlace) {
  return <circle cx={x} cy={y} r={5.5} className={styles.candidate} />
}
