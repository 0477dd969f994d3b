import type { HeadingMender } from '../text/blocks/heading-mender.ts'
import { kindOf } from '../text/blocks/kind-of-block.ts'
import { cutAt, type Piece } from '../text/blocks/piece.ts'
import { type Entry, locate, type NamedPlace } from './locate.ts'
import type { Placed } from './read-yaml.ts'
import type { CorrectionValues } from './schema.ts'
import { type Match, WordIndex, wordsOf } from './word-index.ts'

const GAP = '\n\n'
/** What closes a line behind its last word, and opens it before the first. */
const CLOSING = /^[^\p{L}\p{N}\s]*/u
const OPENING = /[„"“”«»(]*$/u

/** Lines that are headings, and lines that are none, as an editor says. */
export function mendHeadings(corrections: Placed<CorrectionValues>): HeadingMender {
  const { headings = [], 'not-headings': others = [] } = corrections.values
  const refused: string[] = []
  return {
    mark(pieces) {
      const lines = new Lines(pieces)
      others.forEach((place, i) => {
        const hit = lines.find(place, { placed: corrections, path: ['not-headings', i] })
        if (hit.isWhole || lines.looksLikeHeading(hit.piece)) lines.settle(hit.piece, 'paragraph')
        else refused.push(phraseOf(hit.words))
      })
      headings.forEach((place, i) => {
        const entry = { placed: corrections, path: ['headings', i] }
        const hit = lines.find(place, entry)
        if (hit.isWhole) lines.settle(hit.piece, 'heading')
        else lines.cut(hit, entry)
      })
      return lines.toPieces()
    },
    refuses: (text) => refused.length > 0 && refused.some((phrase) => phraseOf(text).includes(phrase)),
  }
}

const phraseOf = (text: string): string => ` ${wordsOf(text).join(' ')} `

interface Hit {
  piece: number
  /** In the piece's own offsets. */
  start: number
  end: number
  words: string
  isWhole: boolean
}

/** The pieces of a text as one, so that words are found in all of them. */
class Lines {
  private readonly index: WordIndex
  private readonly starts: number[] = []
  private readonly pieces: readonly Piece[]
  private readonly settled = new Map<number, 'heading' | 'paragraph'>()
  private readonly cuts = new Map<number, Hit[]>()

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces
    let start = 0
    for (const { text } of pieces) {
      this.starts.push(start)
      start += text.length + GAP.length
    }
    this.index = new WordIndex(pieces.map(({ text }) => text).join(GAP))
  }

  find(place: NamedPlace, entry: Entry): Hit {
    const blockOf = (offset: number): number => {
      let low = 0
      let high = this.starts.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((this.starts[middle] ?? 0) <= offset) low = middle + 1
        else high = middle
      }
      return low - 1
    }
    const hitOf = ({ first, last }: Match): Hit => {
      const span = this.index.spanOf({ first, last })
      const piece = blockOf(span.start)
      const from = this.starts[piece] ?? 0
      const text = this.pieces[piece]?.text ?? ''
      const [tail = ''] = CLOSING.exec(text.slice(span.end - from)) ?? []
      const [head = ''] = OPENING.exec(text.slice(0, span.start - from)) ?? []
      const start = Math.max(0, span.start - from - head.length)
      const end = Math.min(text.length, span.end - from + tail.length)
      const isAlone = (part: string): boolean => !/[\p{L}\p{N}]/u.test(part)
      const isWhole = isAlone(text.slice(0, start)) && isAlone(text.slice(end))
      return { piece, start, end, words: text.slice(start, end), isWhole }
    }
    const matches = locate(this.index, place, entry, blockOf, (match) => hitOf(match).isWhole)
    return hitOf({ first: matches[0]?.first ?? 0, last: matches.at(-1)?.last ?? 0 })
  }

  looksLikeHeading(piece: number): boolean {
    return kindOf(this.pieces[piece]?.text ?? '') === 'heading'
  }

  settle(piece: number, kind: 'heading' | 'paragraph'): void {
    this.settled.set(piece, kind)
  }

  cut(hit: Hit, { placed, path }: Entry): void {
    const cuts = this.cuts.get(hit.piece) ?? []
    if (cuts.some(({ start, end }) => hit.start < end && start < hit.end))
      placed.fail(path, `“${hit.words}” is part of another heading that is named here.`, 'Delete one of the two.')
    this.cuts.set(hit.piece, [...cuts, hit])
  }

  toPieces(): Piece[] {
    return this.pieces.flatMap((piece, i) => {
      const kind = this.settled.get(i)
      if (kind) return [{ text: piece.text, kind, settled: true as const }]
      const cuts = this.cuts.get(i)
      if (!cuts) return [piece]
      const inOrder = cuts.toSorted((a, b) => a.start - b.start)
      return cutAt(
        piece.text,
        inOrder.map(({ start, end }) => ({ start, end, kind: 'heading' as const })),
      ).map((part) => (part.kind ? { ...part, settled: true as const } : part))
    })
  }
}
