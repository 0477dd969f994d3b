import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DrivenBrowser, DrivenPage } from './drivers/driven-page.ts'
import { SLUG } from './first-article.ts'

const ARTICLE = `/a/${SLUG}`
const WORDS = 'Bez Ukrainy, bez załatwienia'

/** The first element of these that a reader sees, whose name or words match; as JavaScript. */
const seen = (selector: string, words = '') =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.getClientRects().length > 0 &&
    (each.getAttribute('aria-label') ?? each.textContent).includes(${JSON.stringify(words)}))`
const button = (name: string) => seen('button, [role=menuitem]', name)

/** Where a part of it is that nothing covers, once it has been scrolled to; null while there is none. */
const placeOf = (element: string) => `(() => {
  const found = ${element}
  if (!found) return null
  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  for (const { x, y, width, height } of found.getClientRects()) {
    const [atX, atY] = [x + Math.min(width / 2, 40), y + height / 2]
    const top = document.elementFromPoint(atX, atY)
    if (top !== null && (found.contains(top) || top.contains(found))) return { x: atX, y: atY }
  }
  return null
})()`

/** Once it stands still: a page that has just been taken over may go to what its address opens. */
async function click(page: DrivenPage, element: string): Promise<void> {
  let place: { x: number; y: number } | null = null
  await expect
    .poll(async () => {
      const before = place
      place = await page.evaluate<typeof place>(placeOf(element))
      return place !== null && before?.x === place.x && before.y === place.y
    })
    .toBe(true)
  const { x, y } = place ?? { x: 0, y: 0 }
  await page.clickAt(x, y)
}

const isTrue = (page: DrivenPage, expression: string) =>
  expect.poll(() => page.evaluate<boolean>(`Boolean(${expression})`), { message: expression }).toBe(true)
const isSaid = (page: DrivenPage, words: string) =>
  isTrue(page, `[...document.querySelectorAll('[role=status]')].some((each) => each.textContent.includes('${words}'))`)
const endsAt = (page: DrivenPage, path: string) => isTrue(page, `(location.pathname + location.search) === '${path}'`)
/** React's own mark on what it has taken over. */
const isTakenOver = (page: DrivenPage) =>
  isTrue(page, `Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber'))`)

/**
 * The ways that most readers take, for whichever browser and host.
 *
 * @param launch starts the browser
 * @param site where it answers, without a slash at its end
 */
export function describeJourneys(launch: () => Promise<DrivenBrowser>, site: () => string): void {
  let browser: DrivenBrowser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  describe('a reader', () => {
    test('opens a link to a quote, shares it, filters, follows the timeline, and goes back', async () => {
      const page = await browser.newPage()
      await page.open(`${site()}${ARTICLE}`)
      await isTakenOver(page)
      const quote = await page.evaluate<string>(`${seen('mark', WORDS)}.querySelector('a').getAttribute('href')`)
      await page.open(site() + quote)
      await isTakenOver(page)
      await isTrue(
        page,
        `(() => { const { top } = ${seen('mark', WORDS)}.getBoundingClientRect(); return top > 40 && top < innerHeight * 0.8 })()`,
      )
      await click(page, button('Więcej'))
      await click(page, button('Kopiuj cytat'))
      await isSaid(page, 'Cytat skopiowany')
      await click(page, button('Kopiuj link'))
      await isSaid(page, 'Link skopiowany')

      await page.open(site() + ARTICLE)
      await isTakenOver(page)
      await click(page, seen('label', 'Jens Stoltenberg'))
      await endsAt(page, `${ARTICLE}?who=jens-stoltenberg`)
      await isTrue(page, `document.querySelectorAll('mark[data-kept]').length > 10`)
      const filtered = `${ARTICLE}?who=jens-stoltenberg`
      await click(page, seen('aside li a', '2002'))
      await isTrue(page, `location.search.includes('entry=') && location.search.includes('who=')`)
      await isTrue(page, `document.querySelector('aside li[data-current]')`)
      await page.evaluate('history.back()')
      await endsAt(page, filtered)
      expect(page.complaints()).toEqual([])
    })

    test('has a look that stays', async () => {
      const page = await browser.newPage()
      await page.open(`${site()}/`)
      await isTakenOver(page)
      await click(page, button('Wygląd'))
      await click(page, seen('dialog label', 'ciemne'))
      await isTrue(page, `document.documentElement.dataset.theme === 'dark'`)
      await page.press('Escape')
      await isTrue(page, `document.querySelector('dialog[open]') === null`)
      await page.open(`${site()}${ARTICLE}`)
      expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark')
      expect(page.complaints()).toEqual([])
    })

    test('closes a sheet by a step back, and stays on the page', async () => {
      const page = await browser.newPage()
      await page.open(`${site()}/`)
      await isTakenOver(page)
      await click(page, button('Wygląd'))
      await isTrue(page, `document.querySelector('dialog[open]')`)
      await page.evaluate('history.back()')
      await isTrue(page, `document.querySelector('dialog[open]') === null`)
      await endsAt(page, '/')
      expect(page.complaints()).toEqual([])
    })

    test('who has keys alone reaches the text, opens a quote and closes it', async () => {
      const page = await browser.newPage()
      await page.open(`${site()}${ARTICLE}`)
      await isTakenOver(page)
      await page.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Przejdź do tekstu')
      await page.press('Enter')
      await isTrue(page, `document.activeElement.id === 'text'`)
      await page.evaluate(`document.querySelector('mark a').focus()`)
      await page.press('Enter')
      await isTrue(page, `location.pathname.includes('/q/')`)
      await isTrue(page, button('Więcej'))
      await page.evaluate(`${button('Więcej')}.focus()`)
      await page.press('Enter')
      await isTrue(page, `document.activeElement.getAttribute('role') === 'menuitem'`)
      await page.press('Escape')
      await isTrue(
        page,
        `document.querySelector('[role=menu]') === null && document.activeElement.textContent === 'Więcej'`,
      )
      await page.evaluate(`${seen('a', 'Zamknij')}.focus()`)
      await page.press('Enter')
      await endsAt(page, ARTICLE)
      expect(page.complaints()).toEqual([])
    })
  })
}
