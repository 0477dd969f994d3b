import { ParseError } from '../../src/core/model/parse-error.ts'
import { parseArticle } from '../../src/core/pipeline.ts'
import type { GoldArticle } from './gold.ts'
import { type ArticleScore, failArticle, scoreArticle } from './score.ts'

/**
 * Parses the articles of a gold set as a seed is parsed, and judges each. One that does not parse is a failed score.
 */
export function scoreSet(articles: readonly GoldArticle[]): ArticleScore[] {
  return articles.map((gold) => {
    try {
      return scoreArticle(gold, parseArticle(gold.text.replace(/^\ufeff/, ''), { name: gold.name }))
    } catch (error) {
      if (error instanceof ParseError) return failArticle(gold, `${error.message} ${error.remedy}`)
      throw error
    }
  })
}
