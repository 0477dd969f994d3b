import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { DESKTOP } from './viewports.ts'

/**
 * What each page of a profile can have of its own. A profile for each look would take half as much as a visit to make,
 * and more windows make each visit dearer: a quarter of all work.
 */
type Look = {
  [Aspect in 'viewport' | 'colorScheme' | 'reducedMotion' | 'forcedColors' | 'contrast']:
    | BrowserContextOptions[Aspect]
    | undefined
}

/** A browser's profile, which one test has at a time. */
interface Profile {
  context: BrowserContext
  /** An empty tab that stays: with it the window and its renderer do, which cost more than a page to open. */
  tab: Page
  /** What was asked for, but for looks; only who asks for the same may have it next. */
  key: string
  /** Of the pages opened next. */
  look: Look
  /** Where its pages have been: there they may have stored something. */
  origins: Set<string>
  isClosed: boolean
}

/** One for each process of tests, with which it ends. */
let running: Promise<Browser> | undefined
/**
 * Another renderer for each page that a test opens would be a sixth of the test's time. What is measured has its own.
 */
const ONE_RENDERER = '--renderer-process-limit=1'
/**
 * Each window would draw what its address field may suggest, a page of its own: a twelfth of a visit's work. Of two
 * such lists Chromium takes the last, so those of Playwright stand here as well.
 */
const NO_SUGGESTIONS = `--disable-features=${[
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]}`
/** Profiles that no test has now: to make one costs more than to open a page in it. */
let idle: Profile[] = []

/** The Chromium of this process; another one where the last has died. */
export async function getChromium(): Promise<Browser> {
  if (running !== undefined && !(await running).isConnected()) running = undefined
  running ??= launchChromium([ONE_RENDERER, NO_SUGGESTIONS])
  return running
}

/** @returns a profile with these options that is nobody else's, without a page; give it back */
export async function takeProfile(options: BrowserContextOptions): Promise<Profile> {
  const browser = await getChromium()
  const { viewport, colorScheme, reducedMotion, forcedColors, contrast, ...own } = options
  const look: Look = { viewport, colorScheme, reducedMotion, forcedColors, contrast }
  const key = JSON.stringify(own)
  const known = idle.find((profile) => profile.key === key && !profile.isClosed)
  if (known !== undefined) {
    idle = idle.filter((profile) => profile !== known)
    return Object.assign(known, { look })
  }
  const context = await browser.newContext({ ...own, viewport: DESKTOP, reducedMotion: 'reduce' })
  const profile: Profile = { context, tab: await context.newPage(), key, look, origins: new Set(), isClosed: false }
  profile.context.on('close', () => {
    profile.isClosed = true
  })
  profile.context.on('request', (request) => profile.origins.add(new URL(request.url()).origin))
  return profile
}

/** A page in a tab of its own, as in a profile of its own: nothing is stored, nothing cached. */
export async function openFreshPage({ context, look, origins }: Profile): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(look.viewport ?? DESKTOP)
  await page.emulateMedia({
    colorScheme: look.colorScheme ?? 'light',
    reducedMotion: look.reducedMotion ?? 'no-preference',
    forcedColors: look.forcedColors ?? 'none',
    contrast: look.contrast ?? 'no-preference',
  })
  await context.clearCookies()
  const session = await context.newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  for (const origin of origins) await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
  origins.clear()
  return page
}

/**
 * Closes what a test has opened and keeps it for the next test, unless this one has failed: then nobody knows how it is
 * left.
 */
export async function giveBack(profile: Profile, hasFailed: boolean): Promise<void> {
  if (hasFailed) await profile.context.close()
  if (profile.isClosed) return
  const opened = profile.context.pages().filter((page) => page !== profile.tab)
  await Promise.all(opened.map((page) => page.close()))
  await profile.context.setOffline(false)
  idle.push(profile)
}
