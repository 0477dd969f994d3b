import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LinkRecord } from '../../src/core/model/link-record.ts'
import { formatRecord } from '../../src/core/permalinks/format-record.ts'
import { updateRecord } from '../../src/core/permalinks/update-record.ts'
import { parseArticle } from '../../src/core/pipeline.ts'
import { findViolations } from './axe.ts'
import { serveSite } from './build-site.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'
import { PHONE } from './viewports.ts'

const openPage = prepareChromium()

interface Story {
  title: string
  mended: string
  denied: string
  deleted: string
}

const FERRY: Story = {
  title: 'Prom w Nidowie wraca',
  mended: 'Prom ruszy w sobotę o świcie i zabierze wszystkich chętnych z obu brzegów',
  denied: 'Bilety dla uczniów będą w tym sezonie darmowe na każdym kursie',
  deleted: 'Stara przystań zostanie rozebrana jeszcze przed pierwszymi mrozami',
}
const MARKET: Story = {
  title: 'Targ w Nidowie wraca',
  mended: 'Kramy staną w sobotę na rynku i pomieszczą wszystkich kupców z obu gmin',
  denied: 'Miejsca dla rolników będą przez cały rok darmowe',
  deleted: 'Stara hala zostanie rozebrana jeszcze przed zimą',
}
const write = ({ title, mended, denied, deleted }: Story): string => `---
title: ${title}
date: 2024-05-17
---
Wójt Alina Sowa mówiła w piątek o tym, na co Nidowo czeka od roku.

„${mended}” – zapowiedziała Sowa.

„${denied}” – dodała wójt.

Sołtys Jan Kos wyszedł przed końcem zebrania. ${deleted === '' ? '' : `„${deleted}” – powiedział Kos.`}
`
const edit = ({ title, mended, denied }: Story): Story => ({
  title: `${title} w sobotę`,
  mended: mended.replace(' z obu', ' podróżnych z obu'),
  denied: denied.replace('będą', 'nie będą'),
  deleted: '',
})

/** Its record, as builds of these editions leave it. */
const recordOf = (...editions: readonly Story[]): LinkRecord =>
  editions.reduce(
    (record: LinkRecord | null, story) => updateRecord(record, parseArticle(write(story), { name: 'nidowo' })),
    null,
  ) ?? expect.fail('no edition')

/** The path of a quote's page, as it was first published. */
function pathOf({ slugs: [slug], quotes }: LinkRecord, words: string): string {
  const published = Object.entries(quotes).find(([, entry]) => entry.revisions[0]?.words === words)
  return `/a/${slug}/q/${published?.[0]}`
}

let directory: string
let site: Awaited<ReturnType<typeof serveSite>>
let published: Record<'mended' | 'denied' | 'deleted', string>
let withdrawn: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cytelnia-links-'))
  const put = (name: string, text: string) => writeFile(join(directory, name), text)
  const ferry = recordOf(FERRY)
  published = {
    mended: pathOf(ferry, FERRY.mended),
    denied: pathOf(ferry, FERRY.denied),
    deleted: pathOf(ferry, FERRY.deleted),
  }
  const market = recordOf(MARKET, edit(MARKET))
  withdrawn = pathOf(market, MARKET.deleted)
  await put('prom.links.json', formatRecord(ferry))
  await put('prom.txt', write(edit(FERRY)))
  // its seed is gone
  await put('targ.links.json', formatRecord(market))
  site = await serveSite(join(directory, 'site'), { CYTELNIA_SEEDS: directory, CYTELNIA_CARDS: 'none' })
}, 120_000)
afterAll(async () => {
  await site?.close()
  await rm(directory, { recursive: true, force: true })
})

