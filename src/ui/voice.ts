const SIGNS = 12
/** The signs of `voice.css`, for pictures, into which CSS puts no text. */
const SIGN_CHARACTERS = '●◆▲■✚★▼✦✱◢♣✕'

/**
 * How one of several voices is drawn: spread over an element, it sets `--voice` and `--sign` (`voice.css`). Six hues
 * repeat from the seventh voice on, twelve signs do not; so a sign tells more than its colour.
 *
 * @param index from 0, in the order of the speakers; null for a voice that has no name
 */
export function voiceData(index: number | null): { 'data-voice': string } {
  return { 'data-voice': index === null ? 'none' : String((index % SIGNS) + 1) }
}

/** The sign that `voiceData` lets CSS draw. */
export function voiceSign(index: number | null): string {
  return index === null ? '○' : (SIGN_CHARACTERS[index % SIGNS] ?? '')
}
