import type { Span } from '../../../core/model/article.ts'

/** The words of the article in the page: by `data-at`, the place of each block. Null where they do not stand there. */
export function findRange({ start, end }: Span): Range | null {
  const block = [...document.querySelectorAll<HTMLElement>('[data-at]')].findLast(
    ({ dataset }) => Number(dataset.at) <= start,
  )
  if (block === undefined) return null
  const range = document.createRange()
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let at = Number(block.dataset.at)
  let began = false
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (!began && start < at + length) {
      range.setStart(node, start - at)
      began = true
    }
    if (began && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}
