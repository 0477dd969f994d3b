import type { Browser, CDPSession } from 'playwright-core'
import { BLANK } from '../browser/serve-directory.ts'
import { type Watched, watchVisit } from './watch-visit.ts'

/** A phone, as Lighthouse has it. */
const VIEWPORT = { width: 412, height: 823 }
const SLOWDOWN = 4
const LATENCY_MS = 150
const BYTES_PER_SECOND = 1_600_000 / 8
/** Milliseconds without a task, a load or a shift, after which a page counts as settled. */
const QUIET = 1500
const WITHIN = 60_000

export interface Visits {
  /** With nothing stored. */
  first: Watched
  /** The same address again, with what the first visit left in the browser's cache. */
  repeated: Watched
}

/** Opens an address twice, in a context of its own. */
export async function measureVisits(browser: Browser, origin: string, path: string): Promise<Visits> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'pl-PL', isMobile: true, hasTouch: true })
  try {
    const page = await context.newPage()
    await page.goto(origin + BLANK)
    await page.addInitScript({ content: watchVisit() })
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const network = { latency: LATENCY_MS, downloadThroughput: BYTES_PER_SECOND, uploadThroughput: BYTES_PER_SECOND }
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network })
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const first = await visit(session, origin + path)
    await visit(session, origin + BLANK)
    return { first, repeated: await visit(session, origin + path) }
  } finally {
    await context.close()
  }
}

async function visit(session: CDPSession, address: string): Promise<Watched> {
  await session.send('Page.navigate', { url: address })
  // Playwright's own way would run a script of its own in the page, which is a long task
  const asked = { expression: `window.visit.settled(${QUIET})`, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = await Promise.race([session.send('Runtime.evaluate', asked), failLate(address)])
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as Watched
}

function failLate(address: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${address} did not settle within ${WITHIN / 1000} s`)), WITHIN).unref()
  })
}
