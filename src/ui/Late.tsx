import {
  type HTMLAttributes,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

/** React leaves what stands in an element alone where it is told that this is its HTML, though it is not. */
const STAYS = { __html: '' }
const CONTROLS = 'a[href], button, input, summary'

/**
 * A place whose content is drawn later than the rest. In a prerendered page that content stands there already, and
 * stays as it is, for those without scripts too, until it is drawn anew in one go. What is pressed until then is
 * pressed again, and what has the focus keeps it. Links work by themselves.
 *
 * @param children undefined while there is no code to draw them
 */
export function Late({
  as: Tag = 'div',
  ref,
  onAsk,
  children,
  ...props
}: Omit<HTMLAttributes<HTMLElement>, 'children'> & {
  as?: 'div' | 'aside'
  ref?: RefObject<HTMLDivElement | null>
  /** Something is pressed, or has the focus, that there is no code for. */
  onAsk?: () => void
  children: ReactNode | undefined
}) {
  const own = useRef<HTMLDivElement>(null)
  const place = ref ?? own
  /** By what they say: where they are drawn anew, others may have come before them. */
  const pressed = useRef<string | null>(null)
  const focused = useRef<string | null>(null)
  /** What the page came with; the browser opens these by itself, before there is any script, too. */
  const disclosures = useRef<HTMLDetailsElement[]>([])
  // what a finger is on is not taken from under it: its press would be nobody's
  const [isDown, setDown] = usePress()
  const isDrawn = children !== undefined && !isDown
  useLayoutEffect(() => {
    const details = [...(place.current?.querySelectorAll('details') ?? [])]
    if (!isDrawn) {
      disclosures.current = details
      const { activeElement } = document
      if (activeElement instanceof HTMLElement && place.current?.contains(activeElement) === true) {
        focused.current = nameOf(activeElement)
      }
      return
    }
    for (const one of details) {
      const before = disclosures.current.find((was) => summaryOf(was) === summaryOf(one))
      if (before !== undefined) one.open = before.open
    }
    disclosures.current = []
    const controls = [...(place.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])]
    const find = (name: string | null) => controls.find((control) => nameOf(control) === name)
    find(focused.current)?.focus({ preventScroll: true })
    find(pressed.current)?.click()
    pressed.current = null
    focused.current = null
  }, [isDrawn, place])

  // by listeners of its own: where a press has React begin anew, elements are left with a tree that never came to be,
  // and React calls nobody for what happens in them
  useLayoutEffect(() => {
    if (isDrawn) return
    const listening = new AbortController()
    const hear = (event: Event): void => {
      const { type, target } = event
      const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null
      if (type === 'pointerdown') setDown(true)
      else if (type !== 'click') focused.current = type === 'focus' && control ? nameOf(control) : null
      else if (control && !control.matches('a, summary')) {
        event.preventDefault()
        pressed.current = nameOf(control)
      }
      if (type !== 'blur') onAsk?.()
    }
    for (const type of ['pointerdown', 'click', 'focus', 'blur'])
      place.current?.addEventListener(type, hear, { capture: true, signal: listening.signal })
    return () => listening.abort()
  }, [isDrawn, onAsk, place, setDown])

  if (isDrawn) {
    return (
      <Tag {...props} ref={place}>
        {children}
      </Tag>
    )
  }
  return (
    <Tag
      {...props}
      ref={place}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing becomes HTML here; what the page came with is kept
      dangerouslySetInnerHTML={STAYS}
      suppressHydrationWarning
    />
  )
}

/**
 * Whether something is pressed, from when that is said until the press is over and its click has come; a press may be
 * older than the app (`src/app/early/presses.ts`).
 */
function usePress(): [boolean, (isDown: boolean) => void] {
  const [isDown, setDown] = useState(isDownEarly)
  const isEarly = useRef(isDown)
  useEffect(() => {
    if (!isDown) return
    const release = () => setTimeout(() => setDown(false))
    const isOver = isEarly.current && !isDownEarly()
    isEarly.current = false
    if (isOver) release()
    // of the second nobody hears any more
    else for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release, { once: true })
  }, [isDown])
  return [isDown, setDown]
}

const isDownEarly = (): boolean => !import.meta.env.SSR && document.querySelector('[data-down]') !== null

const summaryOf = (details: HTMLDetailsElement): string | null | undefined => details.firstElementChild?.textContent

/** What it is and what one sees on it, or on its label; of words for several systems, those that are shown. */
function nameOf(control: HTMLElement): string {
  const seen = control.closest('label') ?? control
  return `${control.tagName} ${control.getAttribute('aria-label') ?? seen.innerText ?? seen.textContent}`
}
