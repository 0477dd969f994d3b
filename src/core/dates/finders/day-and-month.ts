import { ENGLISH_MONTHS, MONTH_ABBREVIATIONS, MONTH_GENITIVES } from '../../lexicon/calendar/months.ts'
import { DAY_ORDINALS } from '../../lexicon/calendar/numbers.ts'
import { AND, MOVED, NIGHT_JOINTS, RANGE_JOINTS } from '../../lexicon/calendar/prepositions.ts'
import { MONTH_GENITIVE, MONTH_SHORT_FOR } from '../../lexicon/calendar/units.ts'
import { type DateToken, isGlued, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { Expression, FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { type Read, readDayOrdinal, readWhich, readYear, romanNumber, yearNumber } from '../read-parts.ts'

/** Of one month nobody lists more days. */
const MOST_DAYS = 12

/**
 * `12 stycznia 2022 r.`, `29 marca ub.r.`, `3-9 marca`, `10 i 11 grudnia`, `3, 10 i 17 maja`, `w nocy 3/4 maja`,
 * `pierwszego września`, `12 bm.`; `5 gru 2024` and `12 V 1990` with their year. A capitalised month is a street's or a feast's
 * name.
 */
export const dayAndMonth: Finder = {
  opens: ({ number, lower }) => number !== null || DAY_ORDINALS.has(lower),
  find: findDayAndMonth,
}

function findDayAndMonth(tokens: readonly DateToken[], at: number): FoundExpression | null {
  if (isGlued(tokens, at) && /^[.,:/\p{L}-]$/u.test(wordAt(tokens, at - 1))) return null
  const first = readDay(tokens, at)
  if (!first) return null
  const days = readDays(tokens, at, first)
  const near = readNearMonth(tokens, days.end)
  const ofNear = near && ofNearMonth(days, near.value)
  if (near) return ofNear && { end: near.end, expression: ofNear }
  const { month, year, end } = readMonth(tokens, days.end) ?? {}
  if (month === undefined || end === undefined) return null
  const rest = { month, year: year?.value ?? null }
  const [day = 0] = days.value
  const last = days.value.at(-1) ?? day
  if (days.value.length === 1) return { end, expression: { type: 'day', day, ...rest } }
  if (days.value.some((value, i) => i > 0 && value <= (days.value[i - 1] ?? 0))) return null
  return days.isRange
    ? { end, expression: { type: 'day', day, lastDay: last, ...rest } }
    : { end, expression: { type: 'days', days: days.value, ...rest } }
}

/** The days before a month: one, two with a joint, or a list. */
function readDays(
  tokens: readonly DateToken[],
  at: number,
  first: Read<number>,
): Read<number[]> & { isRange: boolean } {
  const days = [first.value]
  let { end } = first
  let isRange = false
  for (let i = 1; i < MOST_DAYS; i++) {
    const joint = lowerAt(tokens, end)
    const isList = joint === ',' || AND.has(joint)
    const isRangeJoint = days.length === 1 && (RANGE_JOINTS.has(joint) || NIGHT_JOINTS.has(joint))
    const next = isList || isRangeJoint ? readDay(tokens, end + 1) : null
    // `mecz drugi, 12 grudnia trzeci`
    const isOfKind = (numberAt(tokens, at) === null) === (numberAt(tokens, end + 1) === null)
    if (!next || !isOfKind || isRange) break
    // moved `z 3 na 12 maja`; `12/14 maja` is no night
    if ((MOVED.has(joint) || NIGHT_JOINTS.has(joint)) && next.value !== first.value + 1) break
    days.push(next.value)
    end = next.end
    isRange = isRangeJoint
  }
  return { value: days, end, isRange }
}

/** `ubiegłego miesiąca`; `bm.`, `ub.m.`: letters with their stops, of which the last may be the sentence's. */
function readNearMonth(tokens: readonly DateToken[], at: number): Read<number> | null {
  const which = readWhich(tokens, at)
  if (which && MONTH_GENITIVE.has(wordAt(tokens, which.end))) return { value: which.value, end: which.end + 1 }
  let letters = lowerAt(tokens, at)
  let end = at + 1
  if (wordAt(tokens, end) === '.' && MONTH_SHORT_FOR.get(letters) === undefined) {
    letters = `${letters} ${lowerAt(tokens, end + 1)}`
    end += 2
  }
  const value = MONTH_SHORT_FOR.get(letters)
  if (value === undefined) return null
  return { value, end: wordAt(tokens, end) === '.' ? end + 1 : end }
}

/** `3-5 bm.`, `12 i 13 bm.`: from the first day to the last; null for `12 i 20 bm.`, of which each is one. */
function ofNearMonth({ value, isRange }: ReturnType<typeof readDays>, shift: number): Expression | null {
  const [day = 0] = value
  const last = value.at(-1) ?? day
  if (last === day) return { type: 'day-of-month', day, shift }
  const isStretch = isRange ? last > day : value.every((one, i) => one === day + i)
  return isStretch ? { type: 'day-of-month', day, lastDay: last, shift } : null
}

/** The month behind a day, with its year. */
function readMonth(tokens: readonly DateToken[], at: number) {
  const word = wordAt(tokens, at)
  const month = MONTH_GENITIVES.get(word)
  if (month !== undefined) {
    const year = readYear(tokens, at + 1)
    return { month, year, end: year?.end ?? at + 1 }
  }
  // `3 Maja 1920 roku`: of a street no year is told
  const capitalised = MONTH_GENITIVES.get(lowerAt(tokens, at))
  if (capitalised !== undefined && yearNumber(tokens, at + 1) !== null) {
    const year = readYear(tokens, at + 1)
    return year && { month: capitalised, year, end: year.end }
  }
  const short = MONTH_ABBREVIATIONS.get(lowerAt(tokens, at)) ?? ENGLISH_MONTHS.get(lowerAt(tokens, at))
  const named = short ?? romanNumber(tokens[at]?.text ?? '')
  if (!named || named > 12) return null
  const yearAt = wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1
  const year = yearNumber(tokens, yearAt) === null ? null : readYear(tokens, yearAt)
  return year && { month: named, year, end: year.end }
}

function readDay(tokens: readonly DateToken[], at: number): Read<number> | null {
  const number = numberAt(tokens, at)
  if (number === null) return readDayOrdinal(tokens, at)
  if (number < 1 || number > 31 || (tokens[at]?.text.length ?? 0) > 2) return null
  // an ordinal may carry its stop: `3. i 4. kwietnia`, `12. stycznia`
  const hasStop = wordAt(tokens, at + 1) === '.' && isGlued(tokens, at + 1)
  return { value: number, end: hasStop ? at + 2 : at + 1 }
}
