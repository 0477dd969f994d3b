import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { CROWDED, VOICE } from './dense-library.ts'
import { prepareChromium } from './open-page.ts'
import {
  boxOf,
  focusedRow,
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
import { DESKTOP, PHONE } from './viewports.ts'

const site = inject('denseSite')
const WHEN = `${site}/when`
const openPage = prepareChromium()

const YEAR = String(CROWDED.year)
/** Of the crowded month a day that is crowded, too. */
const DAY = `${YEAR}-${String(CROWDED.month).padStart(2, '0')}-05`
/** Of the article of 22 April 1996. */
const FEW = `${WHEN}?from=1996-04&to=1996-04`
const SAID = 'nowiny-4.22-kwietnia-1996-roku-powiedzial-bogumil'

const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first()
const zoomIn = (page: Page) => page.getByRole('button', { name: 'Przybliż', exact: true })
const zoomOut = (page: Page) => page.getByRole('button', { name: 'Oddal', exact: true })
const whole = (page: Page) => page.getByRole('button', { name: 'Całość', exact: true })
const strip = (page: Page) => page.locator('svg:has(~ input[type="range"])')
const narrowed = (page: Page) => page.waitForURL(({ searchParams }) => searchParams.has('from'))

/** The middle of the picture, or of what of it is on the screen. */
async function middleOfPicture(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(pictureIn(page))
  const bottom = Math.min(y + height, page.viewportSize()?.height ?? 0)
  return { x: x + width / 2, y: (Math.max(y, 60) + bottom) / 2 }
}

/** A name that begins so; where the browser puts spaces before stops matters to nobody who listens. */
const named = (words: string) => ({ name: new RegExp(`^${words.replaceAll(/\s*([,.]) */g, '\\s*\\$1\\s*')}`) })

/** From the earliest day to the latest that a window may be about, in days. */
function lengthOf([from, to]: [string | null, string | null]): number {
  const day = (text: string, rest: string) => Date.parse(`${text}${rest.slice(text.length - 4)}`) / 86_400_000
  return day(to ?? '2024', '-12-31') - day(from ?? '1974', '-01-01')
}

describe('zoom', () => {
  test('by buttons, each press a step that going back undoes', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    expect([await zoomOut(page).isDisabled(), await whole(page).count()]).toEqual([true, 0])
    const all = await keysIn(page)
    expect(all.length).toBeGreaterThan(30)
    await zoomIn(page).click()
    await narrowed(page)
    const first = windowOf(page)
    await zoomIn(page).click()
    await page.waitForURL((url) => url.searchParams.get('from') !== first[0])
    expect(lengthOf(windowOf(page))).toBeLessThan(lengthOf(first))
    await zoomOut(page).click()
    await page.waitForURL(({ searchParams }) => lengthOf([searchParams.get('from'), searchParams.get('to')]) > 9000)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => windowOf(page)).toEqual(first)
    await page.goBack()
    await page.waitForURL(WHEN)
    await expect.poll(() => keysIn(page)).toEqual(all)
    await zoomIn(page).click()
    await narrowed(page)
    await whole(page).click()
    await page.waitForURL(WHEN)
    await expect.poll(() => keysIn(page)).toEqual(all)
  })

  test('by the wheel with Ctrl, around the pointer; without it the page scrolls', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    await markOf(page, '1999').scrollIntoViewIfNeeded()
    const row = await boxOf(markOf(page, '1999'))
    await page.mouse.move(row.x + 4, row.y + row.height / 2)
    await page.keyboard.down('Control')
    for (let notch = 0; notch < 2; notch++) await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    await narrowed(page)
    await expect.poll(() => lengthOf(windowOf(page))).toBeLessThan(7000)
    const [from, to] = windowOf(page)
    expect([(from ?? '') <= '1999', (to ?? '') >= '1999']).toEqual([true, true])
    // what lay under the pointer is still in sight
    expect(await isOnScreen(markOf(page, '1999'))).toBe(true)

    await openTimeline(page, WHEN)
    const { x, y } = await middleOfPicture(page)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 240)
    await expect.poll(() => scrollOf(page)).toBeGreaterThan(100)
    expect(windowOf(page)).toEqual([null, null])
  })

  test('by two fingers that part, and the page itself is not magnified', async () => {
    const page = await openPage({ viewport: PHONE, hasTouch: true, isMobile: true })
    await openTimeline(page, WHEN)
    const { x, y } = await middleOfPicture(page)
    await touch(page, [
      { from: { x, y: y - 20 }, to: { x, y: y - 80 } },
      { from: { x, y: y + 20 }, to: { x, y: y + 80 } },
    ])
    await narrowed(page)
    // a quarter of 51 years: neither finger's way is lost
    await expect.poll(() => lengthOf(windowOf(page)) / 365).toBeLessThan(14.5)
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
    const { x: nowX, y: nowY } = await middleOfPicture(page)
    await touch(page, [
      { from: { x: nowX, y: nowY - 70 }, to: { x: nowX, y: nowY - 10 } },
      { from: { x: nowX, y: nowY + 70 }, to: { x: nowX, y: nowY + 10 } },
    ])
    await page.waitForURL(WHEN)
  })

  test('by keys, around the row that has the focus, which stays in the list', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    await rowOf(page, '2003').getByRole('link').focus()
    for (const least of [10_000, 5000, 2500]) {
      await page.keyboard.press('+')
      await page.waitForURL(({ searchParams: get }) => lengthOf([get.get('from'), get.get('to')]) < least)
      await expect.poll(() => focusedRow(page)).toMatch(/^20/)
    }
    const [from, to] = windowOf(page)
    expect([(from ?? '') <= '2003', (to ?? '') >= '2003']).toEqual([true, true])
    const before = lengthOf([from, to])
    await page.keyboard.press('-')
    await page.waitForURL(({ searchParams: get }) => lengthOf([get.get('from'), get.get('to')]) > before)
    await expect.poll(() => focusedRow(page)).toBeTruthy()
    await page.keyboard.press('0')
    await page.waitForURL(WHEN)
    await expect.poll(() => focusedRow(page)).toBeTruthy()
  })
})

