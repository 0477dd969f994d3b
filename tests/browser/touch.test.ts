import { expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { isOnScreen } from './timeline-page.ts'
import { PHONE } from './viewports.ts'

const site = inject('site')
const openPage = prepareChromium()

const ARTICLE = `/a/${SLUG}`
const WORDS = 'Bez Ukrainy, bez załatwienia'

/** The address of the quote, as somebody would have sent it. */
async function linkToQuote(): Promise<string> {
  const html = await (await fetch(site + ARTICLE)).text()
  const link = new RegExp(`href="(${ARTICLE}/q/bez-ukrainy-[^"]+)"`).exec(html)?.[1]
  if (link === undefined) throw new Error('the article links to no such quote')
  return link
}

test('with a thumb alone: from a link to a quote to its menu, the voices, the timeline, and back', async () => {
  const page = await openPage({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 3,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const link = await linkToQuote()
  await page.goto(site + link)
  // the quote is seen before anything is done, and who says it
  const quote = page.locator('mark', { hasText: WORDS }).first()
  expect(await isOnScreen(quote)).toBe(true)
  const card = page.getByRole('region', { name: /Andrij Jermak/ })
  expect(await isOnScreen(card)).toBe(true)
  await takenOver(page)

  await page.getByRole('button', { name: 'Więcej' }).tap()
  await page.getByRole('menuitem', { name: /^Kopiuj cytat/ }).tap()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`^> „${WORDS}.*Andrij Jermak.*${link}`, 's'))

  const dock = page.getByRole('navigation', { name: 'Narzędzia czytania' })
  await dock.getByRole('button', { name: 'Głosy' }).tap()
  const voices = page.getByRole('dialog', { name: 'Głosy' })
  await voices.getByRole('checkbox', { name: /^Andrij Jermak/ }).tap()
  await page.waitForURL(`${site}${link}?who=andrij-jermak`)
  await page.goBack()
  await voices.waitFor({ state: 'detached' })
  await page.getByText('wyróżniono 4 z 20 wypowiedzi').waitFor()

  await dock.getByRole('button', { name: 'Oś czasu' }).tap()
  const timeline = page.getByRole('dialog', { name: 'Oś czasu' })
  const entry = timeline.locator('li[data-row] a').last()
  await entry.tap()
  await page.waitForURL(/[?&]entry=/)
  await timeline.waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.get('who')).toBe('andrij-jermak')

  // back, step by step, through where one has been
  await page.goBack()
  await page.waitForURL(`${site}${link}?who=andrij-jermak`)
  await page.goBack()
  await page.waitForURL(site + link)
  expect(await page.getByText('Wyróżnione').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})
