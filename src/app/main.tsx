import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../ui/voice.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { followSeeds } from '../articles/hot-seeds.ts'
import { App } from './App.tsx'
import { createQueryClient } from './query-client.ts'
import { createRoutes } from './routes.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const client = createQueryClient()
const router = createBrowserRouter(createRoutes(client), { basename: import.meta.env.BASE_URL })
followSeeds(client, () => void router.revalidate())

const app = (
  <StrictMode>
    <App client={client}>
      <RouterProvider router={router} />
    </App>
  </StrictMode>
)

/** A prerendered page is kept only where it is the page of this very address; `404.html` answers for any. */
const prerendered = root.dataset.path === router.state.location.pathname
if (prerendered) whenReady(() => hydrateRoot(root, app))
else createRoot(root).render(app)

/** React takes a prerendered page over once the screen's code and data are there, so that it draws the same at once. */
function whenReady(hydrate: () => void): void {
  if (router.state.initialized) {
    hydrate()
    return
  }
  const unsubscribe = router.subscribe((state) => {
    if (!state.initialized) return
    unsubscribe()
    hydrate()
  })
}
