import { finiteAt } from '../../../core/grammar/cues.ts'
import type { Block } from '../../../core/model/article.ts'
import { spansMeet } from '../../../core/model/spans.ts'
import { readText } from '../../../core/text/blocks/read-text.ts'
import { type Check, excerpt } from '../doubt.ts'

const SHORT = 70
/** Turns of a talk: dashes, questions, initials in front (`A.S.: …`). */
const SPEECH = /^[*_]*(?:[-–—] |(?:\p{Lu}\.){1,3}:)|\?["”»*_]*$/u

/** A short line that says nothing of anybody: a heading with a stop, a signature, or what a page has left behind. */
export const doubtfulParagraph: Check = (article) =>
  article.blocks
    .filter(
      (block) =>
        isVerbless(article.text, block) &&
        !article.quotes.some(({ spans }) => spans.some((span) => spansMeet(span, block.span))),
    )
    .map(({ span }) => ({
      span,
      message: `${excerpt(article, span)} is a paragraph without a verb: a heading, a signature, or no part of the article?`,
      remedy: 'Take the stop away from a heading; take out what is not the article’s.',
    }))

function isVerbless(text: string, { kind, span: { start, end } }: Block): boolean {
  if ((kind !== 'paragraph' && kind !== 'lead') || end - start > SHORT) return false
  const block = text.slice(start, end)
  const { tokens } = readText(block)
  return !SPEECH.test(block) && !tokens.some((_, i) => finiteAt(tokens, i) !== null)
}