test('what the page was drawn with is what React draws: fills and masks are found', async () => {
  const page = await openPage()
  await openTimeline(page, WHEN)
  const references = await pictureIn(page).evaluate((picture) =>
    [...picture.querySelectorAll('[fill^="url("], [mask]')].map((element) => {
      const id = /#([^)]+)\)/.exec(element.getAttribute('fill') ?? element.getAttribute('mask') ?? '')?.[1] ?? ''
      return document.getElementById(id) !== null
    }),
  )
  expect(references.length).toBeGreaterThan(3)
  expect(references).not.toContain(false)
})

test('keys pressed faster than the page is drawn are all counted', async () => {
  const page = await openPage()
  await openTimeline(page, WHEN)
  await rowOf(page, '2003').getByRole('link').focus()
  // in one task: nothing is drawn between them
  await page.evaluate(() => {
    for (let i = 0; i < 3; i++) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }))
    }
  })
  await page.waitForURL(({ searchParams: get }) => lengthOf([get.get('from'), get.get('to')]) < 2500)
})

describe('a press', () => {
  test('on a period goes into it, in the list and in the picture, and back leads out again', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    await rowOf(page, YEAR).getByRole('link').click()
    await page.waitForURL(`${WHEN}?from=${YEAR}&to=${YEAR}`)
    await expect.poll(() => heading(page).textContent()).toBe(YEAR)
    await markOf(page, DAY).click()
    await page.waitForURL(`${WHEN}?from=${DAY}&to=${DAY}`)
    await expect.poll(() => heading(page).textContent()).toBe('5 maja 2011')
    await expect.poll(() => page.locator('li[data-kind="said"]').count()).toBeGreaterThan(2)
    await page.goBack()
    await page.waitForURL(`${WHEN}?from=${YEAR}&to=${YEAR}`)
    await expect.poll(() => rowOf(page, DAY).count()).toBe(1)
    await page.goBack()
    await page.waitForURL(WHEN)
    await expect.poll(() => rowOf(page, YEAR).count()).toBe(1)
  })

  test.each(['list', 'picture'])('far down in the %s leads to the beginning of what it opens', async (place) => {
    const page = await openPage({ viewport: PHONE })
    await openTimeline(page, WHEN)
    const later = '2023'
    await (place === 'list' ? rowOf(page, later).getByRole('link') : markOf(page, later)).click()
    await page.waitForURL(`${WHEN}?from=${later}&to=${later}`)
    await expect.poll(() => isOnScreen(heading(page))).toBe(true)
    await expect.poll(() => isOnScreen(rowsIn(page).first())).toBe(true)
    await page.goBack()
    await page.waitForURL(WHEN)
    await expect.poll(() => isOnScreen(rowOf(page, later))).toBe(true)
  })

  test('on a cluster opens it', async () => {
    const page = await openPage()
    await openTimeline(page, `${WHEN}?who=${VOICE.id}`)
    const cluster = page.locator('g[data-type="cluster"]').first()
    const key = await cluster.getAttribute('data-key')
    const rows = await rowsIn(page).count()
    await cluster.click()
    await narrowed(page)
    await expect.poll(() => rowsIn(page).count()).toBeLessThan(rows)
    await expect.poll(() => keysIn(page)).toContain(key)
    await expect.poll(() => page.locator('g[data-type="cluster"]').count()).toBe(0)
  })

  test('on a cluster of one day, which nothing parts, leads to its rows', async () => {
    const page = await openPage()
    await openTimeline(page, `${WHEN}?from=${DAY}&to=${DAY}`)
    const cluster = page.locator('g[data-type="cluster"]').first()
    const key = await cluster.getAttribute('data-key')
    await cluster.click()
    await expect.poll(() => focusedRow(page)).toBe(key)
  })

  test('on a mark of an entry points at it, in picture and list', async () => {
    const page = await openPage()
    await openTimeline(page, FEW)
    await markOf(page, SAID).click()
    await page.waitForURL((url) => url.searchParams.get('entry') === SAID)
    await expect.poll(() => rowOf(page, SAID).getAttribute('data-current')).toBe('true')
    expect(await markOf(page, SAID).getAttribute('data-current')).toBe('true')
  })
})

