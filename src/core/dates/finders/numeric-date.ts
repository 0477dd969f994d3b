import { isDash } from '../../text/dashes.ts'
import { type DateToken, isGlued, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { inFull, skipYearWord } from '../read-parts.ts'

/**
 * `12.01.2022`, `12-1-2022`, `12/01/2022`, `2022-01-12`: three numbers and the same mark twice, nothing glued to them;
 * `5–7.01.2022`, `12.01–3.02.2022`, of which only the end is told in full; `12.01.22 r.`
 */
export const numericDate: Finder = {
  opens: ({ number }) => number !== null,
  find: (tokens, at) => findNumericRange(tokens, at) ?? findNumericDate(tokens, at),
}

function findNumericRange(tokens: readonly DateToken[], at: number): FoundExpression | null {
  if (isGlued(tokens, at) && !OPENS.test(wordAt(tokens, at - 1))) return null
  const day = numberAt(tokens, at)
  const ownMonth = wordAt(tokens, at + 1) === '.' && isGlued(tokens, at + 2) ? numberAt(tokens, at + 2) : null
  const dash = ownMonth === null ? at + 1 : at + 3
  const last = isDash(wordAt(tokens, dash)) ? readNumericDate(tokens, dash + 1) : null
  if (day === null || day > 31 || last?.expression.type !== 'day') return null
  const { expression } = last
  const first = { ...expression, day, month: ownMonth ?? expression.month }
  const isBefore = first.month * 31 + first.day < expression.month * 31 + expression.day
  return isBefore ? { end: last.end, expression: { type: 'range', from: first, to: expression } } : null
}

const FIRST_YEAR = 1000
const OPENS = /^[("„”«]$/

function findNumericDate(tokens: readonly DateToken[], at: number): FoundExpression | null {
  // `05.05.2016-12.05.2016`
  const isSecond = isDash(wordAt(tokens, at - 1)) && (numberAt(tokens, at - 2) ?? 0) >= FIRST_YEAR
  return isGlued(tokens, at) && !isSecond && !OPENS.test(wordAt(tokens, at - 1)) ? null : readNumericDate(tokens, at)
}

/** `12.01.22 r.`: of two figures, with the word behind them. */
function yearOf(tokens: readonly DateToken[], at: number, number: number): number {
  const isShort =
    tokens[at]?.text.length === 2 && wordAt(tokens, at - 1) === '.' && skipYearWord(tokens, at + 1) > at + 1
  return isShort ? inFull(number) : number
}

function readNumericDate(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const [first, second, third] = [numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4)]
  const mark = wordAt(tokens, at + 1)
  if (first === null || second === null || third === null) return null
  if (!/^[./-]$/.test(mark) || mark !== wordAt(tokens, at + 3)) return null
  for (let i = at + 1; i <= at + 4; i++) if (!isGlued(tokens, i)) return null
  const isRange = (index: number) => mark === '.' && isDash(wordAt(tokens, index))
  const goesOn = isGlued(tokens, at + 5) && isGlued(tokens, at + 6) && numberAt(tokens, at + 6) !== null
  if (goesOn && !isRange(at + 5)) return null
  const yearFirst = first >= FIRST_YEAR
  const [year, day] = yearFirst ? [first, third] : [yearOf(tokens, at + 4, third), first]
  if (year < FIRST_YEAR || year > 2199 || second < 1 || second > 12 || day < 1 || day > 31) return null
  return {
    end: skipYearWord(tokens, at + 5),
    expression: { type: 'day', day, month: second, year: { absolute: year } },
  }
}
