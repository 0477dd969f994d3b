import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { PIER } from './project-library.ts'
import { takenOver } from './taken-over.ts'
import { DESKTOP, PHONE } from './viewports.ts'

const site = inject('site')
const denseSite = inject('denseSite')
const project = inject('projectSite')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

declare global {
  interface Window {
    /** The words of what has moved by itself. */
    moved: string[]
  }
}

test('on a desk a voice that is chosen and let go moves no word of the text, and nothing in the column beside it', async () => {
  const page = await openPage({ viewport: DESKTOP })
  await page.goto(ARTICLE)
  await takenOver(page)
  const jermak = page.getByRole('checkbox', { name: /Andrij Jermak/ })
  await jermak.waitFor()
  const places = () =>
    page.evaluate(() => {
      const range = document.createRange()
      return [...document.querySelectorAll('article [data-at], aside label, aside nav')].map((one) => {
        range.selectNodeContents(one)
        return [...range.getClientRects()].map(({ top }) => Math.round(top)).join()
      })
    })
  const before = await places()
  expect(before.length).toBeGreaterThan(20)
  await jermak.check()
  await page.getByText('wyróżniono 4 z 20 wypowiedzi').waitFor()
  expect(await places()).toEqual(before)
  await page.getByRole('button', { name: 'Pokaż wszystkie' }).click()
  await page.getByText('20 wypowiedzi, 2 głosy').waitFor()
  expect(await places()).toEqual(before)
})