describe('the strip of all there is', () => {
  const handle = (page: Page, name: string) => page.getByRole('slider', { name })

  test('shows what is drawn on it, and moves it when it is pulled', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    const { x, y, width, height } = await boxOf(strip(page))
    const pull = async (from: number, to: number) => {
      await page.mouse.move(x + width * from, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(x + width * to, y + height / 2, { steps: 8 })
      await page.mouse.up()
    }
    await pull(0.4, 0.7)
    await narrowed(page)
    const drawn = windowOf(page)
    expect(drawn.map((date) => Number(date?.slice(0, 4)) > 1990)).toEqual([true, true])
    await expect.poll(async () => (await keysIn(page)).every((key) => key.startsWith('200') || key > '199')).toBe(true)
    await pull(0.5, 0.65)
    await page.waitForURL((url) => (url.searchParams.get('from') ?? '') > (drawn[0] ?? ''))
    expect(Math.abs(lengthOf(windowOf(page)) - lengthOf(drawn))).toBeLessThan(31)
    await page.goBack()
    await expect.poll(() => windowOf(page)).toEqual(drawn)
  })

  test('takes a pull that pauses on its way for one', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    const { x, y, width, height } = await boxOf(strip(page))
    const before = page.url()
    await page.mouse.move(x + width * 0.4, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width * 0.55, y + height / 2, { steps: 4 })
    // longer than a gesture may rest when nothing is pressed
    await page.waitForTimeout(600)
    expect(page.url()).toBe(before)
    await page.mouse.move(x + width * 0.7, y + height / 2, { steps: 4 })
    await page.mouse.up()
    await narrowed(page)
    await page.goBack()
    await expect.poll(() => page.url()).toBe(before)
  })

  test('does not fall back, not for a moment, when a gesture has come to rest', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    await page.evaluate(() => {
      const [, end] = document.querySelectorAll('input[type="range"]')
      const said: (string | null)[] = []
      Object.assign(window, { said })
      new MutationObserver(() => said.push(end?.getAttribute('aria-valuetext') ?? null)).observe(end ?? document, {
        attributeFilter: ['aria-valuetext'],
      })
    })
    await handle(page, 'Pokaż do').focus()
    for (let press = 1; press <= 3; press++) {
      const before = page.url()
      await page.keyboard.press('PageDown')
      await page.waitForURL((url) => url.href !== before)
    }
    await expect.poll(() => page.evaluate('window.said.length')).toBeGreaterThanOrEqual(3)
    const said = (await page.evaluate<string[]>('window.said')).map((date) => Number(date.split(' ')[2]))
    expect(said).toEqual(said.toSorted((a, b) => b - a))
  })

  test('has a handle at each end for keys, which says its date', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    expect(await handle(page, 'Pokaż od').getAttribute('aria-valuetext')).toBe('1 stycznia 1974')
    expect(await handle(page, 'Pokaż do').getAttribute('aria-valuetext')).toBe('31 grudnia 2024')
    await handle(page, 'Pokaż do').focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('PageDown')
    await page.waitForURL(({ searchParams }) => searchParams.has('to'))
    await expect.poll(() => handle(page, 'Pokaż do').getAttribute('aria-valuetext')).not.toContain('2024')
    await handle(page, 'Pokaż od').focus()
    for (let press = 0; press < 2; press++) await page.keyboard.press('PageUp')
    await narrowed(page)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Pokaż od')
    await page.keyboard.press('Home')
    await page.waitForURL(({ searchParams }) => !searchParams.has('from'))
    await handle(page, 'Pokaż do').focus()
    await page.keyboard.press('End')
    await page.waitForURL(WHEN)
  })
})

