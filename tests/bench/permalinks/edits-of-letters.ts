import { fold } from '../../../src/core/text/fold.ts'
import { type Edit, wordsIn, wordsOf } from './edit.ts'
import { piecesOf } from './revision.ts'

/** Letters of one to three long words change places, are left out or doubled. */
export const typos: Edit = (draft, quote, random) => {
  const long = wordsOf(draft, quote).filter(({ text }) => text.length >= 5 && /^\p{L}/u.test(text))
  const changes = random
    .some(long, 1 + random.below(Math.min(3, Math.ceil(long.length / 4) || 1)))
    .map(({ text, start, end }) => {
      const at = 1 + random.below(text.length - 3)
      const [head, a, b, tail] = [text.slice(0, at), text[at] ?? '', text[at + 1] ?? '', text.slice(at + 2)]
      return { start, end, text: head + (random.one([b + a, b, a + a + b]) ?? '') + tail }
    })
  return changes.length === 0 ? null : { pieces: piecesOf(draft.body, changes), sense: 'kept' }
}

const rewrite =
  (pattern: RegExp, put: (match: string) => string, place: 'quote' | 'article'): Edit =>
  ({ body }, quote) => {
    const spans = place === 'quote' ? quote.spans : [{ start: 0, end: body.length }]
    const changes = spans.flatMap(({ start, end }) =>
      [...body.slice(start, end).matchAll(pattern)].flatMap((match) => {
        const text = put(match[0])
        const at = start + match.index
        return text === match[0] ? [] : [{ start: at, end: at + match[0].length, text }]
      }),
    )
    return changes.length === 0 ? null : { pieces: piecesOf(body, changes), sense: 'kept' }
  }

const POLISH = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/g
const bare = (letter: string): string => (letter === letter.toLowerCase() ? fold(letter) : fold(letter).toUpperCase())

export const diacriticsLost = rewrite(POLISH, bare, 'quote')
export const allDiacriticsLost = rewrite(POLISH, bare, 'article')
export const straightMarks = rewrite(/[„”“«»]/g, () => '"', 'article')
export const commaMarks = rewrite(/[„“]/g, () => ',,', 'article')
export const longDashes = rewrite(/ [–-] /g, () => ' — ', 'article')
export const hyphensForDashes = rewrite(/ [–—] /g, () => ' - ', 'article')
export const nonBreaking = rewrite(/(?<=\s\p{L}) /gu, () => '\u00a0', 'article')
export const typographer = rewrite(/\.\.\.|…/g, (match) => (match === '…' ? '...' : '…'), 'article')

export const softHyphens: Edit = (draft, quote) => {
  const changes = wordsOf(draft, quote)
    .filter(({ text }) => text.length >= 7)
    .map(({ start, text }) => ({ start: start + (text.length >> 1), end: start + (text.length >> 1), text: '\u00ad' }))
  return changes.length === 0 ? null : { pieces: piecesOf(draft.body, changes), sense: 'kept' }
}

/** The name of who says it loses a letter's accent, or doubles one, all over the article. */
export const nameSpelledOtherwise: Edit = ({ body, article }, quote) => {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const surname = speaker?.kind === 'person' ? speaker.name.split(' ').at(-1) : undefined
  if (!surname || surname.length < 5) return null
  const stem = surname.slice(0, -2)
  const plain = stem.replace(POLISH, bare)
  const other = plain !== stem ? plain : `${stem.slice(0, 3)}${stem.slice(2, 3)}${stem.slice(3)}`
  const changes = wordsIn(body, { start: 0, end: body.length })
    .filter(({ text }) => text.startsWith(stem))
    .map(({ start }) => ({ start, end: start + stem.length, text: other }))
  return changes.length === 0 ? null : { pieces: piecesOf(body, changes), sense: 'kept' }
}
