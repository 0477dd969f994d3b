import { NUMBER_WORDS, ORDINALS } from '../../lexicon/calendar/numbers.ts'
import {
  AHEAD_PREPOSITIONS,
  AND,
  APPROXIMATELY,
  AT_NIGHT,
  type Bound,
  DATE_NOUN_ABBREVIATIONS,
  DATE_NOUNS,
  DATE_PREPOSITIONS,
  FILLERS,
  FIRST_OR_LAST,
  IN,
  MONTH_NOUNS,
  NIGHT,
  OF,
  OPEN_NEGATED,
  OR,
  PART_UNITS,
  PARTS,
  PARTS_AHEAD,
  TURN,
  UP_TO,
  WITHIN,
} from '../../lexicon/calendar/prepositions.ts'
import { GOES_ON_BEHIND, LATER, STRETCH_PREPOSITIONS, UP_TO_TODAY } from '../../lexicon/calendar/relative.ts'
import { AFTER, COMPARED, MORE_THAN } from '../../lexicon/calendar/states.ts'
import { OTHER_YEARS, SEASON_WORDS, YEAR_WORDS } from '../../lexicon/calendar/units.ts'
import { NOT } from '../../lexicon/negations.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { Candidate } from '../expression.ts'
import { romanNumber } from '../read-parts.ts'
import { refersTo } from '../refers-to.ts'
import { clauseAround } from '../tense.ts'
import { pastDayPart } from './join-ranges.ts'

/** Widens each candidate by what belongs to it: `pod koniec`, `w dniu`, `w latach`, `około`, `od`, and `wieczorem` behind it. */
export function attachPreposition(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  let free = 0
  return candidates.map((candidate, i) => {
    const widened = widen(candidate, tokens, free, candidates[i + 1]?.from ?? tokens.length)
    free = widened.to
    return widened
  })
}

function widen(candidate: Candidate, tokens: readonly DateToken[], free: number, limit: number): Candidate {
  const on = goesOn(candidate, tokens)
  if (on !== null && candidate.to + 2 <= limit) return { ...widenBefore(candidate, tokens, free, limit), ...on }
  return widenBefore(candidate, tokens, free, limit)
}

/** `30 marca 2019 roku i później,`, `w 1980 roku lub wcześniej`: an end left open behind it. */
function goesOn({ expression, to }: Candidate, tokens: readonly DateToken[]): Pick<Candidate, 'to' | 'bound'> | null {
  const isDated = expression.type === 'day' || expression.type === 'months' || expression.type === 'year'
  const way = LATER.get(wordAt(tokens, to + 1))
  if (!isDated || way === undefined) return null
  // `w 2015 roku i później stanął`: what happened next
  const behind = wordAt(tokens, to + 2) === ',' ? to + 3 : to + 2
  const isClosed = !/^\p{L}/u.test(wordAt(tokens, to + 2)) && !GOES_ON_BEHIND.has(wordAt(tokens, behind))
  if (!OR.has(wordAt(tokens, to)) && !(AND.has(wordAt(tokens, to)) && isClosed)) return null
  return { to: to + 2, bound: way > 0 ? 'since' : 'until' }
}

