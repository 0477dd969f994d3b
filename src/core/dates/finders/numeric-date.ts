import { isDash } from '../../text/dashes.ts'
import { type DateToken, isGlued, numberAt, wordAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { skipYearWord } from '../read-parts.ts'

/** `12.01.2022`, `12-1-2022`, `12/01/2022`, `2022-01-12`: three numbers and the same mark twice, nothing glued to them. */
export const numericDate: Finder = {
  opens: ({ number }) => number !== null,
  find: findNumericDate,
}

function findNumericDate(tokens: readonly DateToken[], at: number): Found | null {
  const [first, second, third] = [numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4)]
  const mark = wordAt(tokens, at + 1)
  if (first === null || second === null || third === null) return null
  if (!/^[./-]$/.test(mark) || mark !== wordAt(tokens, at + 3)) return null
  for (let i = at + 1; i <= at + 4; i++) if (!isGlued(tokens, i)) return null
  // `05.05.2016-12.05.2016`
  const isRange = (index: number) => mark === '.' && isDash(wordAt(tokens, index))
  const isSecond = isRange(at - 1) && (numberAt(tokens, at - 2) ?? 0) >= 1000
  if (isGlued(tokens, at) && !isSecond && !/^[("„”«]$/.test(wordAt(tokens, at - 1))) return null
  const goesOn = isGlued(tokens, at + 5) && isGlued(tokens, at + 6) && numberAt(tokens, at + 6) !== null
  if (goesOn && !isRange(at + 5)) return null
  const yearFirst = first >= 1000
  const [year, day] = yearFirst ? [first, third] : [third, first]
  if (year < 1000 || year > 2199 || second < 1 || second > 12 || day < 1 || day > 31) return null
  return {
    end: skipYearWord(tokens, at + 5),
    expression: { type: 'day', day, month: second, year: { absolute: year } },
  }
}
