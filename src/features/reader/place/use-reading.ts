import { useEffect, useEffectEvent } from 'react'
import { BAR } from '../../../ui/page-room.ts'

/** How far an article is read. */
export interface Reading {
  /** Of its height, from 0 to 1: what stands above the lower edge of the window. */
  read: number
  /** The block at the top of the window, and all of them. */
  block: number
  blocks: readonly HTMLElement[]
}

/** Calls back when the page was scrolled or its size has changed, at most once a frame; and once to begin with. */
export function useReading(onRead: (reading: Reading) => void): void {
  const tell = useEffectEvent(onRead)
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const reading = lookAt(document.querySelector('main article'))
      if (reading !== null) tell(reading)
    }
    const ask = () => {
      frame ||= requestAnimationFrame(look)
    }
    ask()
    window.addEventListener('scroll', ask, { passive: true })
    window.addEventListener('resize', ask)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', ask)
      window.removeEventListener('resize', ask)
    }
  }, [])
}

function lookAt(article: Element | null): Reading | null {
  if (article === null) return null
  const { top, height } = article.getBoundingClientRect()
  if (height === 0) return null
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-at]')]
  const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > BAR)
  const read = Math.min(1, Math.max(0, (window.innerHeight - top) / height))
  return { read, block: block < 0 ? blocks.length - 1 : block, blocks }
}
