import type { Article, Span } from '../../core/model/article.ts'

/** What a person should look at, for the machine is not sure of it. */
export interface Doubt {
  /** In `Article.text`; null for what is of the article as a whole. */
  span: Span | null
  /** What is odd, a sentence that quotes the words in question. */
  message: string
  /** What to do if it is wrong. */
  remedy: string
}

/** Pure: an article, and no more, says what is doubtful of it. */
export type Check = (article: Article) => Doubt[]

const LONGEST_EXCERPT = 48

/** Words of the article as a message quotes them: on one line, cut between words. */
export function excerpt({ text }: Article, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST_EXCERPT) return `“${words}”`
  const space = words.lastIndexOf(' ', LONGEST_EXCERPT)
  return `“${words.slice(0, space > 0 ? space : LONGEST_EXCERPT)}…”`
}
