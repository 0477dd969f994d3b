import type { TimelineKind } from '../../core/model/article.ts'
import { voiceSign } from '../../ui/voice.ts'
import styles from './Picture.module.css'

/** An exact date, drawn around (0, 0): published is square, said a ring with its voice's sign, happened a dot. */
export function PointGlyph({ kind, voice }: { kind: TimelineKind; voice: number | null | undefined }) {
  if (kind === 'published') return <rect x={-5.5} y={-5.5} width={11} height={11} className={styles.solid} />
  if (kind === 'happened') return <circle r={5.5} className={styles.solid} />
  return (
    <>
      <circle r={7} className={styles.ring} />
      <VoiceSign voice={voice} />
    </>
  )
}

/** Who is heard, inside a ring or on a bar. */
export function VoiceSign({ voice }: { voice: number | null | undefined }) {
  return (
    <text className={styles.sign} y={3} textAnchor="middle">
      {voiceSign(voice ?? null)}
    </text>
  )
}

/** One day of several: a broken ring. */
export function CandidateGlyph() {
  return <circle r={5.5} className={styles.candidate} />
}
