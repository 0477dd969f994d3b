const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * Moves the focus among the links of a list: arrows by one, Home and End to its ends.
 *
 * @returns whether the key means a move here
 */
export function moveFocus(list: HTMLElement, key: string): boolean {
  const step = STEPS[key]
  if (step === undefined && key !== 'Home' && key !== 'End') return false
  const links = [...list.querySelectorAll<HTMLElement>('a[href]')]
  const at = links.findIndex((link) => link.matches(':focus'))
  const next = step === undefined ? (key === 'Home' ? 0 : links.length - 1) : at + step
  links[Math.min(links.length - 1, Math.max(0, next))]?.focus()
  return true
}
