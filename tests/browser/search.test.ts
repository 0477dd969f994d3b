import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { holdApp, prepareChromium } from './open-page.ts'
import { PIER } from './project-library.ts'
import { takenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'

const site = inject('site')
const project = inject('projectSite')
const openPage = prepareChromium()

/** Paths that the page asks for of the search index, and its code. */
function watchSearch(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\/data\/search|\/assets\/search-/.test(pathname)) asked.push(pathname)
  })
  return asked
}

const field = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) => page.getByRole('region', { name: /^Wypowiedzi/ }).getByRole('listitem')

test('nothing of search is asked for before it is used; then the slash, words and Enter find a quote and open it', async () => {
  const page = await openPage()
  const asked = watchSearch(page)
  await page.goto(`${site}/`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  await page.keyboard.press('/')
  await page.waitForURL(`${site}/search`)
  await expect.poll(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true)
  expect(asked.filter((path) => path.includes('/data/'))).toEqual([])
  await page.keyboard.type('sojuszników ukraina')
  await results(page).first().waitFor()
  expect(page.url()).toContain('?q=')
  expect(await page.locator('main mark').first().textContent()).toMatch(/^(?:sojuszni|Ukrain)/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/a\/[^/]+\/q\/[^/]+$/)
  await page.goBack()
  await results(page).first().waitFor()
  // typing left no steps behind
  await page.goBack()
  await page.waitForURL(`${site}/`)
})

test('what was typed before the app was there is found', async () => {
  const page = await openPage({ viewport: PHONE })
  const letIn = await holdApp(page)
  await page.goto(`${site}/search`)
  await field(page).pressSequentially('sojuszników')
  letIn()
  await results(page).first().waitFor()
  expect(await field(page).inputValue()).toBe('sojuszników')
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong in %s: nothing asked, found, narrowed, not found',
  async (colorScheme) => {
    const page = await openPage({ colorScheme, viewport: PHONE })
    await page.goto(`${site}/search`)
    await field(page).waitFor()
    expect(await findViolations(page), 'nothing asked').toEqual([])
    await page.goto(`${site}/search?q=nato`)
    await results(page).first().waitFor()
    expect(await findViolations(page), 'found').toEqual([])
    await page.goto(`${site}/search?q=nato&kind=direct&who=jens-stoltenberg`)
    await results(page).first().waitFor()
    expect(await findViolations(page), 'narrowed').toEqual([])
    await page.goto(`${site}/search?q=ukraijna%20gwiazdozbiory%20`)
    await page.getByRole('heading', { name: 'Nic nie znaleziono' }).waitFor()
    expect(await findViolations(page), 'not found').toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
  },
)

test('under a thumb the choices of each kind stand in one line, which is pushed along without the page', async () => {
  const page = await openPage({ viewport: PHONE, hasTouch: true, isMobile: true })
  await page.goto(`${site}/search?q=nato`)
  await results(page).first().waitFor()
  const choices = page.getByRole('group', { name: 'Jak przytoczono' }).getByRole('button')
  const tops = await choices.evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top))
  expect(tops.length).toBe(3)
  expect(new Set(tops).size).toBe(1)
  const endOfLast = () => choices.last().evaluate((button) => button.getBoundingClientRect().right)
  expect(await endOfLast()).toBeGreaterThan(PHONE.width)
  await choices.last().focus()
  await expect.poll(endOfLast).toBeLessThanOrEqual(PHONE.width)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
  expect(await findViolations(page)).toEqual([])
})

test('in English as well', async () => {
  const page = await openPage()
  await page.addInitScript(() => localStorage.setItem('cytelnia-settings', JSON.stringify({ language: 'en' })))
  await page.goto(`${site}/search?q=nato`)
  await page.getByRole('region', { name: /^Quotes/ }).waitFor()
  expect(await page.title()).toBe('nato – Search – Cytelnia')
  expect(await findViolations(page)).toEqual([])
})

test('without scripts it says what it needs, and leads to what can be read', async () => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(`${site}/search`)
  expect(await page.title()).toBe('Szukaj – Cytelnia')
  expect(await page.getByText(/potrzebuje JavaScriptu/).isVisible()).toBe(true)
  expect(await field(page).isVisible()).toBe(false)
  await page.getByRole('main').getByRole('link', { name: 'Głosy' }).click()
  await page.waitForURL(/\/who(?:\.html)?$/)
})

test('without a network it says so, keeps what was typed, and helps once that is back', async () => {
  const page = await openPage()
  await page.goto(`${site}/search`)
  await field(page).waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await field(page).fill('nato')
  await page.getByRole('alert').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Spróbuj ponownie' }).click()
  await results(page).first().waitFor()
  expect(await field(page).inputValue()).toBe('nato')
})

describe('below a base path', () => {
  test('it finds a speaker, and each target is as large as a finger', async () => {
    const page = await openPage({ viewport: PHONE, hasTouch: true })
    await page.goto(`${project}/search?q=${PIER.speaker.name.split(' ')[1]?.toLowerCase()}`)
    await results(page).first().waitFor()
    const voice = page.getByRole('region', { name: 'Głosy' }).getByRole('link', { name: PIER.speaker.name })
    expect(await voice.getAttribute('href')).toMatch(/\/who\/olga-brzoza$/)
    for (const button of await page.getByRole('main').getByRole('button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await voice.click()
    await page.waitForURL(`${project}/who/olga-brzoza`)
  })
})

describe('the key of the search', () => {
  async function searchFor(device: Parameters<typeof openPage>[0]) {
    const page = await openPage({ viewport: PHONE, ...device })
    await page.goto(`${site}/search`)
    await takenOver(page)
    await field(page).focus()
    await page.keyboard.type('nato')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=nato/)
    return page
  }
  const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement)

  test('on a phone leads to what was found, which takes its keyboard away; arrows go on from there', async () => {
    const page = await searchFor({ hasTouch: true, isMobile: true })
    const found = page.getByRole('group', { name: 'Co znaleziono' })
    expect(await hasFocus(found)).toBe(true)
    // before anything is found, and after
    await results(page).first().waitFor()
    expect(await hasFocus(found)).toBe(true)
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('ArrowUp')
    expect(await hasFocus(field(page))).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    expect(await hasFocus(page.locator('a[data-result]').first())).toBe(true)
    await field(page).press('Enter')
    await page.keyboard.press('Escape')
    expect(await hasFocus(field(page))).toBe(true)
    expect(await field(page).inputValue()).toBe('nato')
  })

  test('on a desk leaves one in the field, from where arrows go on', async () => {
    const page = await searchFor({})
    expect(await hasFocus(field(page))).toBe(true)
    await results(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await hasFocus(page.locator('a[data-result]').first())).toBe(true)
  })
})
