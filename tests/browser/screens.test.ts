import { describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { findAddress, quoteBeginning, SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { DESKTOP, PHONE } from './viewports.ts'
import { shiftOf, watchShifts } from './watch-shifts.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

describe('every screen', () => {
  const SCREENS = ['/', `/a/${SLUG}`, '/who', '/who/jens-stoltenberg', '/when', '/about']

  test.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in %s', async (colorScheme) => {
    const page = await openPage({ colorScheme })
    for (const screen of SCREENS) {
      await page.goto(`${site}${screen}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await findViolations(page), screen).toEqual([])
    }
    await page.goto(ARTICLE)
    await quoteBeginning(page, 'Nasze różnice').click()
    await page.getByRole('button', { name: 'Kopiuj link' }).waitFor()
    expect(await findViolations(page), 'an opened quote').toEqual([])
    await page.getByRole('checkbox', { name: /Andrij Jermak/ }).click()
    expect(await findViolations(page), 'a voice chosen').toEqual([])
  })

  test('has nothing that axe finds wrong in a sheet on a phone', async () => {
    const page = await openPage({ viewport: PHONE })
    await page.goto(ARTICLE)
    for (const name of ['Spis', 'Głosy', 'Oś czasu', 'Wygląd']) {
      await page.getByRole('navigation', { name: 'Narzędzia czytania' }).getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor()
      expect(await findViolations(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  test.each([
    ['320 px', 320, undefined],
    ['a phone, and one with text at its largest', 390, 'huge'],
  ])('fits %s without scrolling sideways, with text of twice the size as well', async (_, width, size) => {
    const page = await openPage({ viewport: { width, height: 640 } })
    if (size !== undefined) {
      await page.addInitScript(
        (value) => localStorage.setItem('cytelnia-settings', JSON.stringify({ size: value })),
        size,
      )
    }
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
    const scaleText = (root: string) =>
      page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), root)
    const others = ['/search?q=ukrainy', '/kept', '?view=quotes', '?view=compare&who=andrij-jermak,jens-stoltenberg']
    for (const screen of [...SCREENS, ...others.map((other) => other.replace(/^\?/, `/a/${SLUG}?`))]) {
      await page.goto(`${site}${screen}`, { waitUntil: SCREENS.includes(screen) ? 'load' : 'networkidle' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await widest(), screen).toBeLessThanOrEqual(width)
      await scaleText('200%')
      expect(await widest(), `${screen} at 200 %`).toBeLessThanOrEqual(width)
    }
    await page.goto(ARTICLE)
    await takenOver(page)
    await scaleText('200%')
    const dock = page.getByRole('navigation', { name: 'Narzędzia czytania' })
    for (const button of await dock.getByRole('button').all()) {
      const { x = 0, width: own = 0 } = (await button.boundingBox()) ?? {}
      expect(x + own).toBeLessThanOrEqual(width)
      await button.click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    await page.locator('mark a').first().press('Enter')
    await page.getByRole('button', { name: 'Więcej' }).click()
    await page.getByRole('menu').waitFor()
    expect(await widest()).toBeLessThanOrEqual(width)
  })

  test('leaves air around each word of the dock on the smallest phone, in the language of the longer words', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 }, locale: 'en-GB' })
    await page.goto(ARTICLE)
    const dock = page.getByRole('navigation', { name: 'Reading tools' })
    await dock.waitFor()
    const words = await dock.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const range = document.createRange()
        range.selectNodeContents(button)
        const { left, right } = range.getBoundingClientRect()
        return { left, right }
      }),
    )
    expect(words).toHaveLength(4)
    words.forEach(({ left, right }, i) => {
      expect(left - (words[i - 1]?.right ?? -6)).toBeGreaterThanOrEqual(12)
      expect(right).toBeLessThanOrEqual(320 - 6)
    })
  })

  test('is readable with scripts turned off', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    for (const screen of SCREENS) {
      await page.goto(`${site}${screen}`)
      expect(await page.getByRole('heading', { level: 1 }).isVisible(), screen).toBe(true)
      expect((await page.getByRole('main').textContent())?.length, screen).toBeGreaterThan(100)
    }
  })

  test('has its words in the middle of a desk with scripts turned off', async () => {
    const page = await openPage({ viewport: DESKTOP, javaScriptEnabled: false })
    for (const address of [ARTICLE, await findAddress(openPage, ARTICLE, 'Bez Ukrainy, bez załatwienia')]) {
      await page.goto(address)
      const words = await page.getByRole('article').boundingBox()
      expect(words?.width, address).toBeGreaterThan(DESKTOP.width / 3)
      expect(words?.x, address).toBeGreaterThan(DESKTOP.width / 5)
    }
  })

  test('loads scripts that fit a phone: no dictionary, no rules', async () => {
    const page = await openPage()
    const scripts: Promise<number>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body().then((body) => body.length))
    })
    await page.goto(ARTICLE, { waitUntil: 'networkidle' })
    const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(100_000)
    // of which the timeline's scale, which parts centuries and days into ticks, is some 20,000
    expect(bytes).toBeLessThan(500_000)
  })

  test('is taken over without a jump', async () => {
    const page = await openPage()
    await watchShifts(page)
    await page.goto(ARTICLE, { waitUntil: 'networkidle' })
    expect(await shiftOf(page)).toBeLessThan(0.001)
  })

  test.each([
    ['on a phone', PHONE, 'main'],
    ['in a wide window', DESKTOP, 'banner'],
  ] as const)('the library leads to voices and timeline at its beginning %s', async (_name, viewport, place) => {
    const page = await openPage({ viewport })
    await page.goto(`${site}/`)
    const ways = page.getByRole('navigation', { name: 'Główna nawigacja' })
    expect(await ways.count()).toBe(1)
    const [first, second] = await page.getByRole(place).getByRole('navigation').first().getByRole('link').all()
    expect(await first?.getAttribute('href')).toMatch(/\/who$/)
    expect(await second?.getAttribute('href')).toMatch(/\/when$/)
    expect((await second?.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    await second?.click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Oś czasu')
  })

  test('says that the network is gone, and comes back with it', async () => {
    const page = await openPage()
    await page.goto(`${site}/`, { waitUntil: 'networkidle' })
    await page.context().setOffline(true)
    await page.getByRole('navigation', { name: 'Główna nawigacja' }).getByRole('link', { name: 'Oś czasu' }).click()
    const title = page.getByRole('heading', { level: 1 })
    await expect.poll(() => title.textContent()).toBe('Nie ma połączenia')
    const retry = page.getByRole('button', { name: 'Spróbuj ponownie' })
    await retry.click()
    expect(await title.textContent()).toBe('Nie ma połączenia')
    await page.context().setOffline(false)
    await retry.click()
    await expect.poll(() => title.textContent()).toBe('Oś czasu')
  })

  test('answers an address that is none of ours with an honest 404', async () => {
    const page = await openPage({ missing: [`${site}/nie/ma`] })
    const response = await page.goto(`${site}/nie/ma`)
    expect(response?.status()).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nie ma tu takiej strony')
    expect(await page.getByRole('main').getByRole('link', { name: 'Do czytelni' }).count()).toBe(1)
  })
})
