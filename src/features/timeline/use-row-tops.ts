import { type RefObject, useEffect, useState } from 'react'
import type { TimelineRow } from './rows.ts'

const NOTHING: ReadonlyMap<string, number> = new Map()

/**
 * How far down each row of a list stands, by its key, in CSS pixels to the middle of its first line. Empty until the
 * list has been laid out; follows its size.
 *
 * @param rows what the list's elements show, in their order; other rows are measured anew
 */
export function useRowTops(
  ref: RefObject<HTMLElement | null>,
  rows: readonly TimelineRow[],
): ReadonlyMap<string, number> {
  const [tops, setTops] = useState(NOTHING)
  useEffect(() => {
    const list = ref.current
    if (list === null) return
    const measure = (): void => setTops((old) => keepEqual(old, measureRows(list, rows)))
    const observer = new ResizeObserver(measure)
    observer.observe(list)
    return () => observer.disconnect()
  }, [ref, rows])
  return tops
}

function measureRows(list: HTMLElement, rows: readonly TimelineRow[]): ReadonlyMap<string, number> {
  const { top } = list.getBoundingClientRect()
  return new Map(
    rows.flatMap(({ key }, i) => {
      const line = list.children[i]?.querySelector('a > :first-child')?.getBoundingClientRect()
      return line === undefined ? [] : [[key, Math.round((line.top + line.bottom) / 2 - top)] as const]
    }),
  )
}

function keepEqual(old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const isSame = old.size === now.size && [...now].every(([key, top]) => old.get(key) === top)
  return isSame ? old : now
}
