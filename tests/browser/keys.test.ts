import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

async function openArticle(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(options)
  await page.goto(ARTICLE)
  await answers(page)
  return page
}

/** What React has drawn answers a moment later. */
async function answers(page: Page): Promise<void> {
  await takenOver(page)
  await page.waitForLoadState('networkidle')
}

/** Who speaks in the opened quote, and its first words; null while none is open. */
const opened = (page: Page) =>
  page.evaluate(() => {
    const mark = document.querySelector('mark[data-open]')
    return mark === null ? null : `${mark.querySelector('a')?.dataset.who}: ${mark.textContent?.slice(0, 22)}`
  })
const order = (page: Page) =>
  page
    .locator('article mark > a[data-who]')
    .evaluateAll((links) =>
      links.map((link) => `${(link as HTMLElement).dataset.who}: ${link.closest('mark')?.textContent?.slice(0, 22)}`),
    )

describe('a single key', () => {
  test('leads from quote to quote, in sight and announced; back leaves them', async () => {
    const page = await openArticle()
    const quotes = await order(page)
    const before = await page.evaluate(() => history.length)
    for (const quote of quotes.slice(0, 3)) {
      await page.keyboard.press('j')
      await expect.poll(() => opened(page)).toBe(quote)
    }
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await page.keyboard.press('k')
    await expect.poll(() => opened(page)).toBe(quotes[1])
    const top = (await page.locator('mark[data-open]').first().boundingBox())?.y ?? -1
    expect(top).toBeGreaterThan(52)
    expect(top).toBeLessThan(700)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true')
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringMatching(/^Otwarta wypowiedź: /))
    await page.goBack()
    await expect.poll(() => page.url()).toBe(ARTICLE)
  })

  test('stays with a voice, and with those that are filtered', async () => {
    const page = await openArticle()
    await page.getByRole('checkbox', { name: /Andrij Jermak/ }).check()
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('j')
    await expect.poll(() => opened(page)).toMatch(/^Andrij Jermak/)
    const first = await opened(page)
    await page.keyboard.press('n')
    await expect.poll(() => opened(page)).not.toBe(first)
    expect(await opened(page)).toMatch(/^Andrij Jermak/)
    await page.keyboard.press('p')
    await expect.poll(() => opened(page)).toBe(first)
    await page.keyboard.press('p')
    await expect.poll(() => page.getByText('Ten głos nie ma tu więcej wypowiedzi').count()).toBeGreaterThan(0)
  })

  test('opens the rest of an article of which the page holds one quote', async () => {
    const article = await openArticle()
    const quotes = await order(article)
    const address = await article.locator('article mark > a[data-who]').nth(4).getAttribute('href')
    const page = await openPage()
    await page.goto(site + address)
    await answers(page)
    await page.keyboard.press('j')
    await expect.poll(() => opened(page)).toBe(quotes[5])
    for (const quote of [quotes[4], quotes[3], quotes[2]]) {
      await page.keyboard.press('k')
      await expect.poll(() => opened(page)).toBe(quote)
    }
  })

  test('shares, closes, and leads to voices, timeline and search', async () => {
    const page = await openArticle()
    await page.keyboard.press('s')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('menu').count()).toBe(0)
    expect(await opened(page)).not.toBeNull()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).toBe(ARTICLE)
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-who'))).toBe(true)
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox')
    // a box has no use for letters
    await page.keyboard.press('t')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('[data-reach="timeline"] a[tabindex="0"]')))
      .toBe(true)
    await page.keyboard.press('/')
    await page.waitForURL(/\/search$/)
  })

  test('opens sheets on a phone with a keyboard', async () => {
    const page = await openArticle({ viewport: PHONE })
    await page.keyboard.press('t')
    await page.getByRole('dialog', { name: 'Oś czasu' }).waitFor()
    await page.keyboard.press('j')
    expect(await opened(page)).toBeNull()
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    await page.getByRole('dialog', { name: 'Głosy' }).waitFor()
  })

  test('tells which there are, without a fault that axe finds', async () => {
    const page = await openArticle()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Skróty klawiszowe' })
    await help.waitFor()
    expect(await help.getByRole('term').allTextContents()).toEqual(['j', 'k', 'n', 'p', 'Esc', 's', 'f', 't', '/', '?'])
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => help.count()).toBe(0)
  })

  test('is left to who types, to the browser, and to who turned it off', async () => {
    const page = await openArticle()
    await page.keyboard.press('Control+j')
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('cytelnia:settings', { detail: { keys: 'off' } })))
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await page.waitForTimeout(500)
    expect(await opened(page)).toBeNull()
    expect(await page.getByRole('dialog').count()).toBe(0)
    // Escape is nobody's letter
    await page.locator('article mark').first().click()
    await expect.poll(() => opened(page)).not.toBeNull()
    await page.getByRole('button', { name: 'Więcej' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).toBe(ARTICLE)
  })

  test('goes through the quotes where they stand alone', async () => {
    const page = await openPage()
    await page.goto(`${ARTICLE}?view=quotes`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await answers(page)
    await page.keyboard.press('j')
    const at = () => page.evaluate(() => document.activeElement?.closest('[data-said]')?.textContent)
    await expect.poll(at).toBeTruthy()
    const first = await at()
    await page.keyboard.press('j')
    await expect.poll(at).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(at).toBe(first)
  })
})
