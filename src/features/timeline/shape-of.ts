import type { TimelineEntry } from '../../core/model/article.ts'

/** How exact a date is, which is how it is drawn. */
export const SHAPES = ['point', 'range', 'set', 'approximate', 'open', 'unknown'] as const
export type Shape = (typeof SHAPES)[number]

export function shapeOf({ date, earliest, latest }: Pick<TimelineEntry, 'date' | 'earliest' | 'latest'>): Shape {
  if (date === null || (earliest === null && latest === null)) return 'unknown'
  if (date.startsWith('[')) return 'set'
  if (date.includes('..') || earliest === null || latest === null) return 'open'
  if (/[~?%]/.test(date)) return 'approximate'
  return earliest === latest ? 'point' : 'range'
}
