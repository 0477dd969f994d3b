const SINGLE = /(?<![\p{L}\p{N}])[aiouwzAIOUWZ] (?=([^\s]{1,16}))/gu

/**
 * Where a word of one letter (Polish `w`, `z`, `i` …) must not end a line: ranges that hold it, the space and the next
 * word, to be set without a break. The words stay as they are, so what is copied is the text.
 *
 * @returns disjoint ranges in order, UTF-16 code units into `text`
 */
export function boundWords(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  for (const match of text.matchAll(SINGLE)) {
    const end = match.index + match[0].length + (match[1]?.length ?? 0)
    const last = ranges.at(-1)
    // `a w tym`: the word that is bound is itself a single letter
    if (last !== undefined && match.index < last.end) last.end = end
    else ranges.push({ start: match.index, end })
  }
  return ranges
}
