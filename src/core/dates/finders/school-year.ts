import { NEW, SCHOOL_YEARS, UNITS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensWhich, readWhich } from '../read-parts.ts'

/** `w bieżącym roku szkolnym`, `od przyszłego roku akademickiego`, `w nowym roku szkolnym`. */
export const schoolYear: Finder = {
  opens: (form) => opensWhich(form) || NEW.has(form.lower),
  find: findSchoolYear,
}

function findSchoolYear(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const which = NEW.has(lowerAt(tokens, at)) ? { value: null, end: at + 1 } : readWhich(tokens, at)
  if (!which || UNITS.get(wordAt(tokens, which.end)) !== 'year') return null
  const begins = SCHOOL_YEARS.get(wordAt(tokens, which.end + 1))
  if (begins === undefined) return null
  return { end: which.end + 2, expression: { type: 'school-year', begins, shift: which.value } }
}