function widenBefore(candidate: Candidate, tokens: readonly DateToken[], free: number, limit: number): Candidate {
  const { expression } = candidate
  const to = Math.min(limit, skipDayPart(candidate, tokens))
  // mimo 8 lat: what stands before a lasting state does not belong to it; `od ośmiu lat` brought its preposition along
  if (expression.type === 'lasting' || expression.type === 'counted') return { ...candidate, to }
  if (expression.type === 'offset' && expression.from === 'publication') {
    const own = STRETCH_PREPOSITIONS.get(lowerAt(tokens, candidate.from))
    if (own) return { ...candidate, to, bound: own === 'since' ? 'since' : null }
  }
  if (candidate.attributive) return candidate
  const cursor = new Cursor(tokens, candidate.from, free)
  cursor.back(FILLERS)
  if (expression.type === 'months') cursor.back(MONTH_NOUNS)
  if (cursor.back(WITHIN)) cursor.back(DATE_PREPOSITIONS)
  if (isOfYears(candidate)) cursor.back(OTHER_YEARS)
  const isNamed = isOfYears(candidate) && (cursor.back(YEAR_WORDS) || cursor.back(SEASON_WORDS))
  // `po trzech kwartałach 2020 r.`: within that year
  const isPartOfUnits = isLongerThanDay(candidate) && cursor.backPartUnits(expression.type === 'year')
  const isPart = isPartOfUnits || backPart(cursor, isNamed)
  const approximate = cursor.back(APPROXIMATELY) || cursor.backShort(APPROXIMATELY)
  const isPartAhead = PARTS_AHEAD.has(lowerAt(tokens, cursor.from))
  const preposition = lowerAt(tokens, cursor.from - 1)
  let bound: Bound = null
  let ahead = false
  if (cursor.back(DATE_PREPOSITIONS)) {
    const isCompared =
      COMPARED.has(lowerAt(tokens, cursor.from - 1)) ||
      (preposition === UP_TO && refersTo(tokens, cursor.from, expression))
    bound =
      isCompared || (isPartOfUnits && expression.type === 'year' && AFTER.has(preposition))
        ? null
        : isUpToNow(candidate, preposition)
          ? 'until'
          : (DATE_PREPOSITIONS.get(preposition) ?? null)
    if (IN.has(preposition) && isPlacedInYear(candidate)) bound = openBefore(tokens, cursor.from)
    // `na początku maja` looks nowhere, and nor does `na przełomie roku`
    const isWithin = bound === null && !isPartAhead && (isPart || TURN.has(lowerAt(tokens, candidate.from)))
    ahead = AHEAD_PREPOSITIONS.has(preposition) && !isCompared && !isWithin
  }
  cursor.backBoth(NIGHT, DATE_PREPOSITIONS)
  if (isClosed(candidate)) cursor.back(AT_NIGHT)
  return {
    ...candidate,
    from: cursor.from,
    to,
    approximate: approximate || candidate.approximate,
    ahead,
    bound: isClosed(candidate) ? null : bound,
  }
}

/** Tokens back from what is compared to `nie`: `nie ruszą wcześniej`. */
const NOT_WITHIN = 4

/**
 * `nie wcześniej niż w 2035 roku`: the side that stays open, of what ends before `at`; what is to be `najwcześniej w 2035 roku` may
 * well be then.
 */
function openBefore(tokens: readonly DateToken[], at: number): Bound {
  if (!MORE_THAN.has(lowerAt(tokens, at - 1))) return null
  const { from } = clauseAround(tokens, { from: at, to: at })
  const isNegated = tokens.slice(Math.max(from, at - 2 - NOT_WITHIN), at - 2).some(({ form }) => form.lower === NOT)
  return isNegated ? (OPEN_NEGATED.get(lowerAt(tokens, at - 2)) ?? null) : null
}

/** `w dniu`, `pod koniec`, `w II połowie`: whether it is a part of what follows. */
function backPart(cursor: Cursor, isNamed: boolean): boolean {
  if (!isNamed && !cursor.back(DATE_NOUNS)) cursor.backShort(DATE_NOUN_ABBREVIATIONS)
  const isPart = cursor.back(PARTS) || cursor.backShort(PARTS)
  if (isPart) cursor.backOrdinal()
  return isPart
}

/** Quarters and halves have no more. */
const MOST_PARTS = 4

/** Goes back over words that it is shown, as far as the expression before. */
class Cursor {
  from: number
  private readonly tokens: readonly DateToken[]
  private readonly free: number

  constructor(tokens: readonly DateToken[], from: number, free: number) {
    this.tokens = tokens
    this.from = from
    this.free = free
  }

