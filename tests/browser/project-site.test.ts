import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { prepareChromium } from './open-page.ts'
import { HOSTILE, PIER, PROJECT } from './project-library.ts'

const site = inject('projectSite')
const files = inject('projectFiles')
const openPage = prepareChromium()

async function quoteAddress(slug: string): Promise<string> {
  const [file = ''] = await readdir(join(files, 'a', slug, 'q'))
  return `/a/${slug}/q/${file.replace('.html', '')}`
}
const SCREENS = [
  '/',
  '/who',
  '/who/olga-brzoza',
  '/when',
  '/search',
  '/about',
  '/a/pomost',
  await quoteAddress('pomost'),
]

describe('below a base path', () => {
  test.each(SCREENS)('%s asks for nothing that is not there, and is taken over as it stands', async (screen) => {
    const page = await openPage()
    const wrong: string[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (response.status() >= 400 || !pathname.startsWith(PROJECT.base)) wrong.push(`${response.status()} ${pathname}`)
    })
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const first = document.querySelector('h1')
        if (first === null) return
        Object.assign(window, { first })
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(`${site}${screen}`)
    // React's own mark on what it has taken over
    const isTakenOver = 'Object.keys(window.first).some((key) => key.startsWith("__reactFiber"))'
    await expect.poll(() => page.evaluate(isTakenOver)).toBe(true)
    expect(await page.evaluate('window.first.isConnected')).toBe(true)
    for (const link of await page.locator('link[rel=icon], link[rel=manifest]').all()) {
      const address = await link.evaluate((element: HTMLLinkElement) => element.href)
      expect((await page.request.get(address)).status(), address).toBe(200)
    }
    expect(wrong).toEqual([])
  })

  test('links lead from room to room without leaving it', async () => {
    const page = await openPage()
    const canonical = () => page.locator('link[rel=canonical]').getAttribute('href')
    await page.goto(`${site}/`)
    await page.getByRole('link', { name: PIER.title }).first().click()
    await page.waitForURL(`${site}/a/pomost`)
    // by which a browser's own menu shares the page
    await expect.poll(canonical).toBe(`${PROJECT.origin}${PROJECT.base}a/pomost`)
    await page
      .getByRole('article')
      .getByRole('link', { name: /^Olga Brzoza, / })
      .first()
      .click()
    await page.waitForURL(`${site}${await quoteAddress('pomost')}`)
    await expect.poll(canonical).toBe(`${PROJECT.origin}${PROJECT.base.slice(0, -1)}${await quoteAddress('pomost')}`)
    await page.getByRole('banner').getByRole('link', { name: 'Głosy' }).click()
    await page.waitForURL(`${site}/who`)
    // the address comes first: what is shown keeps answering until the next screen is drawn
    await page.getByRole('heading', { level: 1, name: 'Głosy' }).waitFor()
    await page.getByRole('link', { name: PIER.speaker.name }).click()
    await page.waitForURL(`${site}/who/olga-brzoza`)
    await page.reload()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(PIER.speaker.name)
  })

  test('a quote that is not there opens its article and says so', async () => {
    const address = `${site}/a/pomost/q/nie-ma-takich-slow`
    const page = await openPage({ missing: [address] })
    expect((await page.goto(address))?.status()).toBe(404)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(PIER.title)
    expect(await page.getByRole('alert').first().textContent()).toContain('Tej wypowiedzi nie ma w artykule')
  })

  test('an address that has no file shows only the frame until it is known what it leads to', async () => {
    const address = `${site}/a/pomost/q/nie-ma-takich-slow`
    const page = await openPage({ missing: [address] })
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/*.json*', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(address)
    await page.waitForTimeout(1500)
    expect(await page.getByRole('banner').isVisible()).toBe(true)
    expect(await page.getByRole('main').innerText()).toBe('Wczytuję…')
    expect(await page.title()).toBe('Cytelnia')
    answer()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(PIER.title)
  })

  test.each(['/nie/ma', '/nie/ma/', '/a/nie-ma'])(
    '%s, which is none of ours, leads back to the library',
    async (path) => {
      const page = await openPage({ missing: [site + path, `${site}/data${path}.json`] })
      expect((await page.goto(site + path))?.status()).toBe(404)
      await page.getByRole('link', { name: 'Do czytelni' }).click()
      await page.waitForURL(`${site}/`)
    },
  )
})

describe('without scripts', () => {
  test('every screen can be read, and its links lead on', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    for (const screen of SCREENS) {
      await page.goto(`${site}${screen}`)
      expect(await page.getByRole('heading', { level: 1 }).isVisible(), screen).toBe(true)
      expect((await page.getByRole('main').textContent())?.length, screen).toBeGreaterThan(30)
      await page.getByRole('contentinfo').getByRole('link', { name: 'Czytelnia' }).click()
      await page.waitForURL(`${site}/`)
      expect(await page.getByRole('link', { name: PIER.title }).first().isVisible(), screen).toBe(true)
    }
  })

  test('an article and a quote give their words', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    for (const address of ['/a/pomost', await quoteAddress('pomost')]) {
      await page.goto(`${site}${address}`)
      expect(await page.getByText(PIER.words).first().isVisible(), address).toBe(true)
    }
    await page.getByRole('link', { name: 'Początek artykułu' }).click()
    await page.waitForURL((address) => address.href.startsWith(`${site}/a/pomost`) && !address.href.includes('/q/'))
  })

  test('an unknown address says what happened, and offers the library', async () => {
    const address = `${site}/a/pomost/q/nie-ma-takich-slow`
    const page = await openPage({ javaScriptEnabled: false, missing: [address] })
    expect((await page.goto(address))?.status()).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nie ma tu takiej strony')
    expect(await page.getByText(/włączysz w przeglądarce JavaScript/).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Do czytelni' }).click()
    await page.waitForURL(`${site}/`)
  })
})

test('texts that look like markup are shown as they are written', async () => {
  const page = await openPage()
  for (const address of ['/a/znaczniki', await quoteAddress('znaczniki')]) {
    await page.goto(`${site}${address}`, { waitUntil: 'networkidle' })
    expect(await page.getByRole('article').locator('mark').first().textContent()).toContain(HOSTILE.words)
    expect(await page.title()).toContain('<script>')
    expect(await page.evaluate('window.hit')).toBeUndefined()
  }
})
