import { lateParts } from '../../ui/late-parts.ts'
import { ROOM_BESIDE } from '../../ui/page-room.ts'
import { loadRoute } from '../load-route.ts'

/** What stands beside the text where there is room, and otherwise comes up in sheets: most never open one. */
export const besideText = lateParts(() => loadRoute(() => import('./beside-text.ts').then(({ parts }) => parts)))

/** What answers for a quote that is opened, or for one that is no more. */
export const openedQuote = lateParts(() => loadRoute(() => import('./opened-quote.ts').then(({ parts }) => parts)))

/** Fetches that early, or not: it is asked for again when a quote is opened. */
export const askForAnswers = (): void => void openedQuote.fetch().catch(() => {})

/** What shows an article's quotes apart from its text. */
export const otherViews = lateParts(() => loadRoute(() => import('./other-views.ts').then(({ parts }) => parts)))

/** What reads an article aloud. */
export const listening = lateParts(() => loadRoute(() => import('./listening.ts').then(({ parts }) => parts)))

/** The editor's desk, of which a build has nothing. */
export const desk =
  import.meta.env.MODE === 'development' ? lateParts(() => import('../../features/desk/Desk.tsx')) : null

/** Whether there is room beside the text, from the first moment on. */
export const hasRoomBeside = (): boolean =>
  typeof window === 'undefined' || window.matchMedia === undefined || window.matchMedia(ROOM_BESIDE).matches
