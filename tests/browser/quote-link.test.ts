import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findAddress, quoteBeginning, SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { isTakenOver } from './taken-over.ts'
import { DESKTOP, PHONE } from './viewports.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

async function isInSight(page: Page, words: string): Promise<boolean> {
  const box = await quoteBeginning(page, words).boundingBox()
  const bar = await page.getByRole('banner').boundingBox()
  if (box === null || bar === null) return false
  return box.y >= bar.y + bar.height && box.y < (page.viewportSize()?.height ?? 0) * 0.8
}

describe('a link to one quote', () => {
  const WORDS = 'Bez Ukrainy, bez załatwienia'

  test.each([
    ['a phone', PHONE, true],
    ['a phone without scripts', PHONE, false],
    ['a desk', DESKTOP, true],
  ])('opens on %s at the quote, clear of the bar, focused and answered for', async (_, viewport, javaScriptEnabled) => {
    const address = await findAddress(openPage, ARTICLE, WORDS)
    const page = await openPage({ viewport, javaScriptEnabled })
    await page.goto(address)
    await expect.poll(() => isInSight(page, WORDS)).toBe(true)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Andrij Jermak, dosłownie')
    const card = page.getByRole('region', { name: 'Andrij Jermak' })
    expect(await card.textContent()).toContain('szef gabinetu prezydenta Ukrainy')
    expect(await card.getByRole('button', { name: 'Kopiuj link' }).isVisible()).toBe(javaScriptEnabled)
  })

  test('is announced, where more than the text is drawn at once', async () => {
    const address = await findAddress(openPage, ARTICLE, WORDS)
    const page = await openPage()
    await page.goto(address)
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContain('Otwarta wypowiedź: Andrij Jermak, dosłownie')
  })

  test('is copied from its card', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(ARTICLE)
    await quoteBeginning(page, WORDS).click()
    await page.getByRole('button', { name: 'Kopiuj link' }).click()
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Link skopiowany')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(page.url())
    expect(copied).toMatch(new RegExp(`/a/${SLUG}/q/bez-ukrainy-`))
  })

  test('says so when its quote is not there, and opens no other', async () => {
    const address = `${ARTICLE}/q/bez-ukrainy-nie-ma-tych-slow-zzzzz`
    const page = await openPage({ missing: [address] })
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Tej wypowiedzi nie ma w artykule')
    expect(await page.locator('mark[data-open]').count()).toBe(0)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  }, 30_000)

  test('shows the quote with scripts turned off, and the way to its place', async () => {
    const address = await findAddress(openPage, ARTICLE, WORDS)
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(address)
    expect(await page.title()).toContain('Andrij Jermak')
    expect(await page.getByRole('region', { name: 'Andrij Jermak' }).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Czytaj dalej' }).click()
    await expect.poll(() => isInSight(page, WORDS)).toBe(true)
  })
})

describe('the page of a quote', () => {
  const WORDS = 'Nasze różnice'
  const OTHERS = 'Bez Ukrainy, bez załatwienia'
  const NEXT = 'Stoltenberg podkreślił, że NATO potwierdziło'

  /** Opened anew, as from a message; nobody has touched it. */
  async function openQuote(options: Parameters<typeof openPage>[0] = {}) {
    const address = await findAddress(openPage, ARTICLE, WORDS)
    const page = await openPage(options)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(address)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Jens Stoltenberg, dosłownie')
    // on a phone nothing of it is there before somebody touches it
    if (options.viewport === undefined) await expect.poll(() => isTakenOver(page)).toBe(true)
    return { page, asked }
  }
  const topOf = async (page: Page, words: string) =>
    Math.round((await quoteBeginning(page, words).boundingBox())?.y ?? -1)

  test('holds the quote and its paragraph, and asks for no other words', async () => {
    const { page, asked } = await openQuote()
    await page.waitForLoadState('networkidle')
    expect(await quoteBeginning(page, OTHERS).count()).toBe(0)
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([])
    // a title that may be long leaves room for what one came for
    const size = await page.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).fontSize)
    expect(Number.parseFloat(size)).toBeLessThan(24)
    // the focus is at the quote already, and is shown there once keys are pressed
    const ring = () => page.locator('mark[data-open]').evaluate((mark) => getComputedStyle(mark).outlineStyle)
    expect(await ring()).toBe('none')
    await page.keyboard.press('Shift')
    expect(await ring()).toBe('solid')
    expect(await page.getByRole('article').textContent()).toMatch(/20\swypowiedzi, 2\sgłosy/)
  })

  test.each([
    ['a finger', (page: Page) => page.touchscreen.tap(5, 300)],
    ['a key', (page: Page) => page.keyboard.press('Shift')],
    ['a mouse', (page: Page) => page.mouse.move(200, 300)],
  ])('goes on below when %s is moved, and nothing is displaced', async (means, move) => {
    const { page } = await openQuote({ viewport: PHONE, hasTouch: true })
    const top = await topOf(page, WORDS)
    await move(page)
    await page.getByText(NEXT).waitFor()
    expect(await topOf(page, WORDS)).toBe(top)
    expect(await page.getByRole('link', { name: 'Czytaj dalej' }).count()).toBe(0)
    // a tap elsewhere takes the focus with it
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toBe(means === 'a finger' ? null : 'Jens Stoltenberg, dosłownie')
  })

  test('unfolds the beginning under the title, from which one reads on', async () => {
    const { page } = await openQuote()
    const title = page.getByRole('heading', { level: 1 })
    const before = await title.boundingBox()
    await page.getByRole('link', { name: 'Początek artykułu' }).press('Enter')
    const lead = page.getByRole('article').getByText('poinformował w środę szef NATO')
    await lead.waitFor()
    expect((await title.boundingBox())?.y).toBe(before?.y)
    expect((await lead.boundingBox())?.y).toBeLessThan((before?.y ?? 0) + 260)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.getByRole('link', { name: 'Początek artykułu' }).count()).toBe(0)
    expect(await quoteBeginning(page, OTHERS).count()).toBe(1)
  })

  test('leads to the quotes before and after it, of which it holds nothing', async () => {
    const { page } = await openQuote()
    await page.getByRole('link', { name: 'Poprzednia wypowiedź tego głosu' }).click()
    await expect.poll(() => page.locator('mark[data-open]').first().textContent()).toContain('Istnieją')
    expect(await page.locator('mark[data-open]').count()).toBeGreaterThan(0)
    await page.goBack()
    await expect.poll(() => page.locator('mark[data-open]').first().textContent()).toContain(WORDS)
  })

  test('brings up the voices of the whole article on a phone', async () => {
    const { page } = await openQuote({ viewport: PHONE })
    await page.getByRole('button', { name: 'Głosy' }).click()
    await page
      .getByRole('dialog', { name: 'Głosy' })
      .getByRole('checkbox', { name: /Andrij Jermak.*4/ })
      .waitFor()
  })

  test('says so where the rest cannot be had, and has it at the next press', async () => {
    const { page } = await openQuote()
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Czytaj dalej' }).click()
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Nie ma połączenia')
    expect(await quoteBeginning(page, WORDS).isVisible()).toBe(true)
    await page.context().setOffline(false)
    await page.getByRole('link', { name: 'Czytaj dalej' }).click()
    await page.getByText(NEXT).waitFor()
  })
})
