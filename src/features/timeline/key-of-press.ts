import type { MouseEvent } from 'react'

/** The key of the mark under a press; null beside all of them. */
export const keyOfPress = ({ target }: MouseEvent): string | null =>
  (target instanceof Element ? target.closest('[data-key]') : null)?.getAttribute('data-key') ?? null
