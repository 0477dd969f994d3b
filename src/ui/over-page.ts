import { createContext } from 'react'

/**
 * Tells the tab's history that something has opened over the page: the next step back calls, and leaves the page as it
 * is.
 *
 * @param onBack closes it; false when it is closed already
 * @returns ends it, for what is closed in another way
 */
type OverPage = (onBack: () => boolean) => () => void

/** Without a history nothing goes back. */
export const OverPageContext = createContext<OverPage>(() => () => {})
