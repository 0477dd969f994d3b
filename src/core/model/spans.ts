import type { Span } from './article.ts'

/** Whether two spans have at least one character in common; an empty one meets what it stands inside. */
export const spansMeet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
