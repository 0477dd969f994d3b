import { type FormEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { useMessages } from '../../messages/Language.tsx'
import { searchWords } from '../../messages/search-words.ts'
import hidden from '../../ui/hidden.module.css'
import { SEARCH_FIELD_ID } from '../../url/element-ids.ts'
import { LONGEST_QUERY } from '../../url/search-params.ts'
import styles from './SearchField.module.css'

/** A pause after a key: what is typed quickly is one search. */
const PAUSE_MS = 150
/** The library's key of a location that the tab began with. */
const FIRST_PAGE = 'default'

/**
 * Where one types. The field is the browser's own, and the address follows it: a key is never lost to a page that is being
 * drawn. Where the address changes otherwise – back, a choice below – the field follows that.
 *
 * @param onDone brings one to what was found
 */
export function SearchField({
  text,
  onType,
  onDone,
}: {
  text: string
  onType: (text: string) => void
  onDone: () => void
}) {
  const texts = searchWords(useMessages())
  const field = useRef<HTMLInputElement>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { key } = useLocation()
  // who comes from another page comes to type; who opens this one may want to look at it first
  const isForTyping = useRef(key !== FIRST_PAGE && text === '')

  const searchEarly = useEffectEvent(() => {
    const typed = field.current?.value ?? ''
    if (typed !== '' && typed !== text) searchSoon()
  })
  // what was typed before the app was there
  useEffect(() => searchEarly(), [])
  useEffect(() => {
    const input = field.current
    if (input === null || pause.current !== undefined || input.value === text) return
    input.value = text
  }, [text])
  useEffect(() => () => clearTimeout(pause.current), [])
  useEffect(() => {
    if (isForTyping.current) field.current?.focus({ preventScroll: true })
  }, [])

  const search = () => {
    clearTimeout(pause.current)
    pause.current = undefined
    onType(field.current?.value ?? '')
  }
  const searchSoon = () => {
    clearTimeout(pause.current)
    pause.current = setTimeout(search, PAUSE_MS)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search()
    // a keyboard on the glass covers what was found, and goes with the focus; others go on from here by arrows
    if (window.matchMedia('(hover: none)').matches) onDone()
  }
  const clear = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || event.currentTarget.value === '') return
    event.preventDefault()
    event.currentTarget.value = ''
    search()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of a few years ago do not know <search>
    <form role="search" className={styles.search} onSubmit={submit}>
      <label className={hidden.hidden} htmlFor={SEARCH_FIELD_ID}>
        {texts.label}
      </label>
      <input
        ref={field}
        id={SEARCH_FIELD_ID}
        className={styles.field}
        type="search"
        name="q"
        defaultValue={text}
        placeholder={texts.label}
        maxLength={LONGEST_QUERY}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={searchSoon}
        onKeyDown={clear}
      />
    </form>
  )
}
