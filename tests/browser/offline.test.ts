import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type PreviewServer, preview } from 'vite'
import { beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest'
import { findViolations } from './axe.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'

const SLUG = 'istnieja-roznice-zdan-miedzy-rosja-a-nato-w-kwestii-ukrainy'
const openPage = prepareChromium()
let files: string
let server: PreviewServer
let site: string

// a copy of its own at an address of its own: it is published anew, and taken off the network
beforeEach(async () => {
  files = await mkdtemp(join(tmpdir(), 'cytelnia-offline-'))
  await cp(inject('siteFiles'), files, { recursive: true })
  server = await preview({ logLevel: 'silent', build: { outDir: files }, preview: { port: 0, open: false } })
  site = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '')
  // after the page is closed, unlike `afterEach`: what it still asks for would be refused, and that is on its console
  onTestFinished(async () => {
    await server.close()
    await rm(files, { recursive: true, force: true })
  })
})

/** Opens a page and lets the worker come, as it does at the first touch. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(site + path)
  await takenOver(page)
  let at = 50
  await expect
    .poll(async () => {
      // what is drawn hears it a moment later
      await page.mouse.move(at++, 300)
      return page.evaluate(() => navigator.serviceWorker.controller !== null)
    })
    .toBe(true)
}

const holds = (page: Page, cache: string, path: string) =>
  page.evaluate(
    async ([name, url]) => (await caches.match(url ?? '', { cacheName: name ?? '' })) !== undefined,
    [cache, site + path],
  )

describe('without a network', () => {
  test('what was read opens, with its quotes and its timeline; what was not says so', async () => {
    // nobody has read it before
    const page = await openPage({
      serviceWorkers: 'allow',
      missing: [`${site}/data/who/jens-stoltenberg.json`, `${site}/icon.svg`],
    })
    await read(page, `/a/${SLUG}`)
    await expect.poll(() => holds(page, 'cytelnia-data', `/data/links/${SLUG}.json`)).toBe(true)
    await expect.poll(() => holds(page, 'cytelnia-pages', '/kept')).toBe(false)
    const quote = await page.locator('article mark > a[data-who]').nth(3).getAttribute('href')
    await page.context().setOffline(true)

    await page.goto(`${site}/a/${SLUG}?who=jens-stoltenberg`)
    await page.getByRole('heading', { level: 1, name: /Istnieją różnice zdań/ }).waitFor()
    const timeline = page.getByRole('complementary', { name: 'Oś czasu' })
    await expect.poll(() => timeline.getByRole('listitem').count()).toBe(4)

    // its page was never opened
    await page.goto(site + quote)
    await page.getByRole('button', { name: 'Kopiuj link' }).waitFor()

    await page.goto(`${site}/who/jens-stoltenberg`)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nie ma połączenia')
    // nobody has to ask for it again
    let at = 50
    await expect
      .poll(async () => {
        await page.mouse.move(at++, 300)
        await page.context().setOffline(true)
        await page.context().setOffline(false)
        return page.getByRole('heading', { level: 1 }).textContent()
      })
      .toBe('Jens Stoltenberg')
  })

  test('an article that is kept has its cards; it is listed, and can be removed', async () => {
    const page = await openPage({ viewport: PHONE, serviceWorkers: 'allow' })
    await read(page, `/a/${SLUG}`)
    await page.getByRole('button', { name: 'Zachowaj do czytania bez sieci' }).click()
    await page.getByRole('button', { name: 'Usuń z tego urządzenia' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(await holds(page, 'cytelnia-kept', `/cards/${SLUG}.png`)).toBe(true)
    await page.context().setOffline(true)
    const drawn = await page.evaluate(
      (url) => fetch(url).then((answer) => answer.headers.get('content-type')),
      `${site}/cards/${SLUG}.png`,
    )
    expect(drawn).toBe('image/png')
    await page.context().setOffline(false)

    await page.getByRole('contentinfo').getByRole('link', { name: 'Na tym urządzeniu' }).click()
    await page.getByRole('heading', { level: 2, name: 'Zachowane' }).waitFor()
    expect(await page.getByText(/^Zajęte miejsce: [\d,\s]+ (MB|kB)/).count()).toBe(1)
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: /^Usuń: Istnieją/ }).click()
    await expect.poll(() => holds(page, 'cytelnia-kept', `/a/${SLUG}`)).toBe(false)
    await page.getByRole('button', { name: 'Usuń wszystko z tego urządzenia' }).click()
    await page.getByText('Nic tu jeszcze nie ma.').waitFor()
    expect(await page.getByText(/^Zajęte miejsce/).count()).toBe(0)
  })
})

test('a newer version is offered, and comes when it is wanted; until then the page goes on', async () => {
  const page = await openPage({ serviceWorkers: 'allow' })
  await read(page, `/a/${SLUG}`)
  const address = join(files, 'about.html')
  const worker = join(files, 'sw.js')
  await writeFile(worker, `${await readFile(worker, 'utf8')}\n// newer`)
  await writeFile(address, (await readFile(address, 'utf8')).replaceAll('Jak to działa', 'Jak to teraz działa'))
  const other = await page.context().newPage()
  await other.goto(site)
  await takenOver(other)
  await other.evaluate('window.neverReloaded = true')
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))
  const offer = page.getByText('Jest nowsza wersja strony')
  await offer.waitFor()
  // what comes late still comes
  await page.locator('mark', { hasText: 'Nasze różnice' }).click()
  await page.getByRole('button', { name: 'Więcej' }).click()
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Escape')
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Odśwież' }).click()
  await reloaded
  await expect.poll(() => offer.count()).toBe(0)
  expect(await other.evaluate('window.neverReloaded')).toBe(true)
  await other.close()
})

describe('an installed reading room', () => {
  test('opens what is shared with it: its own links, words as a search, others not by itself', async () => {
    const page = await openPage()
    const share = (parts: Record<string, string>) => page.goto(`${site}/open?${new URLSearchParams(parts)}`)
    await share({ url: `${site}/a/${SLUG}` })
    await page.waitForURL(`${site}/a/${SLUG}`)
    // the page that came was another: until the article is drawn nothing tells whether it could be
    await page.getByRole('heading', { level: 1, name: /^Istnieją różnice/ }).waitFor()
    await takenOver(page)
    await share({ text: 'Stoltenberg' })
    await page.waitForURL(`${site}/search?q=Stoltenberg`)
    await page.getByRole('searchbox').waitFor()
    await takenOver(page)
    await share({ text: 'Czytaj https://example.com/x' })
    await page.getByText('Ten link prowadzi poza czytelnię').waitFor()
    expect(await page.getByRole('main').getByRole('link').getAttribute('href')).toBe('https://example.com/x')
    expect(await findViolations(page)).toEqual([])
  })

  test('has a name, a scope and icons that are there', async () => {
    const page = await openPage()
    await page.goto(site)
    const address = new URL('/manifest.webmanifest', site)
    const manifest = await (await page.request.get(address.href)).json()
    expect([manifest.name, new URL(manifest.start_url, address).href, manifest.share_target.action]).toEqual([
      'Cytelnia',
      `${site}/`,
      'open',
    ])
    for (const { src, type } of manifest.icons) {
      const answer = await page.request.get(new URL(src, address).href)
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, type])
    }
  })
})
