import { type ReactNode, use, useEffect, useLayoutEffect, useRef } from 'react'
import { OverPageContext } from './over-page.ts'
import { ROOM_BESIDE } from './page-room.ts'
import styles from './Sheet.module.css'
import { useDragAway } from './use-drag-away.ts'

/**
 * A modal sheet on the platform's `<dialog>`: focus goes in and comes back. Escape closes it, a step back, a press
 * beside it and a pull at its head; and so does a window that becomes so wide that the page shows by itself what a
 * sheet was for. Mounted is open.
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
  const overPage = use(OverPageContext)
  // at once: who goes back right after it has gone means the page
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog !== null && !dialog.open) dialog.showModal()
    return overPage(() => {
      const isOpen = dialog?.open === true
      if (isOpen) dialog.close()
      return isOpen
    })
  }, [overPage])
  useEffect(() => {
    const room = window.matchMedia(ROOM_BESIDE)
    const leave = () => room.matches && ref.current?.close()
    room.addEventListener('change', leave)
    return () => room.removeEventListener('change', leave)
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