describe('an address', () => {
  test('with a window shows that window, and how much lies before and after it', async () => {
    const page = await openPage()
    await openTimeline(page, `${WHEN}?from=1996-04&to=1996-08`)
    expect(await heading(page).textContent()).toBe('kwiecień–sierpień 1996')
    const dates = await rowsIn(page).evaluateAll((rows) =>
      rows.map((row) => row.querySelector('time')?.getAttribute('datetime') ?? ''),
    )
    expect(dates.length).toBeGreaterThan(5)
    expect(dates.filter((date) => date < '1996-04' || date > '1996-09')).toEqual([])
    const countOf = async (name: RegExp) =>
      Number.parseInt((await page.getByRole('button', { name }).textContent()) ?? '', 10)
    const [before, after] = [await countOf(/wcześniejsz/), await countOf(/późniejsz/)]
    await page.getByRole('button', { name: /wcześniejsz/ }).click()
    await page.waitForURL(`${WHEN}?to=1996-08`)
    await page.getByRole('button', { name: /późniejsz/ }).click()
    await page.waitForURL(WHEN)
    const countAll = () =>
      rowsIn(page).evaluateAll((rows) =>
        rows.reduce((sum, row) => sum + Number(/(\d+)\swpis/.exec(row.querySelector('a')?.innerText ?? '')?.[1]), 0),
      )
    await expect.poll(countAll).toBe(before + dates.length + after)
  })

  test('with an entry opens at it: current, in view, and found in the picture', async () => {
    const page = await openPage()
    await openTimeline(page, `${WHEN}?from=${DAY}&to=${DAY}`)
    const key = (await keysIn(page)).at(-1) ?? ''
    await openTimeline(page, `${WHEN}?entry=${key}`)
    await expect.poll(() => rowOf(page, key).getAttribute('data-current')).toBe('true')
    await expect.poll(() => isOnScreen(rowOf(page, key))).toBe(true)
    expect(await rowOf(page, key).getByRole('link').getAttribute('aria-current')).toBe('true')
    expect(await page.locator('g[data-current]').count()).toBe(1)
    expect(windowOf(page)).toEqual([null, null])
    await rowOf(page, key).getByRole('link').focus()
    await page.keyboard.press('Escape')
    await page.waitForURL(WHEN)
    await expect.poll(() => page.locator('[data-current]').count()).toBe(0)
  })

  test('with an entry that is not there says so, and shows the rest', async () => {
    const page = await openPage({ missing: [`${site}/data/a/nowiny-4.json`] })
    await openTimeline(page, `${WHEN}?entry=nowiny-4.w-roku-ktorego-nie-bylo`)
    expect(await page.getByRole('alert').textContent()).toContain('Tego wpisu nie ma na osi')
    expect(await rowsIn(page).count()).toBeGreaterThan(30)
  })
})

