import { describe, expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { boxOf, isOnScreen, scrollOf, touch } from './timeline-page.ts'
import { PHONE } from './viewports.ts'

const site = inject('site')
const openPage = prepareChromium()

const ARTICLE = `${site}/a/${SLUG}`

async function openVoices() {
  const page = await openPage({ viewport: PHONE, hasTouch: true, isMobile: true })
  await page.goto(ARTICLE)
  await takenOver(page)
  const opener = page.getByRole('navigation', { name: 'Narzędzia czytania' }).getByRole('button', { name: 'Głosy' })
  await opener.tap()
  const sheet = page.getByRole('dialog', { name: 'Głosy' })
  await sheet.getByRole('checkbox').first().waitFor()
  const title = await boxOf(sheet.getByRole('heading', { name: 'Głosy' }))
  const at = { x: title.x + 20, y: title.y + title.height / 2 }
  const pull = (way: number, steps?: number) => touch(page, [{ from: at, to: { x: at.x, y: at.y + way } }], steps)
  return { page, opener, sheet, at, pull }
}

describe('a sheet on a phone', () => {
  test('is pulled down and away by its head, and gives the focus back', async () => {
    const { opener, sheet, pull } = await openVoices()
    await pull(400)
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('goes back to its place when it was hardly pulled', async () => {
    const { sheet, pull } = await openVoices()
    const { y } = await boxOf(sheet)
    await pull(20)
    await expect.poll(async () => Math.round((await boxOf(sheet)).y - y)).toBe(0)
  })

  test('stays for a finger that moves over what it holds, and so does the page below it', async () => {
    const { page, sheet, at } = await openVoices()
    const before = await scrollOf(page)
    const from = { x: at.x, y: at.y + 120 }
    await touch(page, [{ from, to: { x: from.x, y: from.y + 250 } }])
    await touch(page, [{ from, to: { x: from.x, y: from.y - 250 } }])
    expect(await sheet.isVisible()).toBe(true)
    expect(await scrollOf(page)).toBe(before)
    // a tablet that is turned: what it holds stands beside the text now
    await page.setViewportSize({ width: 1280, height: 800 })
    await sheet.waitFor({ state: 'detached' })
  })

  test('keeps the focus inside, and Escape closes it', async () => {
    const { page, sheet } = await openVoices()
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab')
      const isOutside = await page.evaluate(() => {
        const { activeElement } = document
        return activeElement !== document.body && activeElement?.closest('dialog') === null
      })
      expect(isOutside).toBe(false)
    }
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  })
})

test('a row that has the focus stands under nothing, however low the window', async () => {
  const { page, sheet } = await openVoices()
  await page.setViewportSize({ width: PHONE.width, height: 560 })
  await sheet.getByRole('checkbox', { name: /Jens Stoltenberg/ }).tap()
  await page.waitForURL(/who=/)
  // as many voices as a long report has: no article here has more than two
  await sheet.getByRole('group', { name: 'Głosy' }).evaluate((group) => {
    const [row] = group.getElementsByTagName('label')
    for (let more = 0; more < 12; more++) if (row !== undefined) group.append(row.cloneNode(true))
  })
  const rows = await sheet.getByRole('checkbox').count()
  expect(rows).toBeGreaterThan(12)
  const hidden: string[] = []
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let press = 0; press < rows + 6; press++) {
      await page.keyboard.press(key)
      hidden.push(...(await page.evaluate(coveredRow)))
    }
  }
  expect(hidden).toEqual([])
})

/** The focused row, where not all of its height is what one sees there. */
function coveredRow(): string[] {
  const row = document.activeElement
  if (!(row instanceof HTMLInputElement)) return []
  const { left, top, bottom, width } = row.getBoundingClientRect()
  const isSeen = [top + 1, bottom - 1].every(
    (y) => document.elementFromPoint(left + width / 2, y)?.closest('label') === row.closest('label'),
  )
  return isSeen ? [] : [row.closest('label')?.textContent ?? '']
}

