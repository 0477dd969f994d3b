import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../ui/voice.css'
import '../features/share/passages/passages.css'
import { holdEarlyClicks } from './early-clicks.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const container: HTMLElement = root
const releaseClicks = holdEarlyClicks(container)

// without its code the page stays as it was drawn, and its presses do what they do without scripts
begin().catch((error: unknown) => {
  releaseClicks()
  throw error
})

/**
 * Evaluates what the app stands on piece by piece, and then the app, which asks for React's hands last. Each piece is long on a slow phone: between them
 * the page scrolls and its links answer. All are on their way already (`modulepreload`).
 */
async function begin(): Promise<void> {
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
  await start(container, releaseClicks)
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
