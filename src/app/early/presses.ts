/**
 * Presses on a prerendered page that come before React has taken it over are lost, or half done: a box ticked while React
 * looks at it stays ticked for nobody. So the last one is held back, and done again; and so is the last key of those that
 * write a character, which are shortcuts, and what was chosen last from a list, which React sets back. Links and all other keys
 * work by themselves.
 *
 * @returns ends the holding, and presses again what was pressed, if it is still there
 */
export function holdEarlyPresses(container: HTMLElement): () => void {
  let held: Event | null = null
  const holdClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('a[href]') !== null) return
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
  container.addEventListener('click', holdClick, { capture: true })
  container.addEventListener('change', holdChange, { capture: true })
  document.addEventListener('keydown', holdKey)
  return () => {
    container.removeEventListener('click', holdClick, { capture: true })
    container.removeEventListener('change', holdChange, { capture: true })
    document.removeEventListener('keydown', holdKey)
    const target = held?.target
    if (held !== null && target instanceof Element && target.isConnected) {
      if (target instanceof HTMLSelectElement && held.type === 'change') target.value = chosen
      target.dispatchEvent(doAgain(held))
    }
    held = null
  }
}

/** The same once more; an event that was dispatched already cannot be. */
function doAgain(event: Event): Event {
  const Kind = event.constructor as new (type: string, like: Event) => Event
  return new Kind(event.type, event)
}
