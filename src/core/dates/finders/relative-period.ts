import { MONTHS } from '../../lexicon/calendar/months.ts'
import { NUMBER_WORDS } from '../../lexicon/calendar/numbers.ts'
import {
  AND,
  DATE_PREPOSITIONS,
  END_OF,
  FIRST_OR_LAST,
  IN,
  OR,
  PART_UNITS,
  PARTS,
  START_OF,
} from '../../lexicon/calendar/prepositions.ts'
import {
  ANOTHER,
  RELATIVE_WEEKS,
  RELATIVE_YEARS,
  SAME,
  THAT_SAME,
  WHICH_BEHIND,
  WHICH_DATED,
  WHICH_IN_TEXT,
  WHICH_ONE,
} from '../../lexicon/calendar/relative.ts'
import {
  AGE_WORDS,
  COUNTED_IN,
  type DateUnit,
  LASTING_NOUNS,
  OTHER_YEARS,
  SINGULAR_UNITS,
  UNITS,
  YEAR_ABBREVIATION_OPENINGS,
} from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensWhich, readWhich, readYear, yearNumber } from '../read-parts.ts'

/** `w ubiegłym tygodniu`, `w tym roku`, `w minionym kwartale`, `w br.`, `tegoroczny`, `(do końca) roku`. */
export const relativePeriod: Finder = {
  opens: (form) =>
    RELATIVE_YEARS.has(form.lower) ||
    RELATIVE_WEEKS.has(form.lower) ||
    opensWhich(form) ||
    THAT_SAME.has(form.lower) ||
    ANOTHER.has(form.lower) ||
    UNITS.has(form.lower) ||
    YEAR_ABBREVIATION_OPENINGS.has(form.lower),
  find: findRelativePeriod,
}

function findRelativePeriod(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const word = lowerAt(tokens, at)
  const year = RELATIVE_YEARS.get(word)
  if (year !== undefined) return adjective(at, 'year', year)
  const week = RELATIVE_WEEKS.get(word)
  if (week !== undefined) return adjective(at, 'week', week)
  return (
    findAbbreviated(tokens, at) ??
    findNamed(tokens, at) ??
    findShared(tokens, at) ??
    findAnother(tokens, at) ??
    findInverted(tokens, at) ??
    findPartOf(tokens, at)
  )
}

const adjective = (at: number, unit: DateUnit, shift: number): FoundExpression => ({
  end: at + 1,
  expression: { type: 'period', unit, shift },
  attributive: true,
})

/** `w ubiegłym roku`, `w ub. tygodniu`, `w tym samym miesiącu`. */
function findNamed(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const isThat = THAT_SAME.has(lowerAt(tokens, at))
  const which = isThat ? { value: 0, end: at + 1 } : readWhich(tokens, at)
  if (!which) return null
  const isNamedSame = SAME.has(lowerAt(tokens, which.end))
  const same = isThat || isNamedSame
  const unitAt = isNamedSame ? which.end + 1 : which.end
  const unit = unitOf(tokens, unitAt)
  if (!unit || isOther(tokens, unitAt + 1)) return null
  // `w tym wieku` is an age
  if (AGE_WORDS.has(wordAt(tokens, unitAt)) && which.value === 0) return null
  const end = unitAt + 1
  if (same) {
    const [counted] = COUNTED_IN[unit]
    return { end, expression: { type: 'offset', unit: counted, amount: 0, from: 'text', exact: true } }
  }
  const word = lowerAt(tokens, at)
  if (FIRST_OR_LAST.has(word) && (LASTING_NOUNS.has(wordAt(tokens, end)) || MONTHS.has(wordAt(tokens, end))))
    return null
  if (WHICH_DATED.has(word)) {
    return unit === 'century' ? null : { end, expression: { type: 'period', unit, shift: which.value, inText: 'own' } }
  }
  const inText = WHICH_IN_TEXT.has(word) ? ({ inText: 'or-publication' } as const) : {}
  return { end, expression: { type: 'period', unit, shift: which.value, ...inText } }
}

