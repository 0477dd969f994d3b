import type { Locator, Page, Route } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { quoteBeginning, SLUG } from './first-article.ts'
import { holdApp, prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

async function isOnScreen(place: Locator): Promise<boolean> {
  const y = (await place.boundingBox())?.y ?? -1
  return y > 52 && y < (place.page().viewportSize()?.height ?? 0)
}

describe('the first article', () => {
  test('opens from the library, with its quotes by two speakers', async () => {
    const page = await openPage()
    await page.goto(`${site}/`)
    await page.getByRole('link', { name: /^Istnieją różnice zdań/ }).click()
    await page.waitForURL(ARTICLE)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Istnieją różnice zdań')
    expect(await page.getByRole('checkbox', { name: /Jens Stoltenberg.*16 wypowiedzi/ }).count()).toBe(1)
    expect(await page.getByRole('checkbox', { name: /Andrij Jermak.*4 wypowiedzi/ }).count()).toBe(1)
    const links = await page
      .getByRole('article')
      .getByRole('link', { name: /^Jens Stoltenberg, / })
      .count()
    expect(links).toBe(16)
  })

  test('shows the words of the file, and copies no other', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    const paragraph = page.locator('p', { hasText: 'Stwierdził, że' })
    const words =
      'Stwierdził, że istnieje realne ryzyko nowego konfliktu zbrojonego i dodał, że NATO "zrobi wszystko, aby zapobiec" takiemu scenariuszowi.'
    expect(await paragraph.evaluate((element) => element.textContent)).toBe(words)
    await paragraph.evaluate((element) => window.getSelection()?.selectAllChildren(element))
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(words)
  })

  test('draws the Wednesday that nobody knows as one of four', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    const entries = page.getByRole('complementary', { name: 'Oś czasu' }).getByRole('listitem')
    await expect.poll(() => entries.count()).toBe(4)
    expect(await entries.filter({ hasText: 'jedna ze śród stycznia 2022' }).count()).toBe(1)
    expect(await entries.filter({ hasText: 'ok. 2014' }).count()).toBe(1)
    expect(await entries.filter({ hasText: '2002' }).filter({ hasText: 'wydarzenie' }).count()).toBe(1)
  })

  test('leads from an entry to its words and from the words to their entry', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    const timeline = page.getByRole('complementary', { name: 'Oś czasu' })
    await timeline.getByRole('listitem').filter({ hasText: '2002' }).first().getByRole('link').click()
    await page.waitForURL(/\?entry=/)
    const date = page.getByRole('article').getByRole('link', { name: 'w 2002' })
    await expect.poll(() => isOnScreen(date)).toBe(true)
    await page.goto(ARTICLE)
    await page.getByRole('article').getByRole('link', { name: 'w środę' }).click()
    await page.waitForURL(/\?entry=/)
    await expect.poll(() => timeline.locator('li[data-current]').textContent()).toContain('jedna ze śród')
  })
})

