import type { Article, Quote } from '../../core/model/article.ts'
import { splitWords } from '../../core/search/search-words.ts'
import { createVocabulary, type Group } from './word-groups.ts'

/**
 * Every word of the library with where it stands: an article in its title and text, a quote in its own words and in the
 * name of who says them.
 *
 * @param articles in the order of the library
 * @returns by folded word
 */
export function collectWords(articles: readonly Article[]): ReadonlyMap<string, ReadonlySet<Group>> {
  const { groups, groupsOf } = createVocabulary()
  const eachIn = (text: string, take: (group: Group) => void): void => {
    for (const word of splitWords(text)) for (const group of groupsOf(word)) take(group)
  }
  articles.forEach((article, number) => {
    for (const text of [article.title, article.text]) eachIn(text, ({ writer }) => writer.addArticle(number))
    const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
    article.quotes.forEach((quote, place) => {
      const name = quote.speaker === null ? undefined : names.get(quote.speaker)
      for (const text of [...partsOf(article, quote), name ?? '']) {
        eachIn(text, ({ writer }) => writer.addQuote(number, place, quote.kind))
      }
    })
  })
  return groups
}

/** The words of each of a quote's spans. */
export function partsOf({ text }: Article, { spans }: Quote): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}