/** `w drugiej połowie br.`, `do końca ub.r.`, `w br.` */
function findAbbreviated(tokens: readonly DateToken[], at: number): FoundExpression | null {
  if (!YEAR_ABBREVIATION_OPENINGS.has(lowerAt(tokens, at))) return null
  const before = lowerAt(tokens, at - 1)
  const year = isPartBefore(tokens, at) || DATE_PREPOSITIONS.has(before) ? readYear(tokens, at) : null
  if (!year || !('shift' in year.value)) return null
  return { end: year.end, expression: { type: 'period', unit: 'year', shift: year.value.shift } }
}

/** `w tym i przyszłym roku`, `w ubiegłym i w tym tygodniu`: of the first, the unit behind the second is said only once. */
function findShared(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const first = readWhich(tokens, at)
  if (!first || !(AND.has(lowerAt(tokens, first.end)) || OR.has(lowerAt(tokens, first.end)))) return null
  const secondAt = IN.has(lowerAt(tokens, first.end + 1)) ? first.end + 2 : first.end + 1
  const second = readWhich(tokens, secondAt)
  const unit = second && unitOf(tokens, second.end)
  return unit && unit !== 'century'
    ? { end: first.end, expression: { type: 'period', unit, shift: first.value } }
    : null
}

/** `w kolejnym roku`: only behind `w`, for else it counts. */
function findAnother(tokens: readonly DateToken[], at: number): FoundExpression | null {
  if (!ANOTHER.has(lowerAt(tokens, at)) || !IN.has(lowerAt(tokens, at - 1))) return null
  const unit = unitOf(tokens, at + 1)
  return unit && { end: at + 2, expression: { type: 'period', unit, shift: 1, inText: 'or-ahead' } }
}

/** `w roku ubiegłym`, `roku bieżącego`. */
function findInverted(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const unit = unitOf(tokens, at)
  const which = unit && readWhich(tokens, at + 1)
  if (!unit || !which || !WHICH_BEHIND.has(lowerAt(tokens, at + 1))) return null
  if (UNITS.has(wordAt(tokens, which.end)) || yearNumber(tokens, which.end) !== null) return null
  return { end: which.end, expression: { type: 'period', unit, shift: which.value } }
}

/** `do końca roku`, `na początku miesiąca`, `w pierwszych dniach tygodnia`: of the publication's own. */
function findPartOf(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const unit = unitOf(tokens, at)
  if (!unit || unit === 'century' || isOther(tokens, at + 1)) return null
  const before = lowerAt(tokens, at - 1)
  // `do końca roku 2020` is that year
  if (!isPartBefore(tokens, at) || yearNumber(tokens, at + 1) !== null) return null
  const part = END_OF.has(before) ? 'end' : START_OF.has(before) ? 'start' : null
  return { end: at + 1, expression: { type: 'period', unit, shift: 0, ...(part && { part }) } }
}

/** `końca`, `pierwszych dniach`, `pierwszych trzech kwartałach` before `at`. */
function isPartBefore(tokens: readonly DateToken[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (PARTS.has(before)) return true
  const whichAt = NUMBER_WORDS.has(lowerAt(tokens, at - 2)) || numberAt(tokens, at - 2) !== null ? at - 3 : at - 2
  return PART_UNITS.has(before) && FIRST_OR_LAST.has(lowerAt(tokens, whichAt))
}

/** A unit larger than a day, in the singular. */
function unitOf(tokens: readonly DateToken[], at: number): DateUnit | null {
  const word = wordAt(tokens, at)
  const unit = UNITS.get(word)
  return unit !== undefined && unit !== 'day' && SINGULAR_UNITS.has(word) ? unit : null
}

/** A school year, or one that the words behind it tell: `w tym roku, w którym`. */
function isOther(tokens: readonly DateToken[], at: number): boolean {
  if (OTHER_YEARS.has(wordAt(tokens, at))) return true
  return wordAt(tokens, at) === ',' && (WHICH_ONE.has(wordAt(tokens, at + 1)) || WHICH_ONE.has(wordAt(tokens, at + 2)))
}
