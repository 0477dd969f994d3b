import { type Ref, useState } from 'react'
import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import styles from './Listening.module.css'

const RATES = [0.75, 1, 1.25, 1.5, 2]

interface ListenControlsProps {
  /** The button that has the focus while the article is read. */
  toggle: Ref<HTMLButtonElement>
  isReading: boolean
  onToggle: () => void
  /** Where the voice before, and the next one, begins; null where there is none. */
  previous: number | null
  next: number | null
  onPlace: (place: number) => void
  onRate: (rate: number) => void
  onStop: () => void
}

/** What the reading is steered by: back, pause, on, how fast, and stop. */
export function ListenControls({
  toggle,
  isReading,
  onToggle,
  previous,
  next,
  onPlace,
  onRate,
  onStop,
}: ListenControlsProps) {
  const words = voicesWords(useMessages()).listen
  const [rate, setRate] = useState(1)
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.control}
        aria-label={words.previous}
        title={words.previous}
        disabled={previous === null}
        onClick={() => previous !== null && onPlace(previous)}
      >
        <Icon path="M6 5v14M19 5 9 12l10 7z" />
      </button>
      <button
        ref={toggle}
        type="button"
        className={styles.control}
        aria-label={isReading ? words.pause : words.resume}
        title={isReading ? words.pause : words.resume}
        onClick={onToggle}
      >
        <Icon path={isReading ? 'M8 5v14M16 5v14' : 'M7 5l12 7-12 7z'} />
      </button>
      <button
        type="button"
        className={styles.control}
        aria-label={words.next}
        title={words.next}
        disabled={next === null}
        onClick={() => next !== null && onPlace(next)}
      >
        <Icon path="M18 5v14M5 5l10 7-10 7z" />
      </button>
      <select
        className={styles.rate}
        aria-label={words.rate}
        value={rate}
        onChange={({ target }) => {
          setRate(Number(target.value))
          onRate(Number(target.value))
        }}
      >
        {RATES.map((value) => (
          <option key={value} value={value}>
            {words.times(value)}
          </option>
        ))}
      </select>
      <button type="button" className={styles.control} aria-label={words.stop} title={words.stop} onClick={onStop}>
        <Icon path="M6 6l12 12M18 6 6 18" />
      </button>
    </div>
  )
}

function Icon({ path }: { path: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
