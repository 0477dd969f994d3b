/**
 * Where a device keeps what is read: `src/offline/worker.ts` fills all of them but `KEPT`, which a reader fills, and
 * which nothing but a reader empties.
 */
const NAME = 'cytelnia'

/** Pages that were opened, without what was asked of them. */
export const PAGES = `${NAME}-pages`
/** Of articles and speakers, by address. */
export const DATA = `${NAME}-data`
/** All that bears the hash of its content in its name. */
export const ASSETS = `${NAME}-assets`
/** The page that answers where none is at hand. */
export const SHELL = `${NAME}-shell`
/** Articles that a reader keeps, with their cards. */
export const KEPT = `${NAME}-kept`

/** What the page tells a worker that waits: it may take over. */
export const TAKE_OVER = 'take-over'
