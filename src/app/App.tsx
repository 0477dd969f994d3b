import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useSettings } from '../features/settings/settings.ts'
import { LanguageProvider } from '../messages/Language.tsx'
import { Announcer } from '../ui/Announcer.tsx'

/** What every screen may rely on: data, words, a voice for announcements. */
export function App({ client, children }: { client: QueryClient; children: ReactNode }) {
  const [{ language }] = useSettings()
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider language={language}>
        <Announcer>{children}</Announcer>
      </LanguageProvider>
    </QueryClientProvider>
  )
}