describe('the page as it is set', () => {
  test.each([320, 390, 768, 1440])('ends no line with a single letter, at %i px', async (width) => {
    const page = await openPage({ viewport: { width, height: 900 } })
    await page.goto(ARTICLE)
    await page.evaluate(() => document.fonts.ready)
    const { seen, orphaned } = await page.getByRole('article').evaluate((article) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
      let text = ''
      const places: { node: Text; offset: number }[] = []
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        for (let offset = 0; offset < node.data.length; offset++) places.push({ node, offset })
        text += node.data
      }
      const topOf = (index: number): number => {
        const place = places[index]
        const range = document.createRange()
        if (place === undefined) return Number.NaN
        range.setStart(place.node, place.offset)
        range.setEnd(place.node, place.offset + 1)
        return range.getBoundingClientRect().bottom
      }
      const singles = [...text.matchAll(/(?<![\p{L}\p{N}])[aiouwz] (?=\p{L})/giu)]
      const broken = singles.filter(({ index }) => Math.abs(topOf(index) - topOf(index + 2)) > 8)
      return { seen: singles.length, orphaned: broken.map(({ index }) => text.slice(index - 10, index + 20)) }
    })
    expect(seen).toBeGreaterThan(20)
    expect(orphaned).toEqual([])
  })

  test('shows its words while the faces are on their way', async () => {
    const page = await openPage({ viewport: PHONE })
    const held: Route[] = []
    await page.route('**/*.woff2', (route) => void held.push(route))
    await page.goto(ARTICLE, { waitUntil: 'commit' })
    const shown = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const paints = list.getEntries() as (PerformanceEntry & { element: Element | null })[]
            const words = paints.find(({ element }) => element?.closest('article'))
            if (words !== undefined) resolve(words.startTime)
          })
          observer.observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
    // a face that is waited for hides for three seconds what is set in it
    expect(shown).toBeLessThan(2500)
    expect(held.length).toBeGreaterThan(0)
    for (const route of held) await route.continue()
  })

  test('tells its marks apart where colours are forced, a voice that is chosen from the others', async () => {
    const page = await openPage({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto(ARTICLE)
    const styleOf = (kind: string, property: string) =>
      page
        .locator(`mark[data-kind="${kind}"]`)
        .first()
        .evaluate((mark, name) => getComputedStyle(mark).getPropertyValue(name), property)
    expect(await styleOf('direct', 'outline-style')).toBe('solid')
    expect(await styleOf('reported', 'outline-style')).toBe('none')
    expect(await styleOf('reported', 'text-decoration-style')).toBe('dotted')
    await page.goto(`${ARTICLE}?who=andrij-jermak`)
    await page.locator('article mark:not([data-kept])').first().waitFor()
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const coloursOf = (marks: string) =>
      page.locator(`article p ${marks}`).evaluateAll((all) => all.map((mark) => getComputedStyle(mark).color))
    const [kept, others] = [await coloursOf('mark[data-kept]'), await coloursOf('mark:not([data-kept])')]
    expect(new Set([...kept, ...others, paper]).size).toBe(3)
  })
})

describe('a page whose scripts are slow to come', () => {
  const WORDS = 'Bez Ukrainy, bez załatwienia'

  /** Opens it, and holds its largest script back until it is let go; the first has run. */
  async function openSlowly(): Promise<{ page: Page; letGo: () => void }> {
    const page = await openPage()
    const letGo = await holdApp(page)
    await page.goto(ARTICLE, { waitUntil: 'domcontentloaded' })
    // the router has written its first entry into the history
    await page.waitForFunction(() => history.state !== null)
    return { page, letGo }
  }
  const isAnswering = (page: Page) => page.locator('li[data-row] a[tabindex="0"]').waitFor({ state: 'attached' })

  test('stays where it has been scrolled to', async () => {
    const { page, letGo } = await openSlowly()
    await page.evaluate(() => window.scrollTo({ top: 1200, behavior: 'instant' }))
    letGo()
    await isAnswering(page)
    expect(await page.evaluate(() => window.scrollY)).toBe(1200)
  })

  test('does at last what was pressed first', async () => {
    const { page, letGo } = await openSlowly()
    await quoteBeginning(page, WORDS).click({ position: { x: 60, y: 10 } })
    expect(page.url()).toBe(ARTICLE)
    letGo()
    await page.getByRole('button', { name: 'Kopiuj link' }).waitFor()
    expect(page.url()).toContain('/q/bez-ukrainy-')
  })

  test('ticks once a box that is ticked early', async () => {
    const { page, letGo } = await openSlowly()
    const voice = page.getByRole('checkbox', { name: /Andrij Jermak/ })
    await voice.click()
    letGo()
    await page.waitForURL(/\?who=andrij-jermak/)
    await expect.poll(() => voice.isChecked()).toBe(true)
  })
})

