import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { CROWDED, LONG, VOICE } from './dense-library.ts'
import { prepareChromium } from './open-page.ts'
import { keysIn, openTimeline, pictureIn, rowOf, rowsIn, scrollOf } from './timeline-page.ts'
import { PHONE } from './viewports.ts'

const site = inject('denseSite')
const ARTICLE = `${site}/a/${LONG.slug}`
const WHEN = `${site}/when`
const openPage = prepareChromium()

const YEAR = `from=${CROWDED.year}&to=${CROWDED.year}`
const DAY = 'from=2011-05-05&to=2011-05-05'
const FAR = '22-sierpnia-2020-roku-wode-spuszczono'
/** Each is taken over by scripts without a complaint on the console: `openTimeline` waits for that. */
const PAGES = [
  ['all of it', WHEN],
  ['a year', `${WHEN}?${YEAR}`],
  ['a crowded day', `${WHEN}?${DAY}`],
  ['a voice', `${WHEN}?who=${VOICE.id}`],
  ['an entry', `${WHEN}?entry=${LONG.slug}.${FAR}`],
  ['an article', ARTICLE],
  ['a voice in an article', `${ARTICLE}?who=${VOICE.id}`],
  ['an entry of an article', `${ARTICLE}?entry=${FAR}`],
] as const

async function openLegend(page: Page): Promise<void> {
  await page.locator('summary:visible', { hasText: 'Jak czytać oś' }).click()
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('has nothing that axe finds wrong, whatever it shows', async () => {
    const page = await openPage({ colorScheme })
    await openTimeline(page, WHEN)
    await openLegend(page)
    expect(await findViolations(page), 'all of it, explained').toEqual([])
    await openTimeline(page, `${WHEN}?${DAY}`)
    expect(await findViolations(page), 'a window').toEqual([])
    await openTimeline(page, `${WHEN}?${YEAR}&who=${VOICE.id}`)
    await page.getByRole('button', { name: 'Wszystkie głosy' }).click()
    await page.getByRole('searchbox', { name: 'Znajdź głos' }).fill('a')
    expect(await findViolations(page), 'a voice, and looking for another').toEqual([])
    await openTimeline(page, `${ARTICLE}?entry=${FAR}&who=${VOICE.id}`)
    expect(await findViolations(page), 'an entry beside its article').toEqual([])
  })
})

test('who asks for all voices by a key is in the field that finds one, above them; a finger finds it in sight', async () => {
  const desk = await openPage()
  await openTimeline(desk, WHEN)
  const field = (page: Page) => page.getByRole('searchbox', { name: 'Znajdź głos' })
  await desk.getByRole('button', { name: 'Wszystkie głosy' }).press('Enter')
  await expect.poll(() => field(desk).evaluate((input) => input === document.activeElement)).toBe(true)
  const phone = await openPage({ viewport: PHONE, hasTouch: true })
  await openTimeline(phone, WHEN)
  await phone.getByRole('button', { name: 'Wszystkie głosy' }).tap()
  const { y } = (await field(phone).boundingBox()) ?? { y: Number.POSITIVE_INFINITY }
  expect(y).toBeLessThan(PHONE.height)
  expect(await field(phone).evaluate((input) => input === document.activeElement)).toBe(false)
})

describe('fits without scrolling sideways', () => {
  const widest = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

  test('320 px, whatever the address asks for', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } })
    for (const [name, address] of PAGES) {
      await openTimeline(page, address)
      // below an article's text there is none before it is asked for
      if (address.startsWith(WHEN)) expect((await keysIn(page)).length, name).toBeGreaterThan(0)
      expect(await widest(page), name).toBeLessThanOrEqual(320)
    }
    await page.getByRole('navigation', { name: 'Narzędzia czytania' }).getByRole('button', { name: 'Oś czasu' }).click()
    const sheet = page.getByRole('dialog', { name: 'Oś czasu' })
    expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await openLegend(page)
    expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  })

  test.each([
    ['a phone', PHONE],
    ['a desk', { width: 1280, height: 800 }],
  ])('text at 200 % on %s', async (_, viewport) => {
    const page = await openPage({ viewport })
    for (const address of [WHEN, `${WHEN}?${DAY}`, `${ARTICLE}?entry=${FAR}`]) {
      await openTimeline(page, address)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await widest(page), address).toBeLessThanOrEqual(viewport.width)
    }
  })
})

