import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../ui/voice.css'
import '../features/share/passages/passages.css'
import { holdEarlyPresses } from './early/presses.ts'
import { signOfLife } from './early/sign-of-life.ts'
import { waitsForReader } from './early/waits-for-reader.ts'
import { fetchCodeAhead, wearWholeSheet } from './early/whole-page.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const container: HTMLElement = root
const endHolding = holdEarlyPresses(container)
const releasePresses = () => {
  delete container.dataset.waited
  endHolding()
}
const life = signOfLife(container)

// without its code the page stays as it was drawn, and its presses do what they do without scripts
begin().catch((error: unknown) => {
  releasePresses()
  throw error
})

/**
 * Lets the words be painted, and a page that needs nothing yet be read. Then evaluates what the app stands on piece by
 * piece, and the app, which asks for React's hands last. Each piece is long on a slow phone: between them the page scrolls
 * and its links answer.
 */
async function begin(): Promise<void> {
  // behind the next paint; a tab that nobody looks at waits until somebody does
  await new Promise(requestAnimationFrame)
  await nextTask()
  fetchCodeAhead()
  if (waitsForReader(container)) {
    container.dataset.waited = ''
    await life
  }
  wearWholeSheet()
  for (const load of [
    () => import('./pieces/react.ts'),
    () => import('./pieces/queries.ts'),
    () => import('./pieces/router.ts'),
  ]) {
    await load()
    await nextTask()
  }
  const { start } = await import('./start.tsx')
  await nextTask()
  await start(container, releasePresses)
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
