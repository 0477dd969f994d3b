import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { findViolations } from './axe.ts'
import { prepareChromium } from './open-page.ts'
import { DESKTOP, PHONE } from './viewports.ts'

const write = (slug: string): string => `---
title: Kładka w Zalesiu
date: 2024-05-17
slug: ${slug}
---
„Kładka jest potrzebna od zaraz” – powiedziała burmistrz Ewa Sowa.

Radny Piotr Wilk pojechał potem nad rzekę. Woda już opadła, a brzeg jest pusty.
`

const ARTICLES = ['kladka', 'kladka-dwojga', 'kladka-z-daleka', 'kladka-z-bliska']

const openFreshPage = prepareChromium()
const pages: Page[] = []
let directory: string
let server: ViteDevServer
let address: string
/** Each test has an article of its own. */
let slug: string
/** Answers 409 on purpose, which Chromium puts on its console. */
let refused: string

async function openPage(viewport = DESKTOP): Promise<Page> {
  const page = await openFreshPage({ viewport, missing: [refused] })
  pages.push(page)
  return page
}

const corrections = () => readFile(join(directory, `${slug}.yaml`), 'utf8').catch(() => null)
const desk = (page: Page) => page.getByRole('region', { name: 'Redakcja' })

async function openDesk(page: Page): Promise<void> {
  await page.goto(`${address}a/${slug}`, { timeout: 60_000 })
  await page.getByRole('button', { name: 'Popraw' }).click({ timeout: 60_000 })
  await desk(page).waitFor()
}

/** As a mouse does it, over words of the article. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
}

describe('in development', () => {
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cytelnia-desk-'))
    for (const name of ARTICLES) await writeFile(join(directory, `${name}.txt`), write(name))
    process.env.CYTELNIA_SEEDS = directory
    server = await createServer({ server: { port: 0, open: false }, customLogger: createLogger('silent') })
    await server.listen()
    address = server.resolvedUrls?.local[0] ?? ''
    refused = `${address}@cytelnia/corrections`
  })
  // before the server goes, which a page would complain of
  afterEach(() => Promise.all(pages.splice(0).map((page) => page.context().close())))
  afterAll(async () => {
    await server.close()
    delete process.env.CYTELNIA_SEEDS
    await rm(directory, { recursive: true })
  })

  test('a wrong speaker is corrected, a missed quote is added, and both are taken back', async () => {
    slug = 'kladka'
    const page = await openPage()
    await openDesk(page)
    await page.locator('mark').first().click()
    await page.getByRole('region', { name: 'Ewa Sowa' }).waitFor()
    await desk(page).getByRole('combobox', { name: 'Kto mówi' }).selectOption('ktoś inny…')
    await desk(page).getByRole('textbox', { name: 'Imię i nazwisko albo nazwa' }).first().fill('Anna Lis')
    await desk(page).getByRole('button', { name: 'Zapisz' }).first().click()
    await page.getByRole('region', { name: 'Anna Lis' }).waitFor()
    expect(await corrections()).toContain('speaker: Anna Lis')
    expect(await page.getByRole('region', { name: 'Anna Lis' }).textContent()).toContain('poprawione przez redakcję')
    const first = await corrections()

    await select(page, 'Woda już opadła')
    await desk(page).getByRole('combobox', { name: 'Kto mówi' }).last().selectOption('nikt z nazwiska')
    await desk(page).getByRole('button', { name: 'To jest wypowiedź', exact: true }).click()
    await expect.poll(() => page.locator('mark', { hasText: 'Woda już opadła' }).count()).toBe(1)
    expect(await corrections()).toContain('missed-quotes')

    await desk(page).getByRole('button', { name: 'Cofnij' }).click()
    await expect.poll(() => page.locator('mark', { hasText: 'Woda już opadła' }).count()).toBe(0)
    expect(await corrections()).toBe(first)
    await desk(page).getByRole('button', { name: 'Cofnij' }).click()
    await page.getByRole('region', { name: 'Ewa Sowa' }).waitFor()
    expect(await corrections()).toBeNull()
    expect(await readFile(join(directory, `${slug}.txt`), 'utf8')).toBe(write(slug))
  })

  test('of two tabs the later one is told, and nothing is lost', async () => {
    slug = 'kladka-dwojga'
    const [one, two] = [await openPage(), await openPage()]
    await openDesk(one)
    await openDesk(two)
    await two.locator('mark').first().click()
    await one.locator('mark').first().click()
    await desk(one).getByRole('combobox', { name: 'Jak przytoczono' }).selectOption('omówienie')
    await desk(one).getByRole('button', { name: 'Zapisz' }).first().click()
    await expect.poll(corrections).toContain('kind: reported')
    const theirs = await corrections()
    await desk(two).getByRole('button', { name: 'To nie jest wypowiedź' }).click()
    await expect.poll(() => desk(two).getByRole('alert').textContent()).toContain('Ktoś w tym czasie zmienił plik')
    expect(await corrections()).toBe(theirs)
  })

  test.each([
    ['a desk', DESKTOP, 'kladka-z-daleka'],
    ['a phone', PHONE, 'kladka-z-bliska'],
  ])('has nothing that axe finds wrong on %s', async (_, viewport, of) => {
    slug = of
    const page = await openPage(viewport)
    await openDesk(page)
    await select(page, 'Woda już opadła')
    await desk(page).getByRole('button', { name: 'To jest śródtytuł' }).waitFor()
    expect(await findViolations(page)).toEqual([])
  })
})

test('nothing of the desk is in what a build publishes', async () => {
  const files = inject('projectFiles')
  const scripts = (await readdir(files, { recursive: true })).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  for (const script of scripts) {
    const code = await readFile(join(files, script), 'utf8')
    expect(code, script).not.toContain('@cytelnia/corrections')
    expect(code, script).not.toContain('To nie jest wypowiedź')
  }
})
