import { DAY_ORDINALS, HALVES, NUMBER_WORDS, SOME } from '../lexicon/calendar/numbers.ts'
import { COUNTED } from '../lexicon/calendar/prepositions.ts'
import { WHICH, WHICH_ABBREVIATIONS } from '../lexicon/calendar/relative.ts'
import {
  UNITS,
  YEAR_ABBREVIATION,
  YEAR_ABBREVIATIONS,
  YEAR_WORDS,
  YEAR_WORDS_BEHIND,
  YEARS_ABBREVIATION,
} from '../lexicon/calendar/units.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
import type { Form } from '../text/forms.ts'
import { type DateToken, isGlued, lowerAt, numberAt, wordAt } from './date-tokens.ts'
import type { YearRef } from './expression.ts'

export interface Read<Value> {
  value: Value
  end: number
}

const FIRST_YEAR = 1000
const LAST_YEAR = 2199
/** Of two figures: `'89` is of the last century, `'05` of ours. */
const FIRST_OF_LAST_CENTURY = 40

/** Four digits that may be a year, and no part of a longer number. */
export function yearNumber(tokens: readonly DateToken[], at: number): number | null {
  const token = tokens[at]
  if (token?.number == null || token.text.length !== 4) return null
  if (token.number < FIRST_YEAR || token.number > LAST_YEAR) return null
  if (isGlued(tokens, at) && /^[.,:\p{L}]$/u.test(wordAt(tokens, at - 1)) && numberAt(tokens, at - 2) !== null)
    return null
  if (isGlued(tokens, at + 1) && /^[,.:]$/.test(wordAt(tokens, at + 1)) && isGlued(tokens, at + 2)) {
    if (numberAt(tokens, at + 2) !== null) return null
  }
  return token.number
}

/** Past the `r.` or `roku` behind a year; `at` itself when there is none. */
export function skipYearWord(tokens: readonly DateToken[], at: number): number {
  // an ordinal may carry its stop: `w 2022. roku`
  if (wordAt(tokens, at) === '.' && isGlued(tokens, at) && YEAR_WORDS_BEHIND.has(wordAt(tokens, at + 1))) return at + 2
  const word = lowerAt(tokens, at)
  if (word === YEAR_ABBREVIATION) return wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1
  if (word === YEARS_ABBREVIATION && wordAt(tokens, at + 1) === '.') return at + 2
  return YEAR_WORDS_BEHIND.has(word) ? at + 1 : at
}

/** The year behind a day, a month or a season: `2022`, `2022 r.`, `ub.r.`, `ubiegłego roku`. */
export function readYear(tokens: readonly DateToken[], at: number): Read<YearRef> | null {
  const start = YEAR_WORDS.has(lowerAt(tokens, at)) && yearNumber(tokens, at + 1) !== null ? at + 1 : at
  const year = yearNumber(tokens, start)
  if (year !== null) {
    const end = skipYearWord(tokens, start + 1)
    return end > start + 1 || !isCounting(tokens, start + 1) ? { value: { absolute: year }, end } : null
  }
  return readShortYear(tokens, at) ?? readRelativeYear(tokens, at)
}

