import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router-dom'
import { Failure } from './Failure.tsx'
import { Frame } from './Frame.tsx'
import { loadRoute } from './load-route.ts'

/** Every address of the app, each screen its own chunk, its data asked for before it is drawn. */
export function createRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      Component: Frame,
      ErrorBoundary: Failure,
      HydrateFallback: Nothing,
      children: [
        {
          ErrorBoundary: Failure,
          children: [
            {
              index: true,
              lazy: () => loadRoute(() => import('./routes/library.tsx')).then((route) => route.create(client)),
            },
            {
              path: 'a/:slug',
              lazy: () => loadRoute(() => import('./routes/reader.tsx')).then((route) => route.create(client)),
              children: [
                { index: true, element: null },
                { path: 'q/:quote', element: null },
              ],
            },
            {
              path: 'who',
              lazy: () => loadRoute(() => import('./routes/speakers.tsx')).then((route) => route.create(client)),
            },
            {
              path: 'who/:speaker',
              lazy: () => loadRoute(() => import('./routes/speaker.tsx')).then((route) => route.create(client)),
            },
            {
              path: 'when',
              lazy: () => loadRoute(() => import('./routes/timeline.tsx')).then((route) => route.create(client)),
            },
            { path: 'about', lazy: () => loadRoute(() => import('./routes/about.tsx')) },
            { path: '*', lazy: () => loadRoute(() => import('./routes/not-found.tsx')) },
          ],
        },
      ],
    },
  ]
}

/** While the first screen's code and data are on the way, a prerendered page stands; otherwise the paper stays empty. */
function Nothing() {
  return null
}
