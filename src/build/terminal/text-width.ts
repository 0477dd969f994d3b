const SEGMENTER = new Intl.Segmenter('pl', { granularity: 'grapheme' })
const WIDE = /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const NOTHING = /^[\p{C}\p{M}]+$/u

/** How many columns of a terminal a text takes: a letter with its accents one, an emoji or a Chinese character two. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of SEGMENTER.segment(text)) width += NOTHING.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  return width
}

/** The text in so many columns: filled up with spaces on one side, or cut in the middle, where names differ least. */
export function fitText(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const room = columns - textWidth(text)
  if (room >= 0) return side === 'left' ? text + ' '.repeat(room) : ' '.repeat(room) + text
  const parts = Array.from(SEGMENTER.segment(text), ({ segment }) => segment)
  const head: string[] = []
  const tail: string[] = []
  const width = () => textWidth(head.join('')) + textWidth(tail.join('')) + 1
  while (parts.length > 0) {
    const next = head.length <= tail.length ? parts.shift() : parts.pop()
    if (next === undefined || width() + textWidth(next) > columns) break
    if (head.length <= tail.length) head.push(next)
    else tail.unshift(next)
  }
  return fitText(`${head.join('')}…${tail.join('')}`, columns, side)
}

/** Lines of words, none wider than so many columns unless a word is. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const next = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(next) > columns) {
      lines.push(line)
      line = word
    } else line = next
  }
  return [...lines, line]
}
