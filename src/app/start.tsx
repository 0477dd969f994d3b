import { StrictMode, startTransition } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { followSeeds } from '../articles/hot-seeds.ts'
import { placePageData, readPageData } from '../articles/page-data.ts'
import { App } from './App.tsx'
import { createQueryClient } from './query-client.ts'
import { createRoutes } from './routes.tsx'

/**
 * Draws the app, or takes the prerendered page over.
 *
 * @param onDrawn once the page answers
 */
export async function start(container: HTMLElement, onDrawn: () => void): Promise<void> {
  const client = createQueryClient()
  placePageData(client, readPageData(document))
  leaveFormerAddress(container.dataset.path)
  const router = createBrowserRouter(createRoutes(client), { basename: import.meta.env.BASE_URL })
  followSeeds(client, () => void router.revalidate())
  // while the router asks for the screen's code and data
  const { createRoot, hydrateRoot } = await import('./pieces/react-dom.ts')
  const app = (
    <StrictMode>
      <App client={client} onDrawn={onDrawn}>
        <RouterProvider router={router} />
      </App>
    </StrictMode>
  )

  const { location } = router.state
  // nothing is drawn before it is known what: until then what the document came with stands
  await initialized(router)
  // a prerendered page is kept only where it is the page of this very address; `404.html` answers for any
  if (container.dataset.path !== location.pathname) createRoot(container).render(app)
  else {
    // the page was drawn without parameters: what they change is drawn anew, at once, in its place
    if (location.search !== '') createRoot(container).render(app)
    // in a transition React lets go of the processor between its pieces
    else startTransition(() => void hydrateRoot(container, app))
  }
}

/** The page of an article answers at addresses that the article had before, too: then it goes by the one it has now. */
function leaveFormerAddress(path: string | undefined): void {
  const isArticle = path?.startsWith(`${import.meta.env.BASE_URL}a/`) === true
  if (!isArticle || path === window.location.pathname) return
  history.replaceState(null, '', path + window.location.search + window.location.hash)
}

/** Once the screen's code and data are there, in a task of its own. */
function initialized(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ initialized: isThere }: { initialized: boolean }): boolean => {
      if (isThere) setTimeout(resolve)
      return isThere
    }
    if (look(router.state)) return
    const unsubscribe = router.subscribe((state) => {
      if (look(state)) unsubscribe()
    })
  })
}
