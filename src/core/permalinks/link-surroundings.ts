import { firstFrom, type LocatedStems } from './context.ts'
import { digest, digestHash, hash } from './hash.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'

/** What a link tells of where its quote stood: the digests of a few words around it. */
interface Surroundings {
  context: readonly string[]
}

const WORDS = 3
/**
 * How much of them stands around a quote, as a share of those that there were: of three (two, at the edge of a short
 * article) one, half, more than half, all.
 */
export const ONE_AROUND = 0.3
export const HALF_AROUND = 0.5
export const MOST_AROUND = 0.6
export const ALL_AROUND = 0.9

/** In characters on each side; further where a context is looked for, for sentences may have come between. */
const REACH = 240
const SEARCHED_REACH = 420

/** Of the long words around, the digests of the rarest in the article, in no order: most edits leave most. */
export function digestSurroundings(reading: QuoteReading, { stems }: ArticleReading): string[] {
  const rarest: SidedStem[] = []
  for (const sided of sidedStems(reading, stems, REACH)) {
    let place = rarest.length
    while (place > 0 && isRarer(sided, rarest[place - 1])) place--
    if (place >= WORDS || rarest.includes(sided)) continue
    rarest.splice(place, 0, sided)
    if (rarest.length > WORDS) rarest.pop()
  }
  return [...rarest.map(digestOf), EMPTY, EMPTY, EMPTY].slice(0, WORDS)
}

const isRarer = (one: SidedStem, other: SidedStem | undefined): boolean =>
  other !== undefined && (one.frequency - other.frequency || one.hash - other.hash) < 0

/** 0..1: how much of a link's context stands around a quote. */
export function contextOfQuote(link: Surroundings, reading: QuoteReading, article: ArticleReading): number {
  let around = surroundings.get(reading)
  if (!around) {
    around = digestsAround(reading, article, SEARCHED_REACH)
    surroundings.set(reading, around)
  }
  return shareAround(link, around)
}

/** The rarest words around a quote are those that a link has: an echo of it near by has others, or not all of them. */
export const isInSurroundings = (link: Surroundings, reading: QuoteReading, article: ArticleReading): boolean =>
  digestSurroundings(reading, article).join('') === link.context.join('')

/** How much of a link's context stands around any place, no further off than it was: an echo stands near its quote. */
export const contextOfPlace = (link: Surroundings, place: Place, article: ArticleReading): number =>
  shareAround(link, digestsAround(place, article, REACH))

const digestsAround = (place: Place, { stems }: ArticleReading, reach: number): ReadonlySet<string> =>
  new Set(sidedStems(place, stems, reach).map(digestOf))

function shareAround({ context }: Surroundings, around: ReadonlySet<string>): number {
  const recorded = context.filter((word) => word !== EMPTY)
  return recorded.length === 0 ? 0 : recorded.filter((word) => around.has(word)).length / recorded.length
}

const EMPTY = digest('', 2)
const surroundings = new WeakMap<QuoteReading, ReadonlySet<string>>()

type Place = Pick<QuoteReading, 'start' | 'end'>

/** The stem of a long word with its side of a quote: what was repeated in the lead has nothing before it. */
interface SidedStem {
  hash: number
  /** In the article, of the stem on any side. */
  frequency: number
}

const digestOf = ({ hash }: SidedStem): string => digestHash(hash, 2)

function sidedStems({ start, end }: Place, located: LocatedStems, reach: number): SidedStem[] {
  const { before, after } = sidesOf(located)
  return [
    ...before.slice(firstFrom(located, start - reach), firstFrom(located, start)),
    ...after.slice(firstFrom(located, end), firstFrom(located, end + reach)),
  ]
}

/** Of each stem of an article what it is on either side; one object for all that are alike. */
interface Sides {
  before: SidedStem[]
  after: SidedStem[]
}

const sides = new WeakMap<LocatedStems, Sides>()

function sidesOf(located: LocatedStems): Sides {
  let found = sides.get(located)
  if (!found) {
    const known = new Map<string, readonly [before: SidedStem, after: SidedStem]>()
    found = { before: [], after: [] }
    for (const stem of located.stems) {
      let pair = known.get(stem)
      if (!pair) {
        pair = [
          { hash: hash(`<${stem}`), frequency: 0 },
          { hash: hash(`>${stem}`), frequency: 0 },
        ]
        known.set(stem, pair)
      }
      const [before, after] = pair
      before.frequency = ++after.frequency
      found.before.push(before)
      found.after.push(after)
    }
    sides.set(located, found)
  }
  return found
}
