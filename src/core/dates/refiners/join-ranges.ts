import { ORDINALS } from '../../lexicon/calendar/numbers.ts'
import {
  AND,
  DATE_NOUNS,
  DAY_PARTS,
  IN,
  JOINT_FILLERS,
  MOVED,
  PARTS,
  RANGE_JOINTS,
  RANGE_OPENERS,
  SINCE,
  TURN,
  UP_TO,
} from '../../lexicon/calendar/prepositions.ts'
import { AT_HOUR, HOUR, HOURS_A_DAY, YEAR_WORDS } from '../../lexicon/calendar/units.ts'
import { type DateToken, isGlued, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { Candidate, Expression, YearRef } from '../expression.ts'

/** Tokens between the ends of a range, and before its first. */
const MOST_BETWEEN = 4

/** `od 24 lutego do 3 marca`, `między majem a lipcem`, `z soboty na niedzielę`, `na przełomie maja i czerwca`. */
export function joinRanges(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const previous = joined.at(-1)
    const from = previous && opensAt(previous, candidate, tokens)
    if (previous && from != null) {
      const expression = range(previous.expression, endOf(previous, candidate, tokens))
      joined[joined.length - 1] = { ...candidate, from, expression }
    } else joined.push(candidate)
  }
  return joined
}

/** Where the range begins, its opening word included; null when the two make none. */
function opensAt(first: Candidate, second: Candidate, tokens: readonly DateToken[]): number | null {
  if (!isEnd(first) || !isEnd(second)) return null
  const joint = jointBetween(first, second, tokens)
  if (joint === null) return null
  const from = openingOf(first, tokens)
  const opener = lowerAt(tokens, from - 1)
  if (AND.has(joint)) return TURN.has(lowerAt(tokens, first.from - 1)) ? first.from : null
  const openers = RANGE_OPENERS.get(joint)
  if (openers && MOVED.has(joint) && !isNextDay(first, second)) return null
  if (openers) return openers.has(opener) ? from - 1 : null
  return first.expression.type === second.expression.type && !isBackward(first, second) ? first.from : null
}

/** `4 stycznia - 1 stycznia jest wolne`: no range goes back in its month. */
const isBackward = ({ expression: first }: Candidate, { expression: second }: Candidate): boolean =>
  first.type === 'day' &&
  second.type === 'day' &&
  first.month === second.month &&
  !second.year &&
  second.day < first.day

/** `z soboty na niedzielę` is the night between; `z marca na maj` something was moved. */
function isNextDay({ expression: first }: Candidate, { expression: second }: Candidate): boolean {
  if (first.type === 'weekday' && second.type === 'weekday') return second.weekday === (first.weekday % 7) + 1
  if (first.type === 'period' && second.type === 'period')
    return second.unit === 'day' && second.shift === first.shift + 1
  if (first.type !== 'day' || second.type !== 'day') return false
  return second.day === first.day + 1 || (second.day === 1 && second.month !== first.month)
}

/** Before the first end stand the words for a part of it or for its day: `od końca maja`, `od dnia 3 maja`. */
function openingOf(first: Candidate, tokens: readonly DateToken[]): number {
  let from = beforeHour(tokens, first)
  for (let i = 0; i < MOST_BETWEEN && isPartWord(lowerAt(tokens, from - 1)); i++) from -= 1
  return from
}

const isPartWord = (word: string): boolean =>
  PARTS.has(word) || DATE_NOUNS.has(word) || YEAR_WORDS.has(word) || ORDINALS.has(word)

/** The one joint between two ends, beside which a comma, `aż` or the words for a part of the second may stand. */
function jointBetween(first: Candidate, second: Candidate, tokens: readonly DateToken[]): string | null {
  const start = pastHours(tokens, first.to)
  const end = beforeHour(tokens, second)
  if (end < start || end - start > MOST_BETWEEN) return null
  let joint: string | null = null
  for (let i = start; i < end; i++) {
    const word = lowerAt(tokens, i)
    if (joint === null && (RANGE_JOINTS.has(word) || AND.has(word))) joint = word
    else if (!JOINT_FILLERS.has(word) && !(joint !== null && isPartWord(word))) return null
  }
  // behind an hour only `od … do` says that the two are ends: `w piątek o godz. 20 - w sobotę`
  return (start > first.to || end < second.from) && joint !== UP_TO ? null : joint
}