/** `4 czerwca '89`, behind an apostrophe of any form. */
function readShortYear(tokens: readonly DateToken[], at: number): Read<YearRef> | null {
  const figures = tokens[at + 1]
  if (!/^['’‘]$/u.test(wordAt(tokens, at)) || figures?.number == null) return null
  if (figures.text.length !== 2 || !isGlued(tokens, at + 1)) return null
  return { value: { absolute: inFull(figures.number) }, end: skipYearWord(tokens, at + 2) }
}

/** A year of two figures. */
export const inFull = (figures: number): number => figures + (figures < FIRST_OF_LAST_CENTURY ? 2000 : 1900)

function readRelativeYear(tokens: readonly DateToken[], at: number): Read<YearRef> | null {
  let letters = ''
  let end = at
  let found: Read<YearRef> | null = null
  while (end < at + 4) {
    const word = lowerAt(tokens, end)
    if (!/^\p{L}{1,4}$/u.test(word)) break
    letters = letters === '' ? word : `${letters} ${word}`
    end += 1
    if (wordAt(tokens, end) === '.' && !YEAR_WORDS.has(word)) end += 1
    const shift = YEAR_ABBREVIATIONS.get(letters)
    if (shift !== undefined) found = { value: { shift }, end }
  }
  if (found) return found
  const isYear = (index: number) => UNITS.get(lowerAt(tokens, index)) === 'year'
  const which = readWhich(tokens, at)
  if (which && isYear(which.end)) return { value: { shift: which.value }, end: which.end + 1 }
  // `maja roku ubiegłego`
  const behind = isYear(at) ? readWhich(tokens, at + 1) : null
  return behind && { value: { shift: behind.value }, end: behind.end }
}

/** `ubiegłego`, `ub.`, `tym`, `przyszły`: which one, counted from the publication's. */
export function readWhich(tokens: readonly DateToken[], at: number): Read<-1 | 0 | 1> | null {
  const word = lowerAt(tokens, at)
  const which = WHICH.get(word)
  if (which !== undefined) return { value: which, end: at + 1 }
  const short = WHICH_ABBREVIATIONS.get(word)
  return short !== undefined && wordAt(tokens, at + 1) === '.' ? { value: short, end: at + 2 } : null
}

/** Whether a word of `readWhich` may start with such a token. */
export const opensWhich = ({ lower }: Form): boolean => WHICH.has(lower) || WHICH_ABBREVIATIONS.has(lower)

/** A day of a month in words: `drugiego`, `dwudziestego czwartego`. */
export function readDayOrdinal(tokens: readonly DateToken[], at: number): Read<number> | null {
  const value = DAY_ORDINALS.get(lowerAt(tokens, at))
  if (value === undefined) return null
  const next = value >= 20 ? DAY_ORDINALS.get(wordAt(tokens, at + 1)) : undefined
  return next !== undefined && next < 10 ? { value: value + next, end: at + 2 } : { value, end: at + 1 }
}

/** Whether what stands at `at` is what a number before it counts. */
export function isCounting(tokens: readonly DateToken[], at: number): boolean {
  const word = wordAt(tokens, at)
  if (word === '%' || COUNTED.has(word.toLowerCase()) || /^[$€£]$/.test(word)) return true
  if (!/^\p{Ll}/u.test(word)) return false
  const readings = analyze(word)
  const has = (tag: RegExp) => readings.some(({ tags }) => tag.test(tags))
  return has(/(?:subst|adj):pl:[a-z.]*(?:gen|inst|loc)/) && !has(/subst:sg|prep|conj|adv/)
}

/** Whether an amount may start with such a token. */
export const opensAmount = ({ number, lower }: Form): boolean =>
  number !== null || SOME.has(lower) || HALVES.has(lower) || NUMBER_WORDS.has(lower)

/** How many: `8`, `osiem`, `dwadzieścia pięć`, `półtora`; null where it only says some. */
export function readAmount(tokens: readonly DateToken[], at: number): Read<number | null> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.number !== null) {
    if (isGlued(tokens, at) && /^[.,:/\p{L}-]$/u.test(wordAt(tokens, at - 1))) return null
    return { value: token.number, end: at + 1 }
  }
  const word = lowerAt(tokens, at)
  if (SOME.has(word)) return { value: null, end: at + 1 }
  const half = HALVES.get(word)
  if (half !== undefined) return { value: half, end: at + 1 }
  const value = NUMBER_WORDS.get(word)
  if (value === undefined) return null
  const next = NUMBER_WORDS.get(lowerAt(tokens, at + 1))
  if (value < 20 || next === undefined || next >= value) return { value, end: at + 1 }
  // `sto dwadzieścia`, `trzydzieści pięć`
  return next < 10 || value >= 100 ? { value: value + next, end: at + 2 } : { value, end: at + 1 }
}

const LONGEST_ROMAN = 6

/** `XIX` → 19; null for anything else. Centuries go no further than XXI. */
export function romanNumber(text: string): number | null {
  if (text === '' || text.length > LONGEST_ROMAN) return null
  const match = /^(X{0,2})(IX|IV|V?I{0,3})$/.exec(text)
  if (!match) return null
  const ones = match[2] ?? ''
  const small = ones === 'IX' ? 9 : ones === 'IV' ? 4 : (ones.startsWith('V') ? 5 : 0) + ones.replace('V', '').length
  return (match[1] ?? '').length * 10 + small
}
