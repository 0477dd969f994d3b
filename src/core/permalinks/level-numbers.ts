import {
  AMOUNTS,
  AND_A_HALF,
  AT_HOUR,
  BEFORE_MAY,
  CENTURIES,
  CENTURY_FORMS,
  FURTHER_QUANTITIES,
  MAY,
} from '../lexicon/quantities.ts'
import { fold } from '../text/fold.ts'
import type { Word } from './read-words.ts'

/**
 * The words with numbers, however they are written, as numbers: `dziewięćdziesiątych` as `90`, `trzy i pół` as `3,5`,
 * `12.03.2024` as `12 marca 2024`, `XIX wiek` as the 19th, `do maja` as a month. For comparing two wordings that are
 * both known; an id is made of the words as `readWords` gives them.
 */
export function levelNumbers(words: readonly Word[]): Word[] {
  const level: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const half = readHalf(words, at)
    const date = readDate(word, words[at + 1])
    const hour = readHour(words[at - 1], word, words[at + 1])
    if (half) {
      level.push(half)
      at += 2
    } else if (date) level.push(...date)
    else if (hour) level.push(...hour)
    else if (isFullHour(words[at - 2], words[at - 1], word)) continue
    else level.push(readForm(word, words[at - 1], words[at + 1]))
  }
  return level
}

function readForm(word: Word, before: Word | undefined, behind: Word | undefined): Word {
  if (word.kind !== 'word') return word
  const { text } = word
  const value = FURTHER.get(text) ?? (behind && CENTURY_FORMS.has(behind.text) ? CENTURIES.get(text) : undefined)
  if (value !== undefined) return numberOf(String(value), text)
  return MAY.has(text) && before && BEFORE_MAY.has(before.text) ? numberOf('m5', text) : word
}

/** `trzy i pół`, `dwa i pół miliona`: of the half, what it is half of is known. `2 i 500` are two numbers. */
function readHalf(words: readonly Word[], at: number): Word | null {
  const [whole, and, half] = words.slice(at, at + 3)
  if (whole?.kind !== 'number' || and?.text !== AND_A_HALF || half?.kind !== 'number') return null
  if (half.figures !== undefined) return null
  const [count, part] = [Number(whole.text), Number(half.text)]
  if (!Number.isInteger(count) || !HALVES.has(part)) return null
  // `dwa miliony i pół miliona` says twice what it is of
  const unit = part * 2
  return numberOf(String((count < unit ? count * unit : count) + part))
}

function readDate(word: Word, year: Word | undefined): Word[] | null {
  const { kind, text, figures = '' } = word
  // `12.1 mln` is another number by now
  if (kind !== 'number' || Number(figures) !== Number(text)) return null
  const [, day, month] = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])$/.exec(figures) ?? []
  if (day === undefined || month === undefined || year?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(year.text))
    return null
  return [numberOf(String(Number(day))), numberOf(`m${Number(month)}`)]
}

/** `godz. 6.30` as `godz. 6:30`, and `godz. 18.00` as the 18 that it is read as. */
function readHour(before: Word | undefined, { kind, figures }: Word, next: Word | undefined): Word[] | null {
  if (kind !== 'number' || figures === undefined || !isHour(before) || (next && AMOUNTS.test(next.text))) return null
  const [, hour, minute] = /^([01]?\d|2[0-4])[.]([0-5]\d)$/.exec(figures) ?? []
  if (hour === undefined || minute === undefined) return null
  return [hour, minute].flatMap((part, i) => (i > 0 && Number(part) === 0 ? [] : [numberOf(String(Number(part)))]))
}

/** The `00` of `godz. 18:00`. */
const isFullHour = (before: Word | undefined, hour: Word | undefined, { figures }: Word): boolean =>
  figures === '00' && isHour(before) && hour?.kind === 'number'

const isHour = (word: Word | undefined): boolean => word?.kind === 'word' && AT_HOUR.test(word.text)

const numberOf = (text: string, written?: string): Word => ({
  text,
  kind: 'number',
  written,
  name: false,
  prefix: false,
})

const FURTHER: ReadonlyMap<string, number> = new Map(
  [...FURTHER_QUANTITIES].map(([form, value]) => [fold(form), value]),
)
const HALVES: ReadonlySet<number> = new Set([0.5, 500, 500_000, 500_000_000])
