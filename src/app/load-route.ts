import { LoadError } from '../articles/fetch-json.ts'

/** A screen's code could not be had; only loading the document anew asks for it again in every browser. */
export class CodeLoadError extends LoadError {}

/**
 * Loads a screen's chunk.
 *
 * @throws {CodeLoadError} `offline` without a network; otherwise `broken`: the site was most likely published anew
 */
export async function loadRoute<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    throw new CodeLoadError(navigator.onLine ? 'broken' : 'offline', 'a screen did not load', { cause })
  }
}

/** Loads the document anew if it answers; a page that can say what is wrong is not given up for a browser's error. */
export async function reloadIfReachable(): Promise<void> {
  const reachable = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
  if (reachable) window.location.reload()
}