  back(words: { has: (word: string) => boolean }): boolean {
    if (this.from <= this.free || !words.has(lowerAt(this.tokens, this.from - 1))) return false
    this.from -= 1
    return true
  }

  /** Over a word that is written short, with its full stop: `dn.`, `ok.`, `poł.` */
  backShort(words: ReadonlySet<string>): boolean {
    if (this.from - 2 < this.free || wordAt(this.tokens, this.from - 1) !== '.') return false
    if (!words.has(lowerAt(this.tokens, this.from - 2))) return false
    this.from -= 2
    return true
  }

  /** Over two words, or neither. */
  backBoth(second: ReadonlySet<string>, first: { has: (word: string) => boolean }): void {
    if (this.from - 2 < this.free) return
    if (!second.has(lowerAt(this.tokens, this.from - 1)) || !first.has(lowerAt(this.tokens, this.from - 2))) return
    this.from -= 2
  }

  /** `w drugiej połowie`, `w II połowie`. */
  backOrdinal(): boolean {
    if (this.back(ORDINALS) || this.back(FIRST_OR_LAST)) return true
    // `w 2. połowie`
    if (wordAt(this.tokens, this.from - 1) === '.' && this.from - 2 >= this.free) {
      if ((numberAt(this.tokens, this.from - 2) ?? MOST_PARTS + 1) > MOST_PARTS) return false
      this.from -= 2
      return true
    }
    if (this.from <= this.free || !romanNumber(this.tokens[this.from - 1]?.text ?? '')) return false
    this.from -= 1
    return true
  }

  /** `w pierwszych dniach`, `w ostatnich trzech miesiącach`, of a year `za 11 miesięcy`; the units alone are no part. */
  backPartUnits(isOfYear: boolean): boolean {
    const { from } = this
    if (!this.back(PART_UNITS)) return false
    const isCounted = this.from > this.free && isNumber(this.tokens, this.from - 1)
    if (isCounted) this.from -= 1
    if (this.back(FIRST_OR_LAST) || this.backOrdinal() || (isCounted && isOfYear)) return true
    this.from = from
    return false
  }
}

const isNumber = (tokens: readonly DateToken[], at: number): boolean =>
  numberAt(tokens, at) !== null || NUMBER_WORDS.has(lowerAt(tokens, at))

/** `w sezonie 2014/15`, `w roku szkolnym 2014/15` */
const isOfYears = ({ expression }: Candidate): boolean => expression.type === 'years' || expression.type === 'year'

/** `stoi po dziś dzień`: not from today on. */
const isUpToNow = ({ expression }: Candidate, preposition: string): boolean =>
  UP_TO_TODAY.has(preposition) && expression.type === 'period' && expression.unit === 'day' && expression.shift === 0

const isLongerThanDay = ({ expression }: Candidate): boolean =>
  expression.type === 'months' ||
  expression.type === 'year' ||
  (expression.type === 'period' && expression.unit !== 'day' && expression.unit !== 'week')

/** Weekdays and weeks are told of near their day, and look their own way. */
const isPlacedInYear = ({ expression: { type } }: Candidate): boolean =>
  type === 'year' || type === 'months' || type === 'day'

/** Both of its ends are said already. */
function isClosed({ expression }: Candidate): boolean {
  return (
    expression.type === 'range' ||
    expression.type === 'run' ||
    ((expression.type === 'day' || expression.type === 'day-of-month') && expression.lastDay !== undefined)
  )
}

function skipDayPart({ from, to, expression }: Candidate, tokens: readonly DateToken[]): number {
  // `od piątku do niedzieli rano`; `z piątku na sobotę` is a night already
  const last = expression.type === 'range' && !OF.has(lowerAt(tokens, from)) ? expression.to : expression
  const isOfDay =
    last.type === 'weekday' ||
    last.type === 'day' ||
    last.type === 'day-of-month' ||
    (last.type === 'period' && last.unit === 'day')
  return isOfDay ? pastDayPart(tokens, to) : to
}
