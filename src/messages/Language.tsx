import { createContext, type ReactNode, useContext } from 'react'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { pl } from './pl.ts'

export type Language = 'pl' | 'en'
const LANGUAGES: Record<Language, Messages> = { pl, en }
const MessagesContext = createContext<Messages>(pl)

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <MessagesContext value={LANGUAGES[language]}>{children}</MessagesContext>
}

/** The interface's words, in the language that the reader chose. */
export function useMessages(): Messages {
  return useContext(MessagesContext)
}
