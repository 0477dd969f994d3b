import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { useMessages } from '../../../messages/Language.tsx'
import { placeWords } from '../../../messages/place-words.ts'
import { useAnnounce } from '../../../ui/Announcer.tsx'
import { nestMarks } from './nest-marks.ts'
import styles from './place.module.css'
import { findBlock, keepPlace, loadPlace, type Place, WORDS, wordsOf } from './places.ts'
import { type Reading, useReading } from './use-reading.ts'
import { useStillLine } from './use-still-line.ts'

/** Who has not come so far has only glanced at it. */
const FIRST_BLOCK = 3
/** From here on an article is read. */
const READ = 0.97
/** Who has scrolled so far, in heights of the window, reads from where they are. */
const ELSEWHERE = 1.5

/**
 * Keeps where one is in an article, on this device alone, and offers it when one comes back: never where the address
 * names a place of its own, and gone once one reads on. What one reads stays in sight when it is set anew.
 */
export function ReadingPlace({ slug }: { slug: string }) {
  const m = useMessages()
  const words = placeWords(m)
  const announce = useAnnounce()
  const { pathname, search, hash } = useLocation()
  // of the page that was opened
  const [opened] = useState({ pathname, search, hash })
  const isHere = pathname === opened.pathname && search === opened.search && hash === opened.hash
  const namesPlace = pathname.includes('/q/') || search !== '' || hash !== ''
  const [offer, setOffer] = useState<Place | null>(() => {
    const isAtTop = typeof window !== 'undefined' && window.scrollY < window.innerHeight * ELSEWHERE
    return namesPlace || !isAtTop ? null : loadPlace(slug)
  })
  const last = useRef<Reading>(null)
  useStillLine()
  // the block that is kept, null once the article is read
  const kept = useRef<number | null>(undefined)

  useReading((reading) => {
    last.current = reading
    document.documentElement.style.setProperty('--read', `${reading.read}`)
    if (window.scrollY > window.innerHeight * ELSEWHERE) setOffer(null)
    // what was kept stays until it is known that one reads anew
    if (offer !== null && window.scrollY <= window.innerHeight * ELSEWHERE) return
    const block = reading.read >= READ ? null : reading.block
    // one writes where one is, not how one comes there
    if (block === kept.current || (block !== null && block < FIRST_BLOCK)) return
    kept.current = block
    keepPlace(slug, block === null ? null : { words: wordsOf(reading.blocks[block]?.textContent ?? ''), block })
  })

  const text = offer === null ? null : words.goOn(m.quoted(nestMarks(shorten(offer.words))))
  const isSaid = useRef(false)
  useEffect(() => {
    if (text === null || isSaid.current) return
    isSaid.current = true
    announce(text)
  }, [text, announce])

  if (offer === null || text === null || !isHere) return null
  const goOn = () => {
    const { blocks = [] } = last.current ?? {}
    const block =
      blocks[
        findBlock(
          blocks.map(({ textContent }) => wordsOf(textContent ?? '')),
          offer,
        ) ?? 0
      ]
    setOffer(null)
    if (block === undefined) return
    block.tabIndex = -1
    block.focus({ preventScroll: true })
    block.scrollIntoView({ block: 'start' })
  }
  return (
    <aside className={styles.offer} aria-label={words.offer}>
      <button type="button" className={styles.goOn} lang={m.language} onClick={goOn}>
        {text}
      </button>
      <button
        type="button"
        className={styles.stay}
        aria-label={words.stay}
        title={words.stay}
        onClick={() => setOffer(null)}
      >
        ✕
      </button>
    </aside>
  )
}

/** No word is cut. */
const shorten = (words: string): string => (words.length < WORDS ? words : `${words.replace(/\s+\S*$/, '')}…`)
