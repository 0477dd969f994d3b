import { readFile } from 'node:fs/promises'
import pixelmatch from 'pixelmatch'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { takenOver } from '../taken-over.ts'
import { DESKTOP, PHONE } from '../viewports.ts'

const ARTICLE = '/a/istnieja-roznice-zdan-miedzy-rosja-a-nato-w-kwestii-ukrainy'
const WORDS = 'Nasze różnice'

/** A screen as it is to look. */
export interface Look {
  name: string
  /** Where it is, below the site's address. */
  path: string
  /** What is done there before one looks. */
  act?: (page: Page) => Promise<void>
  /** Only at a width. */
  only?: Width
  /** It answers 404. */
  isMissing?: true
}

const WIDTHS = { phone: PHONE, desktop: DESKTOP } as const
export type Width = keyof typeof WIDTHS
export const WIDTH_NAMES = Object.keys(WIDTHS) as Width[]

export const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

const SETTLED_MS = 150

const openQuote = async (page: Page): Promise<void> => {
  await page.locator('mark', { hasText: WORDS }).click()
  await page.getByRole('button', { name: 'Kopiuj link' }).waitFor()
}
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()
const pressDock = (name: string) => (page: Page) =>
  page.getByRole('navigation', { name: 'Narzędzia czytania' }).getByRole('button', { name }).click()

export const LOOKS: readonly Look[] = [
  { name: 'library', path: '/' },
  { name: 'article', path: ARTICLE },
  { name: 'quote', path: ARTICLE, act: openQuote },
  {
    name: 'menu',
    path: ARTICLE,
    act: async (page) => {
      await openQuote(page)
      await press('Więcej')(page)
      await page.getByRole('menu').waitFor()
    },
  },
  { name: 'filtered', path: `${ARTICLE}?who=andrij-jermak` },
  { name: 'quotes', path: `${ARTICLE}?view=quotes` },
  { name: 'compare', path: `${ARTICLE}?view=compare&who=andrij-jermak,jens-stoltenberg` },
  { name: 'gone', path: `${ARTICLE}/q/tych-slow-nikt-nie-powiedzial-aaaaaaaa`, isMissing: true },
  { name: 'voices', path: ARTICLE, act: pressDock('Głosy'), only: 'phone' },
  { name: 'timeline', path: ARTICLE, act: pressDock('Oś czasu'), only: 'phone' },
  { name: 'settings', path: '/', act: press('Wygląd') },
  { name: 'who', path: '/who' },
  { name: 'speaker', path: '/who/jens-stoltenberg' },
  { name: 'when', path: '/when' },
  { name: 'search', path: '/search?q=ukrainy' },
  { name: 'about', path: '/about' },
  { name: 'kept', path: '/kept' },
  { name: 'not-found', path: '/nigdzie', isMissing: true },
]

export const looksOn = (width: Width): Look[] => LOOKS.filter(({ only }) => only === undefined || only === width)

/** Whether a look is compared in this theme: each is in light, and in the others what has all that they colour. */
export const isCompared = ({ name }: Look, theme: Theme): boolean =>
  theme === 'light' || name === 'quote' || (theme === 'dark' && name === 'when')

/** Half a pixel for each of CSS's, for what is compared: enough to see what is where, and light to keep. */
export const profileFor = (width: Width, deviceScaleFactor: number): BrowserContextOptions => ({
  viewport: WIDTHS[width],
  deviceScaleFactor,
  locale: 'pl-PL',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
})

/** Opens the screen, and waits until nothing more comes. */
export async function openLook(page: Page, site: string, { path, act }: Look): Promise<void> {
  await page.goto(site + path)
  await takenOver(page)
  await act?.(page)
  // a face is asked for when something is drawn in it, and what is in sight is told a frame later
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(SETTLED_MS)
}

export async function takeLook(page: Page, theme: Theme): Promise<Buffer> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen
  }, theme)
  return page.screenshot()
}

export const fileOf = ({ name }: Look, width: Width, theme: Theme): string => `${name}-${width}-${theme}.png`
export const KEPT = new URL('kept/', import.meta.url)

/** In OKLab, of 1 from black to white: by less a pixel may differ. Smoothed edges may differ anyway. */
const COLOUR_TOLERANCE = 0.1
/** In no square of so many pixels a side, twice as many in CSS, may more differ than one in so many. */
const SQUARE = 32
const ONE_IN = 100
/** The same in another Chromium than the pictures are from, which may draw letters a little otherwise. */
const ONE_IN_OF_ANOTHER = 6

/** Which Chromium the kept pictures are from. */
export const MADE_BY = new URL('chromium.txt', KEPT)

/** What is wrong with a look, and where: a picture in which the differences are red. */
export interface Change {
  reason: string
  picture: Buffer
}

/**
 * Compares what is seen with what is kept.
 *
 * @param chromium the version of the browser that shows it
 * @returns null where they look the same
 */
export async function compareWithKept(seen: Buffer, file: string, chromium: string): Promise<Change | null> {
  const isSame = (await readFile(MADE_BY, 'utf8')).trim() === chromium
  return compareLooks(await readFile(new URL(file, KEPT)), seen, isSame ? ONE_IN : ONE_IN_OF_ANOTHER)
}

/** @param oneIn of how many pixels of one place one may differ */
export function compareLooks(before: Buffer, after: Buffer, oneIn = ONE_IN): Change | null {
  const kept = PNG.sync.read(before)
  const { width, height, data } = PNG.sync.read(after)
  if (kept.width !== width || kept.height !== height) {
    return { reason: `it was ${kept.width} by ${kept.height} and is ${width} by ${height}`, picture: after }
  }
  const picture = new PNG({ width, height })
  const worst = pixelmatch(kept.data, data, picture.data, width, height, {
    threshold: COLOUR_TOLERANCE,
    windowSize: SQUARE,
  })
  if (worst <= SQUARE ** 2 / oneIn) return null
  return { reason: `${worst} of ${SQUARE ** 2} pixels of one place differ`, picture: PNG.sync.write(picture) }
}
