import { expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'

const site = inject('site')
const openPage = prepareChromium()

test('the article and each of its quotes have a picture that the site may show', async () => {
  const page = await openPage()
  await page.goto(`${site}/a/${SLUG}`)
  const addresses = await page
    .locator(`a[href*="/a/${SLUG}/q/"]`)
    .evaluateAll((links) => [...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))])
  expect(addresses.length).toBeGreaterThan(10)
  const cards = [
    `/cards/${SLUG}.png`,
    ...addresses.map((path) => `${path.replace('/a/', '/cards/').replace('/q/', '/')}.png`),
  ]
  const sizes = await page.evaluate(
    (sources) =>
      Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = source
          await image.decode()
          return `${image.naturalWidth}×${image.naturalHeight}`
        }),
      ),
    cards,
  )
  expect(sizes).toEqual(cards.map(() => '1200×630'))
})
