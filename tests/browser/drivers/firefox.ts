import { existsSync } from 'node:fs'
import { type KeyInput, launch } from 'puppeteer-core'
import { DESKTOP } from '../viewports.ts'
import type { DrivenBrowser } from './driven-page.ts'

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr'

/** A face that was on its way when one left the page: NS_BINDING_ABORTED. */
const ABANDONED = 'status=2152398850'

export const hasFirefox = existsSync(FIREFOX)

/** Debian's Firefox, or the one that FIREFOX names, by WebDriver BiDi. */
export async function launchFirefox(): Promise<DrivenBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: DESKTOP,
    extraPrefsFirefox: { 'intl.accept_languages': 'pl-PL, pl', 'app.update.enabled': false },
  })
  return {
    async newPage() {
      const context = await browser.createBrowserContext()
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes(ABANDONED)) complaints.push(message.text())
      })
      return {
        open: async (address) => void (await page.goto(address)),
        evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        clickAt: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key as KeyInput),
        complaints: () => complaints,
      }
    },
    close: () => browser.close(),
  }
}
