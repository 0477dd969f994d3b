import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { rowAround, type TimelineRow } from './rows.ts'

/**
 * Where the row that has the focus is drawn no more, the row that stands for its time takes the focus: otherwise it
 * would be nowhere, and the keys that changed what is shown would do nothing any more.
 *
 * @returns what a list of links in `data-row` elements has to tell
 */
export function useKeptFocus(
  ref: RefObject<HTMLElement | null>,
  rows: readonly TimelineRow[],
): { onFocus: (event: FocusEvent) => void; onBlur: () => void } {
  const focused = useRef<TimelineRow | null>(null)
  useLayoutEffect(() => {
    const gone = focused.current
    if (gone === null || rows.some(({ key }) => key === gone.key)) return
    const next = rowAround(rows, gone)
    const links = ref.current?.querySelectorAll<HTMLElement>('[data-row] a')
    if (next !== -1) links?.[next]?.focus()
  }, [ref, rows])
  return {
    onFocus: ({ target }) => {
      const key = target.closest<HTMLElement>('[data-row]')?.dataset.row
      focused.current = rows.find((row) => row.key === key) ?? null
    },
    // React tells of a blur, but not of one that comes of its own removing
    onBlur: () => {
      focused.current = null
    },
  }
}