describe('the speaker filter', () => {
  test('dims the others, keeps them readable, and is undone by back', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    await page.getByRole('checkbox', { name: /Andrij Jermak/ }).click()
    await page.waitForURL(`${ARTICLE}?who=andrij-jermak`)
    await expect.poll(() => page.getByRole('article').locator('mark[data-kept]').count()).toBe(4)
    expect(await quoteBeginning(page, 'Nasze różnice').isVisible()).toBe(true)
    // the hollow sign of a doubtful one, too
    const colours = await page
      .locator('mark[data-sureness="low"]:not([data-kept]) > a')
      .evaluateAll((signs) =>
        signs.map((sign) => [getComputedStyle(sign, '::before').webkitTextStrokeColor, getComputedStyle(sign).color]),
      )
    expect(colours.length).toBeGreaterThan(0)
    for (const [stroke, colour] of colours) expect(stroke).toBe(colour)
    await page.getByRole('checkbox', { name: /^dosłownie/ }).click()
    await page.waitForURL(`${ARTICLE}?who=andrij-jermak&kind=direct`)
    await expect.poll(() => page.getByRole('article').locator('mark[data-kept]').count()).toBe(3)
    await page.goBack()
    await page.goBack()
    await page.waitForURL(ARTICLE)
    await expect.poll(() => page.getByRole('checkbox', { name: /Andrij Jermak/ }).isChecked()).toBe(false)
    await page.goForward()
    await expect.poll(() => page.getByRole('checkbox', { name: /Andrij Jermak/ }).isChecked()).toBe(true)
  })

  test('does not lose the timeline on a phone: a date in the text brings it up', async () => {
    const page = await openPage({ viewport: PHONE })
    await page.goto(ARTICLE)
    // before that, it is a link as any: to the passage
    await takenOver(page)
    await page.getByRole('article').getByRole('link', { name: 'w środę' }).click()
    const sheet = page.getByRole('dialog', { name: 'Oś czasu' })
    await expect.poll(() => sheet.locator('li[data-current]').textContent()).toContain('jedna ze śród')
    await sheet.getByRole('listitem').filter({ hasText: 'ok. 2014' }).getByRole('link').click()
    await expect.poll(() => sheet.count()).toBe(0)
    const date = page.getByRole('article').getByRole('link', { name: '8 lat' })
    await expect.poll(() => isOnScreen(date)).toBe(true)
  })

  test('works from the sheet on a phone, by keyboard alone', async () => {
    const page = await openPage({ viewport: PHONE })
    await page.goto(ARTICLE)
    await page.getByRole('button', { name: 'Głosy' }).focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Głosy' })
    await sheet.getByRole('checkbox', { name: /Andrij Jermak/ }).focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/who=andrij-jermak/)
    await page.keyboard.press('Escape')
    await expect.poll(() => sheet.count()).toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Głosy')
  })
})

test('of a quote whose paragraph is long, whose it is stands in sight, and leads to its card', async () => {
  const page = await openPage({ viewport: PHONE, hasTouch: true, isMobile: true })
  await page.goto(ARTICLE)
  await takenOver(page)
  const quote = page.locator('p mark', { hasText: 'Nasze różnice' })
  const way = page.getByRole('button', { name: /^Jens Stoltenberg · skąd to wiadomo/ })
  await quote.tap()
  await page.getByRole('button', { name: 'Kopiuj link' }).waitFor()
  expect(await way.count()).toBe(0)
  await page.getByRole('link', { name: 'Zamknij' }).tap()
  // no paragraph here is longer than a phone
  await quote.evaluate((mark) => mark.closest('p')?.append(' i tak dalej'.repeat(200)))
  await quote.tap()
  await way.waitFor()
  expect(await isOnScreen(way)).toBe(true)
  const { top } = await quote.evaluate((mark) => mark.getBoundingClientRect())
  await way.tap()
  const card = page.getByRole('region', { name: 'Jens Stoltenberg' })
  await expect.poll(() => card.evaluate((section) => section === document.activeElement)).toBe(true)
  expect(await isOnScreen(card)).toBe(true)
  await way.waitFor({ state: 'detached' })
  expect((await quote.evaluate((mark) => mark.getBoundingClientRect())).top).toBeLessThan(top)
})
