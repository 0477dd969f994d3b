import { GLUED_FORMULAS, GLUED_TAILS, LINK_LABEL } from '../../lexicon/boilerplate.ts'
import type { Span } from '../../model/article.ts'
import { findTitleEnd } from './find-title-end.ts'
import { cutAt, type Piece } from './piece.ts'

/** Leaves out what the page added to a paragraph: formulas, and links to other articles with their titles. */
export function cutBoilerplate(paragraph: string): Piece[] {
  const cuts: Span[] = GLUED_FORMULAS.flatMap((formula) =>
    Array.from(paragraph.matchAll(formula), ({ index, 0: match }) => ({ start: index, end: index + match.length })),
  )
  for (const tail of GLUED_TAILS) {
    const at = paragraph.search(tail)
    if (at >= 0) cuts.push({ start: at, end: paragraph.length })
  }
  const labels = [...paragraph.matchAll(LINK_LABEL)]
  const formulas = cuts.map(({ start }) => start).sort((a, b) => a - b)
  let next = 0
  labels.forEach((label, i) => {
    const from = label.index + label[0].length
    while (next < formulas.length && (formulas[next] ?? 0) < from) next++
    const formula = formulas[next] ?? paragraph.length
    const to = Math.min(labels[i + 1]?.index ?? paragraph.length, formula)
    const title = paragraph.slice(from, to)
    const space = title.length - title.trimStart().length
    cuts.push({ start: label.index, end: from + space + findTitleEnd(title.trim()) })
  })
  return cutAt(
    paragraph,
    merge(cuts).map((span) => ({ ...span, kind: 'boilerplate' })),
  )
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
