import { findHeadings, type HeadingCandidate, stemsOf } from './find-headings.ts'
import type { HeadingMender } from './heading-mender.ts'
import { kindOf } from './kind-of-block.ts'
import { cutAt, type Piece } from './piece.ts'
import { readText } from './read-text.ts'

/**
 * What a heading's evidence has to reach, and where another of the same article has reached it, or a page's links did.
 */
const SURE = 4.5
const AMONG_OTHERS = 3
/** Two of these are as good as a sure one. */
const LIKELY = 3.5
const LONGEST_TITLE = 200
/** A text without a title takes up no words of one. */
const NO_STEMS: ReadonlySet<string> = new Set()

/**
 * Parts headings from the paragraphs that they were glued to. An article that glues one glues all, so that less is
 * asked of the rest; `glues` says that it is known to.
 *
 * @param mender what is known of headings, which counts for more than any evidence
 */
export function partHeadings(pieces: readonly Piece[], glues: boolean, mender?: HeadingMender): Piece[] {
  const [title] = pieces
  const stems = stemsOf(title && title.text.length <= LONGEST_TITLE ? title.text : '')
  const lead = pieces.findIndex(isText)
  const read = pieces.map((piece) => (isText(piece) ? { ...piece, read: readText(piece.text) } : piece))
  const candidates = read.map(({ text, read }, i) =>
    read ? findHeadings(text, read, i === 0 ? NO_STEMS : stems, i === lead) : [],
  )
  const found = candidates.flat()
  const glued = glues || found.some(isSure) || found.filter(isLikely).length > 1
  const least = glued ? AMONG_OTHERS : SURE
  return read.flatMap((piece, i) => {
    const headings = (candidates[i] ?? []).filter(
      ({ score, span }) => score >= least && !mender?.refuses(piece.text.slice(span.start, span.end)),
    )
    if (headings.length === 0) return [piece]
    return cutAt(
      piece.text,
      headings.map(({ span }) => ({ ...span, kind: 'heading' })),
    )
  })
}

const isLikely = ({ score }: HeadingCandidate): boolean => score >= LIKELY
const isSure = ({ score }: HeadingCandidate): boolean => score >= SURE
const isText = ({ text, kind }: Piece): boolean => kind === undefined && kindOf(text) === 'paragraph'