describe('a link to a quote of an article that was renamed and edited since', () => {
  test('opens at its quote, at the new address, and says that the wording is another', async () => {
    const page = await openPage()
    const response = await page.goto(site.address + published.mended)
    expect(response?.status()).toBe(200)
    const card = page.getByRole('region', { name: 'Alina Sowa' })
    expect(await card.textContent()).toMatch(/zmieniono zapis tej wypowiedzi\..*oznak innego sensu/)
    expect(await page.locator('mark[data-open]').first().textContent()).toContain('chętnych podróżnych')
    await expect.poll(() => page.url()).toContain('/a/prom-w-nidowie-wraca-w-sobote/q/prom-ruszy-')
    await card.getByText('Co się zmieniło').click()
    // a press that comes before the page answers is done once it does
    await expect.poll(() => card.locator('ins').innerText()).toContain('podróżnych')
  })

  test('keeps open what was opened before there was any script', async () => {
    const page = await openPage()
    let letGo = (): void => {}
    const gone = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route(/\.js$/, async (route) => {
      await gone
      await route.continue()
    })
    await page.goto(site.address + published.mended, { waitUntil: 'commit' })
    const added = page.getByRole('region', { name: 'Alina Sowa' }).locator('ins')
    await page.getByText('Co się zmieniło').click()
    expect(await added.innerText()).toContain('podróżnych')
    letGo()
    await takenOver(page)
    await page.getByRole('button', { name: 'Kopiuj link' }).click()
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Link skopiowany')
    expect(await added.innerText()).toContain('podróżnych')
  })

  test('warns when the sense was changed, and shows how', async () => {
    const page = await openPage()
    await page.goto(site.address + published.denied)
    const card = page.getByRole('region', { name: 'Alina Sowa' })
    expect(await card.textContent()).toContain('zmieniono sens tej wypowiedzi')
    expect(await card.locator('ins').innerText()).toContain('nie')
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringContaining('zmieniono sens'))
  })

  test('keeps the words that are gone, who said them and when, and opens no other', async () => {
    const page = await openPage()
    const response = await page.goto(site.address + published.deleted)
    expect(response?.status()).toBe(200)
    const notice = page.getByRole('alert')
    expect(await notice.getByRole('heading').textContent()).toBe('Tej wypowiedzi już nie ma w artykule')
    expect(await notice.getByRole('blockquote').textContent()).toBe(FERRY.deleted)
    expect(await notice.textContent()).toMatch(/Jan Kos · artykuł: 17\smaja\s2024/)
    expect(await page.locator('mark[data-open]').count()).toBe(0)
    // the app takes it as it stands, or its console would say so; the rest comes to who reads on
    await takenOver(page)
    await page.getByText('wyszedł przed końcem zebrania').waitFor()
    expect(await notice.getByRole('blockquote').textContent()).toBe(FERRY.deleted)
  })

  test('keeps them where the app cannot be had', async () => {
    const page = await openPage({ refused: /opened-quote|a screen did not load/ })
    const given = page.waitForEvent('pageerror')
    await page.route('**/opened-quote-*.js', (route) => route.abort())
    await page.goto(site.address + published.deleted)
    await given
    expect(await page.getByRole('alert').getByRole('blockquote').textContent()).toBe(FERRY.deleted)
    await page.getByRole('link', { name: 'Cały artykuł' }).click()
    await page.getByText('wyszedł przed końcem zebrania').waitFor()
  })

  test.each(['mended', 'denied', 'deleted'] as const)('says the same with scripts turned off: %s', async (which) => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(site.address + published[which])
    const message = { mended: 'zmieniono zapis', denied: 'zmieniono sens', deleted: 'już nie ma' }[which]
    expect(await page.getByRole('main').textContent()).toContain(message)
  })

  test('says so where nobody knows the link, and offers what is most alike', async () => {
    const address = `${site.address}/a/prom-w-nidowie-wraca-w-sobote/q/prom-odplynie-w-niedziele-wieczorem-zzzzz`
    const page = await openPage({ missing: [address] })
    expect((await page.goto(address))?.status()).toBe(404)
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Tej wypowiedzi nie ma w artykule')
    expect(await page.locator('mark[data-open]').count()).toBe(0)
  })

  test('leads from the old address of the article to the new one', async () => {
    const page = await openPage()
    expect((await page.goto(`${site.address}/a/prom-w-nidowie-wraca`))?.status()).toBe(200)
    await expect.poll(() => page.url()).toBe(`${site.address}/a/prom-w-nidowie-wraca-w-sobote`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Prom w Nidowie wraca w sobotę')
  })
})

