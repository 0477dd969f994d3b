import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { VOICE } from './dense-library.ts'
import { holdApp, prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'
import { shiftOf, watchShifts } from './watch-shifts.ts'

const dense = inject('denseSite')
const openPage = prepareChromium()

/** What of the page the address narrows. */
const answer = (page: Page) => page.locator('[data-answers]').filter({ visible: true })

describe('until the app has answered, a page whose address asks for something', () => {
  test.each([
    ['the timeline of a voice', `/when?who=${VOICE.id}`, 'group', 'Czyje głosy'],
    ['the articles of a voice', `/?who=${VOICE.id}`, 'combobox', 'Rok'],
    ['what a voice said word for word', `/who/${VOICE.id}?kind=direct`, 'combobox', 'Jak przytoczono'],
  ] as const)('does not show %s as if it asked for nothing', async (_, path, role, name) => {
    const page = await openPage({ viewport: PHONE })
    const letIn = await holdApp(page)
    await page.goto(dense + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await answer(page).count()).toBe(0)
    expect(await page.getByRole(role, { name }).count()).toBe(0)
    letIn()
    await page.getByRole(role, { name }).waitFor()
    expect(await answer(page).count()).toBe(1)
  })

  test('does not show how one searches where something is sought', async () => {
    const page = await openPage({ viewport: PHONE })
    const letIn = await holdApp(page)
    const hint = page.getByText('Ogonki i wielkość liter')
    await page.goto(`${dense}/search`)
    await hint.waitFor()
    await page.goto(`${dense}/search?q=most`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await hint.isVisible()).toBe(false)
    letIn()
    await takenOver(page)
    expect(await page.getByRole('searchbox').inputValue()).toBe('most')
  })

  test('shows what it has where the app does not come', async () => {
    const page = await openPage({ viewport: PHONE })
    await page.clock.install()
    await holdApp(page)
    await page.goto(`${dense}/when?who=${VOICE.id}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await answer(page).count()).toBe(0)
    await page.clock.fastForward(16_000)
    await answer(page).waitFor()
  })
})

test('what is told of a voice that is not there moves nothing when it comes', async () => {
  const page = await openPage({ viewport: PHONE, missing: [`${dense}/data/who/jan-nikt.json`] })
  await watchShifts(page)
  await page.goto(`${dense}/when?who=jan-nikt`)
  await page.getByRole('alert').getByText('nikt w czytelni nie ma takiego adresu').waitFor()
  await page.waitForTimeout(500)
  expect(await shiftOf(page)).toBeLessThan(0.001)
})
