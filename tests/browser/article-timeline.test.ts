import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { LONG } from './dense-library.ts'
import { prepareChromium } from './open-page.ts'
import {
  boxOf,
  isOnScreen,
  keysIn,
  markOf,
  openTimeline,
  pictureIn,
  rowOf,
  rowsIn,
  scrollOf,
  touch,
  windowOf,
} from './timeline-page.ts'
import { PHONE } from './viewports.ts'

const site = inject('denseSite')
const ARTICLE = `${site}/a/${LONG.slug}`
const openPage = prepareChromium()

/** The first in the text, and one far below. */
const FIRST = 'w-1974-roku-groble-usypano'
const FAR = '22-sierpnia-2020-roku-wode-spuszczono'
const SAID = '12-marca-2020-roku-powiedziala-halina'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Oś czasu' })
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Oś czasu' })
const passage = (page: Page, entry: string) => page.locator(`#date-${entry}`)
const opener = (page: Page) =>
  page.getByRole('navigation', { name: 'Narzędzia czytania' }).getByRole('button', { name: 'Oś czasu' })

/** The timeline stands in a panel that scrolls by itself. */
async function isInPanel(page: Page, key: string): Promise<boolean> {
  const [row, around] = [await boxOf(rowOf(panel(page), key)), await boxOf(panel(page))]
  return row.y >= around.y - 1 && row.y + row.height <= around.y + around.height + 1
}

