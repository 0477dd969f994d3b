/**
 * The matches of a global pattern. `matchAll` copies its pattern for each call, which costs more than to learn first
 * that there is no match, as there is none of most patterns in most paragraphs.
 */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]
