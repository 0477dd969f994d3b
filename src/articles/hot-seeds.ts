import type { QueryClient } from '@tanstack/react-query'
import { forgetAll } from './queries.ts'

/**
 * In development, lets an open page follow the seeds without a reload. A build has none of this.
 *
 * @param reload runs the current screen's loaders again
 */
export function followSeeds(client: QueryClient, reload: () => void): void {
  if (!import.meta.hot) return
  import.meta.hot.on('cytelnia:seeds', () => {
    void forgetAll(client).then(reload)
  })
}
