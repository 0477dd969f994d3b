import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Article } from '../../../core/model/article.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import { useAnnounce } from '../../../ui/Announcer.tsx'
import { voiceData } from '../../../ui/voice.ts'
import { findStart } from './find-start.ts'
import { markHeard } from './follow-words.ts'
import { ListenControls } from './ListenControls.tsx'
import styles from './Listening.module.css'
import { findVoice, planReading } from './plan-reading.ts'
import { useDeviceVoice } from './use-device-voice.ts'
import { sightAbove, useFollowing } from './use-following.ts'
import { useReadAloud } from './use-read-aloud.ts'

/** What was asked to be read. */
export interface ListenRequest {
  /** An offset into `Article.text`; null for what is in sight. */
  from: number | null
}

/**
 * Reads the article aloud and follows its words. It stands at the bottom edge below the text, where it takes room of
 * its own; mounted is reading.
 */
export function ListenBar(props: { article: Article; request: ListenRequest; onClose: () => void }) {
  const voice = useDeviceVoice()
  return voice === null ? null : <Bar {...props} voice={voice} />
}

function Bar({
  article,
  request,
  voice,
  onClose,
}: {
  article: Article
  request: ListenRequest
  voice: string
  onClose: () => void
}) {
  const m = useMessages()
  const words = voicesWords(m).listen
  const announce = useAnnounce()
  const bar = useRef<HTMLElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const [saysEnd, setSaysEnd] = useState(false)
  const passages = useMemo(() => planReading(article), [article])
  // what is said next is asked for when it is said
  const script = useRef({ m, saysEnd })
  useEffect(() => {
    script.current = { m, saysEnd }
  }, [m, saysEnd])
  const aloud = useReadAloud(article, passages, voice, script)
  const { status, at, failed } = useSyncExternalStore(aloud.onChange, aloud.get)
  const passage = passages[at]

  useEffect(() => {
    const before = document.activeElement
    toggle.current?.focus({ preventScroll: true })
    return () => {
      markHeard(null)
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => aloud.play(findStart(passages, request.from, sightAbove(bar))), [aloud, passages, request])
  const comeBack = useFollowing(passage, status === 'reading', bar)
  /** Who asks for a place is brought to it. */
  const playFrom = (place: number) => {
    comeBack()
    aloud.play(place)
  }
  useEffect(() => {
    if (failed) announce(words.failed, { visibly: true })
  }, [failed, announce, words])

  const quote = article.quotes.find(({ id }) => id === passage?.quote)
  const speaker = article.speakers.findIndex(({ id }) => id === quote?.speaker)
  const isReading = status === 'reading'
  return (
    <section ref={bar} className={styles.bar} aria-label={words.title} lang={m.language}>
      <p
        className={styles.now}
        {...voiceData(speaker < 0 ? null : speaker)}
        data-quoted={quote !== undefined || undefined}
      >
        {quote === undefined ? words.author : (article.speakers[speaker]?.name ?? m.reader.unnamed)}
      </p>
      <ListenControls
        toggle={toggle}
        isReading={isReading}
        onToggle={() => (isReading ? aloud.pause() : playFrom(status === 'ended' ? 0 : at))}
        previous={findVoice(passages, at, -1)}
        next={findVoice(passages, at, 1)}
        onPlace={playFrom}
        onRate={aloud.setRate}
        onStop={onClose}
      />
      <label className={styles.option}>
        <input type="checkbox" checked={saysEnd} onChange={({ target }) => setSaysEnd(target.checked)} />
        {words.saysEnd}
      </label>
    </section>
  )
}
