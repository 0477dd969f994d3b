import { StrictMode, startTransition } from 'react'
import { followSeeds } from '../articles/hot-seeds.ts'
import { placePageData, readPageData } from '../articles/page-data.ts'
import { createNavigator } from '../navigation/navigator.ts'
import { browserSteps } from '../navigation/steps.ts'
import { App } from './App.tsx'
import { Pages } from './Pages.tsx'
import { createQueryClient } from './query-client.ts'
import { createRoutes } from './routes.ts'

/**
 * Draws the app, or takes the prerendered page over.
 *
 * @param onDrawn once the page answers
 * @throws what a prerendered page lacks, which stays as it is: its words tell more than that something could not be had
 */
export async function start(container: HTMLElement, onDrawn: () => void): Promise<void> {
  const base = import.meta.env.BASE_URL
  const client = createQueryClient()
  placePageData(client, readPageData(document))
  leaveFormerAddress(container.dataset.path)
  const navigator = createNavigator(createRoutes(client), browserSteps(base), base)
  const loaded = navigator.reload()
  followSeeds(client, () => void navigator.reload())
  // while the screen's code and data are on the way
  const { createRoot, hydrateRoot } = await import('./pieces/react-dom.ts')
  const app = (
    <StrictMode>
      <App client={client} onDrawn={onDrawn}>
        <Pages navigator={navigator} />
      </App>
    </StrictMode>
  )

  // nothing is drawn before it is known what: until then what the document came with stands
  await loaded
  await new Promise((resolve) => setTimeout(resolve))
  // a prerendered page is kept only where it is the page of this very address, which may have led on meanwhile;
  // `404.html` answers for any. It is drawn without parameters: what they change is drawn anew, at once, in its place
  const { pathname, search } = window.location
  const error = navigator.shown()?.error
  if (container.dataset.path !== pathname || search !== '') createRoot(container).render(app)
  else if (error !== undefined) throw error
  // in a transition React lets go of the processor between its pieces
  else startTransition(() => void hydrateRoot(container, app))
}

/** The page of an article answers at addresses that the article had before, too: then it goes by the one it has now. */
function leaveFormerAddress(path: string | undefined): void {
  const isArticle = path?.startsWith(`${import.meta.env.BASE_URL}a/`) === true
  if (!isArticle || path === window.location.pathname) return
  history.replaceState(null, '', path + window.location.search + window.location.hash)
}
