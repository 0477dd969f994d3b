import { SEASON_ADJECTIVES, SEASONS } from '../../lexicon/calendar/months.ts'
import { ORDINALS } from '../../lexicon/calendar/numbers.ts'
import { HALF_YEAR, QUARTER, SEASON_WORDS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { readYear, romanNumber } from '../read-parts.ts'

/** `wiosną 2021`, `w sezonie letnim`, `w I kwartale 2022 r.`, `w drugim półroczu ub.r.` */
export const seasonOrQuarter: Finder = {
  opens: ({ text, lower }) =>
    SEASONS.has(lower) || SEASON_WORDS.has(lower) || ORDINALS.has(lower) || romanNumber(text) !== null,
  find: findSeasonOrQuarter,
}

function findSeasonOrQuarter(tokens: readonly DateToken[], at: number): Found | null {
  const season =
    SEASONS.get(lowerAt(tokens, at)) ??
    (SEASON_WORDS.has(lowerAt(tokens, at)) ? SEASON_ADJECTIVES.get(wordAt(tokens, at + 1)) : undefined)
  if (season !== undefined) {
    const next = SEASONS.has(lowerAt(tokens, at)) ? at + 1 : at + 2
    const year = readYear(tokens, next)
    return { end: year?.end ?? next, expression: { type: 'season', season, year: year?.value ?? null } }
  }
  const ordinal = ORDINALS.get(lowerAt(tokens, at)) ?? romanNumber(tokens[at]?.text ?? '')
  if (!ordinal) return null
  const word = wordAt(tokens, at + 1)
  const length = QUARTER.has(word) ? 3 : HALF_YEAR.has(word) ? 6 : null
  if (length === null || ordinal > 12 / length) return null
  const year = readYear(tokens, at + 2)
  const month = (ordinal - 1) * length + 1
  return {
    end: year?.end ?? at + 2,
    expression: { type: 'months', month, lastMonth: month + length - 1, year: year?.value ?? null },
  }
}
