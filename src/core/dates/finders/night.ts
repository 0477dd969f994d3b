import { NIGHT_FORMS } from '../../lexicon/calendar/relative.ts'
import { type DateToken, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensWhich, readWhich } from '../read-parts.ts'

/** `minionej nocy`, `tej nocy`, `najbliższej nocy`. A night alone (`w nocy`) is a time of any day. */
export const night: Finder = {
  opens: opensWhich,
  find: findNight,
}

function findNight(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const which = readWhich(tokens, at)
  if (!which || !NIGHT_FORMS.has(wordAt(tokens, which.end))) return null
  return { end: which.end + 1, expression: { type: 'night', shift: which.value } }
}
