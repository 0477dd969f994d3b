import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'

const site = inject('site')
const ARTICLE = `${site}/a/istnieja-roznice-zdan-miedzy-rosja-a-nato-w-kwestii-ukrainy`
const project = inject('projectSite')
const openPage = prepareChromium()

/** As a thumb does it: in steps, each of which is seen. */
async function readOn(page: Page, steps: number): Promise<void> {
  await page.mouse.move(200, 300)
  for (let i = 0; i < steps; i++) {
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(80)
  }
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('cytelnia-places') ?? '{}')
const offer = (page: Page) => page.getByRole('complementary', { name: 'Poprzednie czytanie' })

describe('where one stopped reading', () => {
  test('is offered when one comes back, moves nothing, and is gone to on a press', async () => {
    const page = await openPage({ viewport: PHONE })
    await page.goto(ARTICLE)
    await takenOver(page)
    await readOn(page, 4)
    await expect.poll(() => kept(page)).toContain('istnieja')
    const words = (Object.values(JSON.parse(await kept(page)))[0] as { words: string }).words
    const back = await page.context().newPage()
    await back.setViewportSize(PHONE)
    await back.goto(ARTICLE)
    await takenOver(back)
    const height = await back.evaluate(() => document.documentElement.scrollHeight)
    await back.mouse.move(10, 300)
    await offer(back).waitFor()
    expect(await back.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
    expect(await back.evaluate(() => window.scrollY)).toBe(0)
    expect(await findViolations(back)).toEqual([])
    await offer(back)
      .getByRole('button', { name: /^Wróć do: / })
      .click()
    await expect.poll(() => back.evaluate(() => window.scrollY)).toBeGreaterThan(300)
    const place = await back.evaluate(() => document.activeElement?.textContent ?? '')
    expect(place.replace(/\s+/g, ' ').trim().slice(0, 60)).toBe(words)
    await expect.poll(() => offer(back).count()).toBe(0)
    await back.close()
  })

  test('is not offered where the address names a place, to who stays, and of what is read', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    await takenOver(page)
    await readOn(page, 4)
    await expect.poll(() => kept(page)).toContain('istnieja')
    const back = await page.context().newPage()
    await back.goto(`${ARTICLE}#heading-5`)
    await takenOver(back)
    await back.mouse.move(10, 300)
    await back.getByText('Pobierz wypowiedzi').waitFor()
    await back.waitForTimeout(500)
    expect(await offer(back).count()).toBe(0)
    await back.goto(ARTICLE)
    await takenOver(back)
    await back.evaluate(() => window.scrollTo(0, 0))
    await back.mouse.move(20, 320)
    await readOn(back, 30)
    await expect.poll(() => kept(back)).toBe('{}')
    await back.close()
  })
})

describe('the line that one reads', () => {
  /** The first paragraph in sight by its number, and as its fraction what of it is above the window. */
  const lineAtTop = (page: Page) =>
    page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p[data-at]')]
      const first = paragraphs.findIndex((each) => each.getBoundingClientRect().bottom > 64)
      const { top, height } = paragraphs[first]?.getBoundingClientRect() ?? new DOMRect()
      return first + Math.max(0, 64 - top) / height
    })
  /** What is wrong by less than this is less than a line of the paragraph. */
  const LINE = 0.2

  test('stays where it is when the text is set larger, and when the window gets narrower', async () => {
    const page = await openPage({ viewport: PHONE })
    await page.goto(ARTICLE)
    await takenOver(page)
    await readOn(page, 4)
    await page.evaluate(() => window.scrollTo(0, 2000))
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(2000)
    await expect.poll(() => kept(page)).toContain('istnieja')
    const line = await lineAtTop(page)
    await page.getByRole('navigation', { name: 'Narzędzia czytania' }).getByRole('button', { name: 'Wygląd' }).click()
    for (const size of ['największy', 'mniejszy']) {
      const before = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.getByRole('radio', { name: size, exact: true }).check()
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).not.toBe(before)
      await expect.poll(async () => Math.abs((await lineAtTop(page)) - line)).toBeLessThan(LINE)
    }
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(async () => Math.abs((await lineAtTop(page)) - line)).toBeLessThan(LINE)
  })

  test.each(['', '/'])('stays in sight when a phone is turned: %j', async (path) => {
    // by the browser alone
    const page = await openPage({ viewport: PHONE, isMobile: true, hasTouch: true, javaScriptEnabled: false })
    await page.goto(path === '' ? ARTICLE : inject('denseSite') + path)
    await page.mouse.wheel(0, 2000)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000)
    const words = () =>
      page.evaluate(() => {
        const parts = [...document.querySelectorAll('main :is(p[data-at], h2)')]
        return parts.findIndex((each) => each.getBoundingClientRect().bottom > 64)
      })
    const before = await words()
    await page.setViewportSize({ width: PHONE.height, height: PHONE.width })
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(PHONE.height)
    expect(Math.abs((await words()) - before)).toBeLessThanOrEqual(1)
  })
})

