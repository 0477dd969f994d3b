import { type ReactNode, useEffect } from 'react'
import { useMessages } from '../messages/Language.tsx'
import { useAnnounce } from '../ui/Announcer.tsx'
import { type LateParts, lateParts } from '../ui/late-parts.ts'

/** What every sheet is made of: asked for early, as what it opens with is at once to be seen. */
export const sheets = lateParts(() => import('../ui/Sheet.tsx'))

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
  const sheet = sheets.useParts()
  const isThere = parts !== null && sheet !== null
  useEffect(() => {
    if (isThere) return
    Promise.all([sheets.fetch(), late.fetch()]).catch(() => {
      announce(m.failure.offline, { visibly: true })
      onClose()
    })
  }, [isThere, late, announce, m, onClose])
  if (sheet === null) return null
  return (
    <sheet.Sheet title={title} closeLabel={m.close} onClose={onClose}>
      {parts === null ? <p role="status">{m.loading}</p> : children(parts)}
    </sheet.Sheet>
  )
}
