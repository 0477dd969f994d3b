import { expect, inject, test } from 'vitest'
import { prepareChromium } from './open-page.ts'

const site = inject('site')
const openPage = prepareChromium()

/** What was fetched without the cache. A file that the server says is as it was has a head alone, of 300 bytes. */
const COLD = 'performance.getEntriesByType("resource").map(({ transferSize }) => transferSize > 300)'

// in one profile, one after the other: each leaves behind what the next must not find
test.each(['first', 'second'])('the %s page finds nothing stored or cached, though it leaves both', async () => {
  const page = await openPage()
  await page.goto(`${site}/about`, { waitUntil: 'networkidle' })
  const cold = await page.evaluate<boolean[]>(COLD)
  expect(cold.length).toBeGreaterThan(5)
  expect(cold).not.toContain(false)
  expect(await page.evaluate('[localStorage.left, sessionStorage.left, document.cookie].join()')).toBe(',,')
  await page.evaluate('localStorage.left = sessionStorage.left = document.cookie = "left=behind"')
  await page.context().setOffline(true)
})

test('pages of one test share nothing', async () => {
  const [one, other] = [await openPage(), await openPage()]
  for (const page of [one, other]) await page.goto(`${site}/about`)
  await one.evaluate('localStorage.left = "behind"')
  expect(await other.evaluate('localStorage.left ?? "nothing"')).toBe('nothing')
})
