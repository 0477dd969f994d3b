import { NUMBER_WORDS } from '../../../src/core/lexicon/calendar/numbers.ts'
import { type Edit, type Edited, isTelling, type Spot, wordsOf } from './edit.ts'
import { extentOf, piecesOf } from './revision.ts'

const replace = (body: string, spots: readonly Spot[]): Edited | null =>
  spots.length === 0 ? null : { pieces: piecesOf(body, spots), sense: 'kept' }

const FIGURES: ReadonlyMap<string, string> = new Map(
  [...NUMBER_WORDS].flatMap(([form, value]) => (value >= 2 && value < 100 ? [[form, String(value)] as const] : [])),
)
/** `dwa` → `2`; of `dwadzieścia pięć` neither word is a number by itself. */
export const numbersInFigures: Edit = (draft, quote) => {
  const words = wordsOf(draft, quote)
  const isCounted = (at: number): boolean => FIGURES.has(words[at]?.text ?? '')
  const spots = words.flatMap((word, i) =>
    isCounted(i) && !isCounted(i - 1) && !isCounted(i + 1) ? [{ ...word, text: FIGURES.get(word.text) ?? '' }] : [],
  )
  return replace(draft.body, spots)
}

const TENSES: ReadonlyMap<string, string> = new Map(
  `jest:był są:byli będzie:jest będą:są był:jest była:jest było:jest były:są ma:miał mają:mieli może:mógł mogą:mogli
  musi:musiał muszą:musieli chce:chciał chcą:chcieli wiem:wiedziałem uważam:uważałem zrobimy:robimy zależy:zależało`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)
/** `jest` → `był`, whatever its subject. */
export const tenseChanged: Edit = (draft, quote, random) => {
  const word = random.one(wordsOf(draft, quote).filter(({ text }) => TENSES.has(text)))
  return word ? replace(draft.body, [{ ...word, text: TENSES.get(word.text) ?? '' }]) : null
}

const LONG_ENOUGH = 12

/** Some words in the middle give way to `(…)`: none that tells a number or denies, nor one beside it. */
export const middleLeftOut: Edit = (draft, quote, random) => {
  const words = wordsOf(draft, quote)
  if (words.length < LONG_ENOUGH || quote.spans.length > 1) return null
  const length = 2 + random.below(Math.floor(words.length / 4))
  const from = 3 + random.below(words.length - length - 6)
  const near = words.slice(from - 1, from + length + 1)
  const [first, last] = [words[from], words[from + length - 1]]
  if (!first || !last || near.some(({ text }) => isTelling(text) || /^\p{N}/u.test(text))) return null
  return { pieces: piecesOf(draft.body, [{ start: first.start, end: last.end, text: '(…)' }]), sense: 'kept' }
}

/** Two neighbours change places: `most otworzymy` → `otworzymy most`. */
export const wordOrder: Edit = (draft, quote, random) => {
  const words = wordsOf(draft, quote)
  const pairs = words.slice(1, -1).flatMap((word, i) => {
    const next = words[i + 2]
    const isPlain = next && [word, next].every(({ text }) => /^\p{Ll}{3,}$/u.test(text) && !isTelling(text))
    return isPlain && draft.body.slice(word.end, next.start) === ' ' && !isTelling(words[i]?.text ?? '')
      ? [[word, next] as const]
      : []
  })
  const pair = random.one(pairs)
  if (!pair) return null
  const [{ start }, { end }] = pair
  return replace(draft.body, [{ start, end, text: `${pair[1].text} ${pair[0].text}` }])
}

/** The quote stands there without its marks. */
export const marksTakenOut: Edit = ({ body }, quote) => {
  const { start, end } = extentOf(quote)
  if (!/[„"”]/.test(body.charAt(start - 1)) || !/[”"]/.test(body.charAt(end))) return null
  return {
    pieces: piecesOf(body, [
      { start: start - 1, end: start, text: '' },
      { start: end, end: end + 1, text: '' },
    ]),
    sense: 'kept',
  }
}
