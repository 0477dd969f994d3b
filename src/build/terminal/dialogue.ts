import { openSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { ReadStream } from 'node:tty'

export interface Dialogue {
  /** What was answered; null from when the other side has gone (Ctrl+C, Ctrl+D, a closed window). */
  ask(question: string): Promise<string | null>
  close(): void
}

/** A dialogue over two streams. */
export function createDialogue(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Dialogue {
  const lines = createInterface({ input, output })
  // a question that is open when its stream ends is never answered by itself
  const gone = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
  return {
    ask: (question) => Promise.race([lines.question(question).catch(() => null), gone]),
    close: () => lines.close(),
  }
}

/**
 * With whoever sits at the terminal; null where nobody does.
 *
 * @param pasted whether standard input was read to its end: then the keyboard is opened anew
 */
export function openDialogue(pasted: boolean): Dialogue | null {
  if (!process.stdout.isTTY || !(pasted || process.stdin.isTTY)) return null
  try {
    return createDialogue(pasted ? new ReadStream(openSync('/dev/tty', 'r')) : process.stdin, process.stdout)
  } catch {
    return null
  }
}
