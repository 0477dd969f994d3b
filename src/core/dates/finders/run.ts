import { MONTH_GENITIVES } from '../../lexicon/calendar/months.ts'
import { DATE_PREPOSITIONS, THROUGHOUT, WITHIN } from '../../lexicon/calendar/prepositions.ts'
import { RUN_BEFORE_THAT, RUN_OF } from '../../lexicon/calendar/relative.ts'
import {
  COUNTED_IN,
  DAY_AND_NIGHT,
  GENITIVE_RUN_UNITS,
  LASTING_NOUNS,
  OTHER_YEARS,
  SINGULAR_UNITS,
  UNITS,
  YEAR_WORDS,
} from '../../lexicon/calendar/units.ts'
import { analyze } from '../../lexicon/morphology/dictionary.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensAmount, readAmount, yearNumber } from '../read-parts.ts'

/**
 * `w ostatnich trzech miesiącach`, `w najbliższych dniach`, `minionej doby`, `(prace) ostatnich miesięcy`: up to the
 * publication, or on from it; `w poprzednich trzech miesiącach` up to a time that no rule knows.
 */
export const run: Finder = {
  opens: (form) => RUN_OF.has(form.lower) || RUN_BEFORE_THAT.has(form.lower) || opensAmount(form),
  find: findRun,
}

function findRun(tokens: readonly DateToken[], at: number): FoundExpression | null {
  // `w trzech ostatnich latach`
  const counted = readAmount(tokens, at)
  const whichAt = counted?.end ?? at
  const isOfText = RUN_BEFORE_THAT.has(lowerAt(tokens, whichAt))
  const direction = isOfText ? -1 : RUN_OF.get(lowerAt(tokens, whichAt))
  if (direction === undefined) return null
  const read = counted ?? readAmount(tokens, whichAt + 1)
  const unitAt = counted ? whichAt + 1 : (read?.end ?? at + 1)
  const word = wordAt(tokens, unitAt)
  const named = UNITS.get(word)
  if (named === undefined || isPartOf(tokens, unitAt + 1)) return null
  const before = lowerAt(tokens, at - 1)
  if (isOfText)
    return read?.value && isPlaced(tokens, at, word) ? { end: unitAt + 1, expression: { type: 'unplaced' } } : null
  const isOne = !read && (SINGULAR_UNITS.has(word) || DAY_AND_NIGHT.has(word))
  // `w ostatnim roku` is one of the calendar's, `w ciągu ostatniego roku` is not
  if (isOne && !WITHIN.has(before) && !THROUGHOUT.has(before) && !DAY_AND_NIGHT.has(word)) return null
  // `najbliższe dni` as a subject is too vague to place
  if (!read && !isOne && !isPlaced(tokens, at, word)) return null
  const [unit, times] = COUNTED_IN[named]
  const count = isOne ? 1 : (read?.value ?? null)
  const amount = count === null ? null : Math.ceil(count * times)
  const isHalfYear = unit === 'year' && count !== null && !Number.isInteger(count * times)
  return {
    end: unitAt + 1,
    expression: isHalfYear
      ? { type: 'run', unit: 'month', amount: count * times * 12, direction }
      : { type: 'run', unit, amount, direction },
  }
}

/** Behind a preposition; behind a noun that is theirs: `prace ostatnich miesięcy`. */
function isPlaced(tokens: readonly DateToken[], at: number, unit: string): boolean {
  const before = lowerAt(tokens, at - 1)
  if (DATE_PREPOSITIONS.has(before) || WITHIN.has(before)) return true
  if (!GENITIVE_RUN_UNITS.has(unit) || !/^\p{Ll}/u.test(before)) return false
  return analyze(before).some(({ tags }) => /subst|adj/.test(tags))
}

/** `w ostatnich dniach maja`, `w ostatnich latach życia`: the last of that, not of now. */
function isPartOf(tokens: readonly DateToken[], at: number): boolean {
  const next = wordAt(tokens, at)
  if (MONTH_GENITIVES.has(next) || LASTING_NOUNS.has(next) || yearNumber(tokens, at) !== null) return true
  return YEAR_WORDS.has(next) || OTHER_YEARS.has(next)
}
