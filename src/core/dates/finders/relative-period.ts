import { DATE_PREPOSITIONS, PARTS, WITHIN } from '../../lexicon/calendar/prepositions.ts'
import { RELATIVE_YEARS, RUN_OF, SAME, WHICH } from '../../lexicon/calendar/relative.ts'
import { OTHER_YEARS, SINGULAR_UNITS, UNITS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { readAmount } from '../read-parts.ts'

/** `w ubiegłym tygodniu`, `w tym roku`, `tegoroczny`, `(do końca) roku`, `w ostatnich trzech miesiącach`. */
export const relativePeriod: Finder = {
  opens: ({ lower }) => RELATIVE_YEARS.has(lower) || RUN_OF.has(lower) || WHICH.has(lower) || UNITS.has(lower),
  find: findRelativePeriod,
}

function findRelativePeriod(tokens: readonly DateToken[], at: number): Found | null {
  const word = lowerAt(tokens, at)
  const year = RELATIVE_YEARS.get(word)
  if (year !== undefined)
    return { end: at + 1, expression: { type: 'period', unit: 'year', shift: year }, attributive: true }
  return findRun(tokens, at) ?? findNamed(tokens, at) ?? findPartOf(tokens, at)
}

function findRun(tokens: readonly DateToken[], at: number): Found | null {
  const direction = RUN_OF.get(lowerAt(tokens, at))
  if (direction === undefined) return null
  const amount = readAmount(tokens, at + 1)
  const unitAt = amount?.end ?? at + 1
  const unit = UNITS.get(wordAt(tokens, unitAt))
  if (unit === undefined || (!amount && SINGULAR_UNITS.has(wordAt(tokens, unitAt)))) return null
  // `najbliższe dni` as a subject is too vague to place
  const before = lowerAt(tokens, at - 1)
  if (!amount && !DATE_PREPOSITIONS.has(before) && !WITHIN.has(before)) return null
  return { end: unitAt + 1, expression: { type: 'run', unit, amount: amount?.value ?? null, direction } }
}

function findNamed(tokens: readonly DateToken[], at: number): Found | null {
  const which = WHICH.get(lowerAt(tokens, at))
  if (which === undefined) return null
  const same = SAME.has(lowerAt(tokens, at + 1))
  const unitAt = same ? at + 2 : at + 1
  const unit = UNITS.get(wordAt(tokens, unitAt))
  if (unit === undefined || unit === 'day' || !SINGULAR_UNITS.has(wordAt(tokens, unitAt))) return null
  if (OTHER_YEARS.has(wordAt(tokens, unitAt + 1))) return null
  return {
    end: unitAt + 1,
    expression: same
      ? { type: 'offset', unit, amount: 0, from: 'text', exact: true }
      : { type: 'period', unit, shift: which },
  }
}

function findPartOf(tokens: readonly DateToken[], at: number): Found | null {
  const unit = UNITS.get(wordAt(tokens, at))
  if (unit === undefined || unit === 'day' || !SINGULAR_UNITS.has(wordAt(tokens, at))) return null
  if (!PARTS.has(lowerAt(tokens, at - 1)) || OTHER_YEARS.has(wordAt(tokens, at + 1))) return null
  return { end: at + 1, expression: { type: 'period', unit, shift: 0 } }
}
