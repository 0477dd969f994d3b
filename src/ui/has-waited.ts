/**
 * Whether React takes over a page that somebody reads already (`src/app/main.ts`): they have seen where it begins, and
 * what it opens with.
 */
export const hasWaited = (): boolean => document.querySelector('[data-waited]') !== null
