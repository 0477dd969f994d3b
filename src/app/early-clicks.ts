/**
 * Presses on a prerendered page that come before React has taken it over are lost, or half done: a box ticked while React
 * looks at it stays ticked for nobody. So the last one is held back, and done again. Links work by themselves.
 *
 * @returns ends the holding, and presses again what was pressed, if it is still there
 */
export function holdEarlyClicks(container: HTMLElement): () => void {
  let held: MouseEvent | null = null
  const hold = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('a[href]') !== null) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held = event
  }
  container.addEventListener('click', hold, { capture: true })
  return () => {
    container.removeEventListener('click', hold, { capture: true })
    const target = held?.target
    if (held !== null && target instanceof Element && target.isConnected) {
      target.dispatchEvent(new MouseEvent(held.type, held))
    }
    held = null
  }
}
