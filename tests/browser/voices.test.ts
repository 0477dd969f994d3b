import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { fakeSpeech, finishSpeech, spoken } from './fake-speech.ts'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { DESKTOP, PHONE } from './viewports.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Chooses the two who speak most, as a reader does. */
async function chooseTwo(page: Page): Promise<string[]> {
  const boxes = page.getByRole('group', { name: 'Głosy' }).getByRole('checkbox')
  await takenOver(page)
  await boxes.nth(0).click()
  await page.waitForURL(/who=/)
  await boxes.nth(1).click()
  await page.waitForURL(/who=[^&]+,/)
  return (new URL(page.url()).searchParams.get('who') ?? '').split(',')
}

test('the way to the first of what was chosen is in sight beside the text, however many voices there are', async () => {
  const page = await openPage({ viewport: DESKTOP })
  await page.goto(ARTICLE)
  await takenOver(page)
  const voices = page.getByRole('group', { name: 'Głosy' })
  const views = page.getByRole('link', { name: 'Same wypowiedzi' })
  const place = await views.boundingBox()
  await voices.getByRole('checkbox').first().click()
  const way = page.getByRole('link', { name: 'Do pierwszej wyróżnionej wypowiedzi' })
  await way.waitFor()
  // nor does it move what stands below
  expect((await views.boundingBox())?.y).toBe(place?.y)
  const below = () =>
    page.getByRole('group', { name: 'Jak przytoczono' }).evaluate((kinds) => kinds.getBoundingClientRect().top)
  const before = await below()
  // as many voices as a long report has: no article here has more than two
  await voices.evaluate((group) => {
    const [row] = group.getElementsByTagName('label')
    for (let more = 0; more < 40; more++) if (row !== undefined) group.append(row.cloneNode(true))
  })
  expect(await below()).toBeGreaterThan(before + DESKTOP.height)
  const isSeen = () =>
    way.evaluate((link) => {
      const { left, top, height } = link.getBoundingClientRect()
      return document.elementFromPoint(left + 20, top + height / 2) === link
    })
  expect(await isSeen()).toBe(true)
  await voices.getByRole('checkbox').nth(30).focus()
  expect(await isSeen()).toBe(true)
})

