import { QueryClient } from '@tanstack/react-query'
import { LoadError } from '../articles/fetch-json.ts'

const RETRIES = 2

/** Asks again only where asking again may help; and asks even when the device believes itself offline. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < RETRIES && error instanceof LoadError && error.failure === 'offline',
        retryDelay: (attempt) => 300 * 2 ** attempt,
      },
    },
  })
}