describe('the list', () => {
  test('is one tab stop, in which arrows, Home and End move and Enter follows', async () => {
    const page = await openPage()
    await openTimeline(page, FEW)
    const keys = await keysIn(page)
    const stops = () => page.locator('li[data-row] a:not([tabindex="-1"])').count()
    expect([keys.length > 3, await stops()]).toEqual([true, 1])
    await rowOf(page, keys[0] ?? '')
      .getByRole('link')
      .focus()
    const moves: [key: string, row: string | undefined][] = [
      ['ArrowDown', keys[1]],
      ['ArrowRight', keys[2]],
      ['ArrowUp', keys[1]],
      ['ArrowLeft', keys[0]],
      ['ArrowUp', keys[0]],
      ['End', keys.at(-1)],
      ['ArrowDown', keys.at(-1)],
      ['Home', keys[0]],
      ['ArrowDown', keys[1]],
    ]
    for (const [key, row] of moves) {
      await page.keyboard.press(key)
      expect(await focusedRow(page), key).toBe(row)
    }
    expect(await stops()).toBe(1)
    // out of the list, and back into it where it was left
    await page.keyboard.press('Tab')
    expect(await focusedRow(page)).toBeUndefined()
    await page.keyboard.press('Shift+Tab')
    expect(await focusedRow(page)).toBe(keys[1])
    await page.keyboard.press('Enter')
    const [slug, entry] = (keys[1] ?? '').split('.')
    await page.waitForURL(`${site}/a/${slug}?entry=${entry}`)
  })

  test('is left upwards by Escape: the entry, then the window', async () => {
    const page = await openPage()
    await openTimeline(page, `${FEW}&entry=${SAID}`)
    await rowOf(page, SAID).getByRole('link').focus()
    await page.keyboard.press('Escape')
    await page.waitForURL(FEW)
    await expect.poll(() => page.locator('[data-current]').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.waitForURL(WHEN)
  })

  test('keeps the focus when Enter goes into a period', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    await rowOf(page, '2008').getByRole('link').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`${WHEN}?from=2008&to=2008`)
    await expect.poll(() => focusedRow(page)).toMatch(/^nowiny-/)
    await page.keyboard.press('End')
    const last = (await keysIn(page)).at(-1)
    expect(await focusedRow(page)).toBe(last)
    // and out again, to the year in which it lay
    await page.keyboard.press('0')
    await page.waitForURL(WHEN)
    await expect.poll(() => focusedRow(page)).toBe('2008')
  })

  test('names each entry by its date, how exact it is, its kind, who is heard, and its words', async () => {
    const page = await openPage()
    await openTimeline(page, FEW)
    const said = named('22 kwietnia 1996, dokładna data. wypowiedź, Bogumił Sitarek. powiedział 22 kwietnia')
    expect(await rowOf(page, SAID).getByRole('link', said).count()).toBe(1)
    expect(await rowOf(page, SAID).locator('time').getAttribute('datetime')).toBe('1996-04-22')
    const published = named('22 kwietnia 1996, dokładna data. publikacja. Nowiny z gminy Stara Grobla, numer 4')
    expect(await page.getByRole('link', published).count()).toBe(1)
    await openTimeline(page, `${WHEN}?from=1996&to=1996`)
    for (const words of [
      '1996, okres albo data bez dnia. wydarzenie. Gmina',
      'od 1996, okres otwarty. wydarzenie. Stara budowla',
    ]) {
      expect(await page.getByRole('link', named(words)).count(), words).toBeGreaterThan(0)
    }
    await openTimeline(page, WHEN)
    const period = named('2011. 120 wpisów: 28 publikacji, 56 wypowiedzi, 36 wydarzeń')
    expect(await page.getByRole('link', period).count()).toBe(1)
    expect(await rowOf(page, '2011').locator('time').getAttribute('datetime')).toBe('2011')
  })

  test('says the same as the picture', async () => {
    const page = await openPage()
    const WINDOWS = ['', `?from=${YEAR}&to=${YEAR}`, '?from=2008&to=2008', `?from=${DAY}&to=${DAY}`, `?who=${VOICE.id}`]
    for (const search of WINDOWS) {
      await openTimeline(page, WHEN + search)
      const keys = await keysIn(page)
      const marks = await page.locator('g[data-key]').evaluateAll((found) =>
        found.map((mark) => ({
          key: mark.getAttribute('data-key') ?? '',
          rows: mark.getAttribute('data-type') === 'cluster' ? Number(mark.textContent) : 1,
        })),
      )
      expect(
        marks.filter(({ key }) => !keys.includes(key)),
        search,
      ).toEqual([])
      expect(new Set(marks.map(({ key }) => key)).size, search).toBe(marks.length)
      expect(
        marks.reduce((sum, { rows }) => sum + rows, 0),
        search,
      ).toBe(keys.length)
    }
  })

  test('has a link of its own for each entry, into its article', async () => {
    const page = await openPage()
    await openTimeline(page, FEW)
    const rows = await rowsIn(page).evaluateAll((found) =>
      found.map((row) => [row.getAttribute('data-row'), row.querySelector('a')?.getAttribute('href')]),
    )
    expect(rows.map(([, href]) => href)).toEqual(rows.map(([key]) => `/a/${key?.replace('.', '?entry=')}`))
  })
})

