import type { Article } from '../../core/model/article.ts'
import type { ArticleLinks, LinkState } from '../../core/model/article-links.ts'
import type { LinkRecord } from '../../core/model/link-record.ts'
import { quotePath } from '../../core/model/page-paths.ts'
import { diffWords } from '../../core/permalinks/diff-words.ts'
import { resolvePermalink } from '../../core/permalinks/resolve-permalink.ts'

/** What became of every link that was ever published to a quote of the article and is not as it was. */
export function describeLinks(article: Article, record: LinkRecord): ArticleLinks {
  const now = new Set(article.quotes.map(({ id }) => id))
  const links: ArticleLinks['links'] = {}
  for (const [id, { revisions }] of Object.entries(record.quotes)) {
    const aliases = revisions.flatMap((revision) => revision.aliases ?? [])
    // most were never edited: nothing is to be found out
    if (revisions.length === 1 && aliases.length === 0 && now.has(id)) continue
    for (const link of [id, ...aliases]) {
      const state = describeLink(link, article, record)
      if (state.status !== 'same' || state.quote !== link) links[link] = state
    }
  }
  return { version: 1, links }
}

function describeLink(id: string, article: Article, record: LinkRecord): LinkState {
  const { was, ...resolved } = resolvePermalink(quotePath(article.slug, id), article, record)
  if (was === undefined) return resolved
  const { words, speaker, published } = was
  const quote = article.quotes.find((other) => other.id === resolved.quote)
  const state: LinkState = { ...resolved, was: { words, speaker, published } }
  if (quote === undefined || resolved.status === 'same') return state
  const nowWords = quote.spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')
  return { ...state, difference: nowWords === words ? [] : diffWords(words, nowWords) }
}
