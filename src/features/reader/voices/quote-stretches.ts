import type { Quote } from '../../../core/model/article.ts'

/** A part of a quote's words that are all given word for word, or all not. */
export interface Stretch {
  start: number
  end: number
  isVerbatim: boolean
}

/** The parts of a quote, span by span, cut where words begin and end to be given word for word. */
export function cutStretches({ kind, spans, verbatim }: Quote): Stretch[][] {
  return spans.map(({ start, end }) => {
    if (kind === 'direct') return [{ start, end, isVerbatim: true }]
    const stretches: Stretch[] = []
    let at = start
    for (const part of verbatim) {
      if (part.start < at || part.end > end) continue
      if (part.start > at) stretches.push({ start: at, end: part.start, isVerbatim: false })
      stretches.push({ ...part, isVerbatim: true })
      at = part.end
    }
    if (at < end) stretches.push({ start: at, end, isVerbatim: false })
    return stretches
  })
}
