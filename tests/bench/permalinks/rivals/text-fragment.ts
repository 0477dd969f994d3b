import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout as limitTime,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils'
import type { Quote } from '../../../../src/core/model/article.ts'
import type { Contestant } from '../contestants.ts'
import type { Draft } from '../revision.ts'
import { extentOf } from '../revision.ts'
import { landedOn } from './landed-on.ts'
import { showPage } from './page.ts'

// jsdom is slower than the browsers that the library's own half of a second is meant for
limitTime(5000)

/** One quote of one article is edited in many ways, and has one link. */
const made = new WeakMap<Quote, TextFragment | null>()

function fragmentOf({ article }: Draft, quote: Quote): TextFragment | null {
  const known = made.get(quote)
  if (known !== undefined) return known
  const { status, fragment } = generateFragmentFromRange(showPage(article).rangeOf(extentOf(quote)))
  const result = status === GenerateFragmentStatus.SUCCESS && fragment !== undefined ? fragment : null
  made.set(quote, result)
  return result
}

/**
 * `text-fragments-polyfill` 6: the text fragment that it makes of the quote, and the first place that it finds for it.
 */
export const textFragment: Contestant = ({ before, after, quote }) => {
  const fragment = fragmentOf(before, quote)
  if (fragment === null) return { quote: null, status: 'gone' }
  const page = showPage(after.article)
  const [found] = processTextFragmentDirective(fragment, document, page.root)
  return landedOn(after.article, found === undefined ? null : page.spanOf(found))
}
