export interface ProgressBar {
  /** Draws how far the work has come; nothing where nobody looks. */
  show(done: number, current: string): void
  /** Takes the bar away, so that a message has the line. */
  clear(): void
}

interface Screen {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

const WIDTH = 24
/** Back to the line's beginning, and away with what is on it. */
const WIPE = '\r\u001b[K'

/** A bar on one line of a terminal, which says nothing to a file or a pipe and where there is but one thing to do. */
export function createProgressBar(screen: Screen, total: number): ProgressBar {
  if (!screen.isTTY || total < 2) return { show: () => undefined, clear: () => undefined }
  return {
    show(done, current) {
      const full = Math.round((done / total) * WIDTH)
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total} `
      screen.write(WIPE + bar + current.slice(0, Math.max(0, (screen.columns ?? 80) - bar.length - 1)))
    },
    clear: () => screen.write(WIPE),
  }
}
