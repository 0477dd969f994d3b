/**
 * Presses on a prerendered page that come before React has taken it over are lost, or half done: a box ticked while
 * React looks at it stays ticked for nobody. So the last one is held back, and done again; and so is the last key of
 * those that write a character, which are shortcuts, what was chosen last from a list, which React sets back, and a
 * link to what stands here already, which would open a page of its own and lose one's place. Other links and keys work
 * by themselves. While a finger is down the element bears `data-down`: what is under it is not drawn anew
 * (`src/ui/Late.tsx`).
 *
 * @returns ends the holding, and presses again what was pressed, if it is still there
 */
export function holdEarlyPresses(container: HTMLElement): () => void {
  let held: Event | null = null
  const holdClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('a[href]')
    if (link !== null && (isMeantForElsewhere(event) || !staysHere(link))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held = event
  }
  const holdKey = (event: KeyboardEvent): void => {
    if (/^\S$/.test(event.key)) held = event
  }
  let chosen = ''
  const holdChange = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    held = event
    chosen = event.target.value
  }
  const holdDown = (): void => {
    container.dataset.down = ''
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, () => delete container.dataset.down, { capture: true, once: true })
    }
  }
  const holding = new AbortController()
  const first = { capture: true, signal: holding.signal }
  container.addEventListener('pointerdown', holdDown, first)
  container.addEventListener('click', holdClick, first)
  container.addEventListener('change', holdChange, first)
  document.addEventListener('keydown', holdKey, first)
  return () => {
    holding.abort()
    const target = held?.target
    if (held !== null && target instanceof Element && target.isConnected) {
      if (target instanceof HTMLSelectElement && held.type === 'change') target.value = chosen
      target.dispatchEvent(doAgain(held))
    }
    held = null
  }
}

/** Somebody wants a tab or a window of its own, or a copy on their disk. */
const isMeantForElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey

/** A quote or a date of the page; a place in it is the browser's to go to. */
function staysHere({ href }: HTMLAnchorElement): boolean {
  const here = location.origin + location.pathname
  return href.split('?')[0] === here || href.startsWith(`${here}/q/`)
}

/** The same once more; an event that was dispatched already cannot be. */
function doAgain(event: Event): Event {
  const Kind = event.constructor as new (type: string, like: Event) => Event
  return new Kind(event.type, event)
}