describe('beside the text', () => {
  test('stands from 1024 px on, and below that in a sheet', async () => {
    const page = await openPage({ viewport: { width: 1024, height: 768 } })
    await openTimeline(page, ARTICLE)
    expect([await panel(page).isVisible(), await opener(page).isVisible()]).toEqual([true, false])
    expect(await rowsIn(panel(page)).count()).toBe(10)
    expect(await pictureIn(panel(page)).isVisible()).toBe(true)
    await page.setViewportSize({ width: 1023, height: 768 })
    await expect.poll(() => opener(page).isVisible()).toBe(true)
    expect(await panel(page).count()).toBe(0)
  })

  test('has its heading on one line with the heading of the voices, however far one has read', async () => {
    const page = await openPage()
    await openTimeline(page, ARTICLE)
    const headings = [
      page.getByRole('group', { name: 'Głosy' }).getByText('Głosy', { exact: true }),
      panel(page).getByRole('heading', { name: 'Oś czasu' }),
    ]
    for (const y of [0, 1500]) {
      await page.evaluate((to) => window.scrollTo(0, to), y)
      const [voices, timeline] = await Promise.all(headings.map(boxOf))
      expect(timeline?.y).toBeCloseTo(voices?.y ?? Number.NaN, 0)
    }
  })

  test('an entry leads to its passage and marks it, and back leads back', async () => {
    const page = await openPage()
    await openTimeline(page, ARTICLE)
    expect(await isOnScreen(passage(page, FAR))).toBe(false)
    await rowOf(panel(page), FAR).getByRole('link').click()
    await page.waitForURL(`${ARTICLE}?entry=${FAR}`)
    await expect.poll(() => isOnScreen(passage(page, FAR))).toBe(true)
    await expect.poll(() => passage(page, FAR).getAttribute('data-current')).toBe('true')
    await expect.poll(() => rowOf(panel(page), FAR).getAttribute('data-current')).toBe('true')
    expect(await markOf(panel(page), FAR).getAttribute('data-current')).toBe('true')
    await page.goBack()
    await page.waitForURL(ARTICLE)
    await expect.poll(() => page.locator('[data-current]').count()).toBe(0)
    await expect.poll(() => scrollOf(page)).toBe(0)
  })

  test('a mark in the picture does the same', async () => {
    const page = await openPage()
    await openTimeline(page, ARTICLE)
    await markOf(panel(page), FAR).click()
    await page.waitForURL(`${ARTICLE}?entry=${FAR}`)
    await expect.poll(() => isOnScreen(passage(page, FAR))).toBe(true)
  })

  test('a date in the text marks its entry, in sight in the panel', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 640 } })
    await openTimeline(page, ARTICLE)
    const last = (await keysIn(panel(page))).at(-1) ?? ''
    await passage(page, last).scrollIntoViewIfNeeded()
    await passage(page, last).click()
    await page.waitForURL(`${ARTICLE}?entry=${last}`)
    await expect.poll(() => rowOf(panel(page), last).getAttribute('data-current')).toBe('true')
    await expect.poll(() => isInPanel(page, last)).toBe(true)
    await passage(page, last).press('Escape')
    expect(page.url()).toBe(`${ARTICLE}?entry=${last}`)
    await rowOf(panel(page), last).getByRole('link').press('Escape')
    await page.waitForURL(ARTICLE)
  })

  test('what is being read is marked as the page scrolls past it', async () => {
    const page = await openPage()
    await openTimeline(page, ARTICLE)
    const marked = () =>
      panel(page)
        .locator('li[data-inview]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')))
    await expect.poll(marked).toContain(FIRST)
    expect(await marked()).not.toContain(FAR)
    await passage(page, FAR).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await expect.poll(marked).toContain(FAR)
    await expect.poll(marked).not.toContain(FIRST)
    expect(await markOf(panel(page), FAR).getAttribute('data-inview')).toBe('true')
    await passage(page, FIRST).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await expect.poll(marked).toContain(FIRST)
  })

  test('a voice chosen holds for text and timeline', async () => {
    const page = await openPage()
    await openTimeline(page, ARTICLE)
    await page.getByRole('checkbox', { name: new RegExp(LONG.speakers[1]) }).click()
    await page.waitForURL(`${ARTICLE}?who=ignacy-torfinski`)
    await expect.poll(() => page.getByRole('article').locator('mark[data-kept]').count()).toBe(2)
    const heard = rowsIn(panel(page)).filter({ hasText: LONG.speakers[1] })
    expect(await heard.count()).toBe(2)
    await expect.poll(() => panel(page).locator('li:not([data-dimmed])').count()).toBe(2)
    expect(await heard.locator('xpath=self::*[@data-dimmed]').count()).toBe(0)
    expect(await markOf(panel(page), SAID).getAttribute('data-dimmed')).toBe('true')
    // an entry keeps the voice
    await rowOf(panel(page), FAR).getByRole('link').click()
    await page.waitForURL(`${ARTICLE}?who=ignacy-torfinski&entry=${FAR}`)
  })

  test.each([
    ['a voice', '?who=ignacy-torfinski'],
    ['a window', '?from=2020-03&to=2020-07'],
    ['an entry', `?entry=${FAR}`],
  ])('an address with %s shows it at once', async (_, search) => {
    const page = await openPage()
    await openTimeline(page, ARTICLE + search)
    const dimmed = search.startsWith('?who') ? 8 : 0
    expect(await panel(page).locator('li[data-dimmed]').count()).toBe(dimmed)
    expect(await page.getByRole('article').locator('mark[data-kept]').count()).toBe(dimmed > 0 ? 2 : 4)
    expect(await rowsIn(panel(page)).count()).toBe(search.startsWith('?from') ? 4 : 10)
    if (!search.startsWith('?entry')) return
    await expect.poll(() => isOnScreen(passage(page, FAR))).toBe(true)
    expect(await passage(page, FAR).getAttribute('data-current')).toBe('true')
    await expect.poll(() => isInPanel(page, FAR)).toBe(true)
  })

  test('is zoomed by keys, without leaving the text', async () => {
    const page = await openPage()
    await openTimeline(page, `${ARTICLE}?who=ignacy-torfinski`)
    await rowOf(panel(page), FAR).getByRole('link').focus()
    const [before, rows] = [await scrollOf(page), await rowsIn(panel(page)).count()]
    await page.keyboard.press('+')
    await page.waitForURL(({ searchParams }) => searchParams.has('from'))
    await expect.poll(() => rowsIn(panel(page)).count()).toBeLessThan(rows)
    expect(await rowOf(panel(page), FAR).count()).toBe(1)
    expect([await scrollOf(page), new URL(page.url()).searchParams.get('who')]).toEqual([before, 'ignacy-torfinski'])
    await page.keyboard.press('0')
    await page.waitForURL(`${ARTICLE}?who=ignacy-torfinski`)
    expect(windowOf(page)).toEqual([null, null])
  })

  test('leads on to the timeline of the whole library, at the same entry', async () => {
    const page = await openPage()
    await openTimeline(page, `${ARTICLE}?entry=${FAR}`)
    await panel(page).getByRole('link', { name: 'Na osi wszystkich artykułów' }).click()
    const key = `${LONG.slug}.${FAR}`
    await page.waitForURL(`${site}/when?entry=${key}`)
    await expect.poll(() => rowOf(page, key).getAttribute('data-current')).toBe('true')
    await expect.poll(() => isOnScreen(rowOf(page, key))).toBe(true)
  })

  test('names the form of a date in each entry, and says it to machines where they know it', async () => {
    const page = await openPage()
    await openTimeline(page, ARTICLE)
    const dates = await rowsIn(panel(page)).evaluateAll((rows) =>
      rows.map((row) => [
        row.getAttribute('data-shape'),
        row.getAttribute('data-kind'),
        row.querySelector('a > :first-child')?.textContent,
        row.querySelector('time')?.getAttribute('datetime') ?? null,
      ]),
    )
    expect(dates).toEqual([
      ['range', 'happened', '1974, okres albo data bez dnia', '1974'],
      ['approximate', 'happened', 'ok. 1998, data przybliżona', null],
      ['point', 'said', '12 marca 2020, dokładna data', '2020-03-12'],
      ['range', 'happened', '3 kwietnia – 9 maja 2020, okres albo data bez dnia', null],
      ['point', 'said', '17 czerwca 2020, dokładna data', '2020-06-17'],
      ['point', 'said', '4 lipca 2020, dokładna data', '2020-07-04'],
      ['point', 'happened', '22 sierpnia 2020, dokładna data', '2020-08-22'],
      ['point', 'happened', '30 września 2020, dokładna data', '2020-09-30'],
      ['range', 'published', 'październik 2020, okres albo data bez dnia', '2020-10'],
      ['set', 'said', 'jedna ze śród października 2020, jeden z dni', null],
    ])
  })

  test('does not hold a finger that scrolls', async () => {
    const page = await openPage({ viewport: { width: 1100, height: 500 }, hasTouch: true })
    await openTimeline(page, ARTICLE)
    const { x, y, width } = await boxOf(pictureIn(panel(page)))
    const scrolled = async () => (await scrollOf(page)) + (await panel(page).evaluate(({ scrollTop }) => scrollTop))
    const from = { x: x + width / 2, y: Math.max(y, 100) + 250 }
    await touch(page, [{ from, to: { x: from.x, y: from.y - 200 } }])
    await expect.poll(scrolled).toBeGreaterThan(100)
    // at the end of the panel the page goes on
    await panel(page).evaluate((element) => element.scrollTo({ top: element.scrollHeight, behavior: 'instant' }))
    const before = await scrollOf(page)
    const swipe = async () => {
      await touch(page, [{ from: { x: from.x, y: 350 }, to: { x: from.x, y: 150 } }])
      return scrollOf(page)
    }
    // the first one may still be the panel's
    await expect.poll(swipe).toBeGreaterThan(before + 50)
  })
})