describe('voices that are chosen in a sheet', () => {
  test('stay under the finger, and so do the others', async () => {
    const { page, sheet } = await openVoices()
    const other = sheet.getByRole('checkbox', { name: /Andrij Jermak/ })
    const before = await boxOf(other)
    await sheet.getByRole('checkbox', { name: /Jens Stoltenberg/ }).tap()
    await page.waitForURL(/who=/)
    await expect.poll(() => sheet.getByRole('button', { name: 'Pokaż wszystkie' }).isEnabled()).toBe(true)
    expect(await boxOf(other)).toEqual(before)
  })

  test('are all let go by a button that stays, and so does the focus on it', async () => {
    const { page, sheet } = await openVoices()
    await sheet.getByRole('checkbox', { name: /Jens Stoltenberg/ }).tap()
    const all = sheet.getByRole('button', { name: 'Pokaż wszystkie' })
    await expect.poll(() => all.getAttribute('aria-disabled')).toBe('false')
    await all.press('Enter')
    await page.waitForURL(ARTICLE)
    expect(await all.evaluate((button) => button === document.activeElement)).toBe(true)
    await expect.poll(() => all.getAttribute('aria-disabled')).toBe('true')
    const steps = await page.evaluate(() => history.length)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })

  test('are led to, and step by step from there', async () => {
    const { page, sheet } = await openVoices()
    await sheet.getByRole('checkbox', { name: /Andrij Jermak/ }).tap()
    await sheet.getByRole('link', { name: 'Do pierwszej wyróżnionej wypowiedzi' }).tap()
    await sheet.waitFor({ state: 'detached' })
    await page.waitForURL(/\/q\/.*who=andrij-jermak/)
    const first = page.locator('article mark[data-kept]').first()
    await expect.poll(() => isOnScreen(first)).toBe(true)
    expect(await first.getAttribute('data-open')).not.toBeNull()
    const card = page.getByRole('region', { name: 'Andrij Jermak' })
    expect(await card.getByRole('link', { name: /^Następna wypowiedź/ }).count()).toBe(1)
    await page.goBack()
    await page.waitForURL(`${ARTICLE}?who=andrij-jermak`)
  })

  test('are led to again by who has read on, and no step more than once', async () => {
    const { page, opener, sheet } = await openVoices()
    await sheet.getByRole('checkbox', { name: /Andrij Jermak/ }).tap()
    const first = page.locator('article mark[data-kept]').first()
    const isLedTo = async () => {
      await expect.poll(() => isOnScreen(first)).toBe(true)
      await expect.poll(() => first.evaluate((mark) => mark.contains(document.activeElement))).toBe(true)
    }
    const readOn = () => page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    const way = sheet.getByRole('link', { name: 'Do pierwszej wyróżnionej wypowiedzi' })
    await way.tap()
    await page.waitForURL(/\/q\//)
    await isLedTo()
    await readOn()
    expect(await isOnScreen(first)).toBe(false)
    await opener.tap()
    await way.tap()
    await sheet.waitFor({ state: 'detached' })
    await isLedTo()
    // above the text stands the same way, under the name
    const name = page.getByRole('article').locator('p > a', { hasText: 'Andrij Jermak' })
    await name.evaluate((link: HTMLElement) => {
      link.focus()
      window.scrollTo({ top: 0, behavior: 'instant' })
    })
    await name.tap()
    await isLedTo()
    await page.goBack()
    await page.waitForURL(`${ARTICLE}?who=andrij-jermak`)
  })
})

describe('a step back', () => {
  /** From the library to an article, as most come to one. */
  async function openFromLibrary() {
    const page = await openPage({ viewport: PHONE, hasTouch: true, isMobile: true })
    await page.goto(`${site}/`)
    await takenOver(page)
    await page
      .getByRole('link', { name: /^Istnieją różnice/ })
      .first()
      .tap()
    await page.waitForURL(ARTICLE)
    // the address is there before the page is
    await page.getByRole('heading', { level: 1, name: /^Istnieją różnice/ }).waitFor()
    const dock = page.getByRole('navigation', { name: 'Narzędzia czytania' })
    const open = async (name: string, title = name) => {
      await dock.getByRole('button', { name }).tap()
      const sheet = page.getByRole('dialog', { name: title })
      await sheet.waitFor()
      return sheet
    }
    return { page, open }
  }

  test('closes the sheet, and the next one leaves the page', async () => {
    const { page, open } = await openFromLibrary()
    await page.evaluate(() => window.scrollTo({ top: 700, behavior: 'instant' }))
    const sheet = await open('Głosy')
    await page.goBack()
    await sheet.waitFor({ state: 'detached' })
    expect([page.url(), await scrollOf(page)]).toEqual([ARTICLE, 700])
    await page.goBack()
    await page.waitForURL(`${site}/`)
  })

  test('leaves the page at once where the sheet was closed otherwise, however often one was opened', async () => {
    const { page, open } = await openFromLibrary()
    for (const name of ['Głosy', 'Oś czasu', 'Głosy']) {
      const sheet = await open(name)
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
    }
    await page.goBack()
    await page.waitForURL(`${site}/`)
    // and forth again to the article, with nothing over it
    await page.goForward()
    await page.waitForURL(ARTICLE)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('keeps what was chosen in the sheet; the next takes that back', async () => {
    const { page, open } = await openFromLibrary()
    const sheet = await open('Głosy')
    await sheet.getByRole('checkbox', { name: /^Jens Stoltenberg/ }).tap()
    const chosen = `${ARTICLE}?who=jens-stoltenberg`
    await page.waitForURL(chosen)
    await page.goBack()
    await sheet.waitFor({ state: 'detached' })
    expect(page.url()).toBe(chosen)
    await page.goBack()
    await page.waitForURL(ARTICLE)
    await page.goBack()
    await page.waitForURL(`${site}/`)
  })

  test('after a reload, too, has nothing to show twice', async () => {
    const { page, open } = await openFromLibrary()
    await open('Głosy')
    await page.reload()
    await takenOver(page)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.goBack()
    await page.waitForURL(`${site}/`)
  })

  test('comes back from a place that was chosen in the contents', async () => {
    const { page, open } = await openFromLibrary()
    const sheet = await open('Spis', 'W artykule')
    await sheet.getByRole('link').last().tap()
    await sheet.waitFor({ state: 'detached' })
    expect(new URL(page.url()).hash).not.toBe('')
    await page.goBack()
    await page.waitForURL(ARTICLE)
    await page.goBack()
    await page.waitForURL(`${site}/`)
  })
})