describe('motion', () => {
  test('is none for those who want none', async () => {
    const page = await openPage({ reducedMotion: 'reduce' })
    await openTimeline(page, ARTICLE)
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
        const lasts = [transitionDuration, animationDuration].some((times) => /[1-9]/.test(times))
        return lasts || scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 80)] : []
      }),
    )
    expect(moving).toEqual([])
    // at its place in the frame after it was asked for: nothing rolls by
    await page.evaluate(() => {
      const places: number[] = []
      Object.assign(window, { places })
      addEventListener('scroll', () => places.push(window.scrollY))
    })
    await rowOf(page, FAR).getByRole('link').click()
    await expect.poll(() => scrollOf(page)).toBeGreaterThan(500)
    const end = await scrollOf(page)
    expect((await page.evaluate<number[]>('window.places')).filter((place) => place !== 0 && place !== end)).toEqual([])
  })
})

describe('where colours are forced', () => {
  test('every mark can be seen, kinds by form', async () => {
    const page = await openPage({ forcedColors: 'active' })
    for (const address of [ARTICLE, `${WHEN}?${YEAR}`, `${WHEN}?${DAY}`, WHEN]) {
      await openTimeline(page, address)
      const unseen = await pictureIn(page).evaluate((picture) => {
        const isSeen = (paint: string) => paint !== 'none' && !/^rgba\(.*, 0\)$|\/ 0\)$/.test(paint)
        const paper = getComputedStyle(document.body).backgroundColor
        return [...picture.querySelectorAll('g[data-key]')].flatMap((mark) => {
          const paints = [...mark.querySelectorAll('rect, circle, line, text')].flatMap((shape) => {
            const { fill, stroke } = getComputedStyle(shape)
            return [fill, stroke].filter((paint) => isSeen(paint) && paint !== paper)
          })
          return paints.length === 0 ? [mark.getAttribute('data-key')] : []
        })
      })
      expect(unseen, address).toEqual([])
      expect(await pictureIn(page).locator('g[data-key]').count()).toBeGreaterThan(3)
    }
  })

  test('the entry that the address names is outlined', async () => {
    const page = await openPage({ forcedColors: 'active' })
    await openTimeline(page, `${WHEN}?entry=${LONG.slug}.${FAR}`)
    const link = rowOf(page, `${LONG.slug}.${FAR}`).getByRole('link')
    expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  })
})

describe('speakers and kinds', () => {
  test('are told apart by signs and forms, in the picture as in the list', async () => {
    const page = await openPage()
    await openTimeline(page, `${WHEN}?${DAY}`)
    const signs = await page.locator('g[data-kind="said"] text').allTextContents()
    expect(new Set(signs).size).toBeGreaterThan(1)
    const listed = await page
      .locator('li[data-kind="said"] [data-voice]')
      .evaluateAll((voices) => voices.map((voice) => getComputedStyle(voice, '::before').content))
    expect(new Set(listed).size).toBeGreaterThan(2)
    await openTimeline(page, ARTICLE)
    const formOf = (kind: string) => page.locator(`g[data-kind="${kind}"][data-shape="point"]`).first()
    expect(await formOf('said').locator('circle + text').count()).toBe(1)
    expect(await formOf('happened').locator('text').count()).toBe(0)
  })

  test('are explained in words', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    await openLegend(page)
    const words = (await page.locator('details dd').allTextContents()).join('; ')
    for (const each of ['publikacja', 'wypowiedź', 'wydarzenie', 'przybliżona', 'tyle dat naraz', 'wycięto czas']) {
      expect(words).toContain(each)
    }
    expect(await page.getByText(/Strzałki, Home i End/).isVisible()).toBe(true)
  })
})

describe('with scripts turned off', () => {
  test.each([
    ['the library', WHEN, 30],
    ['an article', ARTICLE, 10],
  ])('%s has its picture, and its rows as links, on a phone, too', async (_, address, rows) => {
    const page = await openPage({ javaScriptEnabled: false, viewport: PHONE })
    await page.goto(address)
    expect(await pictureIn(page).first().isVisible()).toBe(true)
    expect(await pictureIn(page).first().locator('g[data-key]').count()).toBeGreaterThanOrEqual(rows)
    const links = rowsIn(page).getByRole('link')
    expect(await links.count()).toBeGreaterThanOrEqual(rows)
    expect(await page.locator('li[data-row] a[tabindex]').count()).toBe(0)
    await links.last().scrollIntoViewIfNeeded()
    expect(await links.last().isVisible()).toBe(true)
  })
})
