/** `::highlight()` of it stands in `passages.css`, the same as the browser's own mark. */
const NAME = 'passage'
/** Where the browser cannot paint ranges, the blocks that hold them are marked. */
const ATTRIBUTE = 'data-passage'

/**
 * Marks passages without touching the elements that React has drawn.
 *
 * @returns what takes the marks away
 */
export function markPassages(ranges: readonly Range[]): () => void {
  if ('highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(...ranges))
    return () => CSS.highlights.delete(NAME)
  }
  const blocks = [...document.querySelectorAll('[data-at]')].filter((block) =>
    ranges.some((range) => range.intersectsNode(block)),
  )
  for (const block of blocks) block.setAttribute(ATTRIBUTE, '')
  return () => {
    for (const block of blocks) block.removeAttribute(ATTRIBUTE)
  }
}

/**
 * Brings a passage into sight, unless it is there, or the reader has gone elsewhere already: where the browser has
 * found it, it has shown it long ago.
 */
export function showPassage(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  const isInSight = bottom > 0 && top < window.innerHeight
  if (isInSight || window.scrollY > 0) return
  window.scrollTo({ top: top - window.innerHeight / 3, behavior: 'instant' })
}
