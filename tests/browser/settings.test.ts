import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { CHOICES } from '../../src/features/settings/choices.ts'
import { findViolations } from './axe.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { DESKTOP, PHONE } from './viewports.ts'
import { shiftOf, watchShifts } from './watch-shifts.ts'

const site = inject('site')
const ARTICLE = `${site}/a/istnieja-roznice-zdan-miedzy-rosja-a-nato-w-kwestii-ukrainy`
const openPage = prepareChromium()

/** As a reader of an earlier visit finds the page. */
async function openWith(settings: Record<string, string>, options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(options)
  await page.addInitScript((stored) => localStorage.setItem('cytelnia-settings', stored), JSON.stringify(settings))
  await page.goto(ARTICLE)
  return page
}

const style = (page: Page, name: string) =>
  page
    .locator('article p', { hasText: 'Nasze różnice' })
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

describe('the look that a reader chose', () => {
  test('is on the page before anything of the app is', async () => {
    const page = await openPage()
    await page.addInitScript(() => {
      localStorage.setItem('cytelnia-settings', '{"theme":"black","size":"huge"}')
      // React has not begun where the page is still being read
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { early: getComputedStyle(document.documentElement).backgroundColor })
      })
    })
    await page.goto(ARTICLE)
    expect(await page.evaluate('early')).toBe('oklch(0 0 0)')
    expect(await page.locator('meta[name="theme-color"]').first().getAttribute('content')).toBe('#000000')
  })

  test('is no question to the host on the next visit', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    await takenOver(page)
    await page.goto(`${site}/about`)
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/assets/settings-'))
        .map((entry) => (entry as PerformanceResourceTiming).transferSize),
    )
    expect(asked).toEqual([0])
  })

  test('changes the text, and nothing else of it', async () => {
    const plain = await openWith({})
    const words = await plain.getByRole('article').innerText()
    expect(await style(plain, 'font-family')).toContain('Literata')
    const height = await style(plain, 'line-height')
    const page = await openWith({ face: 'clear', leading: 'airy', edge: 'justified', hyphens: 'off' })
    expect(await style(page, 'font-family')).toContain('Atkinson')
    expect(Number.parseFloat(await style(page, 'line-height'))).toBeGreaterThan(Number.parseFloat(height) * 1.1)
    expect(await style(page, 'text-align')).toBe('justify')
    expect(await style(page, 'hyphens')).toBe('manual')
    expect(await page.getByRole('article').innerText()).toBe(words)
  })

  test('is as wide as was chosen, on a wide screen', async () => {
    const widths: number[] = []
    for (const measure of CHOICES.measure) {
      const page = await openWith({ measure })
      widths.push((await page.locator('article p').nth(2).boundingBox())?.width ?? 0)
    }
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(new Set(widths).size).toBe(3)
  })

  test('marks quotes as strongly as was chosen; verbatim and paraphrase differ in each', async () => {
    const seen: string[] = []
    for (const marks of CHOICES.marks) {
      const page = await openWith({ marks })
      const look = (kind: string) =>
        page
          .locator(`article mark[data-kind="${kind}"]`)
          .first()
          .evaluate((mark) => {
            const { backgroundColor, textDecorationLine } = getComputedStyle(mark)
            return `${backgroundColor} ${textDecorationLine}`
          })
      const [direct, reported] = [await look('direct'), await look('reported')]
      expect(direct).not.toBe(reported)
      expect(reported).toContain('underline')
      seen.push(direct)
    }
    expect(new Set(seen).size).toBe(3)
  })

  test.each(['clear', 'sans'])('moves nothing when its face arrives: %s', async (face) => {
    const page = await openPage({ viewport: PHONE })
    await page.addInitScript((chosen) => {
      localStorage.setItem('cytelnia-settings', JSON.stringify({ face: chosen }))
    }, face)
    await watchShifts(page)
    // on a later visit: on the first, nothing is chosen yet
    await page.goto(ARTICLE)
    await takenOver(page)
    await page.goto(`${site}/about`)
    await page.goto(ARTICLE)
    await page.evaluate(() => document.fonts.ready)
    await takenOver(page)
    expect(await shiftOf(page)).toBeLessThan(0.001)
  })

  test('on a first visit over a slow line, its face takes the place of one that is as wide', async () => {
    const page = await openPage({ viewport: PHONE })
    await watchShifts(page)
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500))
      await route.continue()
    })
    await page.goto(ARTICLE, { waitUntil: 'domcontentloaded' })
    await takenOver(page)
    const lines = () => page.locator('article p').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight))
    const before = await lines()
    await page.evaluate(() => document.fonts.load('1rem Literata', 'ą'))
    await page.evaluate(() => document.fonts.ready)
    const after = await lines()
    const moved = after.filter((height, i) => height !== before[i])
    // a line of another face can still break elsewhere; without measures of its own, 13 of 17 paragraphs did
    expect(moved.length).toBeLessThanOrEqual(after.length / 5)
    // the words are read meanwhile: those that go over to another line when the faces come, one after the other, count
    expect(await shiftOf(page)).toBeLessThan(0.12)
  })

  test('shows a face as soon as it is there to who chooses it, and on the next page at once', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    await page.getByRole('button', { name: 'Wygląd' }).first().click()
    await page.getByRole('radio', { name: 'dla dyslektyków' }).check({ force: true })
    const isShown = (family: string) =>
      expect.poll(() =>
        page.evaluate(
          (name) =>
            [...document.fonts].filter(({ status, family: own }) => status === 'loaded' && own.includes(name)).length,
          family,
        ),
      )
    await isShown('Atkinson Hyperlegible Next').toBe(2)
    expect(await style(page, 'font-family')).toContain('Atkinson Hyperlegible Next')
    await page.goto(`${site}/about`)
    await page.goto(ARTICLE)
    expect(await style(page, 'font-family')).toContain('Atkinson settled')
    await isShown('Atkinson settled').toBe(2)
  })

  test('is English for a browser that speaks it, and nothing moves when its words come', async () => {
    const page = await openPage({ viewport: PHONE, locale: 'en-GB' })
    await watchShifts(page)
    // with its faces at hand: here the words alone come late
    await page.goto(ARTICLE)
    await takenOver(page)
    await page.goto(`${site}/about`)
    await page.goto(ARTICLE)
    await page.getByRole('button', { name: 'Timeline' }).waitFor()
    expect(await shiftOf(page)).toBeLessThan(0.01)
    // the card of a quote's page, too, though nobody touches it
    const quote = await page.locator('mark > a[data-who]').first().getAttribute('href')
    await page.goto(`${site}${quote}`)
    await page.getByText('How we know').waitFor()
  })

  test('fetches a face only where it was chosen', async () => {
    const page = await openPage()
    const asked: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    await page.goto(ARTICLE, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => url.includes('atkinson'))).toEqual([])
  })
})

