import { useQueryClient } from '@tanstack/react-query'
import { articleQuery, speakerQuery } from './queries.ts'

interface IntentHandlers {
  onPointerEnter: () => void
  onFocus: () => void
}

/** Handlers for a link to an article: its data is on the way before the finger is off the glass. */
export function usePrefetchArticle(slug: string): IntentHandlers {
  const client = useQueryClient()
  const prefetch = () => void client.prefetchQuery(articleQuery(slug))
  return { onPointerEnter: prefetch, onFocus: prefetch }
}

/** The same for a link to all that one speaker said. */
export function usePrefetchSpeaker(id: string): IntentHandlers {
  const client = useQueryClient()
  const prefetch = () => void client.prefetchQuery(speakerQuery(id))
  return { onPointerEnter: prefetch, onFocus: prefetch }
}
