import { type RefObject, useEffect, useState } from 'react'
import { cardWords } from '../../messages/card-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import styles from './QuoteCard.module.css'

/** The lowest part of the window: what only begins there is not seen yet. */
const UNSEEN = '0px 0px -15% 0px'

/**
 * A quote's card stands under its paragraph, and where that is long, out of sight of who has pressed the quote: then
 * this tells at the edge of the window whose it is, and leads to the card. Where both are in sight, or neither, there is
 * nothing.
 *
 * @param name of the speaker
 */
export function WayToCard({
  card,
  name,
  lang,
}: {
  card: RefObject<HTMLElement | null>
  name: string
  lang: string | undefined
}) {
  const m = useMessages()
  const isAway = useIsAway(card)
  if (!isAway) return null
  const go = () => {
    card.current?.scrollIntoView({ block: 'nearest' })
    card.current?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.away} lang={m.language}>
      <button type="button" className={styles.toCard} onClick={go}>
        <span lang={lang}>{name}</span> · {cardWords(m).details}
      </button>
    </div>
  )
}

/** Whether some of the opened quote's words are in sight and its card is still below. */
function useIsAway(card: RefObject<HTMLElement | null>): boolean {
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    const answer = card.current
    if (answer === null || typeof IntersectionObserver === 'undefined') return
    const inSight = new Set<Element>()
    let isBelow = false
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting, boundingClientRect } of changes) {
          if (target === answer) isBelow = !isIntersecting && boundingClientRect.top > 0
          else if (isIntersecting) inSight.add(target)
          else inSight.delete(target)
        }
        setAway(isBelow && inSight.size > 0)
      },
      { rootMargin: UNSEEN },
    )
    for (const place of [answer, ...document.querySelectorAll('article mark[data-open]')]) observer.observe(place)
    return () => observer.disconnect()
  }, [card])
  return isAway
}
