import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../ui/voice.css'
import '../features/share/passages/passages.css'
import { holdEarlyPresses } from './early/presses.ts'
import { signOfLife } from './early/sign-of-life.ts'
import { waitsForReader } from './early/waits-for-reader.ts'
import { fetchCodeAhead, wearWholeSheet } from './early/whole-page.ts'

/** Who has stayed so long reads: while they do, what answers their first touch is made ready. */
const READING_MS = 10_000

// the build refuses an index.html without it
const container = document.getElementById('root') as HTMLElement
const endHolding = holdEarlyPresses(container)
const releasePresses = () => {
  delete container.dataset.waited
  delete document.documentElement.dataset.asked
  endHolding()
}
// until then nobody needs to be shown what has the focus, which a page has put somewhere by itself
addEventListener('keydown', () => document.documentElement.setAttribute('data-keys', ''), { capture: true, once: true })
const life = signOfLife(container)

// without its code the page stays as it was drawn, and its presses do what they do without scripts
begin().catch((error: unknown) => {
  releasePresses()
  throw error
})

/**
 * Lets the words be painted, and a page that needs nothing yet be read. Then evaluates what the app stands on piece by
 * piece, and the app, which asks for React's hands last. Each piece is long on a slow phone: between them the page
 * scrolls and its links answer.
 */
async function begin(): Promise<void> {
  // behind the next paint; a tab that nobody looks at waits until somebody does
  await new Promise(requestAnimationFrame)
  await wait()
  fetchCodeAhead()
  if (waitsForReader(container)) {
    container.dataset.waited = ''
    // some browsers let only fields have it by themselves; who has gone elsewhere stays there
    if (document.activeElement === document.body) container.querySelector<HTMLElement>('[autofocus]')?.focus()
    await Promise.race([life, wait(READING_MS)])
  }
  wearWholeSheet()
  for (const load of [
    () => import('./pieces/react.ts'),
    () => import('./pieces/queries.ts'),
    () => import('./pieces/router.ts'),
  ]) {
    await load()
    await wait()
  }
  const { start } = await import('./start.tsx')
  await wait()
  await start(container, releasePresses)
}

/** Until the next task at least. */
function wait(milliseconds?: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
