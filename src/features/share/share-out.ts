/** Whether the system has a share sheet that a page may open. */
export const canShare = (): boolean => typeof navigator.share === 'function'

/** A share that the reader dismissed, or that waits for another one to be answered. */
const DISMISSED = new Set(['AbortError', 'InvalidStateError'])

/**
 * Opens the system's share sheet.
 *
 * @returns false when it did not open; being dismissed is no failure
 */
export async function shareOut(data: { text: string; url: string }): Promise<boolean> {
  try {
    await navigator.share(data)
    return true
  } catch (error) {
    return error instanceof DOMException && DISMISSED.has(error.name)
  }
}
