import type { Span } from '../model/article.ts'

/** White space, control and format characters: all that the canonical text may lack, and more, which does no harm. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/u

/** Maps a span of the article's text into the file; null for a span of nothing but white space. */
export type Alignment = (span: Span) => Span | null

/**
 * Aligns an article's canonical text with the file that it came from, by what is visible in both: white space,
 * invisible characters and the form of accents may differ, and the file may hold more than the article.
 *
 * @returns null when the text is not, in order, the file's
 */
export function align(text: string, file: string): Alignment | null {
  const mine = squeeze(text)
  const theirs = squeeze(file)
  const places = placesOf(text, mine, theirs)
  if (!places) return null
  const first = new Map<number, number>()
  mine.from.forEach((offset, i) => {
    if (!first.has(offset)) first.set(offset, i)
  })
  const placeOf = (offset: number): number | undefined => places[first.get(offset) ?? -1]
  return ({ start, end }) => {
    let head = start
    let tail = end - 1
    while (head < end && !first.has(head)) head++
    while (tail >= head && !first.has(tail)) tail--
    const from = placeOf(head)
    const to = placeOf(tail)
    return head > tail || from === undefined || to === undefined ? null : { start: from, end: to + 1 }
  }
}

/** What is visible of a text, decomposed, and the offset that each unit of it came from. */
interface Squeezed {
  visible: string
  from: number[]
}

function squeeze(text: string): Squeezed {
  let visible = ''
  const from: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    if (INVISIBLE.test(unit)) continue
    const parts = unit.normalize('NFD')
    visible += parts
    for (let k = 0; k < parts.length; k++) from.push(i)
  }
  return { visible, from }
}

/** The file's offset for each visible unit of the text: in one piece, else line by line, for lines may be left out. */
function placesOf(text: string, mine: Squeezed, theirs: Squeezed): number[] | null {
  const whole = theirs.visible.indexOf(mine.visible)
  if (whole >= 0) return theirs.from.slice(whole, whole + mine.visible.length)
  const places: number[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const { visible } = squeeze(line)
    if (visible === '') continue
    const found = theirs.visible.indexOf(visible, at)
    if (found < 0) return null
    at = found + visible.length
    for (let k = found; k < at; k++) places.push(theirs.from[k] ?? 0)
  }
  return places
}
