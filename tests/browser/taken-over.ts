import type { Page } from 'playwright-core'

const PATIENCE_MS = 15_000
const PAUSE_MS = 25

/**
 * Moves the pointer a little, as anybody does who has come to read, and waits until React answers for what stands
 * there.
 *
 * @throws when it has not after a quarter of a minute
 */
export async function takenOver(page: Page): Promise<void> {
  const start = performance.now()
  for (let x = 1; performance.now() - start < PATIENCE_MS; x = (x + 1) % 4) {
    await page.mouse.move(x, 1)
    if (await isTakenOver(page)) return
    await page.waitForTimeout(PAUSE_MS)
  }
  throw new Error(`React does not answer for ${page.url()} after ${PATIENCE_MS / 1000} s`)
}

/** Whether React has put its own mark on what stands in the page. */
export function isTakenOver(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const title = document.querySelector('h1')
    return title !== null && Object.keys(title).some((key) => key.startsWith('__reactFiber'))
  })
}
