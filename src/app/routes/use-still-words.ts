import { useLayoutEffect } from 'react'
import { useNavigator, useShown } from '../../navigation/contexts.ts'
import { BAR } from '../../ui/page-room.ts'

/**
 * Keeps what one reads where it stands when the page of a quote gives way to another place of its article: what precedes
 * unfolds above it then, and at a page's top no browser keeps that from pushing it away.
 */
export function useStillWords(): void {
  const navigator = useNavigator()
  const { location } = useShown()
  useLayoutEffect(() => {
    let hold: (() => void) | null = null
    const end = navigator.onLeave(() => {
      hold = holdWords()
    })
    return () => {
      end()
      const { pathname } = location
      // behind the drawing of the page that comes, which may have a place of its own
      queueMicrotask(() => {
        const next = navigator.shown()
        if (next?.keepsPlace === true && next.location.pathname !== pathname) hold?.()
      })
    }
  }, [navigator, location])
}

/** @returns puts the first paragraph in sight back to where it is now */
function holdWords(): (() => void) | null {
  const paragraphs = [...document.querySelectorAll('p[data-at]')]
  const paragraph = paragraphs.find((element) => element.getBoundingClientRect().bottom > BAR)
  if (paragraph === undefined) return null
  const { top } = paragraph.getBoundingClientRect()
  return () => {
    if (!paragraph.isConnected) return
    window.scrollBy({ top: paragraph.getBoundingClientRect().top - top, behavior: 'instant' })
  }
}
