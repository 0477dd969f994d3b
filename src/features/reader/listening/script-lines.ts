import type { Article } from '../../../core/model/article.ts'
import type { Messages } from '../../../messages/messages.ts'
import { voicesWords } from '../../../messages/voices-words.ts'
import type { Passage } from './plan-reading.ts'
import type { Line } from './read-aloud.ts'

/**
 * Marks at the edges would be read out by some engines; a full stop, a question and an exclamation are how it is said.
 */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.!?…)%]+$/gu

/**
 * What is said for a passage: before verbatim words who speaks, then the article's own words, and, if that is asked
 * for, where the verbatim words end.
 */
export function scriptLines(
  article: Article,
  { span, quote: id, opens, closes }: Passage,
  m: Messages,
  saysEnd: boolean,
): Line[] {
  const words = voicesWords(m).listen
  const quote = article.quotes.find((one) => one.id === id)
  const name = article.speakers.find((speaker) => speaker.id === quote?.speaker)?.name ?? null
  const text = article.text.slice(span.start, span.end).replace(EDGES, '').replace(/\s+/g, ' ')
  return [
    ...(opens ? [{ text: words.speaks(name), lang: m.language }] : []),
    { text, lang: article.lang },
    ...(closes && saysEnd ? [{ text: words.quoteEnds, lang: m.language }] : []),
  ]
}
