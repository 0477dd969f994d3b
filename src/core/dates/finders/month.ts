import { MAY_OR_VERB, MONTH_ADJECTIVES, MONTHS } from '../../lexicon/calendar/months.ts'
import { AND, DATE_PREPOSITIONS, PART_UNITS, PARTS, POSSESSIVES } from '../../lexicon/calendar/prepositions.ts'
import { WEEKEND } from '../../lexicon/calendar/units.ts'
import { isDash } from '../../text/dashes.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { readYear } from '../read-parts.ts'

/**
 * `w styczniu`, `kwiecień 2019`, `kwiecień-wrzesień`, `grudniowej`. Capitalised and without a year, it is a surname;
 * somebody's (`mój maj`) is no month of the calendar.
 */
export const month: Finder = {
  opens: ({ lower }) => MONTHS.has(lower) || MONTH_ADJECTIVES.has(lower),
  find: findMonth,
}

function findMonth(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const word = wordAt(tokens, at)
  const adjective = MONTH_ADJECTIVES.get(word)
  if (adjective !== undefined) {
    const isWeekend = WEEKEND.has(wordAt(tokens, at + 1))
    return {
      end: isWeekend ? at + 2 : at + 1,
      expression: { type: 'months', month: adjective, lastMonth: adjective, year: null },
      attributive: !isWeekend,
    }
  }
  const month = MONTHS.get(lowerAt(tokens, at))
  if (month === undefined || isSurname(tokens, at) || isVerb(tokens, at)) return null
  const dash = isDash(wordAt(tokens, at + 1))
  const second = dash ? MONTHS.get(wordAt(tokens, at + 2)) : undefined
  const lastMonth = second !== undefined && second > month ? second : month
  const next = lastMonth === month ? at + 1 : at + 3
  const year = readYear(tokens, next) ?? sharedYear(tokens, next)
  if (!year && POSSESSIVES.has(lowerAt(tokens, at - 1))) return null
  return {
    end: year && year.end > next ? year.end : next,
    expression: { type: 'months', month, lastMonth, year: year?.value ?? null },
  }
}

/** The first word of a sentence is lowered, so there only a preposition or a year tells the month from the name. */
function isSurname(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  if (!token || (token.text === token.text.toLowerCase() && numberAt(tokens, at - 1) === null)) return false
  const before = lowerAt(tokens, at - 1)
  const isShouted = token.text === token.text.toUpperCase()
  if (isShouted && (DATE_PREPOSITIONS.has(before) || PARTS.has(before))) return false
  return readYear(tokens, at + 1) === null
}

/** `maja` without its diacritics is the verb of having; nothing before it makes a date of it. */
function isVerb(tokens: readonly DateToken[], at: number): boolean {
  if (lowerAt(tokens, at) !== MAY_OR_VERB || readYear(tokens, at + 1) !== null) return false
  const before = lowerAt(tokens, at - 1)
  return !(
    DATE_PREPOSITIONS.has(before) ||
    PARTS.has(before) ||
    PART_UNITS.has(before) ||
    AND.has(before) ||
    before === ',' ||
    before === '.' ||
    isDash(before)
  )
}

/** `w marcu i kwietniu 2020`: the year is both months'. */
function sharedYear(tokens: readonly DateToken[], at: number) {
  if (!AND.has(wordAt(tokens, at)) || !MONTHS.has(wordAt(tokens, at + 1))) return null
  const year = readYear(tokens, at + 2)
  return year && { value: year.value, end: at }
}
