import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom'
import { articleQuery, libraryQuery, speakerQuery, timelineQuery } from '../articles/queries.ts'
import type { Article } from '../core/model/article.ts'
import type { Library, LibraryTimeline, SpeakerRecord } from '../core/model/library.ts'
import { PageHeadContext, type PageHeadData } from '../ui/PageHead.tsx'
import { App } from './App.tsx'
import { createQueryClient } from './query-client.ts'
import { createRoutes } from './routes.tsx'

/** What a page is drawn from; the library is at hand for every page. */
export interface PageData {
  library: Library
  article?: Article
  speaker?: SpeakerRecord
  timeline?: LibraryTimeline
}

export interface RenderedPage {
  html: string
  head: PageHeadData
}

/**
 * Draws one address as HTML, the same way the browser would.
 *
 * @param base Vite's `base`
 * @param path the address below the base: `/a/slug`
 * @throws Error when the address cannot be drawn from the data
 */
export async function render(base: string, path: string, data: PageData): Promise<RenderedPage> {
  const client = createQueryClient()
  client.setQueryData(libraryQuery().queryKey, data.library)
  if (data.article !== undefined) client.setQueryData(articleQuery(data.article.slug).queryKey, data.article)
  if (data.speaker !== undefined) client.setQueryData(speakerQuery(data.speaker.id).queryKey, data.speaker)
  if (data.timeline !== undefined) client.setQueryData(timelineQuery().queryKey, data.timeline)

  const handler = createStaticHandler(createRoutes(client), { basename: base })
  const context = await handler.query(new Request(new URL(base.replace(/\/$/, '') + path, 'http://localhost')))
  if (context instanceof Response) throw new Error(`${path} redirects`)
  const [failed] = Object.values(context.errors ?? {})
  if (failed !== undefined) throw failed

  const heads: PageHeadData[] = []
  const html = renderToString(
    <PageHeadContext value={(head) => heads.push(head)}>
      <App client={client}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </App>
    </PageHeadContext>,
  )
  const head = heads.at(-1)
  if (head === undefined) throw new Error(`${path} has no head`)
  return { html, head }
}
