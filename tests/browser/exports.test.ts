import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { PHONE } from './viewports.ts'

const site = inject('site')
const openPage = prepareChromium()

/** What the browser saves on a press, and under which name. */
async function download(page: Page, role: 'link' | 'button', name: string): Promise<[name: string, text: string]> {
  const saved = page.waitForEvent('download')
  await page.getByRole(role, { name, exact: true }).click()
  const file = await saved
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')]
}

test('without scripts an article’s quotes are saved as a file of the build', async () => {
  const page = await openPage({ javaScriptEnabled: false, viewport: PHONE })
  await page.goto(`${site}/a/${SLUG}`)
  await page.getByText('Pobierz wypowiedzi').click()
  for (const link of await page.locator('details a[download]').all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  const [name, text] = await download(page, 'link', 'CSV')
  expect(name).toBe(`${SLUG}.csv`)
  expect(text.split('\r\n')).toHaveLength(22)
})

test('those of a filter are saved as a file of the page’s own making, with links to this site', async () => {
  const page = await openPage()
  await page.goto(`${site}/a/${SLUG}?who=andrij-jermak`)
  await page.getByText('Pobierz wyróżnione wypowiedzi').click()
  const [name, text] = await download(page, 'button', 'Web Annotation')
  expect(name).toBe(`${SLUG}.andrij-jermak.jsonld`)
  const { total, first } = JSON.parse(text) as { total: number; first: { items: { id: string }[] } }
  expect(total).toBe(4)
  for (const { id } of first.items) expect(id.startsWith(`${site}/a/${SLUG}/q/`)).toBe(true)
})
