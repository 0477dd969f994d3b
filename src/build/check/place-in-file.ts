import type { Article, Span } from '../../core/model/article.ts'
import { align } from '../../core/text/align.ts'

/** Of a seed's file, from 1; columns in UTF-16 code units, as editors count them. */
export interface FilePlace {
  line: number
  column: number
}

/** Says where spans of an article stand in the file that it came from; its beginning for what stands nowhere. */
export function placeInFile(article: Article, source: string): (span: Span | null) => FilePlace {
  let alignment: ReturnType<typeof align> | undefined
  const starts = [0]
  for (const { index, 0: end } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return (span) => {
    if (span === null) return { line: 1, column: 1 }
    // worked out for articles with a doubt alone
    if (alignment === undefined) alignment = align(article.text, source)
    const offset = alignment?.(span)?.start ?? 0
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}
