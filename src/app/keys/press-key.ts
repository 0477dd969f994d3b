import { searchPath, timelinePath } from '../../core/model/page-paths.ts'
import { keysWords } from '../../messages/keys-words.ts'
import type { Navigator } from '../../navigation/navigator.ts'
import { SEARCH_FIELD_ID } from '../../url/element-ids.ts'
import { findHere, findNext, findStops } from './stops.ts'

type Announce = (words: string, options?: { visibly?: boolean }) => void

/** How long the rest of an article may take to come, in which a key's way leads. */
const PATIENCE_MS = 4000
const LOOK_AGAIN_MS = 100

/**
 * Does what a key means on the page as it stands.
 *
 * - `j`, `k`: opens the next or previous quote that keeps its ink; `n`, `p`: of the same voice
 * - `s`: the menu of the opened quote, or of the next that is in sight
 * - `f`, `t`: to the voices, to the timeline, beside the text or in its sheet; where there is neither, to that of all
 * - `/`: to the field of search, or its page
 * - Escape: closes the opened quote
 */
export async function pressKey(key: string, navigator: Navigator, announce: Announce): Promise<void> {
  const words = keysWords({ language: document.documentElement.lang === 'en' ? 'en' : 'pl' })
  if (key === 'j' || key === 'n') await step(1, key === 'n')
  else if (key === 'k' || key === 'p') await step(-1, key === 'p')
  else if (key === 's') await share()
  else if (key === 'f') reach('voices')
  else if (key === 't') reach('timeline') || void navigator.navigate(timelinePath())
  else if (key === '/') search()
  else if (key === 'Escape') close()

  async function step(direction: 1 | -1, isSame: boolean): Promise<void> {
    const from = findStops()
    // a page of one quote has the others when somebody does something, as now
    const next = await lookFor(
      () => {
        const stops = findStops()
        return findNext(stops, findHere(stops), direction, isSame)
      },
      () => askFor(direction),
    )
    if (next !== undefined)
      return go(
        next,
        from.some(({ isOpen }) => isOpen),
      )
    announce(from.length === 0 ? words.noQuotes : isSame ? words.noMore : direction === 1 ? words.last : words.first, {
      visibly: true,
    })
  }

  async function go({ link, isInText, place }: ReturnType<typeof findStops>[number], replace: boolean): Promise<void> {
    if (isInText) {
      const path = link.pathname.slice(navigator.root.length) + link.search
      // back leads out of the quotes, not through all of them
      return navigator.navigate(path, { preventScrollReset: true, replace })
    }
    place.scrollIntoView({ block: 'center' })
    link.focus({ preventScroll: true })
  }

  async function share(): Promise<void> {
    if (!findStops().some(({ isOpen }) => isOpen)) {
      const stops = findStops()
      const next = findNext(stops, findHere(stops), 1, false) ?? stops.at(-1)
      if (next === undefined) return announce(words.noQuotes, { visibly: true })
      await go(next, false)
    }
    const more = await lookFor(
      () => document.querySelector<HTMLElement>('main [data-reach="share"]') ?? undefined,
      () => true,
    )
    if (more?.getAttribute('aria-expanded') === 'false') more.click()
  }

  function search(): void {
    const field = document.getElementById(SEARCH_FIELD_ID)
    if (field === null) void navigator.navigate(searchPath())
    else field.focus()
  }

  function close(): void {
    const open = findStops().find(({ isOpen }) => isOpen)
    const way = document.querySelector<HTMLElement>('main [data-reach="close"]')
    // who leaves a passage that is selected means that
    if (way === null || document.getSelection()?.isCollapsed === false) return
    way.click()
    open?.link.focus({ preventScroll: true })
  }
}

/** Looks until it is there, or nothing more is to come. */
async function lookFor<T>(find: () => T | undefined, mayCome: () => boolean): Promise<T | undefined> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    const found = find()
    if (found !== undefined || !mayCome()) return found
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
  return undefined
}

/** Whether the page holds back a part of the article on that side; it is asked for. */
function askFor(side: 1 | -1): boolean {
  const held = document.querySelector<HTMLElement>(`main [data-held="${side}"] a`)
  held?.click()
  return held !== null
}

/** To a part of the page that is in sight, or that a button brings up. @returns whether there is one */
function reach(name: 'voices' | 'timeline'): boolean {
  const places = document.querySelectorAll<HTMLElement>(`[data-reach="${name}"]`)
  const place = [...places].find((each) => each.getClientRects().length > 0)
  if (place === undefined) return false
  if (place.matches('button')) place.click()
  // of a timeline its entry in the tab order, before the handles above it
  else (place.querySelector<HTMLElement>('a[href]:not([tabindex="-1"])') ?? place.querySelector('input'))?.focus()
  return true
}
