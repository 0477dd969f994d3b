import type { QueryClient } from '@tanstack/react-query'
import type { Route, Screen } from '../navigation/route.ts'
import { loadRoute } from './load-route.ts'

/** Every address of the app, each screen its own chunk, its data asked for before it is drawn. */
export function createRoutes(client: QueryClient): Route[] {
  const route = (
    paths: readonly string[],
    load: () => Promise<{ create: (client: QueryClient) => Screen }>,
  ): Route => ({ paths, fetch: async () => (await loadRoute(load)).create(client) })
  return [
    route(['/', '/page/:page'], () => import('./routes/library.tsx')),
    route(['/a/:slug', '/a/:slug/q/:quote'], () => import('./routes/reader.tsx')),
    route(['/who', '/who/page/:page'], () => import('./routes/speakers.tsx')),
    route(['/who/:speaker', '/who/:speaker/page/:page'], () => import('./routes/speaker.tsx')),
    route(['/when'], () => import('./routes/timeline.tsx')),
    route(['/search'], () => import('./routes/search.tsx')),
    route(['/kept'], () => import('./routes/kept.tsx')),
    route(['/open'], () => import('./routes/open.tsx')),
    route(['/about'], () => import('./routes/about.tsx')),
    route(['*'], () => import('./routes/not-found.tsx')),
  ]
}
