import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { prepareChromium } from './open-page.ts'

const MOST =
  '---\ntitle: Nowy most w Zalesiu\ndate: 2021-06-03\nslug: most\n---\nBurmistrz Zalesia otworzył most nad Strugą.\n'
const PARK = '---\ntitle: Park zostaje\ndate: 2021-05-02\nslug: park\n---\nRada Zalesia odłożyła wycinkę drzew.\n'

const openPage = prepareChromium()
let server: ViteDevServer
let directory: string
let address: string
let page: Page
const terminal: string[] = []

const seed = (name: string) => join(directory, name)

/** The two articles as they were, and nothing beside them. */
async function putBack(): Promise<void> {
  for (const name of await readdir(directory))
    if (!/^(?:most|park)\.(?:txt|links\.json)$/.test(name)) await rm(seed(name))
  await writeFile(seed('most.txt'), MOST)
  await writeFile(seed('park.txt'), PARK)
}
const titles = () => page.getByRole('article').getByRole('heading').allTextContents()
const problem = () => page.getByRole('alert')

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cytelnia-hot-'))
  process.env.CYTELNIA_SEEDS = directory
  await putBack()
  const customLogger = createLogger('info', { allowClearScreen: false })
  customLogger.info = (text) => void terminal.push(text)
  customLogger.error = (text) => void terminal.push(text)
  server = await createServer({ server: { port: 0, open: false }, customLogger })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})
afterAll(async () => {
  await server.close()
  delete process.env.CYTELNIA_SEEDS
  await rm(directory, { recursive: true })
})

beforeEach(async () => {
  await putBack()
  terminal.length = 0
  // of an article that a test breaks nothing is to be had
  page = await openPage({ missing: [`${address}data/a/park.json`, `${address}data/links/park.json`] })
  await page.goto(address)
  await expect.poll(titles, { timeout: 30_000 }).toEqual(['Nowy most w Zalesiu', 'Park zostaje'])
  // A reload would lose it.
  await page.evaluate('window.neverReloaded = true')
})
afterEach(async () => {
  const stayed = await page.evaluate('window.neverReloaded')
  // before the server goes, which the page would report as an error
  await page.context().close()
  expect(stayed).toBe(true)
})

it('follows a seed that is changed, added, renamed and deleted', async () => {
  // as an editor saves: beside, then over it
  await writeFile(seed('.most.txt.tmp'), MOST.replace('Nowy most', 'Stary most'))
  await rename(seed('.most.txt.tmp'), seed('most.txt'))
  await expect.poll(titles).toEqual(['Stary most w Zalesiu', 'Park zostaje'])

  await writeFile(seed('targ.txt'), PARK.replace('Park zostaje', 'Targ wraca').replace('park', 'targ'))
  await expect.poll(titles).toEqual(['Stary most w Zalesiu', 'Park zostaje', 'Targ wraca'])

  // the slug is in the front matter: another file name changes nothing, least of all an address
  await rename(seed('targ.txt'), seed('a-targ.txt'))
  await writeFile(seed('most.txt'), MOST)
  await expect.poll(titles).toEqual(['Nowy most w Zalesiu', 'Park zostaje', 'Targ wraca'])
  expect(await problem().count()).toBe(0)

  await rm(seed('a-targ.txt'))
  await expect.poll(titles).toEqual(['Nowy most w Zalesiu', 'Park zostaje'])
})

it('follows an edit in the article that is open', async () => {
  await page.getByRole('link', { name: 'Park zostaje' }).click()
  await expect.poll(() => page.getByText('odłożyła wycinkę drzew').count()).toBeGreaterThan(0)
  await writeFile(seed('park.txt'), PARK.replace('odłożyła', 'odwołała'))
  await expect.poll(() => page.getByText('odwołała wycinkę drzew').count()).toBeGreaterThan(0)
  expect(await page.getByText('odłożyła wycinkę drzew').count()).toBe(0)
})

it('says what is wrong with the article that is open, and shows it again when it is mended', async () => {
  await page.getByRole('link', { name: 'Park zostaje' }).click()
  await page.getByText('odłożyła wycinkę drzew').first().waitFor()
  const corrections = seed('park.yaml')
  await writeFile(corrections, 'not-quotes: [wycięła drzewa]\n')
  await expect.poll(() => problem().allTextContents()).toContainEqual(expect.stringContaining('park.yaml:1:14'))
  // the article is there, and so it is not said that no such page is
  await page.getByRole('heading', { level: 1, name: 'Tego artykułu nie da się teraz pokazać' }).waitFor()
  expect(await page.title()).toBe('Tego artykułu nie da się teraz pokazać – Cytelnia')
  expect(await page.getByText('Nie ma tu takiej strony').count()).toBe(0)
  await writeFile(corrections, 'not-qotes: [wycinkę drzew]\n')
  await expect.poll(() => problem().allTextContents()).toContainEqual(expect.stringContaining('park.yaml:1:1'))
  await rm(corrections)
  await expect.poll(() => page.getByText('odłożyła wycinkę drzew').count()).toBeGreaterThan(0)
  expect(await problem().count()).toBe(0)
  expect(await page.title()).toBe('Park zostaje – Cytelnia')
})

it('shows a broken seed with file, line and remedy, serves the others, and forgets it when it is mended', async () => {
  await writeFile(seed('most.txt'), MOST.replace('2021-06-03', '2021-06-31'))
  await expect.poll(() => problem().allTextContents()).toEqual([expect.stringContaining(`${seed('most.txt')}:3`)])
  expect(await problem().textContent()).toContain('Correct the date')
  expect(await titles()).toEqual(['Park zostaje'])
  expect(terminal.join('\n')).toMatch(/most\.txt:3:7: There is no such day as 2021-06-31/)

  await writeFile(seed('zly.txt'), Uint8Array.of(0x61, 0x0a, 0xb9))
  await expect.poll(() => problem().allTextContents()).toEqual([expect.stringContaining('zly.txt:2:1')])

  await writeFile(seed('most.txt'), MOST)
  await rm(seed('zly.txt'))
  await expect.poll(titles).toEqual(['Nowy most w Zalesiu', 'Park zostaje'])
  await expect.poll(() => problem().count()).toBe(0)
  expect(terminal.join('\n')).toMatch(/mended .*most\.txt/)
})

it('answers 404, not a page, for what is no longer there', async () => {
  const address = new URL('/data/a/nic.json', page.url()).href
  const response = await page.request.get(address)
  expect([response.status(), response.headers()['content-type']]).toEqual([404, 'application/json; charset=utf-8'])
})
