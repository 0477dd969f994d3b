import { type RefObject, useEffect, useState } from 'react'

const NOTHING: ReadonlyMap<string, number> = new Map()

/**
 * How far down each row of a list stands, by `data-row`, in CSS pixels to the middle of its first line. Empty until the
 * list has been laid out; follows its size.
 *
 * @param rows another list of rows is measured anew
 */
export function useRowTops(ref: RefObject<HTMLElement | null>, rows: readonly unknown[]): ReadonlyMap<string, number> {
  const [tops, setTops] = useState(NOTHING)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows may stand elsewhere in a list of the same size
  useEffect(() => {
    const list = ref.current
    if (list === null) return
    const measure = (): void => setTops((old) => keepEqual(old, measureRows(list)))
    const observer = new ResizeObserver(measure)
    observer.observe(list)
    return () => observer.disconnect()
  }, [ref, rows])
  return tops
}

function measureRows(list: HTMLElement): ReadonlyMap<string, number> {
  const { top } = list.getBoundingClientRect()
  const found = new Map<string, number>()
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const line = row.querySelector('a > :first-child')?.getBoundingClientRect()
    if (line !== undefined) found.set(row.dataset.row ?? '', Math.round((line.top + line.bottom) / 2 - top))
  }
  return found
}

function keepEqual(old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const isSame = old.size === now.size && [...now].every(([key, top]) => old.get(key) === top)
  return isSame ? old : now
}