describe('the voices', () => {
  test('leave only their own entries, several together, and go when pressed again', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    const chip = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
    await chip(VOICE.name).click()
    await page.waitForURL(`${WHEN}?who=${VOICE.id}`)
    await expect.poll(() => chip(VOICE.name).getAttribute('aria-pressed')).toBe('true')
    const count = Number(/(\d+)\swpis/.exec((await chip(VOICE.name).textContent()) ?? '')?.[1])
    await expect.poll(() => rowsIn(page).count()).toBe(count)
    expect(await rowsIn(page).filter({ hasText: VOICE.name }).count()).toBe(count)
    await chip('Bogumił Sitarek').click()
    await page.waitForURL(`${WHEN}?who=${VOICE.id},bogumil-sitarek`)
    await expect.poll(() => chip('Bogumił Sitarek').getAttribute('aria-pressed')).toBe('true')
    await chip(VOICE.name).click()
    await page.waitForURL(`${WHEN}?who=bogumil-sitarek`)
    await expect.poll(() => rowsIn(page).filter({ hasText: VOICE.name }).count()).toBe(0)
    for (let step = 0; step < 3; step++) await page.goBack()
    await page.waitForURL(WHEN)
    await expect.poll(() => chip(VOICE.name).getAttribute('aria-pressed')).toBe('false')
  })

  test('stay chosen while the window changes', async () => {
    const page = await openPage()
    await openTimeline(page, `${WHEN}?who=${VOICE.id}`)
    await zoomIn(page).click()
    await narrowed(page)
    expect(new URL(page.url()).searchParams.get('who')).toBe(VOICE.id)
    await expect.poll(() => rowsIn(page).count()).toBeLessThan(33)
  })

  test('are found by name, with or without diacritics', async () => {
    const page = await openPage()
    await openTimeline(page, WHEN)
    await page.getByRole('button', { name: 'Wszystkie głosy' }).click()
    await page.getByRole('searchbox', { name: 'Znajdź głos' }).fill('zurawik')
    await page.getByRole('button', { name: /^Tadeusz Żurawik/ }).click()
    await page.waitForURL(`${WHEN}?who=tadeusz-zurawik`)
    await expect.poll(() => rowsIn(page).filter({ hasText: 'Tadeusz Żurawik' }).count()).toBeGreaterThan(20)
  })
})

test('one finger scrolls the page, on the picture and on the strip', async () => {
  const page = await openPage({ viewport: PHONE, hasTouch: true, isMobile: true })
  await openTimeline(page, WHEN)
  const { x, y, width, height } = await boxOf(strip(page))
  for (const from of [{ x: x + width / 2, y: y + height / 2 }, await middleOfPicture(page)]) {
    const before = await scrollOf(page)
    await touch(page, [{ from, to: { x: from.x + 3, y: from.y - 200 } }])
    await expect.poll(() => scrollOf(page)).toBeGreaterThan(before + 100)
    expect(windowOf(page)).toEqual([null, null])
  }
})

test('is written in English for those who choose it', async () => {
  const page = await openPage({ viewport: DESKTOP })
  await page.addInitScript(() => localStorage.setItem('cytelnia-settings', JSON.stringify({ language: 'en' })))
  await openTimeline(page, FEW)
  // the page came in Polish, and is drawn anew
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Timeline')
  expect(await heading(page).textContent()).toBe('April 1996')
  const said = rowOf(page, SAID).getByRole('link', named('22 April 1996, an exact date. statement, Bogumił Sitarek. '))
  expect(await said.count()).toBe(1)
  for (const name of ['Zoom in', 'Zoom out', 'Whole']) {
    expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(1)
  }
  expect(await page.getByRole('slider', { name: 'Show from' }).getAttribute('aria-valuetext')).toBe('1 April 1996')
  expect(await page.getByRole('button', { name: /\d+ earlier entries/ }).count()).toBe(1)
  expect(await page.getByText('How to read the timeline').count()).toBe(1)
})
