import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Sheet.module.css'
import { useDragAway } from './use-drag-away.ts'

/**
 * A modal sheet on the platform's `<dialog>`: focus goes in and comes back, Escape and the phone's back gesture close
 * it, and so do a press beside it and a pull at its head. Mounted is open.
 */
export function Sheet({
  title,
  closeLabel,
  onClose,
  children,
}: {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}) {
  const ref = useRef<HTMLDialogElement>(null)
  const onPull = useDragAway(ref)
  useEffect(() => {
    const dialog = ref.current
    if (dialog !== null && !dialog.open) dialog.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press beside the sheet has Escape as its key
    <dialog
      ref={ref}
      className={styles.sheet}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      <div className={styles.body}>
        <header className={styles.header} onPointerDown={onPull}>
          <h2 className={styles.title}>{title}</h2>
          <button type="button" className={styles.close} onClick={() => ref.current?.close()}>
            {closeLabel}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
