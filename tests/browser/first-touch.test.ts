import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { isTakenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

/** Where everything stands that has a size. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      // what is only printed comes and goes unseen
      return width * height > 0 ? `${element.tagName} ${[x, y, width, height].map(Math.round)}` : []
    }),
  )

/** Whether all rules are worn, and not only those of the first look. */
const isWhole = (page: Page) =>
  page.evaluate(() => {
    const link = document.querySelector<HTMLLinkElement>('link[data-whole]')
    return link !== null && matchMedia(link.media).matches
  })

async function openUntouched(page: Page, address = ARTICLE): Promise<void> {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
}

describe('a page that is read on a phone', () => {
  test('does nothing at first, and when it is touched nothing moves', async () => {
    const page = await openPage({ viewport: PHONE, hasTouch: true })
    await openUntouched(page)
    expect(await isTakenOver(page)).toBe(false)
    expect(await isWhole(page)).toBe(false)
    const before = await places(page)
    await page.touchscreen.tap(5, 300)
    await expect.poll(() => isTakenOver(page)).toBe(true)
    expect(await isWhole(page)).toBe(true)
    // what needs the app has its room, and comes there when it can
    expect(await places(page)).toEqual(expect.arrayContaining(before))
  })

  test('answers a press that began before the app came and ends behind it, as a slow finger’s does', async () => {
    const page = await openPage({ viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] })
    await openUntouched(page)
    const address = await page.locator('article mark a[data-who]').nth(3).getAttribute('href')
    await openUntouched(page, site + address)
    const button = page.getByRole('button', { name: 'Kopiuj link' })
    await button.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await button.boundingBox()) ?? expect.fail('no button')
    const code = page.waitForResponse(/opened-quote/)
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await expect.poll(() => isTakenOver(page)).toBe(true)
    // what answers for the quote has come, and could be drawn
    await (await code).finished()
    await page.waitForTimeout(500)
    await page.mouse.up()
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Link skopiowany')
    expect(await page.locator('[data-down]').count()).toBe(0)
  })

  test.each([
    ['on a quote where the browser gives it to no link by itself', true, 'A id'],
    ['but stays where somebody has put it', false, 'A class'],
  ])('has the focus %s', async (_, leaves, expected) => {
    const page = await openPage({ viewport: PHONE })
    await openUntouched(page)
    const address = await page.locator('article mark a[data-who]').nth(3).getAttribute('href')
    // what has the focus already keeps Chromium from following `autofocus`
    await page.addInitScript((leaves) => {
      const watch = new MutationObserver(() => {
        const first = document.querySelector<HTMLElement>('a[href="#text"]')
        if (first === null) return
        watch.disconnect()
        first.focus()
        if (leaves) requestAnimationFrame(() => first.blur())
      })
      watch.observe(document, { childList: true, subtree: true })
    }, leaves)
    await openUntouched(page, site + address)
    expect(await isTakenOver(page)).toBe(false)
    const focused = await page.evaluate(() => {
      const { tagName = '', id = '' } = document.activeElement ?? {}
      return `${tagName} ${id === '' ? 'class' : 'id'}`
    })
    expect(focused).toBe(expected)
  })

  test('is made ready while one reads on for ten seconds, without a word about it', async () => {
    const page = await openPage({ viewport: PHONE })
    await page.clock.install()
    await openUntouched(page)
    const address = await page.locator('article mark a[data-who]').nth(3).getAttribute('href')
    await openUntouched(page, site + address)
    const scrolled = await page.evaluate(() => window.scrollY)
    expect(await isTakenOver(page)).toBe(false)
    await page.clock.fastForward(10_000)
    await expect.poll(() => isTakenOver(page)).toBe(true)
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
    expect((await page.getByRole('status').allInnerTexts()).join('')).toBe('')
  })

  test('answers the press that is its first', async () => {
    const page = await openPage({ viewport: PHONE })
    await openUntouched(page)
    // without the pointer that would come before it
    await page.getByRole('button', { name: 'Głosy' }).dispatchEvent('click')
    await page.getByRole('dialog', { name: 'Głosy' }).waitFor()
  })

  test('opens the quote whose sign is pressed first in its place', async () => {
    const page = await openPage({ viewport: PHONE, hasTouch: true })
    await openUntouched(page)
    const quotes = page.locator('article mark')
    const count = await quotes.count()
    const sign = quotes.locator('a[data-who]').nth(5)
    // low on the page, where its card would go on under the dock
    await sign.evaluate((element, low) => window.scrollBy(0, element.getBoundingClientRect().top - low), 460)
    const before = await page.evaluate(() => window.scrollY)
    await sign.tap()
    await page.getByRole('button', { name: 'Kopiuj link' }).waitFor()
    expect(page.url()).toMatch(/\/q\//)
    expect(await quotes.count()).toBe(count)
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(PHONE.height)
    const dock = await page.getByRole('navigation', { name: 'Narzędzia czytania' }).boundingBox()
    const bottomOfCard = async () => {
      const close = await page.getByRole('link', { name: 'Zamknij' }).boundingBox()
      return (close?.y ?? Number.POSITIVE_INFINITY) + (close?.height ?? 0)
    }
    await expect.poll(bottomOfCard).toBeLessThan(dock?.y ?? 0)
    expect((await sign.boundingBox())?.y).toBeGreaterThan(0)
  })

  test('answers the key that is its first', async () => {
    const page = await openPage({ viewport: PHONE })
    await openUntouched(page)
    await page.keyboard.press('j')
    await page.waitForURL(/\/q\//)
  })

  test('stays where it was scrolled to, though its address names a quote', async () => {
    const page = await openPage({ viewport: PHONE })
    await openUntouched(page)
    const quotes = page.locator('article mark a[data-who]')
    const address = await quotes.nth(3).getAttribute('href')
    await openUntouched(page, site + address)
    await page.mouse.wheel(0, 900)
    await expect.poll(() => isTakenOver(page)).toBe(true)
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
  })

  test.each([
    ['colours are forced', { forcedColors: 'active' }],
    ['more contrast is asked for', { contrast: 'more' }],
    ['it is printed', { media: 'print' }],
  ] as const)('has all its rules at once where %s', async (_, media) => {
    const page = await openPage({ viewport: PHONE })
    await page.emulateMedia(media)
    await openUntouched(page)
    expect(await isTakenOver(page)).toBe(false)
    expect(await isWhole(page)).toBe(true)
  })

  test('has them without scripts', async () => {
    const page = await openPage({ viewport: PHONE, javaScriptEnabled: false })
    await openUntouched(page)
    expect(await isWhole(page)).toBe(true)
  })
})

describe('a page with more than its text in sight', () => {
  test('does not wait', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    await expect.poll(() => isTakenOver(page)).toBe(true)
  })

  test('answers a press whenever it comes, and no other voice for it', async () => {
    for (let wait = 0; wait < 300; wait += 25) {
      const page = await openPage()
      await page.goto(ARTICLE)
      await page.waitForTimeout(wait)
      await page.getByRole('checkbox', { name: /Andrij Jermak/ }).click()
      await expect.poll(() => page.url()).toBe(`${ARTICLE}?who=andrij-jermak`)
      await page.close()
    }
  })

  test.each(['?who=andrij-jermak', '#heading-5'])('nor does one whose address asks for more: %s', async (more) => {
    const page = await openPage({ viewport: PHONE })
    await page.goto(ARTICLE + more)
    await expect.poll(() => isTakenOver(page)).toBe(true)
  })

  test('nor one that is to be drawn in another language', async () => {
    const page = await openPage({ viewport: PHONE, locale: 'en-GB' })
    await page.goto(ARTICLE)
    await page.getByRole('button', { name: 'Voices' }).waitFor()
  })
})
