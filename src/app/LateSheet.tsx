import { type ReactNode, useEffect } from 'react'
import { useMessages } from '../messages/Language.tsx'
import { useAnnounce } from '../ui/Announcer.tsx'
import type { LateParts } from '../ui/late-parts.ts'
import { Sheet } from '../ui/Sheet.tsx'

/** A sheet whose content's code comes when it is opened. Where it cannot be had, that is said, and the page stays. */
export function LateSheet<T>({
  title,
  late,
  onClose,
  children,
}: {
  title: string
  late: LateParts<T>
  onClose: () => void
  children: (parts: T) => ReactNode
}) {
  const m = useMessages()
  const announce = useAnnounce()
  const parts = late.useParts()
  const isThere = parts !== null
  useEffect(() => {
    if (isThere) return
    late.fetch().catch(() => {
      announce(m.failure.offline, { visibly: true })
      onClose()
    })
  }, [isThere, late, announce, m, onClose])
  return (
    <Sheet title={title} closeLabel={m.close} onClose={onClose}>
      {parts === null ? <p role="status">{m.loading}</p> : children(parts)}
    </Sheet>
  )
}
