import type { Span } from '../../../core/model/article.ts'
import { spansMeet } from '../../../core/model/spans.ts'
import { readText } from '../../../core/text/blocks/read-text.ts'
import { pairMarks } from '../../../core/text/marks.ts'
import { type Check, excerpt } from '../doubt.ts'

const OPENING = /^(?:„|,,|‚|«)$/
/** A quotation may run over so many paragraphs. */
const REACH = 4
/** Of what stands before a mark, words in this many characters. */
const BEFORE = 40

/** A quotation mark without its partner, in its own paragraph or, for long quotations, in one of the next. */
export const unclosedMark: Check = (article) => {
  const { text, blocks } = article
  const lone = blocks.map(({ span }) => loneMarks(text, span))
  // what one paragraph opens and a later one closes is closed
  lone.forEach((marks, i) => {
    const open = marks.at(-1)
    if (!open?.opens) return
    const later = lone.slice(i + 1, i + 1 + REACH)
    // each paragraph of a long quotation may open anew; the last one closes
    const end = later.findIndex((others) => others.some(({ opens }) => !opens))
    if (end < 0 || later.slice(0, end).some((others) => others.length > 1)) return
    marks.pop()
    for (const others of later.slice(0, end)) others.pop()
    later[end]?.splice(
      later[end].findIndex(({ opens }) => !opens),
      1,
    )
  })
  return lone.flat().map(({ span, opens }) => {
    const block = blocks.find((other) => spansMeet(other.span, span))?.span ?? span
    const start = text.indexOf(' ', Math.max(block.start, span.start - BEFORE))
    const around = opens
      ? { start: span.start, end: block.end }
      : { start: Math.min(start + 1, span.start), end: span.end }
    return {
      span,
      message: `A quotation mark that nothing ${opens ? 'closes' : 'opens'}: ${excerpt(article, around)}.`,
      remedy: 'Put the missing mark into the seed, if the article was published with it.',
    }
  })
}

interface LoneMark {
  span: Span
  opens: boolean
}

function loneMarks(text: string, { start, end }: Span): LoneMark[] {
  const block = text.slice(start, end)
  const { tokens } = readText(block)
  return [...pairMarks(tokens)].flatMap(([i, partner]) => {
    const token = tokens[i]
    // an apostrophe inside a word is a letter of it; one behind a number is an inch or a minute
    if (partner >= 0 || !token || /^[’‘'″]$/.test(token.text)) return []
    const opens = OPENING.test(token.text) || (!token.spaceAfter && token.spaceBefore)
    return [{ span: { start: start + token.start, end: start + token.end }, opens }]
  })
}
