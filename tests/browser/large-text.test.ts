import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { DESKTOP, PHONE } from './viewports.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

/** Text of twice the size in a window that stays, as browsers and readers' style sheets do it: no media query knows. */
const doubleText = (page: Page) => page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
const dockOf = (page: Page) => page.getByRole('navigation', { name: 'Narzędzia czytania' })

test('on a desk the columns beside a large text give their room to it, and the dock has what they held', async () => {
  const page = await openPage({ viewport: DESKTOP })
  await page.goto(ARTICLE)
  await takenOver(page)
  const voices = page.getByRole('group', { name: 'Głosy' })
  await voices.waitFor()
  expect(await dockOf(page).count()).toBe(0)
  await doubleText(page)
  await expect.poll(async () => (await page.getByRole('article').boundingBox())?.width).toBeGreaterThan(1000)
  expect(await voices.count()).toBe(0)
  await dockOf(page).getByRole('button', { name: 'Głosy' }).click()
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Andrij Jermak/ })
    .waitFor()
  await page.keyboard.press('Escape')
  // as is what a date in the text leads to
  await page.getByRole('article').getByRole('link', { name: 'w środę' }).click()
  await page.getByRole('dialog', { name: 'Oś czasu' }).waitFor()
})

test('on a phone the ways of a sheet stand over its foot, and where text is large below what they are for', async () => {
  const page = await openPage({ viewport: PHONE })
  await page.goto(ARTICLE)
  await takenOver(page)
  await page.setViewportSize({ width: PHONE.width, height: 560 })
  await dockOf(page).getByRole('button', { name: 'Głosy' }).click()
  const all = page.getByRole('dialog').getByRole('button', { name: 'Pokaż wszystkie' })
  const bottom = async () => {
    const box = await all.boundingBox()
    return box === null ? 0 : box.y + box.height
  }
  await expect.poll(bottom).toBeGreaterThan(0)
  expect(await bottom()).toBeLessThanOrEqual(560)
  await doubleText(page)
  await expect.poll(bottom).toBeGreaterThan(560)
})

test('a title in a line that holds little more than a word is hyphenated, unless one turns that off', async () => {
  const page = await openPage({ viewport: { width: 320, height: 640 } })
  await page.goto(site)
  const title = page.getByRole('heading', { level: 2 }).first()
  const hyphens = () => title.evaluate((one) => getComputedStyle(one).hyphens)
  expect(await hyphens()).toBe('manual')
  await doubleText(page)
  expect(await hyphens()).toBe('auto')
  await page.evaluate(() => document.documentElement.setAttribute('data-hyphens', 'off'))
  expect(await hyphens()).toBe('manual')
})

test.each([320, 390])(
  'at %i px the name of the site, search and look stand on one line, and no word of a name is cut',
  async (width) => {
    const page = await openPage({ viewport: { width, height: 844 } })
    await page.goto(`${site}/who/jens-stoltenberg`)
    await takenOver(page)
    const name = page.getByRole('heading', { level: 1 })
    const oneLine = () => name.evaluate((title) => title.getClientRects()[0]?.height)
    const before = (await oneLine()) ?? 0
    await doubleText(page)
    // two words, each on a line
    expect((await oneLine()) ?? 0).toBeLessThan(before * 2 * 2.2)
    expect(await name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
    const bar = page.getByRole('banner')
    const tops = await bar.locator('a:visible, button:visible').evaluateAll((all) =>
      all.map((one) => {
        const { top, height } = one.getBoundingClientRect()
        return top + height / 2
      }),
    )
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(20)
  },
)
