import {
  AND,
  DATE_NOUN_ABBREVIATIONS,
  DATE_NOUNS,
  DATELINE_MARKS,
  IN_TERM,
  OR,
  SINCE,
  UP_TO,
} from '../../lexicon/calendar/prepositions.ts'
import { RELATIVE_DAYS } from '../../lexicon/calendar/relative.ts'
import { AT_HOUR, HOUR, HOURS, HOURS_A_DAY, WEEKEND } from '../../lexicon/calendar/units.ts'
import { WEEKDAYS } from '../../lexicon/calendar/weekdays.ts'
import { isDash } from '../../text/dashes.ts'
import { type DateToken, isGlued, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { isCounting, readYear } from '../read-parts.ts'
import { clauseAround, hasWord } from '../tense.ts'

/**
 * `w czwartek (15.03)`, `dnia 15.03`, `15.03 | Nidów`: a day and a month in figures. Bare they are a time, a result or a
 * paragraph, so a weekday, a bracket behind one or a word for the day stands before them, or the bar of a dateline beside,
 * or they are an end of what lasts (`od 1.07 do 31.08`), or a year is told behind (`15.07 br.`).
 */
export const shortDate: Finder = {
  opens: ({ number }) => number !== null && number <= 31,
  find: findShortDate,
}

/** A day and a month in figures, up to their stop or past it. */
interface Figures {
  day: number
  month: number
  end: number
  hasStop: boolean
}

function findShortDate(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const days = findDays(tokens, at)
  if (days) return days
  const read = readFigures(tokens, at)
  if (!read) return null
  const { day, month, end, hasStop } = read
  const year = readYear(tokens, end)?.value
  if (year && 'shift' in year && !isGlued(tokens, at))
    return { end: readYear(tokens, end)?.end ?? end, expression: { type: 'day', day, month, year } }
  const expression = { type: 'day', day, month, year: null } as const
  // `od 1.07. do`: the stop is the first end's own
  if (isFirstOfRange(tokens, at, read)) return { end: hasStop ? end + 1 : end, expression }
  const next = hasStop ? end + 1 : end
  const isDated =
    isIntroduced(tokens, at) ||
    isListed(tokens, at) ||
    isLastOfRange(tokens, at) ||
    (lowerAt(tokens, at - 1) !== AT_HOUR && isBeforeHour(tokens, next)) ||
    DATELINE_MARKS.has(wordAt(tokens, next))
  if (!isDated) return null
  // the stop belongs to it only inside brackets: elsewhere it may be the sentence's
  return { end: hasStop && wordAt(tokens, end + 1) === ')' ? end + 1 : end, expression }
}

export function readFigures(tokens: readonly DateToken[], at: number): Figures | null {
  const [day, month] = [numberAt(tokens, at), numberAt(tokens, at + 2)]
  if (day === null || month === null || day < 1 || day > 31 || month < 1 || month > 12) return null
  if (wordAt(tokens, at + 1) !== '.' || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null
  if (tokens[at + 2]?.text.length !== 2) return null
  const hasStop = wordAt(tokens, at + 3) === '.' && isGlued(tokens, at + 3)
  if (hasStop && isGlued(tokens, at + 4) && numberAt(tokens, at + 4) !== null) return null
  return { day, month, end: at + 3, hasStop }
}

/** `w dniach 14-15.06`, `w weekend 14-15.06`: two days of one month. */
function findDays(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const day = numberAt(tokens, at)
  const isStretch = lowerAt(tokens, at + 1) === UP_TO && SINCE.has(lowerAt(tokens, at - 1))
  const last = isStretch || isDash(wordAt(tokens, at + 1)) ? readFigures(tokens, at + 2) : null
  // `w terminie 14-15.06`, `w dniach od 14 do 15.06`
  const isInTerm = IN_TERM.has(lowerAt(tokens, isStretch ? at - 2 : at - 1))
  if (
    day === null ||
    !last ||
    day < 1 ||
    day >= last.day ||
    !(isInTerm || (!isStretch && (isIntroduced(tokens, at) || isOfWeekend(tokens, at) || isListed(tokens, at))))
  )
    return null
  return { end: last.end, expression: { type: 'day', day, lastDay: last.day, month: last.month, year: null } }
}

const isOfWeekend = (tokens: readonly DateToken[], at: number): boolean =>
  WEEKEND.has(lowerAt(tokens, wordAt(tokens, at - 1) === '(' ? at - 2 : at - 1))

export function isIntroduced(tokens: readonly DateToken[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (DATE_NOUNS.has(before) || WEEKDAYS.has(before) || DATELINE_MARKS.has(before)) return true
  const earlier = lowerAt(tokens, at - 2)
  if (before === '.') return DATE_NOUN_ABBREVIATIONS.has(earlier)
  if (before === ':') return DATE_NOUNS.has(earlier) || IN_TERM.has(earlier)
  return (before === '(' && RELATIVE_DAYS.has(earlier)) || ((before === '(' || before === ',') && WEEKDAYS.has(earlier))
}

/** Of one list nobody tells more. */
const LONGEST_LIST = 12

/** `w dniach: 17-18.03, 24.03 oraz 7-8.04`: what introduces the first of a list is all the others'. */
function isListed(tokens: readonly DateToken[], at: number): boolean {
  for (let from = at, i = 0; i < LONGEST_LIST; i++) {
    const joint = lowerAt(tokens, from - 1)
    if (joint !== ',' && !AND.has(joint) && !OR.has(joint)) return false
    const last = from - 4
    if (!readFigures(tokens, last)) return false
    from = isDash(wordAt(tokens, last - 1)) && numberAt(tokens, last - 2) !== null ? last - 2 : last
    if (isIntroduced(tokens, from) || isOfWeekend(tokens, from)) return true
  }
  return false
}

/** `7.02, godz. 20`, `7.02 o godz. 20` */
function isBeforeHour(tokens: readonly DateToken[], next: number): boolean {
  const at = wordAt(tokens, next) === ',' ? next + 1 : next
  const hourAt = lowerAt(tokens, at) === AT_HOUR ? at + 1 : at
  if (!HOUR.has(lowerAt(tokens, hourAt))) return false
  return numberAt(tokens, wordAt(tokens, hourAt + 1) === '.' ? hourAt + 2 : hourAt + 1) !== null
}

/** `od 1.07 do`, `w dniach 1.07 - 31.08`: behind the joint is the other end, and the two are no hours or prices. */
function isFirstOfRange(tokens: readonly DateToken[], at: number, first: Figures): boolean {
  const joint = first.hasStop ? first.end + 1 : first.end
  const isNoun = DATE_NOUNS.has(lowerAt(tokens, at - 1)) && isDash(wordAt(tokens, joint))
  const isOpened = lowerAt(tokens, joint) === UP_TO && SINCE.has(lowerAt(tokens, at - 1))
  if (!isNoun && !isOpened) return false
  const last = readFigures(tokens, joint + 1)
  // `do 31.08.2031`: told in full
  if (!last) return isInFull(tokens, joint + 1)
  if (first.hasStop || isNoun || IN_TERM.has(lowerAt(tokens, at - 2))) return true
  if (isCounting(tokens, last.end) || hasWord(tokens, clauseAround(tokens, { from: at, to: last.end }), HOURS))
    return false
  return isNoHour(tokens, at) || isNoHour(tokens, joint + 1)
}

/** The first end stands before its joint. */
function isLastOfRange(tokens: readonly DateToken[], at: number): boolean {
  const joint = at - 1
  if (lowerAt(tokens, joint) !== UP_TO && !isDash(wordAt(tokens, joint))) return false
  const from = wordAt(tokens, joint - 1) === '.' ? joint - 4 : joint - 3
  const first = readFigures(tokens, from)
  return first !== null && isFirstOfRange(tokens, from, first)
}

/** Past the hours of a day, or with a nought, which nobody writes before one. */
const isNoHour = (tokens: readonly DateToken[], at: number): boolean =>
  (numberAt(tokens, at) ?? 0) > HOURS_A_DAY || (tokens[at]?.text.startsWith('0') ?? false)

/** A day, a month and a year in figures. */
export const isInFull = (tokens: readonly DateToken[], at: number): boolean =>
  [1, 3].every((i) => wordAt(tokens, at + i) === '.' && isGlued(tokens, at + i) && isGlued(tokens, at + i + 1)) &&
  [0, 2].every((i) => numberAt(tokens, at + i) !== null) &&
  tokens[at + 4]?.text.length === 4