/**
 * Back over `godziny 19 w`, `godz. 19.30 w`, `godz. 5 rano w` behind `od` or `do`, and over `19 w` before a weekday: the hour
 * of an end may stand before its day.
 */
function beforeHour(tokens: readonly DateToken[], { from: at, expression }: Candidate): number {
  if (!IN.has(lowerAt(tokens, at - 1))) return at
  const last = DAY_PARTS.some(([part, rest]) => !rest && lowerAt(tokens, at - 2) === part) ? at - 3 : at - 2
  const isExact =
    /^[.:]$/.test(wordAt(tokens, last - 1)) && isGlued(tokens, last) && numberAt(tokens, last - 2) !== null
  const hour = isExact ? last - 2 : last
  if ((numberAt(tokens, hour) ?? HOURS_A_DAY + 1) > HOURS_A_DAY) return at
  const word = wordAt(tokens, hour - 1) === '.' ? hour - 2 : hour - 1
  const isNamed = HOUR.has(lowerAt(tokens, word))
  // `wzrosła od 5 w lutym do 20 w maju`
  if (!isNamed && expression.type !== 'weekday') return at
  const from = isNamed ? word : hour
  const before = lowerAt(tokens, from - 1)
  return SINCE.has(before) || before === UP_TO ? from : at
}

/** An hour and a part of a day may stand behind the first end, and no more. */
const MOST_HOURS = 2

/** Past `wieczorem`, `(godz. 20)`, `od godz. 20.00`, `, godz. 22,`. */
function pastHours(tokens: readonly DateToken[], at: number): number {
  let next = at
  for (let i = 0; i < MOST_HOURS; i++) next = pastHour(tokens, pastDayPart(tokens, next))
  return next
}

function pastHour(tokens: readonly DateToken[], at: number): number {
  let next = /^[(,]$/.test(wordAt(tokens, at)) ? at + 1 : at
  if (SINCE.has(lowerAt(tokens, next)) || lowerAt(tokens, next) === AT_HOUR) next += 1
  if (!HOUR.has(lowerAt(tokens, next))) return at
  next += wordAt(tokens, next + 1) === '.' ? 2 : 1
  if (numberAt(tokens, next) === null) return at
  const isExact =
    /^[.:]$/.test(wordAt(tokens, next + 1)) && isGlued(tokens, next + 2) && numberAt(tokens, next + 2) !== null
  next += isExact ? 3 : 1
  return wordAt(tokens, next) === ')' ? next + 1 : next
}

/** Past `wieczorem`, `po południu`. */
export function pastDayPart(tokens: readonly DateToken[], at: number): number {
  const part = DAY_PARTS.find((words) => words.every((word, i) => wordAt(tokens, at + i) === word))
  return part ? at + part.length : at
}

function isEnd({ expression }: Candidate): boolean {
  return !['lasting', 'run', 'unplaced', 'range'].includes(expression.type)
}

/** `od 24 lutego 2022 r. do końca roku`: of the year that the first end names. */
function endOf(first: Candidate, { from, to, expression }: Candidate, tokens: readonly DateToken[]): Expression {
  const year = 'year' in first.expression ? first.expression.year : null
  const isBareYear = expression.type === 'period' && to === from + 1 && YEAR_WORDS.has(lowerAt(tokens, from))
  return isBareYear && year ? { type: 'year', year } : expression
}

/** The year of the second end is the first one's as well: `od maja do lipca 2020`, `od listopada do marca 2020`. */
function range(from: Expression, to: Expression): Expression {
  const year = 'year' in to && to.type !== 'year' ? to.year : null
  if (year && from.type === 'season' && to.type === 'season' && !from.year)
    return { type: 'range', from: { ...from, year: from.season > to.season ? before(year) : year }, to }
  if (!year || !('month' in from) || from.year || !('month' in to)) return { type: 'range', from, to }
  return { type: 'range', from: { ...from, year: from.month > to.month ? before(year) : year }, to }
}

const before = (year: YearRef): YearRef =>
  'absolute' in year ? { absolute: year.absolute - 1 } : { shift: year.shift - 1 }
