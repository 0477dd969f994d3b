import { APPROXIMATELY, COUNTED, FILLERS } from '../../lexicon/calendar/prepositions.ts'
import {
  AGO,
  EXCLAIMED,
  EXCLAIMED_COPULAS,
  INSTRUMENTAL_UNITS,
  LATER,
  STRETCH_PREPOSITIONS,
  WHICH_ONE,
} from '../../lexicon/calendar/relative.ts'
import {
  AGE_WORDS,
  AGED,
  FOR,
  HONOURS,
  PAID_FOR,
  PAID_TIME,
  PENALTIES,
  THANKS,
  UNITS,
  UPWARDS,
} from '../../lexicon/calendar/units.ts'
import { analyze } from '../../lexicon/morphology/dictionary.ts'
import { isPhraseAt } from '../../text/tokens.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensAmount, yearNumber } from '../read-parts.ts'
import { readStretch, type Stretch } from '../read-stretch.ts'

/** From a word of thanks to what is thanked for, with whom. */
const WORDS_TO_THANKS = 4

/**
 * `dwa tygodnie temu`, `rok później`, `za miesiąc`, `przed dwoma laty`, `sprzed roku`, `od ośmiu lat`. A stretch alone
 * is a duration.
 */
export const agoOrLater: Finder = {
  opens: (form) =>
    STRETCH_PREPOSITIONS.has(form.lower) ||
    opensAmount(form) ||
    UNITS.has(form.lower) ||
    APPROXIMATELY.has(form.lower) ||
    FILLERS.has(form.lower),
  find: findAgoOrLater,
}

function findAgoOrLater(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const preposition = STRETCH_PREPOSITIONS.get(lowerAt(tokens, at))
  if (preposition) return findBehindPreposition(tokens, at, preposition)
  const stretch = readStretch(tokens, at)
  if (!stretch) return null
  const word = wordAt(tokens, stretch.end)
  const end = stretch.end + 1
  if (AGO.has(word)) return found(stretch, end, -1, 'publication')
  const direction = LATER.get(word)
  return direction === undefined ? null : found(stretch, end, direction, 'text')
}

function findBehindPreposition(
  tokens: readonly DateToken[],
  at: number,
  preposition: 'ahead' | 'ago' | 'from-ago' | 'since',
): FoundExpression | null {
  const stretch = readStretch(tokens, at + 1)
  if (!stretch) return null
  const { unit, amount, bare, end } = stretch
  const next = wordAt(tokens, end)
  if (AGO.has(next) || LATER.has(next)) return null
  if (bare && (unit === 'day' || isOneOfMany(tokens, end))) return null
  // `od roku 1900`, `za 11 miesięcy 2017 r.`: what follows says which
  if (yearNumber(tokens, end) !== null) return null
  if (preposition === 'ago' && !INSTRUMENTAL_UNITS.has(wordAt(tokens, end - 1))) return null
  // `od kilku dni` is too vague to place
  if (preposition === 'since' && amount === null) return null
  // `od 18 lat wzwyż` is an age
  if (preposition === 'since' && (PENALTIES.has(next) || UPWARDS.has(next) || isAge(tokens, at))) return null
  if (preposition === 'ahead' && isExchanged(tokens, at, end)) return null
  if (preposition === 'ahead' && bare && isExclaimed(tokens, at)) return null
  return found(stretch, end, preposition === 'ahead' ? 1 : -1, 'publication')
}

/** `dla dzieci od 8 lat`, `osoby w wieku od 18 lat`. */
function isAge(tokens: readonly DateToken[], at: number): boolean {
  if (AGE_WORDS.has(lowerAt(tokens, at - 1))) return true
  return AGED.has(lowerAt(tokens, at - 1)) && [2, 3].some((back) => lowerAt(tokens, at - back) === FOR)
}

/** The stretch between `at`, a `za`, and `end` is paid or thanked for. */
export const isExchanged = (tokens: readonly DateToken[], at: number, end: number): boolean =>
  isPrice(tokens, at - 1) || PAID_TIME.has(wordAt(tokens, end)) || isHonoured(tokens, at)

/** `20 złotych za miesiąc`, `wypłata za jeden dzień`: what ends at `at` is paid by the stretch behind it. */
function isPrice(tokens: readonly DateToken[], at: number): boolean {
  const word = lowerAt(tokens, at)
  return numberAt(tokens, at) !== null || COUNTED.has(word) || PAID_FOR.has(word)
}

/** `dziękujemy pani Annie za 29 lat`, `medal za 50 lat`: the time behind is what somebody is thanked for. */
function isHonoured(tokens: readonly DateToken[], at: number): boolean {
  if (HONOURS.has(lowerAt(tokens, at - 1))) return true
  for (let i = at - 1; i >= at - WORDS_TO_THANKS && /^\p{L}/u.test(wordAt(tokens, i)); i--)
    if (THANKS.test(lowerAt(tokens, i))) return true
  return false
}

/** `Co to był za tydzień!`, `Co to za rok!`; of the future it may as well be asked: `Co to będzie za rok?` */
function isExclaimed(tokens: readonly DateToken[], at: number): boolean {
  const to = EXCLAIMED_COPULAS.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1
  return isPhraseAt(tokens, to + 1 - EXCLAIMED.length, EXCLAIMED)
}

/** `od miesiąca, w którym`, `od roku złożenia wniosku`: which one it is, the words behind it say. */
function isOneOfMany(tokens: readonly DateToken[], at: number): boolean {
  const next = wordAt(tokens, at)
  if (next === ',') {
    return WHICH_ONE.has(wordAt(tokens, at + 1)) || WHICH_ONE.has(wordAt(tokens, at + 2))
  }
  return /^\p{Ll}/u.test(next) && analyze(next).some(({ tags }) => /ger:sg:[a-z.]*gen/.test(tags))
}

function found(
  { unit, amount, approximate }: Stretch,
  end: number,
  direction: 1 | -1,
  from: 'publication' | 'text',
): FoundExpression {
  const signed = amount === null ? null : amount * direction
  const expression = { type: 'offset', unit, amount: signed, from, exact: from === 'text' } as const
  return { end, expression, approximate }
}
