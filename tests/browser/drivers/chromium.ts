import { existsSync } from 'node:fs'
import { launchChromium } from '../chromium.ts'
import { DESKTOP } from '../viewports.ts'
import type { DrivenBrowser } from './driven-page.ts'

export const hasChromium = existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')

/** Chromium, of whose console warnings count as well. */
export async function driveChromium(): Promise<DrivenBrowser> {
  const browser = await launchChromium()
  return {
    async newPage() {
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'pl-PL' })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      return {
        open: async (address) => void (await page.goto(address)),
        evaluate: <T>(expression: string) => page.evaluate<T>(expression),
        clickAt: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
        complaints: () => complaints,
      }
    },
    close: () => browser.close(),
  }
}
