import { useSyncExternalStore } from 'react'
import { canShare } from './share-out.ts'

const never = () => () => {}

/** Whether the system shares; null on a prerendered page, which nobody has seen yet. */
export function useCanShare(): boolean | null {
  return useSyncExternalStore(never, canShare, () => null)
}
