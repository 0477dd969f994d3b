import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { preview } from 'vite'
import { launchChromium } from './chromium.ts'
import { SLUG } from './first-article.ts'
import { takeLooks } from './looks/take-looks.ts'
import { DESKTOP, PHONE } from './viewports.ts'

/**
 * Takes the README's pictures of the first article from `dist/`, as a reader sees it: `npm run screenshots`. Its cards
 * are copied as they are. Then every screen in every theme, to look at and for the tests to compare with.
 */
const FOLDER = 'docs/screenshots'
/** Not kept: `screenshots/index.html` shows them all. */
const EVERYTHING = 'screenshots'
const ARTICLE = `/a/${SLUG}`
const WORDS = 'Nasze różnice'

await mkdir(FOLDER, { recursive: true })
const server = await preview({ logLevel: 'error', preview: { port: 0, open: false } })
const site = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '')
const browser = await launchChromium()
const settings = { locale: 'pl-PL', reducedMotion: 'reduce' } as const

const desk = await browser.newPage({ ...settings, viewport: DESKTOP })
await desk.goto(site + ARTICLE, { waitUntil: 'networkidle' })
await desk.screenshot({ path: `${FOLDER}/desktop.png` })

const phone = await browser.newPage({ ...settings, viewport: PHONE, deviceScaleFactor: 2, hasTouch: true })
await phone.goto(site + ARTICLE, { waitUntil: 'networkidle' })
await phone.locator('mark', { hasText: WORDS }).tap()
await phone.getByRole('button', { name: 'Kopiuj link' }).waitFor()
await phone.screenshot({ path: `${FOLDER}/phone.png` })

const time = await browser.newPage({ ...settings, viewport: DESKTOP, colorScheme: 'dark' })
await time.goto(`${site}/when`, { waitUntil: 'networkidle' })
await time.screenshot({ path: `${FOLDER}/timeline.png` })

const cards = `dist/cards/${ARTICLE.slice('/a/'.length)}`
const quotes = await readdir(cards)
await copyFile(`${cards}.png`, `${FOLDER}/card-article.png`)
for (const [name, beginning] of [
  ['direct', 'to-kwestia-zycia'],
  ['mixed', 'obie-strony'],
]) {
  const card = quotes.find((file) => file.startsWith(beginning ?? ''))
  if (card === undefined) throw new Error(`no quote begins with ${beginning}`)
  await copyFile(`${cards}/${card}`, `${FOLDER}/card-${name}.png`)
}

await takeLooks(browser, site, EVERYTHING)
await browser.close()
await server.close()
