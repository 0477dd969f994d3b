import { KeepArticle } from '../../features/offline/KeepArticle.tsx'
import { NextArticles } from '../../features/reader/place/NextArticles.tsx'
import { ReadingPlace } from '../../features/reader/place/ReadingPlace.tsx'

/** What comes when an article is read: keeping it, the way to others, and the place where one stopped. */
export function ArticleEnd({ slug }: { slug: string }) {
  return (
    <>
      <KeepArticle slug={slug} />
      <NextArticles slug={slug} />
      <ReadingPlace slug={slug} />
    </>
  )
}
