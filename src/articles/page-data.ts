import type { QueryClient } from '@tanstack/react-query'
import type { Article } from '../core/model/article.ts'
import type { Excerpt } from '../core/model/excerpt.ts'
import { PAGE_DATA_ID, type PageData } from '../core/model/page-data.ts'
import { articleQuery, withdrawnKey } from './queries.ts'

/** The article as far as the page of a quote holds it: all of its text that is elsewhere is blank. */
export interface OpenedExcerpt {
  article: Article
  whole: Excerpt['whole']
}

export const linkKey = (slug: string, quote: string) => ['link', slug, quote]
export const neighboursKey = (slug: string) => ['beside', slug]
const excerptKey = (slug: string, quote: string) => ['excerpt', slug, quote]

/** Puts what a page of an article carries where its screen looks for it; other screens do so by `placeListPage`. */
export function placePageData(client: QueryClient, { excerpt, article, neighbours, withdrawn }: PageData): void {
  if (withdrawn !== undefined) client.setQueryData(withdrawnKey(withdrawn.withdrawn, withdrawn.page), withdrawn)
  if (article !== undefined) {
    client.setQueryData(articleQuery(article.slug).queryKey, article)
    client.setQueryData(neighboursKey(article.slug), neighbours)
  }
  if (excerpt === undefined) return
  const { quote, link } = excerpt
  const { slug } = excerpt.article
  client.setQueryData(excerptKey(slug, quote), openExcerpt(excerpt))
  client.setQueryData(linkKey(slug, quote), link)
}

/** What this document carries; nothing where it carries nothing. */
export function readPageData(document: Document): PageData {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent
  // written by the build for this very code
  return text == null ? {} : (JSON.parse(text) as PageData)
}

/** What the page of this quote holds of its article, for as long as the whole is not at hand. */
export function findExcerpt(client: QueryClient, slug: string, quote: string | undefined): OpenedExcerpt | undefined {
  return quote === undefined ? undefined : client.getQueryData<OpenedExcerpt>(excerptKey(slug, quote))
}

function openExcerpt({ article, words, whole }: Excerpt): OpenedExcerpt {
  const text = words.reduce((known, { start, text }) => {
    // what a rule rests on may stand in another's words
    if (start + text.length <= known.length) return known
    return known.slice(0, start).padEnd(start) + text
  }, '')
  return { article: { ...article, text }, whole }
}
