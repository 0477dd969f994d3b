import { describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { holdApp, prepareChromium } from './open-page.ts'
import { isTakenOver, takenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'

const site = inject('denseSite')
const openPage = prepareChromium()

describe('a library of several pages', () => {
  test('is read on a phone without any of the app, and is taken over where it stands', async () => {
    const page = await openPage({ viewport: PHONE, hasTouch: true })
    const data: string[] = []
    page.on('request', (request) => {
      if (/\.json$/.test(new URL(request.url()).pathname)) data.push(request.url())
    })
    await page.goto(`${site}/`)
    await page.waitForLoadState('networkidle')
    expect(await isTakenOver(page)).toBe(false)
    const tops = () =>
      page.getByRole('article').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
    const before = await tops()
    expect(before.length).toBeGreaterThanOrEqual(40)
    await page.touchscreen.tap(5, 300)
    await expect.poll(() => isTakenOver(page)).toBe(true)
    expect(await tops()).toEqual(before)
    // the page carries what it is drawn of
    expect(data.filter((address) => address.includes('library'))).toEqual([])
  })

  test('has its filters in one row on a phone, and below each other where it is narrower', async () => {
    const page = await openPage({ viewport: PHONE })
    await page.goto(`${site}/`)
    const tops = () =>
      page
        .locator('main')
        .getByRole('combobox')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
    const [voice, year] = await tops()
    expect(year).toBe(voice)
    await page.setViewportSize({ width: 320, height: 568 })
    const [first = 0, second = 0] = await tops()
    expect(second).toBeGreaterThan(first)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('is turned by keys: the next page begins at its top, and back finds the place', async () => {
    const page = await openPage()
    await page.goto(`${site}/`)
    await takenOver(page)
    const older = page.getByRole('navigation', { name: 'Strony' }).getByRole('link', { name: 'Starsze' })
    await older.focus()
    const left = await page.evaluate(() => window.scrollY)
    expect(left).toBeGreaterThan(1000)
    await page.keyboard.press('Enter')
    await page.getByText(/^Artykuły z czasu: /).waitFor()
    expect(new URL(page.url()).pathname).toBe('/page/2')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
    await page.keyboard.press('Tab')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? ''))
      .toContain('Głos')
    await page.goBack()
    await page.waitForURL(`${site}/`)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left)
  })

  test('is narrowed by what was chosen before the app was there', async () => {
    const page = await openPage({ viewport: PHONE })
    const letIn = await holdApp(page)
    await page.goto(`${site}/`)
    const years = page.getByRole('combobox', { name: 'Rok' })
    await years.dispatchEvent('pointerdown')
    await years.selectOption('2011')
    letIn()
    await page.waitForURL(/\?year=2011$/)
    await page.getByText(/^Widać \d+ z \d+$/).waitFor()
    expect(await years.inputValue()).toBe('2011')
  })

  test('without scripts leads to its years, and from page to page', async () => {
    const page = await openPage({ viewport: PHONE, javaScriptEnabled: false })
    await page.goto(`${site}/`)
    await page.getByRole('navigation', { name: 'Rok' }).getByRole('link', { name: '1995' }).click()
    await page.waitForURL(`${site}/page/1`)
    await page.getByRole('article').filter({ hasText: '1995' }).first().waitFor()
    await page.getByRole('link', { name: 'Nowsze' }).click()
    await page.waitForURL(`${site}/page/2`)
    expect(await page.getByRole('combobox').count()).toBe(0)
  })

  test.each([320, 390, 1440])('has room at %i px, and nothing that axe finds', async (width) => {
    const page = await openPage({ viewport: { width, height: 800 } })
    await page.goto(`${site}/page/2`)
    await takenOver(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(await findViolations(page)).toEqual([])
  })
})