describe('below the text, on a phone', () => {
  test('comes up as a sheet with picture and list, and Escape gives the focus back', async () => {
    const page = await openPage({ viewport: PHONE })
    await openTimeline(page, ARTICLE)
    await opener(page).click()
    await sheet(page).waitFor()
    await expect.poll(() => rowsIn(sheet(page)).count()).toBe(10)
    await expect.poll(() => pictureIn(sheet(page)).isVisible()).toBe(true)
    const { y, height } = await boxOf(sheet(page))
    expect(Math.round(y + height)).toBe(PHONE.height)
    expect(await sheet(page).evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => sheet(page).count()).toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Oś czasu')
  })

  test('closes for an entry, and shows its passage', async () => {
    const page = await openPage({ viewport: PHONE })
    await openTimeline(page, ARTICLE)
    await opener(page).click()
    await rowOf(sheet(page), FAR).getByRole('link').click()
    await page.waitForURL(`${ARTICLE}?entry=${FAR}`)
    await expect.poll(() => sheet(page).count()).toBe(0)
    await expect.poll(() => isOnScreen(passage(page, FAR))).toBe(true)
    expect(await passage(page, FAR).getAttribute('data-current')).toBe('true')
  })

  test('comes up at the entry whose date was pressed', async () => {
    const page = await openPage({ viewport: PHONE })
    await openTimeline(page, ARTICLE)
    await passage(page, FAR).scrollIntoViewIfNeeded()
    await passage(page, FAR).click()
    await expect.poll(() => rowOf(sheet(page), FAR).getAttribute('data-current')).toBe('true')
    await expect.poll(() => isOnScreen(rowOf(sheet(page), FAR))).toBe(true)
  })

  test('scrolls under a finger that begins on the picture', async () => {
    const page = await openPage({ viewport: PHONE, hasTouch: true, isMobile: true })
    await openTimeline(page, ARTICLE)
    await opener(page).tap()
    const { x, width } = await boxOf(pictureIn(sheet(page)))
    const from = { x: x + width / 2, y: 650 }
    await touch(page, [{ from, to: { x: from.x, y: 400 } }])
    await expect.poll(() => sheet(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100)
  })
})
