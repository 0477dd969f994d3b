import { useEffect, useEffectEvent, useRef, useState } from 'react'
import styles from './field.module.css'

/** A pause after a key: what is typed quickly is asked for once. */
const PAUSE_MS = 150

/** Where one types what is looked for in a list. Without scripts there is none: it could do nothing. */
export function FindField({
  label,
  value,
  longest,
  onFind,
}: {
  label: string
  /** As the address has it. */
  value: string
  /** UTF-16 code units. */
  longest: number
  onFind: (text: string) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const findEarly = useEffectEvent(() => {
    const early = field.current?.value ?? ''
    if (early !== value) findSoon(early)
  })
  // what was typed before the app was there; React leaves it where it stands
  useEffect(() => findEarly(), [])
  useEffect(() => {
    // nothing of what is being typed is lost to an address that comes late
    if (pause.current === undefined) setTyped(value)
  }, [value])
  useEffect(() => () => clearTimeout(pause.current), [])
  const findSoon = (text: string) => {
    setTyped(text)
    clearTimeout(pause.current)
    pause.current = setTimeout(() => {
      pause.current = undefined
      onFind(text)
    }, PAUSE_MS)
  }
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        ref={field}
        className={styles.input}
        type="search"
        value={typed}
        maxLength={longest}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => findSoon(event.currentTarget.value)}
      />
    </label>
  )
}
