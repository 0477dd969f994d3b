import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished } from 'vitest'
import { getChromium, giveBack, openFreshPage, takeProfile } from './profiles.ts'
import { DESKTOP } from './viewports.ts'

interface PageOptions extends BrowserContextOptions {
  /** Addresses that answer 404 on purpose, which Chromium puts on its console. */
  missing?: readonly string[]
  /** What cannot be had on purpose: the console's lines and the exceptions that are about nothing else. */
  refused?: RegExp
}

/**
 * One Chromium for all tests of a process. Each page is fresh, with nothing stored; an error or warning on its console,
 * an exception, or a request to anywhere but this machine fails the test. What is read is not kept by a worker, unless
 * `serviceWorkers: 'allow'` asks for one.
 *
 * @returns opens such a page
 */
export function prepareChromium(): (options?: PageOptions) => Promise<Page> {
  // its start is not the first test's time
  beforeAll(async () => {
    await getChromium()
  })
  return async ({ missing = [], refused, ...options } = {}) => {
    const profile = await takeProfile({
      viewport: DESKTOP,
      locale: 'pl-PL',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    })
    const page = await openFreshPage(profile)
    const complaints: string[] = []
    page.on('console', (message) => {
      if (missing.includes(message.location().url) || refused?.test(message.location().url)) return
      // a test that takes the network away means it
      if (message.text().includes('net::ERR_INTERNET_DISCONNECTED')) return
      if (message.text().includes('Service Worker registration blocked by Playwright')) return
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => {
      if (!refused?.test(String(error))) complaints.push(String(error))
    })
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`asked ${request.url()}`)
    })
    onTestFinished(async ({ task }) => {
      await giveBack(profile, task.result?.state === 'fail')
      expect(complaints).toEqual([])
    })
    return page
  }
}

/**
 * Keeps the app from coming to what is opened next, as a slow line does: the page stands there as it was drawn.
 *
 * @returns lets it come
 */
export async function holdApp(page: Page): Promise<() => void> {
  let letIn = () => {}
  const letInAtLast = new Promise<void>((resolve) => {
    letIn = resolve
  })
  await page.route('**/assets/react-dom-*.js', async (route) => {
    await letInAtLast
    await route.continue()
  })
  return letIn
}
