import type { CardPiece } from '../../app/entry-server.tsx'
import { breakLines, type Unit } from './break-lines.ts'
import { type ShapedText, type Style, shapeText } from './faces.ts'

/** A stretch of one line, in px; `text` is drawn from `x` on the line's baseline. */
export interface Stretch {
  text: ShapedText
  verbatim: boolean
  x: number
  width: number
}

export interface SetWords {
  /** Of the type, in px. */
  size: number
  /** From one baseline to the next, in px. */
  leading: number
  lines: Stretch[][]
}

export interface Measure {
  /** In px. */
  width: number
  /** In px, for all lines together. */
  height: number
  /** In px: the size is the largest between them that fits. */
  largest: number
  smallest: number
  /** From one baseline to the next, of the size. */
  leading: number
}

const STEP = 2
/** A break may follow a space, or a hyphen between letters. */
const BREAKS = / +|(?<=\p{L}[-‐/])(?=\p{L})/u
const GRAPHEMES = new Intl.Segmenter('pl', { granularity: 'grapheme' })

interface WordUnit extends Unit {
  parts: { text: ShapedText; verbatim: boolean }[]
  /** Whether the space behind it belongs to the verbatim words. */
  verbatimSpace: boolean
}

/**
 * Sets words as large as they fit: few of them large, many small. Where even the smallest size has no room, they end at
 * a word with `…`, and with `”` where that was inside quotation marks.
 *
 * @param pieces drawable: `faces.ts`
 */
export function setWords(pieces: readonly CardPiece[], style: Style, measure: Measure): SetWords {
  const whole = fitSize(describeUnits(pieces, style, measure), style, measure)
  if (whole !== null) return whole
  const words = pieces.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  let [fits, tooMany] = [0, words]
  let best: SetWords | null = null
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2)
    const set = fitSize(describeUnits(cutWords(pieces, count), style, measure), style, measure)
    if (set === null) tooMany = count
    else {
      fits = count
      best = set
    }
  }
  return best ?? { size: measure.smallest, leading: measure.smallest * measure.leading, lines: [] }
}

/** The first words, with an ellipsis. */
export function cutWords(pieces: readonly CardPiece[], count: number): CardPiece[] {
  const kept: CardPiece[] = []
  let left = count
  for (const { text, verbatim } of pieces) {
    const words = text.split(' ')
    if (words.length <= left) {
      kept.push({ text, verbatim })
      left -= words.length
      continue
    }
    const start = words.slice(0, left).join(' ')
    const closing = verbatim && start.startsWith('„') ? '”' : ''
    if (left > 0) kept.push({ text: `${start.replace(/[\s\p{Pd},.:;…]+$/u, '')}…${closing}`, verbatim })
    else if (!kept.at(-1)?.text.endsWith('…')) kept.push({ text: '…', verbatim: false })
    break
  }
  return kept
}

/** Of each size the lines, from the largest on. */
function fitSize(units: readonly WordUnit[], style: Style, measure: Measure): SetWords | null {
  const { width, height, largest, smallest } = measure
  for (let size = largest; size >= smallest; size -= STEP) {
    const counts = breakLines(units, width / size)
    const leading = size * measure.leading
    if (counts === null || counts.length * leading > height) continue
    let first = 0
    const lines = counts.map((count) => {
      first += count
      return placeUnits(units.slice(first - count, first), size, style)
    })
    return { size, leading, lines }
  }
  return null
}

function placeUnits(units: readonly WordUnit[], size: number, style: Style): Stretch[] {
  const line: Stretch[] = []
  let x = 0
  units.forEach((unit, index) => {
    for (const { text, verbatim } of unit.parts) {
      const width = text.width * size
      line.push({ text, verbatim, x, width })
      x += width
    }
    const last = line.at(-1)
    if (index < units.length - 1 && last !== undefined) {
      // a space is drawn by nobody: what stands behind the words, or under them, goes through it
      const next = units[index + 1]?.parts[0]
      if (unit.verbatimSpace === last.verbatim && (next?.verbatim === last.verbatim || !last.verbatim)) {
        last.width += unit.space * size
      } else if (unit.space > 0) {
        line.push({ text: shapeText(' ', style), verbatim: unit.verbatimSpace, x, width: unit.space * size })
      }
      x += unit.space * size
    }
  })
  return line
}

function describeUnits(pieces: readonly CardPiece[], style: Style, { width, smallest }: Measure): WordUnit[] {
  const units: WordUnit[] = []
  const space = shapeText(' ', style).width
  const widest = width / smallest
  let open: WordUnit | null = null
  for (const { text, verbatim } of pieces) {
    let from = 0
    for (const word of text.split(BREAKS)) {
      const at = text.indexOf(word, from)
      const spaced = text.slice(from, at).includes(' ')
      if (open !== null && (spaced || from > 0)) {
        open.space = spaced ? space : 0
        open.verbatimSpace = verbatim
        open = null
      }
      from = at + word.length
      if (word === '') continue
      for (const part of divide(word, style, widest)) {
        const shaped = shapeText(part, style)
        if (open === null || open.width + shaped.width > widest) {
          open = { width: 0, space: 0, parts: [], verbatimSpace: false }
          units.push(open)
        }
        open.parts.push({ text: shaped, verbatim })
        open.width += shaped.width
      }
    }
  }
  return units
}

/** A word too long for the column, such as an address, in parts that are not. */
function divide(word: string, style: Style, widest: number): string[] {
  if (shapeText(word, style).width <= widest) return [word]
  const parts: string[] = []
  let part = ''
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (part !== '' && shapeText(part + segment, style).width > widest) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

/** One line, cut with an ellipsis where it is wider than there is room. Lengths in px. */
export function setLine(text: string, style: Style, size: number, width: number): { text: ShapedText; width: number } {
  const whole = shapeText(text, style)
  if (whole.width * size <= width) return { text: whole, width: whole.width * size }
  const graphemes = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment)
  let [fits, tooMany] = [0, graphemes.length]
  let best = shapeText('…', style)
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2)
    const start = graphemes.slice(0, count).join('')
    // between words, unless that would cut most of it; words that are bound go together
    const word = graphemes[count] === ' ' ? start : start.replace(/[ ,·–-]+[^ ]*$/u, '')
    const shaped = shapeText(`${word.length > start.length / 2 ? word : start}…`, style)
    if (shaped.width * size > width) tooMany = count
    else {
      fits = count
      best = shaped
    }
  }
  return { text: best, width: best.width * size }
}
