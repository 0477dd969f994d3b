import { useEffect, useLayoutEffect, useRef } from 'react'
import type { LinkState } from '../../core/model/article-links.ts'
import { useMessages } from '../../messages/Language.tsx'
import { useShown } from '../../navigation/contexts.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { hasWaited } from '../../ui/has-waited.ts'
import { quoteElementId } from '../../url/element-ids.ts'
import type { ReaderView } from './reader-view.ts'

/**
 * Brings the place that the address names into sight: an opened quote is scrolled to, focused and announced; a date
 * that a timeline entry points at is scrolled to. What is in sight already stays where it is. A link whose `state` is
 * the quote leads to it though it is opened already.
 */
export function useOpenedPlace(view: ReaderView, link: LinkState | null): void {
  const m = useMessages()
  const announce = useAnnounce()
  const quote = view.open?.quote
  const name = quote?.speaker == null ? undefined : view.speakers.get(quote.speaker)?.name
  const fate = link?.status === 'edited' || link?.status === 'changed' ? ` ${m.link[link.status]}` : ''
  const announcement = quote === undefined ? null : m.reader.opened(name ?? m.reader.unnamed, m.kind[quote.kind]) + fate

  const { location, keepsPlace } = useShown()
  // a step back finds its own place
  const asked = keepsPlace && location.state === quote?.id ? location.key : null

  // only another quote moves the page, or this one asked for again; not another filter or language
  const shown = useRef<string>(undefined)
  const answered = useRef<string>(null)
  useLayoutEffect(() => {
    if (quote?.id === shown.current && (asked === null || asked === answered.current)) return
    shown.current = undefined
    if (quote === undefined || announcement === null) return
    const sign = document.getElementById(quoteElementId(quote.id))
    const words = sign?.closest('mark')
    if (sign === null || words == null) return
    const settle = () => {
      shown.current = quote.id
      answered.current = asked
    }
    if (hasWaited()) return settle()
    const before = document.activeElement
    // after the router has put the page at its top
    const frame = requestAnimationFrame(() => {
      settle()
      showWithCard(words)
      // who is elsewhere by now, on a slow machine, stays there
      if (document.activeElement === before || before?.isConnected === false) sign.focus({ preventScroll: true })
      announce(announcement)
    })
    return () => cancelAnimationFrame(frame)
  }, [quote, asked, announcement, announce])

  useEffect(() => {
    if (view.entry === null) return
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(`date-${view.entry}`)
      if (place !== null && !inSight(place)) place.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    return () => cancelAnimationFrame(frame)
  }, [view.entry])
}

/** The words, and their card clear of the dock as far as the words stay in sight. */
function showWithCard(words: Element): void {
  const card = document.querySelector('article [data-reach="close"]')?.closest('section')
  if (inSight(words)) card?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  if (!inSight(words)) words.scrollIntoView({ block: 'start', behavior: 'instant' })
}

/** Of the height of the window: nearer to an edge than this, a place may be under a bar, or its card out of sight. */
const EDGE = 0.12
const LOWEST = 0.6

function inSight(element: Element): boolean {
  const { top } = element.getBoundingClientRect()
  return top > window.innerHeight * EDGE && top < window.innerHeight * LOWEST
}
