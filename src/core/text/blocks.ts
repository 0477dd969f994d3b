import { BOILERPLATE_LINES, BYLINE, SIGN_OFF } from '../lexicon/boilerplate.ts'
import { GROWTH_LETTERS } from '../lexicon/counted.ts'
import { readingsOf } from '../lexicon/morphology/readings.ts'
import type { Block } from '../model/article.ts'
import { cutBoilerplate } from './blocks/cut-boilerplate.ts'
import { cutLinks } from './blocks/cut-links.ts'
import { findCredit } from './blocks/find-credit.ts'
import type { HeadingMender } from './blocks/heading-mender.ts'
import { joinBroken } from './blocks/join-broken.ts'
import {
  asks,
  isAttributed,
  isInterview,
  isIntroduced,
  isPost,
  kindOf,
  LONGEST_CAPTION,
} from './blocks/kind-of-block.ts'
import { partCaptions } from './blocks/part-captions.ts'
import { partHeadings } from './blocks/part-headings.ts'
import { partTurns } from './blocks/part-turns.ts'
import type { Piece } from './blocks/piece.ts'
import { partLostStops, readText } from './blocks/read-text.ts'
import { findColumn, splitLines } from './blocks/split-lines.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

export interface LaidOut {
  text: string
  blocks: Block[]
  sentences: Sentence[]
  tokens: Token[]
}

/** One blank line, between blocks. */
const GAP = '\n\n'

/** Of a sign-off, with the end of the sentence before it. */
const LONGEST_SIGN_OFF = 100

/**
 * Parts canonical text into blocks, leaves the page's boilerplate out, and sets the rest one blank line apart. Where a
 * page's blocks were run together, boilerplate, captions and headings are parted from the paragraph that holds them.
 * Dashes open dialogue in Polish, so a line that opens with one is a paragraph; list items open with a bullet or
 * number.
 *
 * @param mender what an editor knows better of headings
 */
export function layOutBlocks(canonical: string, mender?: HeadingMender): LaidOut {
  const apart = joinBroken(cutLinks(canonical).split(/\n{2,}/))
  const column = findColumn(apart)
  const paragraphs = apart.flatMap((paragraph) => splitLines(paragraph, column))
  const kept = paragraphs.map(cutBoilerplate)
  const glues = kept.some(
    ([first], i) => first !== undefined && first.text.length < (paragraphs[i] ?? '').trim().length,
  )
  const pieces = signedOff(kept.flat().filter(isArticle)).flatMap(captioned)
  return assemble(partHeadings(mender ? mender.mark(pieces) : pieces, glues, mender).filter(isArticle))
}

const captioned = (piece: Piece): Piece[] =>
  piece.kind ? [piece] : partCaptions(piece.text).flatMap((part) => (part.kind ? [part] : partTurns(part.text)))

/** Without who wrote it behind the last sentence. */
function signedOff(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1)
  if (!last) return []
  const from = Math.max(0, last.text.length - LONGEST_SIGN_OFF)
  const tail = last.text.slice(from)
  const [signature = ''] = SIGN_OFF.exec(tail) ?? []
  // `… za 5 tys. zł.`: a word is nobody's initials
  const letters = signature.replace(/[ .]/g, '')
  // and those of `4 proc. rdr.` are no author's
  if (letters === '' || GROWTH_LETTERS.has(letters) || readingsOf(letters).length > 0) return [...pieces]
  const text = last.text.slice(0, from) + tail.slice(0, -signature.length)
  return [...pieces.slice(0, -1), { ...last, text }]
}

function isArticle({ text }: Piece): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false
  return text.length > LONGEST_CAPTION || !(BYLINE.test(text) || BOILERPLATE_LINES.some((line) => line.test(text)))
}

/** Whether the pieces around a short line tell that it is somebody's words, and heads nothing. */
function isSaid(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]?.text ?? ''
  return isPost(pieces[at]?.text ?? '', next) || isAttributed(next) || isIntroduced(pieces[at - 1]?.text ?? '')
}

function assemble(pieces: readonly Piece[]): LaidOut {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  let start = 0
  let lead = false
  const interview = isInterview(pieces.map((piece) => (piece.kind ? '' : piece.text)))
  pieces.forEach((piece, i) => {
    const end = start + piece.text.length
    // what was read for headings is a paragraph
    let kind = piece.kind ?? (piece.read ? 'paragraph' : kindOf(piece.text))
    // a heading heads something; the last short line of an article is a signature or a fragment
    if (!piece.settled && kind === 'heading' && i === pieces.length - 1) kind = 'paragraph'
    if (!piece.settled && kind === 'heading' && i > 0 && interview && asks(piece.text)) kind = 'paragraph'
    if (!piece.settled && kind === 'heading' && isSaid(pieces, i)) kind = 'paragraph'
    if (kind === 'paragraph' && !lead) {
      kind = 'lead'
      lead = true
    }
    const credit = kind === 'caption' ? findCredit(piece.text) : -1
    blocks.push({
      kind,
      span: { start, end },
      ...(credit >= 0 && { credit: { start: start + credit, end } }),
    })
    const read = partLostStops(piece.text, piece.read ?? readText(piece.text), credit)
    for (const token of read.tokens) {
      token.start += start
      token.end += start
      token.block = i
      token.sentence += sentences.length
      tokens.push(token)
    }
    for (const { span } of read.sentences)
      sentences.push({ span: { start: start + span.start, end: start + span.end }, block: i })
    start = end + GAP.length
  })
  // joined in one go, so that the text is one string to the engine and not a tree of its pieces
  return { text: pieces.map(({ text }) => text).join(GAP), blocks, sentences, tokens }
}
