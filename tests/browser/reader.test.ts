import type { Locator, Page, Route } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { holdApp, prepareChromium } from './open-page.ts'
import { isTakenOver, takenOver } from './taken-over.ts'
import { DESKTOP, PHONE } from './viewports.ts'

const site = inject('site')
const SLUG = 'istnieja-roznice-zdan-miedzy-rosja-a-nato-w-kwestii-ukrainy'
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

const quoteBeginning = (page: Page, words: string) => page.locator('mark', { hasText: words }).first()

const addresses = new Map<string, string>()

/** The address of a quote with these words, as its article links it. */
async function addressOf(words: string): Promise<string> {
  const known = addresses.get(words)
  if (known !== undefined) return known
  const page = await openPage()
  await page.goto(ARTICLE)
  const address = `${site}${await quoteBeginning(page, words).getByRole('link').first().getAttribute('href')}`
  addresses.set(words, address)
  return address
}

async function isOnScreen(place: Locator): Promise<boolean> {
  const y = (await place.boundingBox())?.y ?? -1
  return y > 52 && y < (place.page().viewportSize()?.height ?? 0)
}

async function isInSight(page: Page, words: string): Promise<boolean> {
  const box = await quoteBeginning(page, words).boundingBox()
  const bar = await page.getByRole('banner').boundingBox()
  if (box === null || bar === null) return false
  return box.y >= bar.y + bar.height && box.y < (page.viewportSize()?.height ?? 0) * 0.8
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

describe('a link to one quote', () => {
  const WORDS = 'Bez Ukrainy, bez załatwienia'

  test.each([
    ['a phone', PHONE, true],
    ['a phone without scripts', PHONE, false],
    ['a desk', DESKTOP, true],
  ])('opens on %s at the quote, clear of the bar, focused and answered for', async (_, viewport, javaScriptEnabled) => {
    const address = await addressOf(WORDS)
    const page = await openPage({ viewport, javaScriptEnabled })
    await page.goto(address)
    await expect.poll(() => isInSight(page, WORDS)).toBe(true)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Andrij Jermak, dosłownie')
    const card = page.getByRole('region', { name: 'Andrij Jermak' })
    expect(await card.textContent()).toContain('szef gabinetu prezydenta Ukrainy')
    expect(await card.getByRole('button', { name: 'Kopiuj link' }).isVisible()).toBe(javaScriptEnabled)
  })

  test('is announced, where more than the text is drawn at once', async () => {
    const address = await addressOf(WORDS)
    const page = await openPage()
    await page.goto(address)
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContain('Otwarta wypowiedź: Andrij Jermak, dosłownie')
  })

  test('is copied from its card', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(ARTICLE)
    await quoteBeginning(page, WORDS).click()
    await page.getByRole('button', { name: 'Kopiuj link' }).click()
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Link skopiowany')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(page.url())
    expect(copied).toMatch(new RegExp(`/a/${SLUG}/q/bez-ukrainy-`))
  })

  test('says so when its quote is not there, and opens no other', async () => {
    const address = `${ARTICLE}/q/bez-ukrainy-nie-ma-tych-slow-zzzzz`
    const page = await openPage({ missing: [address] })
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Tej wypowiedzi nie ma w artykule')
    expect(await page.locator('mark[data-open]').count()).toBe(0)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  }, 30_000)

  test('shows the quote with scripts turned off, and the way to its place', async () => {
    const address = await addressOf(WORDS)
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(address)
    expect(await page.title()).toContain('Andrij Jermak')
    expect(await page.getByRole('region', { name: 'Andrij Jermak' }).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Czytaj dalej' }).click()
    await expect.poll(() => isInSight(page, WORDS)).toBe(true)
  })
})

describe('the page of a quote', () => {
  const WORDS = 'Nasze różnice'
  const OTHERS = 'Bez Ukrainy, bez załatwienia'
  const NEXT = 'Stoltenberg podkreślił, że NATO potwierdziło'

  /** Opened anew, as from a message; nobody has touched it. */
  async function openQuote(options: Parameters<typeof openPage>[0] = {}) {
    const address = await addressOf(WORDS)
    const page = await openPage(options)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(address)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Jens Stoltenberg, dosłownie')
    // on a phone nothing of it is there before somebody touches it
    if (options.viewport === undefined) await expect.poll(() => isTakenOver(page)).toBe(true)
    return { page, asked }
  }
  const topOf = async (page: Page, words: string) =>
    Math.round((await quoteBeginning(page, words).boundingBox())?.y ?? -1)

  test('holds the quote and its paragraph, and asks for no other words', async () => {
    const { page, asked } = await openQuote()
    await page.waitForLoadState('networkidle')
    expect(await quoteBeginning(page, OTHERS).count()).toBe(0)
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([])
    // a title that may be long leaves room for what one came for
    const size = await page.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).fontSize)
    expect(Number.parseFloat(size)).toBeLessThan(24)
    // the focus is at the quote already, and is shown there once keys are pressed
    const ring = () => page.locator('mark[data-open]').evaluate((mark) => getComputedStyle(mark).outlineStyle)
    expect(await ring()).toBe('none')
    await page.keyboard.press('Shift')
    expect(await ring()).toBe('solid')
    expect(await page.getByRole('article').textContent()).toMatch(/20\swypowiedzi, 2\sgłosy/)
  })

  test.each([
    ['a finger', (page: Page) => page.touchscreen.tap(5, 300)],
    ['a key', (page: Page) => page.keyboard.press('Shift')],
    ['a mouse', (page: Page) => page.mouse.move(200, 300)],
  ])('goes on below when %s is moved, and nothing is displaced', async (means, move) => {
    const { page } = await openQuote({ viewport: PHONE, hasTouch: true })
    const top = await topOf(page, WORDS)
    await move(page)
    await page.getByText(NEXT).waitFor()
    expect(await topOf(page, WORDS)).toBe(top)
    expect(await page.getByRole('link', { name: 'Czytaj dalej' }).count()).toBe(0)
    // a tap elsewhere takes the focus with it
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toBe(means === 'a finger' ? null : 'Jens Stoltenberg, dosłownie')
  })

  test('unfolds the beginning under the title, from which one reads on', async () => {
    const { page } = await openQuote()
    const title = page.getByRole('heading', { level: 1 })
    const before = await title.boundingBox()
    await page.getByRole('link', { name: 'Początek artykułu' }).press('Enter')
    const lead = page.getByRole('article').getByText('poinformował w środę szef NATO')
    await lead.waitFor()
    expect((await title.boundingBox())?.y).toBe(before?.y)
    expect((await lead.boundingBox())?.y).toBeLessThan((before?.y ?? 0) + 260)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.getByRole('link', { name: 'Początek artykułu' }).count()).toBe(0)
    expect(await quoteBeginning(page, OTHERS).count()).toBe(1)
  })

  test('leads to the quotes before and after it, of which it holds nothing', async () => {
    const { page } = await openQuote()
    await page.getByRole('link', { name: 'Poprzednia wypowiedź tego głosu' }).click()
    await expect.poll(() => page.locator('mark[data-open]').first().textContent()).toContain('Istnieją')
    expect(await page.locator('mark[data-open]').count()).toBeGreaterThan(0)
    await page.goBack()
    await expect.poll(() => page.locator('mark[data-open]').first().textContent()).toContain(WORDS)
  })

  test('brings up the voices of the whole article on a phone', async () => {
    const { page } = await openQuote({ viewport: PHONE })
    await page.getByRole('button', { name: 'Głosy' }).click()
    await page
      .getByRole('dialog', { name: 'Głosy' })
      .getByRole('checkbox', { name: /Andrij Jermak.*4/ })
      .waitFor()
  })

  test('says so where the rest cannot be had, and has it at the next press', async () => {
    const { page } = await openQuote()
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Czytaj dalej' }).click()
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Nie ma połączenia')
    expect(await quoteBeginning(page, WORDS).isVisible()).toBe(true)
    await page.context().setOffline(false)
    await page.getByRole('link', { name: 'Czytaj dalej' }).click()
    await page.getByText(NEXT).waitFor()
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
    for (const address of [ARTICLE, await addressOf('Bez Ukrainy, bez załatwienia')]) {
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
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(ARTICLE, { waitUntil: 'networkidle' })
    expect(await page.evaluate('window.shifts.reduce((sum, value) => sum + value, 0)')).toBeLessThan(0.001)
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
