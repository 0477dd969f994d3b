import { NextArticles } from './NextArticles.tsx'
import { ReadingPlace } from './ReadingPlace.tsx'

/** What comes when an article is read: the way to others, and the place where one stopped. */
export function ArticleEnd({ slug }: { slug: string }) {
  return (
    <>
      <NextArticles slug={slug} />
      <ReadingPlace slug={slug} />
    </>
  )
}
