import { readFileSync } from 'node:fs'
import { whenUrl } from 'virtual:library'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { Pages } from '../../src/app/Pages.tsx'
import { createQueryClient } from '../../src/app/query-client.ts'
import { createRoutes } from '../../src/app/routes.ts'
import type { ArticleLinks } from '../../src/core/model/article-links.ts'
import type { MovedArticle } from '../../src/core/model/library.ts'
import { createNavigator } from '../../src/navigation/navigator.ts'
import { memorySteps } from '../../src/navigation/steps.ts'
import { bell } from './fixtures/bell.ts'
import { footbridge } from './fixtures/footbridge.ts'
import { library, libraryTimeline, publishCut, publishSpoken, timelineAssets, wrzosek } from './fixtures/library.ts'

/** Of an article that was never edited. */
const NO_LINKS: ArticleLinks = { version: 1, links: {} }

/** What the network answers: JSON by address, 404 to the rest; nothing at all while it is `down`. */
export interface Network {
  down: boolean
  assets: Map<string, unknown>
}

export function publish(changes: Record<string, unknown> = {}): Network {
  const assets = new Map<string, unknown>([
    ...Object.entries(publishCut(library)),
    [whenUrl, libraryTimeline],
    ...Object.entries(timelineAssets),
    ['/data/a/nowa-kladka.json', footbridge],
    ['/data/links/nowa-kladka.json', NO_LINKS],
    ['/data/a/kladka.json', { version: 1, moved: footbridge.slug } satisfies MovedArticle],
    ['/data/a/dzwon.json', bell],
    ['/data/links/dzwon.json', NO_LINKS],
    ...Object.entries(publishSpoken(wrzosek)),
    ...Object.entries(changes),
  ])
  return { down: false, assets }
}

/** As each page has it before any other script. */
const settle = new Function(readFileSync('src/features/settings/before-paint.js', 'utf8')) as () => void

export interface Screen {
  user: UserEvent
  network: Network
  /** The address now, below the base: `/a/slug?who=a`. */
  address: () => string
  back: () => void
  forward: () => void
}

/** Opens the whole app at an address, with the build's assets answered by `network`. Wait for what is to be seen. */
export function renderAt(path: string, network: Network = publish()): Screen {
  vi.stubGlobal('fetch', async (address: string) => {
    if (network.down) throw new TypeError('Failed to fetch')
    const data = network.assets.get(address)
    return data === undefined ? new Response('', { status: 404 }) : Response.json(data)
  })
  settle()
  const client = createQueryClient()
  const steps = memorySteps(path)
  const navigator = createNavigator(createRoutes(client), steps, '/')
  void navigator.reload()
  const user = userEvent.setup()
  render(
    <App client={client}>
      <Pages navigator={navigator} />
    </App>,
  )
  return {
    user,
    network,
    address: () => steps.here().pathname + steps.here().search,
    back: () => steps.go(-1),
    forward: () => steps.go(1),
  }
}

/** Waits until one of the page's polite live regions says the words. */
export async function heard(words: string | RegExp): Promise<void> {
  await waitFor(() => {
    const said = screen.getAllByRole('status').map((region) => region.textContent)
    expect(said).toContainEqual(typeof words === 'string' ? words : expect.stringMatching(words))
  })
}

/** Waits until the document is titled so. */
export async function titled(words: string): Promise<void> {
  await waitFor(() => expect(document.title).toBe(words))
}

/** The marked stretch of the article with exactly these words. */
export function markOf(words: string): HTMLElement {
  const [mark, ...others] = screen.getAllByRole('mark').filter(({ textContent }) => textContent === words)
  if (mark === undefined || others.length > 0) throw new Error(`not one stretch is marked: ${words}`)
  return mark
}
