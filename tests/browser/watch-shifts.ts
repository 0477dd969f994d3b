import type { Page } from 'playwright-core'

/** Counts how far what stands in a page is moved by itself, as Chromium does, from each opening of one on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number }
        Object.assign(window, { shift: Reflect.get(window, 'shift') + value })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** @returns how far since the page was opened, from 0 */
export const shiftOf = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'shift'))
