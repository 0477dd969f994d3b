import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Article, Span } from '../../../core/model/article.ts'
import { readSelection } from './read-selection.ts'

/** A selection that has stood still so long is meant. */
const SETTLED_MS = 250

/**
 * What the reader has selected of the article, once the selection stands still and no button of the mouse is down.
 *
 * @param bar what is offered for it: while it is used, the selection may go
 * @returns with it, what takes the offer away until another passage is selected
 */
export function useSelectedPassage(
  article: Article,
  bar: RefObject<HTMLElement | null>,
): { passage: Span | null; dismiss: () => void } {
  const [passage, setPassage] = useState<Span | null>(null)
  const dismissed = useRef('')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let held = false
    const usesBar = (target: EventTarget | null) => target instanceof Node && bar.current?.contains(target) === true
    let pressesBar = false
    const read = () => {
      if (held || pressesBar || usesBar(document.activeElement)) return
      const found = readSelection(article, document.getSelection())
      if (nameOf(found) !== dismissed.current) dismissed.current = ''
      setPassage((now) => (dismissed.current !== '' ? null : nameOf(now) === nameOf(found) ? now : found))
    }
    const settle = () => {
      clearTimeout(timer)
      timer = setTimeout(read, SETTLED_MS)
    }
    const press = (event: PointerEvent) => {
      pressesBar = usesBar(event.target)
      // a finger that selects is taken over by the system, and nobody says when it leaves
      held = event.pointerType === 'mouse' && !pressesBar
    }
    const release = () => {
      held = false
      pressesBar = false
      settle()
    }
    settle()
    document.addEventListener('selectionchange', settle)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', settle)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [article, bar])

  const dismiss = () => {
    dismissed.current = nameOf(passage)
    setPassage(null)
  }
  return { passage, dismiss }
}

const nameOf = (span: Span | null): string => (span === null ? '' : `${span.start}-${span.end}`)
