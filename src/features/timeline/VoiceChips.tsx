import { useEffect, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import type { LibraryTimeline, TimelineVoice } from '../../core/model/library.ts'
import { foldWords } from '../../core/permalinks/fold-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { timelineWords } from '../../messages/timeline-words.ts'
import { voiceData } from '../../ui/voice.ts'
import { readParam, toggle, whoParam, withParam } from '../../url/search-params.ts'
import styles from './VoiceChips.module.css'

/** So many are in sight at once, on a narrow screen fewer; the rest are a press away. */
const FIRST = 8
const FIRST_ON_NARROW = 3
/** A name is looked for among everybody; so many finds are shown. */
const FOUND = 24

/** Whose entries the timeline shows: those heard most often first, and everybody by name. */
export function VoiceChips({
  index,
  everybody,
  onFind,
  onApproach,
}: {
  index: LibraryTimeline
  /** Null until they have been asked for. */
  everybody: readonly TimelineVoice[] | null
  onFind: () => void
  /** A hand or the focus is on a name: told is the search that a press would ask for. */
  onApproach: (search: string) => void
}) {
  const m = useMessages()
  const words = timelineWords(m)
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const [sought, setSought] = useState('')
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const isByKeys = useRef(false)
  // in place of the button, which is gone; a finger that only looks is not given a keyboard
  useEffect(() => {
    if (isOpen && isByKeys.current) field.current?.focus()
  }, [isOpen])
  const who = readParam(params, whoParam)
  const voiceOf = new Map(index.speakers.map(({ id }, i) => [id, i]))
  const known = everybody ?? index.speakers
  const chosen = known.filter(({ id }) => who.includes(id))
  const first = index.speakers.slice(0, FIRST)
  const found = isOpen ? find(known, sought).filter((voice) => !first.includes(voice)) : []
  const shown = [...first, ...chosen.filter((voice) => !first.includes(voice) && !found.includes(voice)), ...found]
  // one alone is no choice, unless it is made
  if (index.speakers.length < 2 && who.length === 0) return null
  const searchOf = (id: string) => withParam(params, whoParam, toggle(who, id))
  return (
    <fieldset className={styles.voices} data-open={isOpen || undefined}>
      <legend className={styles.legend}>{words.voices}</legend>
      {isOpen && (
        <input
          ref={field}
          className={styles.find}
          type="search"
          aria-label={words.findVoice}
          placeholder={words.findVoice}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {shown.map(({ id, name, entries }, i) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          data-speaker={id}
          data-wide={i >= FIRST_ON_NARROW || undefined}
          aria-pressed={who.includes(id)}
          onPointerEnter={() => onApproach(searchOf(id))}
          onFocus={() => onApproach(searchOf(id))}
          onClick={() => void navigate({ search: searchOf(id) }, AT_ONCE)}
          {...voiceData(voiceOf.get(id) ?? null)}
        >
          <span lang="pl">{name}</span> <span className={styles.count}>{m.count.entries(entries)}</span>
        </button>
      ))}
      {!isOpen && index.speakers.length > FIRST_ON_NARROW && (
        <button
          type="button"
          className={styles.all}
          data-narrow={index.speakers.length <= FIRST || undefined}
          onClick={({ detail }) => {
            isByKeys.current = detail === 0
            setOpen(true)
            onFind()
          }}
        >
          {words.allVoices}
        </button>
      )}
    </fieldset>
  )
}

/** Not in slices between other things: the press waits for it. */
const AT_ONCE = { preventScrollReset: true, flushSync: true } as const

/** Case and diacritics are optional. */
function find(voices: readonly TimelineVoice[], sought: string): readonly TimelineVoice[] {
  const words = foldWords(sought).join(' ')
  return voices.filter(({ name }) => foldWords(name).join(' ').includes(words)).slice(0, FOUND)
}
