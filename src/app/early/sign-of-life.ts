/** Of a reader who goes on. A screen reader only clicks. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'click', 'selectionchange'] as const

/**
 * Resolves once somebody moves, touches or types. The element bears `data-touched` from then on, and the document hears
 * of it (`cytelnia:touched`), for those parts of the app that wait for the same.
 */
export function signOfLife({ dataset }: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController()
    const hear = () => {
      heard.abort()
      dataset.touched = ''
      document.dispatchEvent(new Event('cytelnia:touched'))
      resolve()
    }
    // before those who hold a click back
    for (const sign of SIGNS) addEventListener(sign, hear, { capture: true, signal: heard.signal })
  })
}
