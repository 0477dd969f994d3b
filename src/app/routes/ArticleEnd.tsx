import type { Article } from '../../core/model/article.ts'
import { KeepArticle } from '../../features/offline/KeepArticle.tsx'
import { NextArticles } from '../../features/reader/place/NextArticles.tsx'
import { ReadingPlace } from '../../features/reader/place/ReadingPlace.tsx'
import { ArticleExport } from '../../features/share/ArticleExport.tsx'

/**
 * What comes when an article is read: taking its quotes along; of its text, keeping it, the way to others, and the
 * place where one stopped.
 */
export function ArticleEnd({ article, inText }: { article: Article; inText: boolean }) {
  const { slug } = article
  return (
    <>
      {article.quotes.length > 0 && <ArticleExport article={article} />}
      {inText && (
        <>
          <KeepArticle slug={slug} />
          <NextArticles slug={slug} />
          <ReadingPlace slug={slug} />
        </>
      )}
    </>
  )
}
