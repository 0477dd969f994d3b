import { MONTHS } from '../lexicon/calendar/months.ts'
import { WEEKDAYS } from '../lexicon/calendar/weekdays.ts'
import { NEGATIONS, NO_NEGATION, NOT } from '../lexicon/negations.ts'
import { NOT_SLIPS } from '../lexicon/not-slips.ts'
import { MULTIPLIERS, MULTIPLYING_NOUNS, QUANTITIES } from '../lexicon/quantities.ts'
import { fold } from '../text/fold.ts'

/** A word as links compare it. */
export interface Word {
  /** Folded; of a number, its value: `dwadzieścia pięć` and `25` are `25`, `w środę` is `w d3`. */
  text: string
  kind: 'word' | 'number' | 'negation'
  /** Of a number that is one word, that word, folded: `marcu`. */
  written?: string | undefined
  /** Of a number that began in figures, these as they stand: `12.10`, and `4` of `4 mln`. */
  figures?: string
  /** A link's sign for a word, and no word. */
  sign?: true
  /** Capitalised where a sentence does not begin: most likely a name. */
  name: boolean
  /** A negation that was the beginning of a word, `niemożliwe`: the rest of it follows as a word of its own. */
  prefix: boolean
  /** Of a negation behind which a sign stands, `Nie, odejdę`: what follows is not denied by it. */
  paused?: true
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}{1,3}(?:[.\u00a0\u202f ]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)?|[.!?:…„”"]/gu
const SHORTEST_NEGATED = 4
const PAUSE = /^(?:\s?[,;:.!?…]|\s[–—-])/u
/** In characters. */
const LONGEST_PAUSE = 2

/** The words of a text with their kinds; punctuation, case and diacritics aside. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let begins = true
  let counting = false
  let lowest = Number.POSITIVE_INFINITY
  const number = (value: string, written: Written, figures?: string): void => {
    words.push({
      text: value,
      kind: 'number',
      ...(figures === undefined ? { written: written.folded } : { figures }),
      name: false,
      prefix: false,
    })
  }
  const plain = text.replace(INVISIBLE, '').normalize('NFC')
  for (const match of plain.matchAll(WORD)) {
    const [raw] = match
    const written = writtenOf(raw)
    if (written.stop) {
      begins = true
      // `12 tys. osób`: a point does not part a number from what it multiplies
      if (raw !== '.') counting = false
      continue
    }
    const { folded, value, times } = written
    const last = words.at(-1)
    const name = !begins && written.capital
    begins = false
    if (value !== null) {
      if (counting && !written.figures && value < lowest && value >= 1 && last) recount(last, Number(last.text) + value)
      else if (written.figures) number(figuresOf(raw), written, raw)
      else number(String(value), written)
      counting = !(written.figures && Number.isNaN(Number(words.at(-1)?.text)))
      lowest = written.figures ? 0 : magnitude(value)
      continue
    }
    if (times !== undefined) {
      if (counting && last) recount(last, Math.round(Number(last.text) * times * 1e6) / 1e6)
      else number(String(times), written)
      counting = true
      lowest = times
      continue
    }
    const day = calendarOf(written, counting)
    counting = false
    if (day !== null) {
      number(day, written)
      continue
    }
    if (written.negation) {
      const paused = PAUSE.test(plain.slice(match.index + raw.length, match.index + raw.length + LONGEST_PAUSE))
      words.push({ text: folded, kind: 'negation', name: false, prefix: false, ...(paused && { paused }) })
      continue
    }
    if (written.negated) words.push({ text: NOT, kind: 'negation', name: false, prefix: true })
    words.push({ text: written.negated ? folded.slice(NOT.length) : folded, kind: 'word', name, prefix: false })
  }
  return words
}

/** Of a number to which another word came. */
function recount(word: Word, value: number): void {
  word.text = String(value)
  word.written = undefined
}

/** What the letters of a word alone say of it. */
interface Written {
  /** Ends a sentence, or a mark. */
  stop: boolean
  figures: boolean
  capital: boolean
  folded: string
  value: number | null
  times: number | undefined
  month: number | undefined
  day: number | undefined
  negation: boolean
  /** `niemożliwe` */
  negated: boolean
}

/** Of words met before: a text has most of them several times, and a paper's articles share most. */
const writtenWords = new Map<string, Written>()
const MOST_WRITTEN = 30_000
const LONGEST_HELD = 48

function writtenOf(raw: string): Written {
  const known = writtenWords.get(raw)
  if (known) return known
  const written = readWritten(raw)
  if (writtenWords.size >= MOST_WRITTEN) writtenWords.clear()
  if (raw.length <= LONGEST_HELD) writtenWords.set(raw, written)
  return written
}

function readWritten(raw: string): Written {
  const folded = mend(fold(raw).replace(/[^\p{L}\p{N}]/gu, ''))
  return {
    stop: /^[.!?:…„”"]$/u.test(raw),
    figures: /^\p{N}/u.test(raw),
    capital: /^\p{Lu}/u.test(raw),
    folded,
    value: numberOf(raw, folded),
    times: MULTIPLIERS.find(([form]) => form.test(folded))?.[1],
    month: FOLDED_MONTHS.get(folded),
    day: FOLDED_WEEKDAYS.get(folded),
    negation: NEGATIONS.has(folded),
    negated: folded.startsWith(NOT) && folded.length >= NOT.length + SHORTEST_NEGATED && !NO_NEGATION.test(folded),
  }
}

function numberOf(raw: string, folded: string): number | null {
  if (/^\p{N}/u.test(raw)) return Number(figuresOf(raw))
  return FOLDED_QUANTITIES.get(folded) ?? null
}

/** `10 000`, `10.000` and `10000` are one; so are `1,5` and `1.5`. */
function figuresOf(raw: string): string {
  const plain = /^\p{N}{1,3}(?:[.\s]\p{N}{3})+$/u.test(raw) ? raw.replace(/[.\s]/gu, '') : raw.replace(',', '.')
  const value = Number(plain)
  return Number.isNaN(value) ? plain : String(value)
}

/** Months and days of the week are numbers of a kind. `maja` is `mają` as well: only behind a day. */
function calendarOf({ folded, month, day }: Written, behindNumber: boolean): string | null {
  if (month !== undefined && (behindNumber || !/^ma/.test(folded) || folded.startsWith('marc'))) return `m${month}`
  return day === undefined ? null : `d${day}`
}

/** Of a word for tens it takes units, of one for hundreds tens. */
const magnitude = (value: number): number => (value >= 100 ? 100 : value >= 20 ? 10 : 0)

const foldKeys = (map: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...map].map(([form, value]) => [fold(form), value]))

/** The known word that another is with one slip of the pen: letters that changed places, one doubled or left out. */
function mend(word: string): string {
  if (word.length < SHORTEST_SLIP || KNOWN.has(word) || NOT_SLIPS.has(word)) return word
  // `nieektóry`
  if (word.startsWith(`${NOT}e`)) return mend(NOT + word.slice(NOT.length + 1))
  if (!KNOWN_LETTERS.has(lettersOf(word))) return ONE_LETTER_SHORT.get(word) ?? word
  for (let i = 1; i < word.length; i++) {
    const [before, letter, next] = [word.slice(0, i), word.charAt(i), word.charAt(i + 1)]
    if (letter === word.charAt(i - 1) && KNOWN.has(before + word.slice(i + 1))) return before + word.slice(i + 1)
    const swapped = before + next + letter + word.slice(i + 2)
    if (next !== '' && KNOWN.has(swapped)) return swapped
  }
  return ONE_LETTER_SHORT.get(word) ?? word
}

const SHORTEST_SLIP = 5

const FOLDED_QUANTITIES = foldKeys(QUANTITIES)
const FOLDED_MONTHS = foldKeys(MONTHS)
const FOLDED_WEEKDAYS = foldKeys(WEEKDAYS)

/** What turns the sense of a statement, so that a slip in it must not look like another statement. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    ...FOLDED_QUANTITIES.keys(),
    ...FOLDED_MONTHS.keys(),
    ...FOLDED_WEEKDAYS.keys(),
    ...NEGATIONS,
    ...MULTIPLYING_NOUNS,
  ].filter((word) => word.length >= SHORTEST_SLIP),
)
/** Which letters a word has: the same when two change places, or one is doubled. */
const lettersOf = (word: string): string => [...new Set(word)].sort().join('')
const KNOWN_LETTERS: ReadonlySet<string> = new Set([...KNOWN].map(lettersOf))
const ONE_LETTER_SHORT: ReadonlyMap<string, string> = new Map(
  [...KNOWN].flatMap((word) =>
    // the last letter is an ending's, and tells one form from another
    Array.from({ length: word.length - 2 }, (_, i) => [word.slice(0, i + 1) + word.slice(i + 2), word] as const).filter(
      ([short]) => short.length >= SHORTEST_SLIP && !KNOWN.has(short),
    ),
  ),
)
