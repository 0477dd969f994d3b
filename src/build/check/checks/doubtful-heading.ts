import { readText } from '../../../core/text/blocks/read-text.ts'
import { type Check, excerpt } from '../doubt.ts'

/** Of the 52 headings annotated in `tests/gold` none but a title is longer. */
const LONG = 90

/** A heading that may be a paragraph or a caption. The article's first is its title, which may be anything. */
export const doubtfulHeading: Check = (article) =>
  article.blocks.slice(1).flatMap(({ kind, span }) => {
    if (kind !== 'heading') return []
    const reason = whyNone(article.text.slice(span.start, span.end))
    if (reason === null) return []
    return [
      {
        span,
        message: `${reason}: ${excerpt(article, span)} was taken for a heading.`,
        remedy: 'If it is none, end its sentence with a full stop, or say so in the corrections.',
      },
    ]
  })

function whyNone(text: string): string | null {
  if (/\p{L} ?\/ ?\p{L}/u.test(text)) return 'It looks like a picture’s credit'
  const { sentences, tokens } = readText(text)
  if (text.length > LONG && sentences.length > 1) return 'It has several sentences'
  if (tokens.filter(({ kind }) => kind === 'word').length === 1 && !/[!?]$/.test(text)) return 'It is one word'
  return null
}