test('the time that is left follows', async () => {
  const page = await openPage()
  await page.goto(ARTICLE)
  await takenOver(page)
  const left = page.getByRole('navigation', { name: 'W artykule' }).getByRole('paragraph')
  await expect.poll(() => left.textContent()).toMatch(/^jeszcze ok. \d/)
  await readOn(page, 30)
  await expect.poll(() => left.textContent()).toBe('przeczytane')
})

describe('at its end an article', () => {
  test('leads to the older and the newer, with scripts and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage({ javaScriptEnabled })
      await page.goto(`${project}/a/pomost`)
      const others = page.getByRole('navigation', { name: 'Inne artykuły' })
      const ways = await others.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('rel')))
      expect(ways.length).toBeGreaterThan(0)
      const [way] = ways
      await others.getByRole('link').first().click()
      await page.waitForURL((url) => !url.pathname.endsWith('/pomost'))
      // and back again, from there
      const opposite = way === 'prev' ? 'next' : 'prev'
      await page.mouse.move(100, 100)
      await page.locator(`nav a[rel="${opposite}"]`).click()
      await page.waitForURL(/\/a\/pomost$/)
    }
  })
})

describe('on the page of a quote, below which its article unfolds', () => {
  const WORDS = 'Bez Ukrainy, bez załatwienia'
  const words = (page: Page) => page.locator('article mark', { hasText: WORDS }).first()
  const topOf = async (page: Page) => Math.round((await words(page).boundingBox())?.y ?? -1)
  const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

  async function openQuote(): Promise<Page> {
    const page = await openPage({ viewport: PHONE })
    await page.goto(ARTICLE)
    const sign = page.locator('article mark', { hasText: WORDS }).first().locator('a[data-who]')
    await page.goto(site + (await sign.getAttribute('href')))
    return page
  }

  test.each(['a press', 'a key'])('the words stay where they are when %s closes it', async (means) => {
    const page = await openQuote()
    await takenOver(page)
    const close = page.getByRole('link', { name: 'Zamknij' })
    // as one sees it without having scrolled
    const top = await topOf(page)
    await page.getByText('najpierw z największą wojną').waitFor()
    // the card's own code comes behind the page's: until then its link works by itself, as below
    await expect
      .poll(() => close.evaluate((link) => Object.keys(link).some((key) => key.startsWith('__react'))))
      .toBe(true)
    if (means === 'a key') await page.keyboard.press('Escape')
    else await close.dispatchEvent('click')
    await page.waitForURL(ARTICLE)
    await expect.poll(() => page.getByRole('article').getByText('w środę').count()).toBeGreaterThan(0)
    expect(Math.abs((await topOf(page)) - top)).toBeLessThanOrEqual(1)
    expect(await scrolled(page)).toBeGreaterThan(1000)
  })

  test('a press that comes before all scripts leads to them, too', async () => {
    const page = await openPage({ viewport: PHONE, javaScriptEnabled: false })
    await page.goto(ARTICLE)
    await page.goto(site + (await words(page).locator('a[data-who]').getAttribute('href')))
    await page.getByRole('link', { name: 'Zamknij' }).click()
    await page.waitForURL((url) => url.href.startsWith(`${ARTICLE}#`))
    const top = await topOf(page)
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(PHONE.height / 2)
  })

  test('who comes back to it from elsewhere in the article finds it as it was left', async () => {
    const page = await openQuote()
    await takenOver(page)
    const top = await topOf(page)
    await page.getByRole('button', { name: 'Spis' }).click()
    await page.getByRole('dialog').getByRole('link').first().click()
    await expect.poll(() => scrolled(page)).toBeGreaterThan(300)
    await page.goBack()
    await expect.poll(() => topOf(page)).toBe(top)
  })
})
