import type { Quote } from '../../../src/core/model/article.ts'
import { type Edit, paragraphOf, sentencesOf, wordsOf } from './edit.ts'
import { type Draft, extentOf, piecesOf } from './revision.ts'

const isPlain = (quote: Quote): boolean => quote.kind === 'direct' && quote.spans.length === 1

const nameOf = ({ article }: Draft, { speaker }: Quote): string | undefined =>
  article.speakers.find(({ id, kind }) => id === speaker && kind === 'person')?.name

/** The words of two quotes change places; what stands around them stays. */
function swapped({ body }: Draft, quote: Quote, other: Quote): (string | { start: number; end: number })[] {
  const [first, second] = [extentOf(quote), extentOf(other)].sort((a, b) => a.start - b.start)
  if (!first || !second) return []
  return [
    { start: 0, end: first.start },
    second,
    { start: first.end, end: second.start },
    first,
    { start: second.end, end: body.length },
  ]
}

const othersThan = ({ article }: Draft, quote: Quote): Quote[] =>
  article.quotes.filter(
    (other) =>
      other !== quote &&
      isPlain(other) &&
      (extentOf(other).end <= extentOf(quote).start || extentOf(quote).end <= extentOf(other).start),
  )

/** Two of one speaker's quotes change places. */
export const swappedWithOwn: Edit = (draft, quote, random) => {
  const own = othersThan(draft, quote).filter(({ speaker }) => speaker !== null && speaker === quote.speaker)
  const other = random.one(own)
  return isPlain(quote) && other ? { pieces: swapped(draft, quote, other), sense: 'kept' } : null
}

/** Each says what the other said; of offices, who was meant is told by what stands around. */
export const swappedWithAnother: Edit = (draft, quote, random) => {
  const others = othersThan(draft, quote).filter(
    (other) =>
      other.speaker !== quote.speaker &&
      other.source &&
      /^\p{Lu}/u.test(draft.body.slice(other.source.start)) &&
      !other.evidence.some(({ rule }) => rule === 'role') &&
      nameOf(draft, other),
  )
  const other = random.one(others)
  const [was, name] = [nameOf(draft, quote), other && nameOf(draft, other)]
  if (!isPlain(quote) || !other || !was || !name || wordsOf(draft, quote).length < 5) return null
  return { pieces: swapped(draft, quote, other), sense: 'speaker', speaker: name }
}

/** `„Czekamy. Potem zobaczymy”` → `„Czekamy” – zaznaczył Lis. „Potem zobaczymy”`. */
export const attributionBetween: Edit = (draft, quote, random) => {
  const { start, end } = extentOf(quote)
  const words = wordsOf(draft, quote)
  const name = nameOf(draft, quote)
  if (!isPlain(quote) || !name || words.length < 10 || !/[„"]/.test(draft.body.charAt(start - 1))) return null
  const ends = [...draft.body.slice(start, end).matchAll(/[,.] (?=\p{L})/gu)]
    .map((match) => start + match.index)
    .filter((at) => at - start > 20 && end - at > 20)
  const at = random.one(ends)
  if (at === undefined) return null
  const text = draft.body.charAt(at) === '.' ? `” – zaznaczył ${name}. „` : `” – zaznaczył ${name} – „`
  return { pieces: piecesOf(draft.body, [{ start: at, end: at + 2, text }]), sense: 'kept' }
}

/** A sentence that is a quote with its attribution behind it is told: `Lis powiedział, że czekamy.` */
export const turnedReported: Edit = (draft, quote) => {
  const { body } = draft
  const { start, end } = extentOf(quote)
  const name = nameOf(draft, quote)
  const sentence = sentencesOf(body, { start, end })
  const isAlone = start - sentence.start <= 3 && quote.source && quote.cue && quote.source.start > end
  if (!isPlain(quote) || !name || !isAlone || sentence.end - end > 120 || /[.!?…] \p{Lu}/u.test(body.slice(start, end)))
    return null
  const capital = body.charAt(start).toLowerCase()
  return {
    pieces: piecesOf(body, [
      { start: sentence.start, end: start + 1, text: `${name} powiedział, że ${capital}` },
      { start: end, end: sentence.end, text: '.' },
    ]),
    sense: 'kept',
  }
}

/** The name in full becomes the surname, where the full one stands before it. */
export const surnameAlone: Edit = (draft, quote) => {
  const { body } = draft
  const name = nameOf(draft, quote)
  const surname = name?.split(' ').at(-1)
  if (!quote.source || !name || !surname || surname === name) return null
  const { start, end } = quote.source
  if (body.slice(start, end) !== name || body.indexOf(name) >= start) return null
  return { pieces: piecesOf(body, [{ start, end, text: surname }]), sense: 'kept' }
}

/** The surname becomes the name in full. */
export const namedInFull: Edit = (draft, quote) => {
  const name = nameOf(draft, quote)
  const surname = name?.split(' ').at(-1)
  if (!quote.source || !name || !surname || surname === name) return null
  const { start, end } = quote.source
  if (draft.body.slice(start, end) !== surname) return null
  return { pieces: piecesOf(draft.body, [{ start, end, text: name }]), sense: 'kept' }
}

const OFFICES = ['wiceburmistrz', 'rzecznik', 'były radny', 'ekspert', 'dyrektor szkoły']
/** A role stands before the name, whatever stood there. */
export const roleChanged: Edit = ({ body }, quote, random) => {
  if (!quote.source || !/^\p{Lu}/u.test(body.slice(quote.source.start))) return null
  const { start } = quote.source
  if (start < extentOf(quote).end) return null
  return { pieces: piecesOf(body, [{ start, end: start, text: `${random.one(OFFICES)} ` }]), sense: 'kept' }
}

/** What parts two quotes of one speaker in a paragraph goes: they are one. */
export const joinedWithNext: Edit = ({ body, article }, quote) => {
  const { end } = extentOf(quote)
  const next = article.quotes.find((other) => other.speaker === quote.speaker && extentOf(other).start > end)
  if (!next || !isPlain(quote) || !isPlain(next) || quote.speaker === null) return null
  const from = extentOf(next).start
  if (from - end > 160 || paragraphOf(body, end).start !== paragraphOf(body, from).start) return null
  const between = article.quotes.some((q) => q !== quote && extentOf(q).start >= end && extentOf(q).end <= from)
  return between ? null : { pieces: piecesOf(body, [{ start: end, end: from, text: '. ' }]), sense: 'kept' }
}

/** The whole paragraph stands there twice, as it does when a block was pasted again: at the end, or right behind. */
export const paragraphRepeated: Edit = ({ body }, quote, random) => {
  const { start, end } = extentOf(quote)
  const own = paragraphOf(body, start)
  if (end > own.end) return null
  const at = random.below(2) === 0 ? own.end : body.length
  const text = `\n\n${body.slice(own.start, own.end)}`
  return { pieces: piecesOf(body, [{ start: at, end: at, text }]), sense: 'kept' }
}
