import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Messages } from './messages.ts'
import { pl } from './pl.ts'

export type Language = 'pl' | 'en'
const MessagesContext = createContext<Messages>(pl)

/**
 * Pages are prerendered in Polish; another language is loaded where it is chosen or the browser's, and shows when it is
 * there.
 */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [english, setEnglish] = useState<Messages | null>(null)
  const isLate = language === 'en' && english === null
  useEffect(() => {
    if (!isLate) return
    // without it the page stays in Polish
    import('./en.ts').then(({ en }) => setEnglish(en)).catch(() => {})
  }, [isLate])
  return <MessagesContext value={(language === 'en' ? english : null) ?? pl}>{children}</MessagesContext>
}

/** The interface's words, in the language that the reader chose, or else the browser's. */
export function useMessages(): Messages {
  return useContext(MessagesContext)
}
