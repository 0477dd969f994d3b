import { describe, expect, inject, test } from 'vitest'
import { PHONE, prepareChromium, takenOver } from './open-page.ts'
import { boxOf, scrollOf, touch } from './timeline-page.ts'

const site = inject('site')
const openPage = prepareChromium()

const ARTICLE = `${site}/a/istnieja-roznice-zdan-miedzy-rosja-a-nato-w-kwestii-ukrainy`

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
