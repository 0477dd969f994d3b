/** The words as a reader sees them change: letters with their accents and figures; case, punctuation and hyphens aside. */
export const plainWords = (text: string): string =>
  (
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')
