import { CLAUSE_OPENERS, YEAR_LETTER_WITH_STOP, YEAR_WITH_STOP } from '../lexicon/calendar/clauses.ts'
import { ENGLISH_MONTHS, MONTH_GENITIVES, MONTHS } from '../lexicon/calendar/months.ts'
import { APPROXIMATELY, DATE_NOUNS, DATE_PREPOSITIONS, PARTS } from '../lexicon/calendar/prepositions.ts'
import { BEFORE_FIGURES, CENTURY_ABBREVIATION, CENTURY_WORDS } from '../lexicon/calendar/units.ts'
import type { Span } from '../model/article.ts'
import { DASH } from '../text/dashes.ts'
import type { Sentence } from '../text/sentences.ts'
import { romanNumber } from './read-parts.ts'

const ROMAN_OPENING = /^(\p{Lu}+) (\p{L}+)(\.?)/u
/** Behind an English month: `Sep. 30, 2018`. */
const DAY_AND_YEAR = /^[0-9]{1,2},? [0-9]{4}/
/** `12 maja 2012 r. – 3 czerwca 2012 r.` */
const DASH_AND_DAY = new RegExp(String.raw`^${DASH} ?[0-9]{1,2} (\p{Ll}+)`, 'u')
/** `2020 r.` */
const YEAR_STOP = 4
/** `a pod koniec października 2020 r.` */
const LONGEST_DATE = 48
/** A bracket or a quotation mark that nothing closes. */
const LAST_OPENING = /(?:^|[\s(])["„“«(]([^\s"„”“«»()][^"„”“«»()]*)$/u
const WORDS_OF_DATE: readonly { has: (word: string) => boolean }[] = [
  DATE_PREPOSITIONS,
  MONTHS,
  PARTS,
  CLAUSE_OPENERS,
  APPROXIMATELY,
  DATE_NOUNS,
]
const LOOK_AHEAD = 24
const LOOK_BACK = 16
/** The last two words before a stop. */
const LAST_WORDS = /([\p{L}\p{N}]*)[^\p{L}\p{N}]*?([\p{L}\p{N}]+)\.$/u

/**
 * `w latach 30. XIX wieku` (or `XIX w.`), `w II poł. XIX w.` and `w I kw. 2020` are one expression each, though their
 * stop looks like the end of a sentence; so are `(od marca 2019 r. Nidowo` and `A w 2020 r. 15 osób`, for a date alone
 * is none. `powstał w 2020 r. 15 osób` are two: before `r.` stands a year.
 */
export function rejoinSentences(text: string, sentences: readonly Sentence[]): Sentence[] {
  const rejoined: Sentence[] = []
  for (const sentence of sentences) {
    const previous = rejoined.at(-1)
    const isOne =
      previous?.block === sentence.block &&
      (isDateAlone(text, previous.span) || goesOn(text, previous.span.end, sentence.span))
    if (previous && isOne) {
      rejoined[rejoined.length - 1] = { ...previous, span: { start: previous.span.start, end: sentence.span.end } }
    } else rejoined.push(sentence)
  }
  return rejoined
}

/** Whether a sentence, or what its last bracket or quotation opens with, is nothing but a date up to its `r.` */
function isDateAlone(text: string, { start, end }: Span): boolean {
  if (!YEAR_LETTER_WITH_STOP.test(text.slice(Math.max(start, end - YEAR_STOP), end))) return false
  const last = text.slice(Math.max(start, end - LONGEST_DATE), end)
  const opened = LAST_OPENING.exec(last)
  if (!opened && end - start > LONGEST_DATE) return false
  const words = (opened?.[1] ?? last).toLowerCase().match(/\p{L}+/gu) ?? []
  return words.slice(0, -1).every((word) => WORDS_OF_DATE.some((known) => known.has(word)))
}

function goesOn(text: string, stop: number, { start, end }: Span): boolean {
  const opening = text.slice(start, Math.min(end, start + LOOK_AHEAD))
  if (/^[0-9]/.test(opening)) {
    const [, before = '', last = ''] = LAST_WORDS.exec(text.slice(Math.max(0, stop - LOOK_BACK), stop)) ?? []
    if (ENGLISH_MONTHS.has(last.toLowerCase()) && DAY_AND_YEAR.test(opening)) return true
    return BEFORE_FIGURES.has(last.toLowerCase()) && !/^[0-9]/.test(before)
  }
  const [, month = ''] = DASH_AND_DAY.exec(opening) ?? []
  if (MONTH_GENITIVES.has(month)) return YEAR_WITH_STOP.test(text.slice(Math.max(0, stop - LOOK_BACK), stop))
  const roman = ROMAN_OPENING.exec(opening)
  if (!roman || romanNumber(roman[1] ?? '') === null) return false
  const isCentury = CENTURY_WORDS.has(roman[2] ?? '') || (roman[2] === CENTURY_ABBREVIATION && roman[3] === '.')
  if (!isCentury) return false
  const [, , last = ''] = LAST_WORDS.exec(text.slice(Math.max(0, stop - LOOK_BACK), stop)) ?? []
  return /[0-9][.]$/.test(text.slice(stop - 2, stop)) || BEFORE_FIGURES.has(last.toLowerCase())
}
