import {
  APPROXIMATORS,
  EACH,
  NUMERATORS,
  ONE_LEMMA,
  ORDINAL_LEMMAS,
  PERCENT,
  POPULATIONS,
  WHOLES,
} from '../../lexicon/counted.ts'
import { ANY_GENDER, CASES, type Case, GENDERS, PLURAL, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { FROM_PREPOSITION, ONTO } from '../../lexicon/prepositions.ts'
import { OF_THEM } from '../../lexicon/pronouns.ts'
import { isPhraseAt, readingsAt, type Token } from '../../text/tokens.ts'
import { ADJECTIVE_POS, ANY, type NounPhrase } from '../nominal.ts'

/** Reads the noun phrase that starts at a token and stands in a case. */
type ReadPhrase = (at: number, wanted: Case) => NounPhrase | null

/** Where a share is sought, and in what case. */
interface Sought {
  tokens: readonly Token[]
  from: number
  end: number
  wanted: Case
  read: ReadPhrase
}

/** So many of whoever was asked: `12,3 proc. ankietowanych`, `8 na 10 badanych`, `co trzeci badany`. */
export function readShare(sought: Sought): NounPhrase | null {
  const { tokens, from, end, wanted, read } = sought
  if (tokens[from]?.form.lower === EACH) return readEach(sought)
  if (isFraction(tokens, from, wanted)) {
    const of = from + 2 < end ? readAsked(tokens, from + 2, read) : null
    return of && { ...of, first: from, head: from + 1 }
  }
  if (tokens[from]?.kind !== 'number') return null
  const outOf = tokens[from + 1]?.text === ONTO && tokens[from + 2]?.kind === 'number' ? from + 3 : -1
  const percent = tokens[from + 1]?.kind === 'comma' && tokens[from + 2]?.kind === 'number' ? from + 3 : from + 1
  if (outOf < 0 && !PERCENT.has(tokens[percent]?.form.lower ?? '')) return null
  const noun = outOf >= 0 ? outOf : tokens[percent + 1]?.text === '.' ? percent + 2 : percent + 1
  const of = noun < end ? readAsked(tokens, noun, read) : null
  if (of) return { ...of, first: from }
  return outOf < 0 && noun <= end && wanted === 'nom' && tokens[noun]?.form?.finite
    ? { first: from, last: noun - 1, head: percent, name: null, agreement: ANY, kind: 'person' }
    : null
}

/** People in the genitive plural, of whom so many say it. */
function readAsked(tokens: readonly Token[], noun: number, read: ReadPhrase): NounPhrase | null {
  const of = read(noun, 'gen')
  if (of && (of.kind === 'person' || isPopulation(tokens[of.head]))) return { ...of, name: null, agreement: ANY }
  if (!isAsked(tokens[noun], 'gen', PLURAL)) return null
  return { first: noun, last: noun, head: noun, name: null, agreement: ANY, kind: 'person' }
}

const isOrdinal = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma, pos }) => pos === 'adj' && ORDINAL_LEMMAS.has(lemma))

/** `jedna trzecia`, `dwóch trzecich`. */
const isFraction = (tokens: readonly Token[], from: number, wanted: Case): boolean =>
  readingsAt(tokens[from]).some(({ lemma, cases }) => NUMERATORS.has(lemma) && cases & CASES[wanted]) &&
  isOrdinal(tokens[from + 1])

/** What opens a share, though by form a preposition: `ponad 60 proc.`, `co trzeci`. */
export const opensShare = (tokens: readonly Token[], from: number, end: number): boolean =>
  skipApproximators(tokens, from, end) > from || (tokens[from]?.form.lower === EACH && isOrdinal(tokens[from + 1]))

/** `co trzeci badany`, `co piąta firma`. */
function readEach({ tokens, from, end, wanted, read }: Sought): NounPhrase | null {
  if (!isOrdinal(tokens[from + 1])) return null
  const noun = from + 2
  if (noun < end && isAsked(tokens[noun], wanted, SINGULAR))
    return {
      first: from,
      last: noun,
      head: noun,
      name: null,
      agreement: { number: SINGULAR, genders: ANY_GENDER },
      kind: 'person',
    }
  // `co drugi z nich`
  if (tokens[noun]?.text === FROM_PREPOSITION && tokens[noun + 1]?.text === OF_THEM && noun + 1 < end)
    return { first: from, last: noun + 1, head: from + 1, name: null, agreement: ANY, kind: 'person' }
  const of = read(noun, wanted)
  return of && of.kind !== 'thing' ? { ...of, first: from, name: null } : null
}

/** `społeczeństwa`: of whom so many say it. */
const isPopulation = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma }) => POPULATIONS.has(lemma))

/** `badanych`, `pytany`: people by what was done to them. */
const isAsked = (token: Token | undefined, wanted: Case, many: number): boolean =>
  readingsAt(token).some(
    ({ pos, cases, number, genders }) =>
      ADJECTIVE_POS.has(pos) && cases & CASES[wanted] && number & many && genders & GENDERS.human,
  )

/** Most words are none of them. */
const OPENING_APPROXIMATORS: ReadonlySet<string> = new Set(APPROXIMATORS.map(([first = '']) => first))

/** Behind `prawie` and its like, where a figure or a part follows; `from` where none do. */
export function skipApproximators(tokens: readonly Token[], from: number, end: number): number {
  if (!OPENING_APPROXIMATORS.has(tokens[from]?.form.lower ?? '')) return from
  const words = APPROXIMATORS.find((forms) => isPhraseAt(tokens, from, forms))
  const to = from + (words?.length ?? 0)
  if (to === from || to >= end) return from
  const isFigure =
    tokens[to]?.kind === 'number' ||
    readingsAt(tokens[to]).some(({ pos, lemma }) => pos === 'num' || WHOLES.has(lemma) || lemma === ONE_LEMMA)
  return isFigure ? to : from
}
