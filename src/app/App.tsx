import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { useLanguage } from '../features/settings/use-settled.ts'
import { LanguageProvider } from '../messages/Language.tsx'
import { Announcer } from '../ui/Announcer.tsx'

/** What every screen may rely on: data, words, a voice for announcements. */
export function App({
  client,
  onDrawn,
  children,
}: {
  client: QueryClient
  /** Once the page answers. */
  onDrawn?: () => void
  children: ReactNode
}) {
  const language = useLanguage()
  useEffect(() => onDrawn?.(), [onDrawn])
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider language={language}>
        <Announcer>{children}</Announcer>
      </LanguageProvider>
    </QueryClientProvider>
  )
}