test('on a phone what one chooses is seen at once, on words that the sheet leaves in sight', async () => {
  const page = await openPage({ viewport: PHONE })
  await page.goto(ARTICLE)
  await takenOver(page)
  await page.getByRole('button', { name: 'Wygląd' }).first().click()
  await page.getByRole('radio', { name: 'sepia' }).check()
  const sheet = page.getByRole('dialog')
  await expect.poll(async () => (await sheet.boundingBox())?.y).toBeGreaterThan(PHONE.height * 0.4)
  const scrim = await sheet.evaluate((dialog) => getComputedStyle(dialog, '::backdrop').backgroundColor)
  expect(scrim).toBe('rgba(0, 0, 0, 0)')
  // and on a desk it stands beside them
  await page.setViewportSize(DESKTOP)
  await page.getByRole('button', { name: 'Wygląd' }).first().click()
  await expect
    .poll(async () => {
      const words = await page.getByRole('article').boundingBox()
      return ((await sheet.boundingBox())?.x ?? 0) >= (words?.x ?? 0) + (words?.width ?? Number.NaN)
    })
    .toBe(true)
})

test('a system that asks for more contrast has it, until a theme is chosen', async () => {
  const page = await openPage({ contrast: 'more', colorScheme: 'light' })
  await page.goto(ARTICLE)
  await expect.poll(() => ground(page)).toBe('oklch(1 0 0)')
  await page.evaluate(() => localStorage.setItem('cytelnia-settings', '{"theme":"sepia"}'))
  await page.reload()
  expect(await ground(page)).toBe('oklch(0.95 0.028 85)')
})

test.each([
  ['pl', 'dark', 'Więcej', 'Wygląd'],
  ['en', 'light', 'More', 'Appearance'],
] as const)(
  'axe finds nothing wrong in any theme, in %s, with an opened quote and with the settings',
  async (language, colorScheme, more, look) => {
    const page = await openWith({ language }, { viewport: PHONE, colorScheme })
    await takenOver(page)
    await page.locator('mark', { hasText: 'Nasze różnice' }).click()
    await page.getByRole('button', { name: more }).waitFor()
    for (const theme of CHOICES.theme) {
      await page.getByRole('button', { name: look }).last().click()
      const choice = page.locator(`dialog label[data-theme="${theme}"] input`)
      await choice.check()
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme ?? 'system')).toBe(theme)
      expect(await findViolations(page), `${theme}: the settings`).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await findViolations(page), `${theme}: an opened quote`).toEqual([])
    }
  },
)