describe('two voices side by side', () => {
  test('are chosen in the filter; on a wide window each has its side, and the order is that of time', async () => {
    const page = await openPage({ viewport: DESKTOP })
    await page.goto(ARTICLE)
    const who = await chooseTwo(page)
    await page.getByRole('link', { name: 'Dwa głosy obok siebie' }).click()
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    expect(page.url()).toContain(`who=${who.join(',')}&view=compare`)
    const sides = await page
      .locator('[data-side]')
      .evaluateAll((items) =>
        items.map((item) => ({ side: (item as HTMLElement).dataset.side, left: item.getBoundingClientRect().left })),
      )
    const lefts = (side: string) =>
      new Set(sides.filter((item) => item.side === side).map(({ left }) => Math.round(left)))
    const [[one, ...others], [other, ...more]] = [[...lefts('1')], [...lefts('2')]]
    expect([others, more]).toEqual([[], []])
    expect(other).toBeGreaterThan(one ?? Number.POSITIVE_INFINITY)
    expect(await findViolations(page)).toEqual([])
  })

  test('on a phone one stands below the other, and nothing is wider than the phone', async () => {
    const desk = await openPage({ viewport: DESKTOP })
    await desk.goto(ARTICLE)
    const who = await chooseTwo(desk)
    const page = await openPage({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' })
    await page.goto(`${ARTICLE}?view=compare&who=${who.join(',')}`)
    await page.locator('[data-side]').first().waitFor()
    const tops = await page
      .locator('[data-side]')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
    expect(tops.length).toBeGreaterThan(2)
    expect(new Set(tops).size).toBe(tops.length)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    expect(await overflow(page)).toBe(0)
    expect(await findViolations(page)).toEqual([])
  })
})

test('on a desk the ways of reading stay where they were pressed', async () => {
  const page = await openPage({ viewport: DESKTOP })
  await page.goto(ARTICLE)
  await takenOver(page)
  const ways = page.getByRole('navigation', { name: 'Widok' })
  const place = async () => (await ways.getByRole('link', { name: 'Same wypowiedzi' }).boundingBox())?.y
  const before = await place()
  expect(before).toBeGreaterThan(0)
  for (const way of ['Same wypowiedzi', 'Cały tekst', 'Same wypowiedzi']) {
    await ways.getByRole('link', { name: way }).press('Enter')
    await ways.locator('a[aria-current]', { hasText: way }).waitFor()
    // one control, with the focus where it was
    expect(await ways.count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(way)
    expect(await place()).toBe(before)
  }
})

test('quotes alone, by voice, are reached with a thumb', async () => {
  const page = await openPage({ viewport: PHONE, hasTouch: true })
  await page.goto(ARTICLE)
  await page.getByRole('navigation', { name: 'Narzędzia czytania' }).getByRole('button', { name: 'Głosy' }).tap()
  await page.getByRole('dialog').getByRole('link', { name: 'Same wypowiedzi' }).tap()
  await page.getByRole('navigation', { name: 'Widok' }).getByRole('link', { name: 'Cały tekst' }).waitFor()
  await page.getByRole('link', { name: 'według głosów' }).tap()
  await page.getByRole('heading', { level: 2, name: 'Jens Stoltenberg' }).waitFor()
  expect(await findViolations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  for (const link of await page.locator('article').getByRole('link').all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
})

describe('listening', () => {
  const heard = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('listening') ?? [])].map((range) => String(range)).join())

  test('what is read is marked, in sight and not covered, from where one reads', async () => {
    const page = await openPage({ viewport: PHONE })
    await fakeSpeech(page)
    await page.goto(ARTICLE)
    const dock = page.getByRole('navigation', { name: 'Narzędzia czytania' })
    await dock.getByRole('button', { name: 'Głosy' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Posłuchaj od tego miejsca' }).click()
    const bar = page.getByRole('region', { name: 'Słuchanie' })
    await bar.waitFor()
    await expect.poll(() => spoken(page)).toBe('Mówi Jens Stoltenberg:')
    expect(await heard(page)).toContain('Istnieją różnice zdań')
    for (let said = 0; said < 14; said++) {
      const words = await heard(page)
      expect(words).not.toBe('')
      const [place, edge, docked] = await Promise.all([
        page.evaluate(() => {
          const [range] = CSS.highlights.get('listening') ?? []
          return (range as Range).getBoundingClientRect().toJSON() as DOMRect
        }),
        bar.boundingBox(),
        dock.boundingBox(),
      ])
      expect(place.top).toBeGreaterThan(0)
      expect(place.bottom).toBeLessThanOrEqual((edge?.y ?? 0) + 1)
      expect((edge?.y ?? 0) + (edge?.height ?? 0)).toBeLessThanOrEqual((docked?.y ?? 0) + 1)
      await finishSpeech(page)
    }
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    expect(await findViolations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    for (const button of await bar.getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    await bar.getByRole('button', { name: 'Zakończ słuchanie' }).click()
    expect(await spoken(page)).toBeNull()
    expect(await heard(page)).toBe('')
  })

  test('who scrolls away is left alone, and brought back by the next voice', async () => {
    const page = await openPage({ viewport: DESKTOP })
    await fakeSpeech(page)
    await page.goto(ARTICLE)
    await page.getByRole('button', { name: 'Posłuchaj od tego miejsca' }).click()
    await expect.poll(() => spoken(page)).not.toBeNull()
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    const away = await page.evaluate(() => window.scrollY)
    for (let said = 0; said < 3; said++) await finishSpeech(page)
    expect(await page.evaluate(() => window.scrollY)).toBe(away)
    await page.getByRole('button', { name: 'Poprzedni głos' }).click()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(away)
  })
})
