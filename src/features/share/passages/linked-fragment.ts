const DIRECTIVE = ':~:text='

/**
 * The text fragment of the address that this document was opened at, or of the one in the bar. Browsers that know text
 * fragments keep them from pages; only the record of how the document was opened still has it.
 *
 * @param hash of the address in the bar, as far as the browser tells it
 * @param isFirst whether the page that is shown is the first that this document showed
 * @returns from `:~:` on; null when there is none
 */
export function linkedFragment(hash: string, isFirst: boolean): string | null {
  const [opened] = isFirst ? performance.getEntriesByType('navigation') : []
  for (const address of [hash, opened?.name ?? '']) {
    const at = address.indexOf(DIRECTIVE)
    if (at >= 0) return address.slice(at)
  }
  return null
}
