import type { ArticleCardData, CardData, CardPiece, CardVoice, QuoteCardData } from '../../app/entry-server.tsx'
import { drawable, type ShapedText, type Style, shapeText } from './faces.ts'
import { type SetWords, setLine, setWords } from './set-words.ts'

/** The size that sites which show links ask for, 1.91:1. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

/** The light tokens of `styles/tokens.css`, which a test holds, in sRGB: what draws pictures knows no OKLCH. */
export const INKS = { paper: '#fcfaf6', ink: '#231e19', soft: '#68625c' }
export const HUES = ['#2a68b7', '#ae3a06', '#1f664e', '#824584', '#483900', '#4d3494']
export const NO_HUE = '#5c5752'

/** What is drawn, in this order, in px from the upper left corner. */
export type Shape =
  | { kind: 'text'; text: ShapedText; x: number; y: number; size: number; color: string; hollow?: boolean }
  | { kind: 'wash'; x: number; y: number; width: number; height: number; radius: number; color: string }
  | { kind: 'dots'; x: number; y: number; width: number; weight: number; color: string }
  | { kind: 'bar'; x: number; y: number; width: number; height: number; color: string }

const LEFT = 80
const RIGHT = CARD_WIDTH - 80
const TOP = 52
/** Baseline of the last line. */
const BOTTOM = CARD_HEIGHT - 52
const STRIP = 16
const ROW = 38
const SMALL = 25
const NAME = 32
const MARK = 34

const WORDS: Style = { family: 'serif', weight: 450, tracking: -0.008 }
const TITLE: Style = { family: 'serif', weight: 560, tracking: -0.018 }
const WORDMARK: Style = { family: 'serif', weight: 600, tracking: -0.01 }
const PLAIN: Style = { family: 'sans', weight: 400 }
const STRONG: Style = { family: 'sans', weight: 600 }
const MEDIUM: Style = { family: 'sans', weight: 500 }

/** The whole card. Faces for `textOf(data)` must be loaded. */
export function layCard(data: CardData): Shape[] {
  return data.kind === 'quote' ? layQuote(data) : layArticle(data)
}

/** Every character that may be drawn. */
export function textOf(data: CardData): string {
  return `Cytelnia …„” · ${JSON.stringify(data)}`
}

function layQuote({ pieces, voice, roles, facts, published, title }: QuoteCardData): Shape[] {
  const color = hueOf(voice)
  const rows = new Rows()
  rows.add(layDated(published, title, RIGHT - LEFT - rows.wordmarkWidth - ROW))
  rows.add(layRun([[facts, PLAIN, INKS.soft]], RIGHT - LEFT))
  const name = layVoice(voice, NAME, RIGHT - LEFT)
  const role = layRun([[roles, PLAIN, INKS.soft]], RIGHT - LEFT)
  const beside = name.width + 20
  if (roles !== '' && beside + role.width <= RIGHT - LEFT) {
    rows.add({ width: RIGHT - LEFT, shapes: [...name.shapes, ...shift(role.shapes, beside, 0)] })
  } else {
    if (roles !== '') rows.add(role)
    rows.add(name)
  }
  const top = rows.top - NAME
  const area = { top: TOP, height: top - 34 - TOP }
  const drawn = pieces.map((piece): CardPiece => ({ ...piece, text: drawable(piece.text, 'serif') }))
  const set = setWords(drawn, WORDS, {
    width: RIGHT - LEFT,
    height: area.height,
    largest: 116,
    smallest: 36,
    leading: 1.38,
  })
  return [strip(color), ...layWords(set, area, color), ...rows.shapes]
}

function layArticle({ title, voices, facts, published, source }: ArticleCardData): Shape[] {
  const rows = new Rows()
  const notes = [facts, source].filter((note) => note !== null && note !== '').join(' · ')
  rows.add(layDated(published, notes, RIGHT - LEFT - rows.wordmarkWidth - ROW))
  const named = layVoices(voices, RIGHT - LEFT)
  if (named.shapes.length > 0) rows.add(named)
  const area = { top: TOP, height: rows.top - NAME - 34 - TOP }
  const words = [{ text: drawable(title, 'serif'), verbatim: false }]
  const set = setWords(words, TITLE, {
    width: RIGHT - LEFT,
    height: area.height,
    largest: 108,
    smallest: 40,
    leading: 1.18,
  })
  const baseline = firstBaseline(set, area)
  const text = set.lines.flatMap((line, index) =>
    line.map(({ text, x }) => write(text, LEFT + x, baseline + index * set.leading, set.size, INKS.ink)),
  )
  return [...layStrip(voices), ...text, ...rows.shapes]
}

/**
 * The words with what tells how they are given: a wash along each line of verbatim ones, a dotted line under the rest.
 */
