import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils'

/**
 * Where the passages that a text fragment names stand: in the article, or elsewhere on the page if it has none of them.
 *
 * @param fragment what stands behind the `#`, or all of the address
 * @returns the first place of each; empty when there is none, or when the fragment cannot be read
 */
export function findPassages(fragment: string, article: Element): Range[] {
  const inArticle = findIn(fragment, article)
  return inArticle.length > 0 ? inArticle : findIn(fragment, document.body)
}

function findIn(fragment: string, root: Element): Range[] {
  try {
    const { text } = getFragmentDirectives(fragment)
    if (text === undefined) return []
    return parseFragmentDirectives({ text }).text.flatMap(
      (directive) => processTextFragmentDirective(directive, document, root)[0] ?? [],
    )
  } catch {
    // percent signs that encode nothing
    return []
  }
}
