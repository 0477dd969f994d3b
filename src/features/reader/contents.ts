import type { Article } from '../../core/model/article.ts'
import { countWords } from '../../core/model/count-words.ts'

export const headingId = (block: number): string => `heading-${block}`

/** The headings of the text, the one that is its title left out. */
export function findContents(article: Article): { id: string; text: string }[] {
  return article.blocks.flatMap((block, i) => {
    const isTitle = i === 0 && article.titleFrom === 'heading'
    return block.kind !== 'heading' || isTitle
      ? []
      : [{ id: headingId(i), text: article.text.slice(block.span.start, block.span.end) }]
  })
}

const WORDS_A_MINUTE = 200

/** What the head of an article says of it. */
export interface ArticleFacts {
  words: number
  quotes: number
  voices: number
}

export function countArticle({ text, quotes, speakers }: Article): ArticleFacts {
  return { words: countWords(text), quotes: quotes.length, voices: speakers.length }
}

/** Minutes, with their fractions. */
export const minutesOf = (words: number): number => words / WORDS_A_MINUTE

/** Whole minutes, at least one, at 200 words a minute (Brysbaert 2019 has 238 for English; Polish words are longer). */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(minutesOf(words)))
}
