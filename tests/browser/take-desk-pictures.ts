import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { createLogger, createServer } from 'vite'
import { launchChromium } from './chromium.ts'

/**
 * Takes the pictures of the editor's desk for `docs/redakcja.md`, over an article of its own: `npm run screenshots`.
 */
const FOLDER = 'docs/screenshots'
const SEED = `---
title: Pomost w Zalesiu wróci na wiosnę
date: 2024-05-17
source: Głos Zalesia
slug: pomost
---
Pomost w Zalesiu popłynął z prądem w nocy, a razem z nim dwie łodzie i ławka wójta.

„Widziałem, jak odpływa, i nic nie mogłem zrobić” – mówi rybak Jan Mak.

Nowy pomost stanie na wiosnę – zapowiada wójt Zofia Lipiec. Na łodzie pieniędzy gmina nie ma.

Tego samego dnia rada przyznała na odbudowę dwieście tysięcy złotych. „Wystarczy na deski, na gwoździe już nie” – policzył skarbnik.
`

const seeds = await mkdtemp(join(tmpdir(), 'cytelnia-desk-pictures-'))
await writeFile(join(seeds, 'pomost.txt'), SEED)
process.env.CYTELNIA_SEEDS = seeds
const server = await createServer({ server: { port: 0, open: false }, customLogger: createLogger('error') })
await server.listen()
const browser = await launchChromium()
const page = await browser.newPage({
  locale: 'pl-PL',
  reducedMotion: 'reduce',
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1.25,
})

await page.goto(`${server.resolvedUrls?.local[0] ?? ''}a/pomost`)
await page.getByRole('button', { name: 'Popraw' }).click()
const desk = page.getByRole('region', { name: 'Redakcja' })
await page.locator('mark', { hasText: 'Wystarczy na deski' }).click()
await desk.getByRole('combobox', { name: 'Kto mówi' }).selectOption('ktoś inny…')
await desk.getByRole('textbox').first().fill('Adam Wrona')
await desk.getByRole('button', { name: 'Zapisz' }).first().scrollIntoViewIfNeeded()
await page.screenshot({ path: `${FOLDER}/desk-quote.png` })

await page.getByRole('link', { name: 'Zamknij', exact: true }).click()
await desk.getByText('Naciśnij wypowiedź').waitFor()
await selectWords(page, 'Na łodzie pieniędzy gmina nie ma.')
await desk.getByRole('combobox', { name: 'Kto mówi' }).selectOption('Zofia Lipiec')
await desk.getByRole('button', { name: 'To jest wypowiedź', exact: true }).scrollIntoViewIfNeeded()
await page.screenshot({ path: `${FOLDER}/desk-selection.png` })

await browser.close()
await server.close()
await rm(seeds, { recursive: true })

/** As a mouse does it. */
async function selectWords(of: Page, words: string): Promise<void> {
  await of.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
}
