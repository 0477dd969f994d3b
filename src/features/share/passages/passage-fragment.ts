import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout as limitTime,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import type { Article, Span } from '../../../core/model/article.ts'

/**
 * A slow phone may need the library's own half of a second for a name that stands in a long article a hundred times.
 */
const LIMIT_MS = 3000

/**
 * The text fragment (`:~:text=…`) that names a passage among all words of its article's page.
 *
 * The library looks for other places of the same words in the document as it stands: a card is open, the contents are
 * folded away, perhaps one paragraph is all there is. What the link has to be told apart on is the article's own page.
 * So for as long as it looks, within one task and before anything is painted, it is shown that page's words and no
 * other.
 *
 * @param span of whole words
 * @returns without a `#`; null when the same words stand there more than once, in the same surroundings
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageFragment(article: Article, span: Span): string | null {
  const others = [...document.body.children].filter((element) => element instanceof HTMLElement)
  const before = others.map(({ style }) => style.visibility)
  const { page, range } = modelPage(article, span)
  document.body.append(page)
  for (const { style } of others) style.visibility = 'hidden'
  limitTime(LIMIT_MS)
  try {
    const { status, fragment } = generateFragmentFromRange(range)
    return status === GenerateFragmentStatus.SUCCESS && fragment !== undefined
      ? directive(asWritten(fragment, article.text.slice(span.start, span.end)))
      : null
  } finally {
    page.remove()
    others.forEach(({ style }, i) => {
      style.visibility = before[i] ?? ''
    })
  }
}

/** The words of the article's page up to the end of its text, in the order in which a browser looks through them. */
function modelPage(article: Article, span: Span): { page: HTMLElement; range: Range } {
  const page = document.createElement('div')
  page.style.cssText = 'position: fixed; inset: 0; overflow: hidden; pointer-events: none'
  page.setAttribute('aria-hidden', 'true')
  const add = (words: string): Text => {
    const text = document.createTextNode(words)
    const block = document.createElement('p')
    block.append(text)
    page.append(block)
    return text
  }
  // voices and contents stand at the left of the text, and before it
  for (const { name } of article.speakers) add(name)
  for (const { kind, span } of article.blocks) {
    if (kind === 'heading') add(article.text.slice(span.start, span.end))
  }
  if (article.titleFrom !== 'heading') add(article.title)
  const range = document.createRange()
  for (const block of article.blocks) {
    const { start, end } = block.span
    const text = add(article.text.slice(start, end))
    if (start <= span.start && span.start < end) range.setStart(text, span.start - start)
    if (start < span.end && span.end <= end) range.setEnd(text, span.end - start)
  }
  return { page, range }
}

/** A passage that is named whole comes back small and without its diacritics; nobody could read it in the link. */
function asWritten(fragment: TextFragment, passage: string): TextFragment {
  const words = passage.replace(/\s+/g, ' ')
  const isWhole = fold(words) === fold(fragment.textStart)
  return isWhole ? { ...fragment, textStart: words } : fragment
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function directive({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix === undefined || prefix === '' ? '' : `${encode(prefix)}-,`,
    encode(textStart),
    textEnd === undefined || textEnd === '' ? '' : `,${encode(textEnd)}`,
    suffix === undefined || suffix === '' ? '' : `,-${encode(suffix)}`,
  ]
  return `:~:text=${parts.join('')}`
}

/** A dash, a comma and an ampersand have a meaning in the directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')

type TextFragment = NonNullable<ReturnType<typeof generateFragmentFromRange>['fragment']>
