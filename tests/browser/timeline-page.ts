import type { CDPSession, Locator, Page } from 'playwright-core'
import { takenOver } from './taken-over.ts'

/**
 * Opens an address, and waits until scripts have taken it over, and its timeline, where that is in sight: then it has
 * one tab stop.
 */
export async function openTimeline(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await takenOver(page)
  const isBelowText = new URL(address).pathname.startsWith('/a/') && (page.viewportSize()?.width ?? 0) < 1024
  if (!isBelowText) await page.locator('li[data-row] a[tabindex="0"]').first().waitFor({ state: 'attached' })
}

export const rowsIn = (within: Page | Locator): Locator => within.locator('li[data-row]')
export const rowOf = (within: Page | Locator, key: string): Locator => within.locator(`li[data-row="${key}"]`)
export const pictureIn = (within: Page | Locator): Locator => within.locator('svg[data-timeline-picture]')
export const markOf = (within: Page | Locator, key: string): Locator => within.locator(`g[data-key="${key}"]`)

/** The keys of the rows, in their order. */
export const keysIn = (within: Page | Locator): Promise<string[]> =>
  rowsIn(within).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''))

/** What `?from=&to=` ask for, and null where they say nothing. */
export function windowOf(page: Page): [from: string | null, to: string | null] {
  const { searchParams } = new URL(page.url())
  return [searchParams.get('from'), searchParams.get('to')]
}

export const scrollOf = (page: Page): Promise<number> => page.evaluate(() => window.scrollY)

/** The `data-row` that has the focus. */
export const focusedRow = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))

/** Where an element is on the screen; throws when it is nowhere. */
export async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox()
  if (box === null) throw new Error(`${element} is not drawn`)
  return box
}

/** Whether it begins on the screen, below the bar. */
export async function isOnScreen(place: Locator): Promise<boolean> {
  const y = (await place.boundingBox())?.y ?? -1
  return y > 52 && y < (place.page().viewportSize()?.height ?? 0)
}

interface Point {
  x: number
  y: number
}

/** Fingers that go down, move evenly, and are lifted, as the touch screen itself reports them. */
export async function touch(page: Page, fingers: readonly { from: Point; to: Point }[], steps = 12): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const at = (part: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}
