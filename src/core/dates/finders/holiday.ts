import {
  BEGGED_IN_VAIN,
  DAY_OF_HOLIDAY,
  FALLS_ON,
  HOLIDAYS,
  type HolidayDate,
  type HolidayForm,
  LONGEST_HOLIDAY,
  UNNAMED_HOLIDAYS,
} from '../../lexicon/calendar/holidays.ts'
import { MONTH_GENITIVES } from '../../lexicon/calendar/months.ts'
import { ORDINALS } from '../../lexicon/calendar/numbers.ts'
import { AND, APPROXIMATELY, DATE_PREPOSITIONS, PARTS, RANGE_JOINTS } from '../../lexicon/calendar/prepositions.ts'
import { RELATIVE_YEARS } from '../../lexicon/calendar/relative.ts'
import { APPROACHING, REFLEXIVE } from '../../lexicon/calendar/states.ts'
import { OTHER_YEARS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { readYear } from '../read-parts.ts'

/**
 * `w Wigilię`, `przed Bożym Narodzeniem`, `na święta wielkanocne`, `w Boże Ciało`, `do świąt`. Churches, squares and
 * people bear the same names, so a preposition, a year or `wypada` says that it is the day.
 */
export const holiday: Finder = {
  opens: ({ lower }) =>
    UNNAMED_HOLIDAYS.has(lower) || DAY_OF_HOLIDAY.has(lower) || OPENINGS.has(lower) || ORDINALS.has(lower),
  find: findHoliday,
}

const OPENINGS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? name))

function findHoliday(tokens: readonly DateToken[], at: number): FoundExpression | null {
  // `w drugi dzień świąt Bożego Narodzenia`
  const nth = DAY_OF_HOLIDAY.has(lowerAt(tokens, at + 1)) ? ORDINALS.get(lowerAt(tokens, at)) : undefined
  const named = readName(tokens, nth === undefined ? at : at + 1)
  // `w drugi dzień świąt`
  const unnamed = nth === undefined ? at : at + 2
  if (!named && !UNNAMED_HOLIDAYS.has(wordAt(tokens, unnamed))) return null
  const preposition = lowerAt(tokens, pastAttribute(tokens, at - 1))
  const isPlaced =
    DATE_PREPOSITIONS.has(preposition) ||
    PARTS.has(preposition) ||
    APPROXIMATELY.has(preposition) ||
    isBehindHoliday(tokens, at)
  if (named) {
    const { form, end: nameEnd, opensWithDay } = named
    if (BEGGED_IN_VAIN.every((word, i) => tokens[nameEnd - BEGGED_IN_VAIN.length + i]?.text === word)) return null
    // `w nowym roku szkolnym`
    if (OTHER_YEARS.has(wordAt(tokens, nameEnd))) return null
    const year = readYear(tokens, nameEnd)
    const isDay = form.behind === null || form.behind.has(preposition)
    const isSmall = /^\p{Ll}/u.test(tokens[at]?.text ?? '')
    if (!isDay && !(isSmall && form.inSmallBehind.has(preposition))) return null
    const isNamed = opensWithDay || year || FALLS_ON.has(wordAt(tokens, nameEnd)) || isBesideDay(tokens, at, nameEnd)
    if (!isPlaced && !isNamed) return null
    const date = nth === undefined ? form.date : dayLater(form.date, nth - 1)
    return { end: year?.end ?? nameEnd, expression: { type: 'holiday', date, year: year?.value ?? null } }
  }
  return isPlaced ? { end: unnamed + 1, expression: { type: 'unplaced' } } : null
}

/** `przed ubiegłorocznym Bożym Narodzeniem`, `przed zbliżającym się Dniem Dziecka`. */
function pastAttribute(tokens: readonly DateToken[], at: number): number {
  if (RELATIVE_YEARS.has(lowerAt(tokens, at))) return at - 1
  const participle = lowerAt(tokens, at) === REFLEXIVE ? at - 1 : at
  return APPROACHING.test(lowerAt(tokens, participle)) ? participle - 1 : at
}

/** `w Wielki Czwartek i Wielki Piątek`, `między Wigilią a Nowym Rokiem`: the preposition is the first one's. */
function isBehindHoliday(tokens: readonly DateToken[], at: number): boolean {
  const joint = lowerAt(tokens, at - 1)
  if (!AND.has(joint) && !RANGE_JOINTS.has(joint)) return false
  let words = ''
  for (let from = at - 2; from >= at - 1 - LONGEST_HOLIDAY; from--) {
    words = words === '' ? lowerAt(tokens, from) : `${lowerAt(tokens, from)} ${words}`
    if (HOLIDAYS.has(words)) return DATE_PREPOSITIONS.has(lowerAt(tokens, from - 1))
  }
  return false
}

/** `Wielka Sobota (30 marca)`, `30 maja Boże Ciało`: its day stands beside it. */
function isBesideDay(tokens: readonly DateToken[], at: number, end: number): boolean {
  const isDay = (number: number, month: number): boolean =>
    numberAt(tokens, number) !== null && MONTH_GENITIVES.has(lowerAt(tokens, month))
  return isDay(at - 2, at - 1) || (wordAt(tokens, end) === '(' && isDay(end + 1, end + 2))
}

/** Feasts of some days keep within their month. */
function dayLater(date: HolidayDate, days: number): HolidayDate {
  return 'fromEaster' in date ? { fromEaster: date.fromEaster + days } : { month: date.month, day: date.day + days }
}

interface Named {
  form: HolidayForm
  end: number
  /** A word for the day stands before the name: `święta`, `dniu`. */
  opensWithDay: boolean
}

/** Words for the day before a name: `na Narodowe Święto Niepodległości`. */
const MOST_DAY_WORDS = 2

/** The longest name at `at`, or behind the words for its day. */
function readName(tokens: readonly DateToken[], at: number): Named | null {
  for (let from = at; from <= at + MOST_DAY_WORDS; from++) {
    const found = readForm(tokens, from)
    if (found) return { ...found, opensWithDay: from > at }
    if (!DAY_OF_HOLIDAY.has(lowerAt(tokens, from))) return null
  }
  return null
}

function readForm(tokens: readonly DateToken[], at: number): { form: HolidayForm; end: number } | null {
  if (!OPENINGS.has(lowerAt(tokens, at))) return null
  let words = ''
  let found: { form: HolidayForm; end: number } | null = null
  for (let end = at + 1; end <= at + LONGEST_HOLIDAY; end++) {
    words = words === '' ? lowerAt(tokens, at) : `${words} ${lowerAt(tokens, end - 1)}`
    const form = HOLIDAYS.get(words)
    if (form) found = { form, end }
  }
  return found
}
