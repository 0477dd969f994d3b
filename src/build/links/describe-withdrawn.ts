import type { LinkRecord } from '../../core/model/link-record.ts'
import type { WithdrawnArticle } from '../../core/model/withdrawn-article.ts'

/** A withdrawn article and each slug under which it was published. */
export interface Withdrawal {
  article: WithdrawnArticle
  slugs: readonly string[]
}

/**
 * What records say of articles whose seeds are gone.
 *
 * @param taken slugs that lead to articles that are there
 */
export function describeWithdrawn(records: readonly LinkRecord[], taken: ReadonlySet<string>): Withdrawal[] {
  const known = new Set(taken)
  return records.flatMap((record) => {
    const slugs = record.slugs.filter((slug) => !known.has(slug))
    for (const slug of slugs) known.add(slug)
    const [first] = slugs
    if (first === undefined) return []
    const last = record.article?.slug
    const slug = last !== undefined && slugs.includes(last) ? last : first
    return [{ article: describeOne(record, slug), slugs }]
  })
}

function describeOne({ article, quotes }: LinkRecord, slug: string): WithdrawnArticle {
  const known = Object.entries(quotes).flatMap(([id, { revisions }]) => {
    const latest = revisions.at(-1)
    if (latest === undefined) return []
    const { words, speaker, published } = latest
    const aliases = revisions.flatMap((revision) => revision.aliases ?? [])
    return [{ id, ...(aliases.length > 0 && { aliases }), words, speaker, published }]
  })
  const dates = known.flatMap(({ published }) => published ?? []).sort()
  return {
    version: 1,
    withdrawn: slug,
    title: article?.title ?? null,
    published: article === undefined ? (dates.at(-1) ?? null) : article.published,
    quotes: known,
  }
}
