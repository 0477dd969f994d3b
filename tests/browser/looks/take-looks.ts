import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import {
  fileOf,
  isCompared,
  KEPT,
  LOOKS,
  looksOn,
  MADE_BY,
  openLook,
  profileFor,
  THEMES,
  takeLook,
  WIDTH_NAMES,
} from './looks.ts'

/**
 * Takes every screen in every theme, on a phone and a desktop: small ones that `looks.test.ts` compares with, and full
 * ones to look at.
 *
 * @param site where it answers, without a slash at its end
 * @param folder for those to look at, with a page that shows them all
 */
export async function takeLooks(browser: Browser, site: string, folder: string): Promise<void> {
  await Promise.all([KEPT, folder].map((each) => rm(each, { recursive: true, force: true })))
  await Promise.all([KEPT, folder].map((each) => mkdir(each, { recursive: true })))
  await writeFile(MADE_BY, `${browser.version()}\n`)
  for (const width of WIDTH_NAMES) {
    for (const look of looksOn(width)) {
      for (const scale of [0.5, 1]) {
        const context = await browser.newContext(profileFor(width, scale))
        const page = await context.newPage()
        await openLook(page, site, look)
        for (const theme of THEMES.filter((each) => scale === 1 || isCompared(look, each))) {
          const file = fileOf(look, width, theme)
          await writeFile(scale === 1 ? join(folder, file) : new URL(file, KEPT), await takeLook(page, theme))
        }
        await context.close()
      }
    }
  }
  await writeFile(join(folder, 'index.html'), sheet())
}

/** All pictures on one page, a screen a row. */
function sheet(): string {
  const rows = LOOKS.map((look) => {
    const widths = WIDTH_NAMES.filter((width) => looksOn(width).includes(look))
    const files = widths.flatMap((width) => THEMES.map((theme) => fileOf(look, width, theme)))
    return `<h2>${look.name}</h2>${files.map((file) => `<img src="${file}" alt="${file}" height="420">`).join('')}`
  })
  return `<!doctype html><meta charset="utf-8"><title>Cytelnia, every screen in every theme</title>${rows.join('')}`
}
