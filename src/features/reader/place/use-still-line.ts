import { useEffect } from 'react'
import { BAR } from '../../../ui/page-room.ts'

/** The first block in sight, and how far from the bar it begins: below it in CSS pixels, above it in its own heights. */
interface Line {
  block: Element
  below: number
  above: number
}

/**
 * Keeps the line at the top of the window there while the text is set anew: in another size, face or width, on a phone
 * that is turned. Browsers see to that by themselves only where the room around the text stays as it is
 * (https://drafts.csswg.org/css-scroll-anchoring/#suppression-triggers), and here it goes with them.
 */
export function useStillLine(): void {
  useEffect(() => {
    const article = document.querySelector('main article')
    if (article === null) return
    let line: Line | null = null
    let setting = ''
    const look = () => {
      const now = describeSetting(article)
      if (line?.block.isConnected && now !== setting) putBack(line)
      else line = window.scrollY > 0 ? findLine(article) : null
      setting = now
    }
    const observer = new ResizeObserver(look)
    observer.observe(article)
    window.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', look)
    }
  }, [])
}

/** What decides where lines break and how high they are. */
function describeSetting(article: Element): string {
  const { fontFamily, fontSize, lineHeight, hyphens, textAlign } = getComputedStyle(
    article.querySelector('p[data-at]') ?? article,
  )
  return [article.clientWidth, fontFamily, fontSize, lineHeight, hyphens, textAlign].join()
}

function findLine(article: Element): Line | null {
  const block = [...article.querySelectorAll('[data-at]')].find((each) => each.getBoundingClientRect().bottom > BAR)
  if (block === undefined) return null
  const { top, height } = block.getBoundingClientRect()
  return { block, below: Math.max(0, top - BAR), above: height > 0 ? Math.max(0, BAR - top) / height : 0 }
}

function putBack({ block, below, above }: Line): void {
  const { top, height } = block.getBoundingClientRect()
  window.scrollBy({ top: top - (BAR + below - above * height), behavior: 'instant' })
}
