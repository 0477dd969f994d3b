import { useEffect, useState } from 'react'

/** What is selected in the article's text, as the page has it. */
export interface SelectedWords {
  /** A string for each block. */
  words: string[]
  /** What stands before them in their block. */
  before: string
  /** Whether they stand in a heading. */
  inHeading: boolean
}

/** As far before the words as anybody needs to tell them from the same words elsewhere. */
const BEFORE = 300

/** The last selection of words in the article: it stays when a field of the desk is used. */
export function useSelectedWords(): [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  useEffect(() => {
    const read = () => {
      const words = readSelectedWords(document.getSelection())
      if (words !== null) setSelected(words)
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [])
  return [selected, () => setSelected(null)]
}

/** @returns null where nothing of the article is selected */
function readSelectedWords(selection: Selection | null): SelectedWords | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const blocks = [...document.querySelectorAll<HTMLElement>('article [data-at]')].filter((block) =>
    range.intersectsNode(block),
  )
  const parts = blocks.map((block) => ({ block, within: clip(range, block) }))
  const [first, ...others] = parts.filter(({ within }) => within.toString().trim() !== '')
  if (first === undefined) return null
  const lead = document.createRange()
  lead.selectNodeContents(first.block)
  lead.setEnd(first.within.startContainer, first.within.startOffset)
  return {
    words: [first, ...others].map(({ within }) => within.toString().replace(/\s+/g, ' ').trim()),
    before: lead.toString().slice(-BEFORE),
    inHeading: /^H[1-6]$/.test(first.block.tagName),
  }
}

/** What of a range lies in a block. */
function clip(range: Range, block: Element): Range {
  const within = document.createRange()
  within.selectNodeContents(block)
  if (block.contains(range.startContainer)) within.setStart(range.startContainer, range.startOffset)
  if (block.contains(range.endContainer)) within.setEnd(range.endContainer, range.endOffset)
  return within
}
