import type { Article, Span } from '../../../core/model/article.ts'
import { wholeWords } from './whole-words.ts'

/**
 * What of the article's words is selected, in whole words, as offsets into `Article.text`; null when none is. Every
 * block of it that is drawn bears its place as `data-at`, and holds its words and nothing else.
 */
export function readSelection({ text }: Article, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-at]')].filter((block) => range.intersectsNode(block))
  const [first] = blocks
  const last = blocks.at(-1)
  if (first === undefined || last === undefined) return null
  const start = first.contains(range.startContainer) ? offsetIn(first, range.startContainer, range.startOffset) : 0
  const end = last.contains(range.endContainer)
    ? offsetIn(last, range.endContainer, range.endOffset)
    : (last.textContent?.length ?? 0)
  return wholeWords(text, { start: placeOf(first) + start, end: placeOf(last) + end })
}

const placeOf = (block: HTMLElement): number => Number(block.dataset.at)

function offsetIn(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return before.toString().length
}
