import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Article } from '../../../core/model/article.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import { useAnnounce } from '../../../ui/Announcer.tsx'
import { voiceData } from '../../../ui/voice.ts'
import { findRange } from './find-range.ts'
import { isInSight, markHeard, type Sight, showHeard } from './follow-words.ts'
import styles from './Listening.module.css'
import { findVoice, type Passage, planReading } from './plan-reading.ts'
import { createReadAloud, type ReadAloud } from './read-aloud.ts'
import { scriptLines } from './script-lines.ts'
import { useDeviceVoice } from './use-device-voice.ts'

/** What was asked to be read. */
export interface ListenRequest {
  /** An offset into `Article.text`; null for what is in sight. */
  from: number | null
}

const RATES = [0.75, 1, 1.25, 1.5, 2]

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
  const [rate, setRate] = useState(1)
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
  useEffect(() => aloud.play(findStart(passages, request, sightAbove(bar))), [aloud, passages, request])
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
  const next = findVoice(passages, at, 1)
  const previous = findVoice(passages, at, -1)
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
      <div className={styles.controls}>
        <button
          type="button"
          className={styles.control}
          aria-label={words.previous}
          title={words.previous}
          disabled={previous === null}
          onClick={() => previous !== null && playFrom(previous)}
        >
          <Icon path="M6 5v14M19 5 9 12l10 7z" />
        </button>
        <button
          ref={toggle}
          type="button"
          className={styles.control}
          aria-label={isReading ? words.pause : words.resume}
          title={isReading ? words.pause : words.resume}
          onClick={() => (isReading ? aloud.pause() : playFrom(status === 'ended' ? 0 : at))}
        >
          <Icon path={isReading ? 'M8 5v14M16 5v14' : 'M7 5l12 7-12 7z'} />
        </button>
        <button
          type="button"
          className={styles.control}
          aria-label={words.next}
          title={words.next}
          disabled={next === null}
          onClick={() => next !== null && playFrom(next)}
        >
          <Icon path="M18 5v14M5 5l10 7-10 7z" />
        </button>
        <select
          className={styles.rate}
          aria-label={words.rate}
          value={rate}
          onChange={({ target }) => {
            setRate(Number(target.value))
            aloud.setRate(Number(target.value))
          }}
        >
          {RATES.map((value) => (
            <option key={value} value={value}>
              {words.times(value)}
            </option>
          ))}
        </select>
        <button type="button" className={styles.control} aria-label={words.stop} title={words.stop} onClick={onClose}>
          <Icon path="M6 6l12 12M18 6 6 18" />
        </button>
      </div>
      <label className={styles.option}>
        <input type="checkbox" checked={saysEnd} onChange={({ target }) => setSaysEnd(target.checked)} />
        {words.saysEnd}
      </label>
    </section>
  )
}

function Icon({ path }: { path: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

/** It is silent as soon as its page is left, in this tab or by going elsewhere. */
function useReadAloud(
  article: Article,
  passages: readonly Passage[],
  voice: string,
  script: RefObject<{ m: Parameters<typeof scriptLines>[2]; saysEnd: boolean }>,
): ReadAloud {
  const aloud = useMemo(
    () =>
      createReadAloud(
        window.speechSynthesis,
        (i) => {
          const passage = passages[i]
          return passage === undefined ? null : scriptLines(article, passage, script.current.m, script.current.saysEnd)
        },
        voice,
      ),
    [article, passages, voice, script],
  )
  useEffect(() => {
    window.addEventListener('pagehide', aloud.pause)
    return () => {
      window.removeEventListener('pagehide', aloud.pause)
      aloud.stop()
    }
  }, [aloud])
  return aloud
}

/**
 * Marks the passage. It is brought into sight, unless the reader has scrolled away from the one before.
 *
 * @returns has the next one brought into sight all the same
 */
function useFollowing(
  passage: Passage | undefined,
  isReading: boolean,
  bar: RefObject<HTMLElement | null>,
): () => void {
  const before = useRef<Range | null>(null)
  useEffect(() => {
    const range = passage === undefined ? null : findRange(passage.span)
    markHeard(range)
    if (range === null || !isReading) return
    const sight = sightAbove(bar)
    if (before.current === null || isInSight(before.current, sight)) showHeard(range, sight)
    before.current = range
  }, [passage, isReading, bar])
  return () => {
    before.current = null
  }
}

function sightAbove(bar: RefObject<HTMLElement | null>): Sight {
  // what stands at the top of each page
  const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
  return { top: Math.max(0, top), bottom: bar.current?.getBoundingClientRect().top ?? window.innerHeight }
}

/** The first passage at the offset, or of those that are in sight; otherwise the beginning. */
function findStart(passages: readonly Passage[], { from }: ListenRequest, sight: Sight): number {
  const isHere = ({ span }: Passage): boolean => {
    if (from !== null) return span.end > from
    const range = findRange(span)
    return range !== null && range.getBoundingClientRect().top >= sight.top
  }
  return Math.max(0, passages.findIndex(isHere))
}
