import type { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { placeListPage } from '../articles/list-queries.ts'
import { placePageData } from '../articles/page-data.ts'
import { timelinePieceQuery, timelineQuery } from '../articles/queries.ts'
import type { LibraryIndex, LibraryTimeline, TimelinePiece } from '../core/model/library.ts'
import type { PageData } from '../core/model/page-data.ts'
import { loadLibraryView } from '../features/timeline/load-library-view.ts'
import { pl } from '../messages/pl.ts'
import { createNavigator } from '../navigation/navigator.ts'
import { memorySteps } from '../navigation/steps.ts'
import { PageHeadContext, type PageHeadData } from '../ui/PageHead.tsx'
import { App } from './App.tsx'
import { Pages } from './Pages.tsx'
import { createQueryClient } from './query-client.ts'
import { createRoutes } from './routes.ts'

export type { ArticleCardData, CardData, CardPiece, CardVoice, QuoteCardData } from './describe-card.ts'
export { describeCard } from './describe-card.ts'

/** What a page is drawn from, more than it carries; what is known of the whole library is at hand for every page. */
export interface PageSource extends PageData {
  index: LibraryIndex
  timeline?: {
    index: LibraryTimeline
    /** What stands at `TimelinePeriod.asset`. */
    readPiece: (address: string) => TimelinePiece
  }
}

export interface RenderedPage {
  html: string
  head: PageHeadData
  /** Addresses of the pieces of the timeline that it shows. */
  pieces: string[]
}

/** What the pages call the rooms that others lie behind. */
export const rooms = { library: pl.nav.library, speakers: pl.nav.speakers }

/**
 * Draws one address as HTML, the same way the browser would.
 *
 * @param base Vite's `base`
 * @param path the address below the base: `/a/slug`
 * @throws Error when the address cannot be drawn from the data
 */
export async function render(base: string, path: string, data: PageSource): Promise<RenderedPage> {
  const client = createQueryClient()
  placePageData(client, data)
  placeListPage(client, data)
  if (data.timeline !== undefined) {
    client.setQueryData(timelineQuery().queryKey, data.timeline.index)
  }
  const pieces = data.timeline === undefined ? [] : await placePieces(client, data.timeline)

  const navigator = createNavigator(createRoutes(client), memorySteps(path), base)
  await navigator.reload()
  const shown = navigator.shown()
  if (shown?.error !== undefined) throw shown.error
  if (shown?.location.pathname !== path) throw new Error(`${path} redirects`)

  const heads: PageHeadData[] = []
  const html = renderToString(
    <PageHeadContext value={(head) => heads.push(head)}>
      <App client={client}>
        <Pages navigator={navigator} />
      </App>
    </PageHeadContext>,
  )
  const head = heads.at(-1)
  if (head === undefined) throw new Error(`${path} has no head`)
  return { html, head, pieces }
}

/** Has at hand what the timeline is opened with. @returns the addresses of it */
async function placePieces(
  client: QueryClient,
  { index, readPiece }: NonNullable<PageSource['timeline']>,
): Promise<string[]> {
  const pieces = new Map<string, TimelinePiece>()
  await loadLibraryView(index, [index], new URLSearchParams(), null, {
    known: (address) => pieces.get(address),
    fetch: async (address) => {
      const piece = readPiece(address)
      pieces.set(address, piece)
      return piece
    },
  })
  for (const [address, piece] of pieces) client.setQueryData(timelinePieceQuery(address).queryKey, piece)
  return [...pieces.keys()]
}
