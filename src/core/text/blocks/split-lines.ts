export const LIST_ITEM = /^(?:[•◦▪*]|\p{N}{1,2}[.)]) (?=\S)/u

/** Lines of one paragraph stay together, unless each is a turn of dialogue, a list item, or a sentence of its own. */
export function splitLines(paragraph: string): string[] {
  const parts: string[] = []
  let part: string[] = []
  for (const line of paragraph.split('\n')) {
    if (line === '') continue
    const previous = part.at(-1)
    if (
      previous !== undefined &&
      (/^[-‒–—] /.test(line) || LIST_ITEM.test(line) || (/[.!?…”"»]$/.test(previous) && /^[\p{Lu}„"«]/u.test(line)))
    ) {
      parts.push(part.join('\n'))
      part = []
    }
    part.push(line)
  }
  if (part.length > 0) parts.push(part.join('\n'))
  return parts
}
