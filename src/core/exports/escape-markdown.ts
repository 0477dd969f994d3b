/** What has a meaning anywhere in a line of CommonMark or of GitHub's tables, strikethrough and bare addresses. */
const ANYWHERE = /[\\`*_[\]<>&|~@$]/g
/** What makes of a line's beginning a heading, a list, a rule or an underline; a number with its point or bracket. */
const AT_START = /^(?:[-+#=:]|\d{1,9}(?=[.)]))/
/** What GitHub and others make a link of: a scheme's colon, a point between the parts of a host's name. */
const BARE_ADDRESS = /:(?=\S)|\.(?=[\p{L}\p{N}])/gu

/**
 * One line of plain text as Markdown that shows exactly these characters: nothing in it becomes markup, HTML or a link.
 * Spaces at its ends go and line ends within become spaces, for both would be markup. Source: CommonMark 0.31.2, 2.4.
 */
export function escapeMarkdown(text: string): string {
  const line = text
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(BARE_ADDRESS, '\\$&')
  return line.replace(AT_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
}

/** A link of ours: the words escaped, the address kept from ending early. */
export function linkMarkdown(words: string, address: string): string {
  return `[${escapeMarkdown(words)}](${escapeAddress(address)})`
}

/** Percent-encodes what ends a Markdown address, or starts an escape in one. */
function escapeAddress(address: string): string {
  return address.replace(/[\s()<>\\*_`[\]&]/g, (sign) =>
    sign === '_' || sign === '&' ? `\\${sign}` : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
