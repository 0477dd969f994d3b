import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { DESKTOP, PHONE } from './viewports.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }
const WORDS = 'Bez Ukrainy, bez załatwienia'
const openPage = prepareChromium()

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const isSaid = (page: Page, words: string | RegExp) =>
  expect.poll(() => page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringMatching(words))

async function openQuote(page: Page): Promise<void> {
  await page.goto(ARTICLE)
  await page.locator('mark', { hasText: WORDS }).first().click()
  await page.getByRole('button', { name: 'Więcej' }).waitFor()
}

async function openMenu(page: Page): Promise<void> {
  await openQuote(page)
  await page.getByRole('button', { name: 'Więcej' }).click()
  await page.getByRole('menu').waitFor()
}

describe('the menu of a quote', () => {
  test.each([
    ['a phone', PHONE, '100%'],
    ['a desk', DESKTOP, '100%'],
    ['a narrow phone', { width: 320, height: 640 }, '100%'],
    ['a phone, at 200 % text', PHONE, '200%'],
  ])('is within a finger’s reach on %s, below the words and clear of them', async (_, viewport, size) => {
    const page = await openPage({ viewport })
    await openQuote(page)
    await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size)
    await page.getByRole('button', { name: 'Więcej' }).click()
    const menu = page.getByRole('menu')
    await menu.waitFor()
    const reach = menu.getByRole('menuitem').or(page.getByRole('region').getByRole('button'))
    for (const box of await Promise.all((await reach.all()).map((item) => item.boundingBox()))) {
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect(box?.width).toBeGreaterThanOrEqual(44)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width)
    }
    const words = await page.locator('mark[data-open]').last().boundingBox()
    expect((await menu.boundingBox())?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    // what lies half under it has its place again when it closes
    expect(await findViolations(page, '[role=menu]')).toEqual([])
  })

  test('copies the quote as Markdown', async () => {
    const page = await openPage(CLIPBOARD)
    await openMenu(page)
    await page.getByRole('menuitem', { name: /^Kopiuj cytat/ }).click()
    await isSaid(page, 'Cytat skopiowany')
    expect(await copied(page)).toMatch(/^> „Bez Ukrainy.*”\n>\n> – Andrij Jermak, .*\/q\/bez-ukrainy-/s)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Więcej')
  })
})