/** Opens a page that keeps the words of whatever moves by itself. */
async function openStill(viewport: typeof DESKTOP): Promise<Page> {
  const page = await openPage({ viewport })
  await page.addInitScript(() => {
    window.moved = []
    new PerformanceObserver((list) => {
      // a list that Chromium alone has
      for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]) {
        window.moved.push(...sources.map(({ node }) => node?.textContent ?? '?'))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return page
}

async function movedOn(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return page.evaluate(() => window.moved)
}

describe('nothing moves', () => {
  test('on a desk when the app takes an article over', async () => {
    const page = await openStill(DESKTOP)
    await page.goto(ARTICLE)
    await takenOver(page)
    await page.getByText(/^jeszcze ok\./).waitFor()
    expect(await movedOn(page)).toEqual([])
  })

  test('on a phone when somebody touches the page of a quote, of an article without headings', async () => {
    const page = await openStill(PHONE)
    await page.goto(`${project}/a/${PIER.slug}`)
    const quote = await page.locator('article mark a[data-who]').first().getAttribute('href')
    await page.goto(new URL(quote ?? '', project).href)
    const dock = page.getByRole('navigation', { name: 'Narzędzia czytania' })
    const ways = await dock.getByRole('button').allTextContents()
    expect(ways).toContain('Głosy')
    await page.mouse.move(100, 100)
    await takenOver(page)
    // the whole article is there
    await page.getByRole('navigation', { name: 'Inne artykuły' }).waitFor()
    expect(await dock.getByRole('button').allTextContents()).toEqual(ways)
    // the ways to other articles come before the foot of the page
    expect((await movedOn(page)).filter((words) => !words.startsWith('Czytelnia'))).toEqual([])
  })

  test.each([PHONE, DESKTOP])('when what an address asks for is found: $width px', async (viewport) => {
    const page = await openStill(viewport)
    await page.goto(`${site}/search?q=rosji`)
    await page.getByRole('heading', { name: 'Wypowiedzi' }).waitFor()
    expect(await movedOn(page)).toEqual([])
    expect(await page.getByText('Ogonki').count()).toBe(0)
  })
})

test('in a title, whose lines are closer than its letters are tall, a wash is no higher than the line', async () => {
  const page = await openPage({ viewport: PHONE })
  await page.goto(ARTICLE)
  const title = page.getByRole('heading', { level: 1 })
  await title.evaluate((heading) => {
    const said = document.querySelector('mark[data-kind="direct"]')?.cloneNode(true)
    if (said !== undefined) heading.append(said)
  })
  const { wash, line } = await title.locator('mark').evaluate((said) => {
    const { backgroundSize, backgroundColor, lineHeight } = getComputedStyle(said)
    const share = Number.parseFloat(backgroundSize.split(' ')[1] ?? '') / 100
    const isClear = backgroundColor === 'rgba(0, 0, 0, 0)'
    return {
      wash: isClear ? share * (said.getClientRects()[0]?.height ?? 0) : null,
      line: Number.parseFloat(lineHeight),
    }
  })
  expect(wash).toBeGreaterThan(0.9 * line)
  expect(wash).toBeLessThanOrEqual(1.01 * line)
})

/** How the words of a paraphrase are set, and those given verbatim: their line and whether they have all their ink. */
const lookOf = (page: Page, kind: 'direct' | 'reported') =>
  page
    .locator(`blockquote[data-kind="${kind}"]`)
    .first()
    .evaluate((quote) => {
      const { textDecorationLine, textDecorationStyle, color } = getComputedStyle(quote)
      const hasInk = color === getComputedStyle(document.body).color
      return { line: textDecorationLine === 'none' ? 'none' : textDecorationStyle, hasInk }
    })

test.each(['/who/jens-stoltenberg', '/search?q=ukrainy'])(
  '%s sets a paraphrase as the reader does: on a dotted line, in full ink, for grey is what a filter lets go',
  async (path) => {
    const page = await openPage()
    await page.goto(site + path)
    await page.locator('blockquote[data-kind="reported"]').first().waitFor()
    expect(await lookOf(page, 'reported')).toEqual({ line: 'dotted', hasInk: true })
    expect(await lookOf(page, 'direct')).toEqual({ line: 'none', hasInk: true })
  },
)

describe('two voices', () => {
  test.each([
    ['side by side where the text has the room', DESKTOP, 1],
    ['one below the other between columns that leave it none', { width: 1024, height: 768 }, 2],
  ])('stand %s', async (_, viewport, rows) => {
    const page = await openPage({ viewport })
    await page.goto(`${ARTICLE}?view=compare&who=andrij-jermak,jens-stoltenberg`)
    const names = page
      .getByRole('article')
      .getByRole('heading', { level: 2, name: /^(?:Andrij Jermak|Jens Stoltenberg)$/ })
    await names.nth(1).waitFor()
    const tops = await names.evaluateAll((all) => all.map((name) => name.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(rows)
  })
})

test('quotes apart from their text are flush with who says them, wash or none', async () => {
  const page = await openPage({ viewport: PHONE })
  await page.goto(`${ARTICLE}?view=quotes`)
  await page.locator('[data-said]').first().waitFor()
  const starts = await page.locator('[data-said]').evaluateAll((all) =>
    all.flatMap((one) => {
      const range = document.createRange()
      const words = document.createTreeWalker(one.querySelector('blockquote') ?? one, NodeFilter.SHOW_TEXT)
      // React may begin with a text of nothing
      let node = words.nextNode()
      while (node?.textContent === '') node = words.nextNode()
      range.setStart(node ?? one, 0)
      range.setEnd(node ?? one, 1)
      return Math.round(range.getBoundingClientRect().left - one.getBoundingClientRect().left)
    }),
  )
  expect(new Set(starts)).toEqual(new Set([0]))
})

test('what narrows a long library stands on one line of a desk', async () => {
  const page = await openPage({ viewport: DESKTOP })
  await page.goto(denseSite)
  // words that were changed before would be the app's to put right
  await takenOver(page)
  const fields = page.getByRole('main').getByRole('combobox')
  await fields.nth(1).waitFor()
  // somebody's name and offices are as long as they are
  await fields.first().evaluate((field: HTMLSelectElement) => {
    const [first] = field.options
    if (first !== undefined) first.text = 'przewodniczący komisji rewizyjnej rady miejskiej '.repeat(3)
  })
  const tops = await fields.evaluateAll((all) => all.map((field) => field.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
})

test('no line of the page on how it works ends with a word of one letter', async () => {
  const page = await openPage({ viewport: PHONE })
  await page.goto(`${site}/about`)
  const ends = await page.locator('main :is(p, li)').evaluateAll((blocks) =>
    blocks.flatMap((block) => {
      const found: string[] = []
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        for (const { index } of text.matchAll(/(?<!\p{L})[aiouwz] (?=\S)/giu)) {
          const range = document.createRange()
          const topOf = (from: number) => {
            range.setStart(node, from)
            range.setEnd(node, from + 1)
            return range.getBoundingClientRect().bottom
          }
          if (topOf(index + 2) > topOf(index) + 5) found.push(text.slice(index, index + 20))
        }
      }
      return found
    }),
  )
  expect(await page.locator('main :is(p, li)').count()).toBeGreaterThan(10)
  expect(ends).toEqual([])
})
