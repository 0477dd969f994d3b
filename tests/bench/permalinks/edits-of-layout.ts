import type { Span } from '../../../src/core/model/article.ts'
import { type Edit, type Edited, paragraphOf } from './edit.ts'
import { extentOf, type Piece, piecesOf } from './revision.ts'

const SENTENCES = [
  'Wiatr nad Miroszewem ucichł dopiero nad ranem.',
  'Droga do Kalinowic była tego dnia przejezdna tylko jednym pasem.',
  'Na placu stało wtedy około dwustu mieszkańców Wygonina.',
  'Pogoda w Zatylu pozostawała zmienna przez cały tydzień.',
]
const HEADINGS = ['Długa noc w Miroszewie', 'Narada w Kalinowicach', 'Spór o plac']

const insert = (body: string, at: number, text: string): Edited => ({
  pieces: piecesOf(body, [{ start: at, end: at, text }]),
  sense: 'kept',
})

export const sentenceBefore: Edit = ({ body }, quote, random) =>
  insert(body, paragraphOf(body, extentOf(quote).start).start, `${random.one(SENTENCES)} `)

export const sentenceAfter: Edit = ({ body }, quote, random) =>
  insert(body, paragraphOf(body, extentOf(quote).end - 1).end, ` ${random.one(SENTENCES)}`)

export const paragraphBefore: Edit = ({ body }, quote, random) =>
  insert(body, paragraphOf(body, extentOf(quote).start).start, `${random.some(SENTENCES, 2).join(' ')}\n\n`)

export const headingIn: Edit = ({ body }, quote, random) =>
  insert(body, paragraphOf(body, extentOf(quote).start).start, `${random.one(HEADINGS)}\n\n`)

/** A block with no quote in it goes, the nearest first. */
const blockOut =
  (isHeading: boolean): Edit =>
  ({ body, article }, quote) => {
    const { start } = extentOf(quote)
    const block = article.blocks
      .filter(
        ({ kind, span }) =>
          (kind === 'heading') === isHeading && !article.quotes.some((q) => overlap(extentOf(q), span)),
      )
      .sort((a, b) => Math.abs(a.span.start - start) - Math.abs(b.span.start - start))[0]
    if (!block) return null
    const end = Math.min(body.length, block.span.end + 2)
    return { pieces: piecesOf(body, [{ start: block.span.start, end, text: '' }]), sense: 'kept' }
  }
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const headingOut = blockOut(true)
export const paragraphOut = blockOut(false)

function paragraphs(body: string): Span[] {
  const found: Span[] = []
  for (let at = 0; at < body.length; ) {
    const paragraph = paragraphOf(body, at)
    found.push(paragraph)
    at = paragraph.end + 2
  }
  return found
}

const joined = (order: readonly Span[]): Piece[] => order.flatMap((span, i) => (i === 0 ? [span] : ['\n\n', span]))

/** The quote's paragraph goes to the end of the article, or to its beginning. */
export const paragraphMoved: Edit = ({ body }, quote) => {
  const all = paragraphs(body)
  const { start, end } = extentOf(quote)
  const at = all.findIndex((span) => span.start <= start && end <= span.end)
  const own = all[at]
  if (all.length < 3 || !own) return null
  const rest = all.filter((span) => span !== own)
  return { pieces: joined(at < all.length / 2 ? [...rest, own] : [own, ...rest]), sense: 'kept' }
}

export const paragraphsShuffled: Edit = ({ body }, quote, random) => {
  const all = paragraphs(body)
  const { start, end } = extentOf(quote)
  if (all.length < 4 || !all.some((span) => span.start <= start && end <= span.end)) return null
  return { pieces: joined(random.some(all, all.length)), sense: 'kept' }
}

export const paragraphMerged: Edit = ({ body, article }, quote) => {
  const { start } = paragraphOf(body, extentOf(quote).start)
  const before = article.blocks.find(({ span }) => span.end === start - 2)
  if (!before || before.kind === 'heading' || !/[.!?”"]$/.test(body.slice(before.span.start, before.span.end)))
    return null
  return { pieces: piecesOf(body, [{ start: start - 2, end: start, text: ' ' }]), sense: 'kept' }
}

/** At the end of a sentence that no quote runs over. */
export const paragraphSplit: Edit = ({ body, article }, quote) => {
  const own = paragraphOf(body, extentOf(quote).start)
  const ends = [...body.slice(own.start, own.end).matchAll(/[.!?] (?=\p{Lu})/gu)]
    .map((match) => own.start + match.index + 1)
    .filter((at) => !article.quotes.some((q) => extentOf(q).start <= at && at <= extentOf(q).end))
  const [at] = ends
  return at === undefined ? null : { pieces: piecesOf(body, [{ start: at, end: at + 1, text: '\n\n' }]), sense: 'kept' }
}