describe('an article whose seed is gone and whose record is left', () => {
  test.each([true, false])('says so at every address that it had, with scripts: %s', async (javaScriptEnabled) => {
    const page = await openPage({ javaScriptEnabled })
    for (const path of ['/a/targ-w-nidowie-wraca', '/a/targ-w-nidowie-wraca-w-sobote', withdrawn]) {
      expect((await page.goto(site.address + path))?.status(), path).toBe(200)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Targ w Nidowie wraca w sobotę')
      const notice = page.getByRole('alert')
      expect(await notice.getByRole('heading').textContent()).toBe('Ten artykuł został wycofany')
      expect(await notice.textContent()).toContain('/a/targ-w-nidowie-wraca-w-sobote')
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
      if (javaScriptEnabled) await takenOver(page)
    }
    expect(await page.getByRole('blockquote').textContent()).toBe(MARKET.deleted)
    expect(await page.getByText('Jan Kos').count()).toBe(1)
  })

  test.each(['light', 'dark'] as const)('is for everybody, by thumb, too: %s', async (colorScheme) => {
    const page = await openPage({ viewport: PHONE, hasTouch: true, colorScheme })
    for (const path of ['/a/targ-w-nidowie-wraca-w-sobote', withdrawn]) {
      await page.goto(site.address + path)
      await page.getByRole('alert').waitFor()
      expect(await findViolations(page), path).toEqual([])
      const { left = 0 } = await page
        .getByRole('heading', { level: 1 })
        .evaluate((title) => title.getBoundingClientRect())
      expect(left).toBeGreaterThanOrEqual(16)
    }
    await page.goto(`${site.address}/a/targ-w-nidowie-wraca-w-sobote`)
    for (const link of await page.getByRole('alert').getByRole('link').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
})

describe('the address of somebody whose words were all taken out', () => {
  test.each([true, false])('says so, and leads to what they were; with scripts: %s', async (javaScriptEnabled) => {
    const page = await openPage({ javaScriptEnabled })
    const response = await page.goto(`${site.address}/who/jan-kos`)
    expect(response?.status()).toBe(200)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Jan Kos')
    expect(await page.getByRole('alert').textContent()).toContain('Ten głos już się tu nie wypowiada')
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
    expect(await page.locator('link[rel="alternate"]').count()).toBe(0)
    if (javaScriptEnabled) expect(await findViolations(page)).toEqual([])
    await page.getByRole('link', { name: FERRY.deleted }).click()
    await page.waitForURL(/\/q\/stara-przystan-/)
    expect(await page.getByText(FERRY.deleted).count()).toBeGreaterThan(0)
  })

  test.each(['/a/prom-w-nidowie-wraca-w-sobote', '/', '/when'])(
    'says so where a filter asks for them: %s',
    async (path) => {
      const page = await openPage({ viewport: PHONE, missing: [`${site.address}/data/places/jan-kos.json`] })
      await page.goto(`${site.address}${path}?who=jan-kos`)
      const note = page.getByRole('alert')
      await note.getByText('ten głos już się nie wypowiada').waitFor()
      expect(await findViolations(page)).toEqual([])
      for (const link of await note.getByRole('link').all())
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      await note.getByRole('link', { name: 'Pokaż bez tego zawężenia' }).click()
      await expect.poll(() => page.url()).toBe(site.address + path)
      await note.waitFor({ state: 'detached' })
    },
  )
})