describe('the system’s own sharing', () => {
  const answered = (answer: string) => `navigator.share = async (data) => { window.shared = data; ${answer} }`

  test('gets the words, who and the link', async () => {
    const page = await openPage()
    await page.addInitScript(answered(''))
    await openQuote(page)
    await page.getByRole('button', { name: 'Udostępnij' }).click()
    // pressed while its code is on the way, it is heard when that has come
    const shared = await page.waitForFunction(() => (window as unknown as { shared?: ShareData }).shared)
    const { text, url } = await shared.evaluate((data) => ({ text: data?.text, url: data?.url }))
    expect(text).toMatch(/^„Bez Ukrainy, bez załatwienia.*” – Andrij Jermak$/)
    expect(url).toBe(page.url())
  })

  test('may be dismissed, and nothing happens', async () => {
    const page = await openPage(CLIPBOARD)
    await page.addInitScript(answered(`throw new DOMException('', 'AbortError')`))
    await openQuote(page)
    await page.evaluate(() => navigator.clipboard.writeText('before'))
    await page.getByRole('button', { name: 'Udostępnij' }).click()
    await page.waitForTimeout(300)
    expect(await copied(page)).toBe('before')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

/** Selects words within one piece of the article's text, or from one to another, and waits for what is offered. */
async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([first = '', last = '']) => {
      const find = (words: string): [Text, number] => {
        const walker = document.createTreeWalker(document.querySelector('article') ?? document, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
          const at = node.data.indexOf(words)
          if (at >= 0) return [node, at]
        }
        throw new Error(`no ${words}`)
      }
      const [start, startAt] = find(first)
      const [end, endAt] = find(last)
      start.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      document.getSelection()?.setBaseAndExtent(start, startAt, end, endAt + last.length)
    },
    [from, to],
  )
  await page.getByRole('toolbar', { name: 'Zaznaczony fragment' }).waitFor()
}

async function linkOf(page: Page, from: string, to = from): Promise<string> {
  await select(page, from, to)
  await page.getByRole('toolbar').getByRole('button', { name: 'Kopiuj link' }).click()
  await isSaid(page, 'Link skopiowany')
  return copied(page)
}

/** What the app has marked. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map((range) => String(range)))

const isMarkedInSight = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('passage') ?? []
    if (!(range instanceof Range)) return false
    const { top, bottom } = range.getBoundingClientRect()
    return top > 52 && bottom < innerHeight
  })

describe('a passage', () => {
  test.each([
    ['within a quote', 'nie da się nawet zacząć rozmowy', undefined],
    ['across two paragraphs', 'nie da się nawet zacząć rozmowy', 'konsultacji'],
    ['as short as a name, which stands there often', 'Andrij Jermak', undefined],
    ['that is a heading, which the contents repeat', 'NATO wzywa Rosję do wycofania wojsk', undefined],
  ])('%s is opened by its link, marked and in sight', async (_, from, to) => {
    const page = await openPage({ ...CLIPBOARD, viewport: PHONE })
    await page.goto(ARTICLE)
    const link = await linkOf(page, from, to)
    expect(link.startsWith(`${ARTICLE}#:~:text=`)).toBe(true)
    const other = await openPage()
    await other.goto(link)
    await expect.poll(() => marked(other)).toHaveLength(1)
    const [words = ''] = await marked(other)
    expect(words.startsWith(from)).toBe(true)
    expect(words.endsWith(to ?? from)).toBe(true)
    await expect.poll(() => isMarkedInSight(other)).toBe(true)
  })

  test('is marked by the browser itself on the page as it comes, with scripts turned off', async () => {
    const page = await openPage({ ...CLIPBOARD, viewport: PHONE })
    await page.goto(ARTICLE)
    const link = await linkOf(page, 'nie da się nawet zacząć rozmowy')
    const plain = await openPage({ viewport: PHONE, javaScriptEnabled: false })
    await plain.goto(link)
    const mark = plain.locator('mark', { hasText: 'nie da się nawet' }).first()
    await expect.poll(async () => (await mark.boundingBox())?.y).toBeLessThan(PHONE.height)
    expect((await mark.boundingBox())?.y).toBeGreaterThan(0)
  })

  test('is where it was scrolled to by the browser once the app has taken over, and is marked again where it draws anew', async () => {
    const page = await openPage({ viewport: PHONE })
    await page.goto(`${ARTICLE}?who=andrij-jermak#:~:text=${encodeURIComponent('nie da się nawet zacząć rozmowy')}`)
    await expect.poll(() => marked(page)).toEqual(['nie da się nawet zacząć rozmowy'])
    expect(await isMarkedInSight(page)).toBe(true)
  })

  test('that is not there is said to be so', async () => {
    const page = await openPage()
    await page.goto(`${ARTICLE}#:~:text=${encodeURIComponent('takich słów tu nie ma')}`)
    await page.getByRole('heading', { name: 'Tego fragmentu nie ma w artykule' }).waitFor()
    expect(await marked(page)).toEqual([])
  })

  test.each([
    ['a phone', PHONE],
    ['a desk', DESKTOP],
  ])('has its bar clear of the words on %s, and reached by Tab', async (_, viewport) => {
    const page = await openPage({ viewport })
    await page.goto(ARTICLE)
    await select(page, 'nie da się nawet zacząć rozmowy')
    const bar = await page.getByRole('toolbar').boundingBox()
    const words = await page.evaluate(() => document.getSelection()?.getRangeAt(0).getBoundingClientRect().bottom)
    expect(bar?.y).toBeGreaterThan(words ?? 0)
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kopiuj link')
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('toolbar').count()).toBe(0)
  })

  test('of the whole page is offered too', async () => {
    const page = await openPage(CLIPBOARD)
    await page.goto(ARTICLE)
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+a')
    await page.getByRole('toolbar').getByRole('button', { name: 'Kopiuj fragment' }).click()
    await isSaid(page, 'Fragment skopiowany')
    expect(await copied(page)).toMatch(/^> Istnieją różnice zdań .*#:~:text=/s)
  })
})