function layWords(set: SetWords, area: { top: number; height: number }, color: string): Shape[] {
  const { size, leading, lines } = set
  const baseline = firstBaseline(set, area)
  const behind: Shape[] = []
  const text: Shape[] = []
  lines.forEach((line, index) => {
    const y = baseline + index * leading
    for (const { verbatim, x, width } of joinAlike(line)) {
      if (verbatim) {
        const pad = 0.13 * size
        const [top, height] = [y - 0.93 * size, 1.24 * size]
        behind.push({
          kind: 'wash',
          x: LEFT + x - pad,
          y: top,
          width: width + 2 * pad,
          height,
          radius: 0.07 * size,
          color,
        })
      } else {
        behind.push({ kind: 'dots', x: LEFT + x, y: y + 0.29 * size, width, weight: Math.max(3, 0.07 * size), color })
      }
    }
    text.push(...line.map((stretch) => write(stretch.text, LEFT + stretch.x, y, size, INKS.ink)))
  })
  return [...behind, ...text]
}

function joinAlike(line: SetWords['lines'][number]): { verbatim: boolean; x: number; width: number }[] {
  const joined: { verbatim: boolean; x: number; width: number }[] = []
  for (const { verbatim, x, width } of line) {
    const last = joined.at(-1)
    if (last?.verbatim === verbatim) last.width = x + width - last.x
    else joined.push({ verbatim, x, width })
  }
  return joined
}

/** Lines stand in the middle of the room they have. */
function firstBaseline({ size, leading, lines }: SetWords, { top, height }: { top: number; height: number }): number {
  return top + (height - lines.length * leading) / 2 + (leading - size) / 2 + 0.83 * size
}

interface Row {
  width: number
  /** Relative to the row's beginning and baseline. */
  shapes: Shape[]
}

/** Lines of small type from the bottom up, with the house's name at the end of the lowest. */
class Rows {
  readonly shapes: Shape[] = []
  readonly wordmarkWidth: number
  #next = BOTTOM

  constructor() {
    const text = shapeText('Cytelnia', WORDMARK)
    this.wordmarkWidth = text.width * MARK
    this.shapes.push(write(text, RIGHT - this.wordmarkWidth, BOTTOM, MARK, INKS.ink))
  }

  /** Baseline of the topmost line. */
  get top(): number {
    return this.#next + ROW
  }

  add({ shapes }: Row): void {
    this.shapes.push(...shift(shapes, LEFT, this.#next))
    this.#next -= ROW
  }
}

type Run = readonly [text: string, style: Style, color: string]

function layRun(runs: readonly Run[], width: number): Row {
  const shapes: Shape[] = []
  let x = 0
  for (const [text, style, color] of runs) {
    if (text === '' || x >= width) continue
    const set = setLine(drawable(text, style.family), style, SMALL, width - x)
    shapes.push(write(set.text, x, 0, SMALL, color))
    x += set.width
  }
  return { width: x, shapes }
}

function layDated(published: string | null, text: string, width: number): Row {
  const date: Run[] = published === null ? [] : [[published, MEDIUM, INKS.ink]]
  const dot: Run[] = published === null || text === '' ? [] : [['\u00a0· ', PLAIN, INKS.soft]]
  return layRun([...date, ...dot, [text, PLAIN, INKS.soft]], width)
}

function layVoice(voice: CardVoice, size: number, width: number): Row {
  const color = hueOf(voice)
  const sign = shapeText(drawable(voice.sign, 'sans'), PLAIN)
  const indent = sign.width * size + 0.3 * size
  const name = setLine(drawable(voice.name, 'sans'), STRONG, size, width - indent)
  const mark: Shape = { kind: 'text', text: sign, x: 0, y: 0, size, color, hollow: voice.doubtful }
  return { width: indent + name.width, shapes: [mark, write(name.text, indent, 0, size, color)] }
}

/** As many as there is room for, then `…`. */
function layVoices(voices: readonly CardVoice[], width: number): Row {
  const row: Row = { width: 0, shapes: [] }
  for (const [index, voice] of voices.entries()) {
    const x = row.width === 0 ? 0 : row.width + 40
    const room = width - x - (index < voices.length - 1 ? 60 : 0)
    const next = layVoice(voice, SMALL + 3, row.width === 0 ? room : Number.POSITIVE_INFINITY)
    if (next.width > room) {
      row.shapes.push(write(shapeText('…', STRONG), x - 20, 0, SMALL + 3, INKS.soft))
      break
    }
    row.shapes.push(...shift(next.shapes, x, 0))
    row.width = x + next.width
  }
  return row
}

/** The article's edge is divided among its voices, as its quotes are. */
function layStrip(voices: readonly (CardVoice & { quotes: number })[]): Shape[] {
  const all = voices.reduce((sum, { quotes }) => sum + quotes, 0)
  if (all === 0) return [strip(NO_HUE)]
  let y = 0
  return voices.map((voice) => {
    const height = (CARD_HEIGHT * voice.quotes) / all
    y += height
    return { ...strip(hueOf(voice)), y: y - height, height }
  })
}

const strip = (color: string): Extract<Shape, { kind: 'bar' }> => ({
  kind: 'bar',
  x: 0,
  y: 0,
  width: STRIP,
  height: CARD_HEIGHT,
  color,
})

function write(text: ShapedText, x: number, y: number, size: number, color: string): Shape {
  return { kind: 'text', text, x, y, size, color }
}

function shift(shapes: readonly Shape[], x: number, y: number): Shape[] {
  return shapes.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y }))
}

function hueOf({ voice }: CardVoice): string {
  return voice === 'none' ? NO_HUE : (HUES[(Number(voice) - 1) % HUES.length] ?? NO_HUE)
}
