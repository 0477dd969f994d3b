import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { launchChromium } from './chromium.ts'

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1440, height: 900 }

interface PageOptions extends BrowserContextOptions {
  /** Addresses that answer 404 on purpose, which Chromium puts on its console. */
  missing?: readonly string[]
}

/**
 * One Chromium for a test file. Each page is fresh, with nothing stored; an error or warning on its console, an
 * exception, or a request to anywhere but this machine fails the test.
 *
 * @returns opens such a page
 */
export function prepareChromium(): (options?: PageOptions) => Promise<Page> {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())
  return async ({ missing = [], ...options } = {}) => {
    const context = await browser.newContext({
      viewport: DESKTOP,
      locale: 'pl-PL',
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (missing.includes(message.location().url)) return
      // a test that takes the network away means it
      if (message.text().includes('net::ERR_INTERNET_DISCONNECTED')) return
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`asked ${request.url()}`)
    })
    onTestFinished(async () => {
      await context.close()
      expect(complaints).toEqual([])
    })
    return page
  }
}
