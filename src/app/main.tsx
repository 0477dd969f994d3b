import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../features/share/passages/passages.css'
import '../ui/voice.css'
import { StrictMode, startTransition } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { followSeeds } from '../articles/hot-seeds.ts'
import { placePageData, readPageData } from '../articles/page-data.ts'
import { App } from './App.tsx'
import { holdEarlyClicks } from './early-clicks.ts'
import { createQueryClient } from './query-client.ts'
import { createRoutes } from './routes.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

// Each of these is long on a slow phone: between them the page scrolls and its links answer.
const releaseClicks = holdEarlyClicks(root)
const evaluated = import('./react-dom.ts')
// without it the page stays as it was drawn, and its presses do what they do without scripts
evaluated.catch(releaseClicks)
await nextTask()
const client = createQueryClient()
placePageData(client, readPageData(document))
const router = createBrowserRouter(createRoutes(client), { basename: import.meta.env.BASE_URL })
followSeeds(client, () => void router.revalidate())
const { createRoot, hydrateRoot } = await evaluated

const app = (
  <StrictMode>
    <App client={client} onDrawn={releaseClicks}>
      <RouterProvider router={router} />
    </App>
  </StrictMode>
)

/** A prerendered page is kept only where it is the page of this very address; `404.html` answers for any. */
if (root.dataset.path === router.state.location.pathname) whenReady(() => takeOver(root))
else createRoot(root).render(app)

/** The page was drawn without parameters: what they change is drawn anew, at once, in its place. */
function takeOver(container: HTMLElement): void {
  // in a transition React lets go of the processor between its pieces
  if (router.state.location.search === '') startTransition(() => void hydrateRoot(container, app))
  else createRoot(container).render(app)
}

/** Once the screen's code and data are there, React takes a prerendered page over at once. */
function whenReady(takePageOver: () => void): void {
  if (router.state.initialized) {
    takePageOver()
    return
  }
  const unsubscribe = router.subscribe((state) => {
    if (!state.initialized) return
    unsubscribe()
    takePageOver()
  })
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
