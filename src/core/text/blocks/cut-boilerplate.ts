import { GLUED_FORMULAS, GLUED_TAILS, LINK_LABEL, MAY_HOLD, PLAYER } from '../../lexicon/boilerplate.ts'
import type { Span } from '../../model/article.ts'
import { findTitleEnd } from './find-title-end.ts'
import { LONGEST_CAPTION } from './kind-of-block.ts'
import { cutAt, type Piece } from './piece.ts'

/** Leaves out what the page added to a paragraph: formulas, and links to other articles with their titles. */
export function cutBoilerplate(paragraph: string): Piece[] {
  if (!MAY_HOLD.test(paragraph)) return cutAt(paragraph, [])
  const cuts: Span[] = GLUED_FORMULAS.flatMap((formula) =>
    Array.from(paragraph.matchAll(formula), ({ index, 0: match }) => ({ start: index, end: index + match.length })),
  )
  for (const tail of GLUED_TAILS) {
    const at = paragraph.search(tail)
    if (at >= 0) cuts.push({ start: at, end: paragraph.length })
  }
  cuts.sort((a, b) => a.start - b.start)
  const labels = [...paragraph.matchAll(LINK_LABEL)]
  const links: Span[] = []
  let formula = 0
  labels.forEach((label, i) => {
    const from = label.index + label[0].length
    while (formula < cuts.length && (cuts[formula]?.start ?? 0) < from) formula++
    const to = Math.min(labels[i + 1]?.index ?? paragraph.length, cuts[formula]?.start ?? paragraph.length)
    const title = paragraph.slice(from, to)
    const space = title.length - title.trimStart().length
    links.push({ start: label.index, end: from + space + findTitleEnd(title.trim()) })
  })
  const pieces = cutAt(
    paragraph,
    merge([...cuts, ...links]).map((span) => ({ ...span, kind: 'boilerplate' })),
  )
  const [first, ...rest] = pieces
  const player = paragraph.search(PLAYER)
  return first && player > 0 && player <= LONGEST_CAPTION ? [{ ...first, kind: 'caption' }, ...rest] : pieces
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
