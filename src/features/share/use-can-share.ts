import { useSyncExternalStore } from 'react'
import { canShare } from './share-out.ts'

const never = () => () => {}

/** Whether the system shares; on a prerendered page nobody knows yet. */
export function useCanShare(): boolean {
  return useSyncExternalStore(never, canShare, () => false)
}
