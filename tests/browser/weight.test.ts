import { brotliCompressSync, constants } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { isTakenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'

const site = inject('site')
const openPage = prepareChromium()

/** kB of 1,000 bytes, Brotli at its best, of all scripts of a page that nobody touches. */
const LIMIT = 95

const ARTICLE = `${site}/a/${SLUG}`

/** Opens an address on a phone and adds up the scripts that it asks for. */
async function openAndWeigh(page: Page, address: string): Promise<() => Promise<number>> {
  const scripts = new Map<string, Response>()
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.set(response.url(), response)
  })
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  // all of it is there, and none has done anything yet
  expect(await isTakenOver(page)).toBe(false)
  return async () => {
    const bodies = await Promise.all([...scripts.values()].map((script) => script.body()))
    const sizes = bodies.map((body) => brotliCompressSync(body, BEST).length)
    return sizes.reduce((sum, size) => sum + size, 0) / 1000
  }
}

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }

test('the first script needs no other before it does anything', async () => {
  const page = await openPage()
  await page.goto(ARTICLE)
  const first = await page.locator('script[type="module"]').getAttribute('src')
  const code = await (await page.request.get(site + first)).text()
  expect(code).toMatch(/\bimport\(/)
  // of another it would take a value or, when it only ran before it, nothing
  expect(code).not.toMatch(/\bimport\s*["'`{*\w]/)
})

describe('the scripts of a page that nobody has touched yet', () => {
  test('weigh little on an article', async () => {
    const weigh = await openAndWeigh(await openPage({ viewport: PHONE, locale: 'pl-PL' }), ARTICLE)
    const weight = await weigh()
    // all of React is among them
    expect(weight).toBeGreaterThan(60)
    expect(weight).toBeLessThanOrEqual(LIMIT)
  })

  test('weigh as little on a quote, and its card’s come at the first touch', async () => {
    const article = await openPage({ viewport: PHONE })
    await article.goto(ARTICLE)
    const quote = await article.locator('article mark a[data-who]').nth(2).getAttribute('href')
    // one that has nothing of it yet
    const page = await openPage({ viewport: PHONE })
    const weigh = await openAndWeigh(page, site + quote)
    const untouched = await weigh()
    expect(untouched).toBeLessThanOrEqual(LIMIT)
    await page.getByRole('button', { name: 'Więcej' }).click()
    await page.getByRole('menu').waitFor()
    expect(await weigh()).toBeGreaterThan(untouched)
  })
})
