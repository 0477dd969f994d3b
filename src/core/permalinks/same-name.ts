import { ALTERNATING_ENDS, FLEETING_VOWEL } from '../lexicon/case-endings.ts'
import { LOOKALIKES, OTHER_NAMES } from '../lexicon/other-names.ts'
import { WORD_ENDINGS } from '../lexicon/word-endings.ts'
import { editDistance } from './compare-words.ts'
import { speakerKey } from './speaker-keys.ts'

const SHORTEST_STEM = 2
/** One letter off is a slip. */
const FEWEST_OFF = 2
/** Of a land, as its people's name has it: `Krakowa`, `Krakowianie`. */
const SHORTEST_SHARED = 4
/** An abbreviation, which begins as what it stands for. */
const LONGEST_ABBREVIATION = 3
/** In consonants: fewer may be another's by chance, and one of so many may be left out in another spelling. */
const SHORTEST_KEY = 4
/** In letters, of names with few consonants. */
const MOST_RESPELLED = 2

/**
 * Whether two folded names are forms or spellings of one, or of one a slip, `Wrzosek` and `Wrzoskiem`; or two of the same,
 * `Moskwa` and `Rosja`.
 */
export function isSameName(one: string, other: string): boolean {
  if (areLookalikes(one, other)) return false
  return (
    areForms(one, other) ||
    areMembers(OTHER_NAMES, one, other) ||
    areSpellings(capital(one), capital(other)) ||
    isAbbreviation(one, other) ||
    isAbbreviation(other, one) ||
    stemsOf(one).some((a) =>
      stemsOf(other).some((b) => isPart(a, b) || isPart(b, a) || editDistance(a, b) < FEWEST_OFF),
    )
  )
}

/** `Litwa` and `Łotwa`: each may be taken for the other with a slip in it. */
const areLookalikes = (one: string, other: string): boolean =>
  LOOKALIKES.some((names) => {
    const [a, b] = [one, other].map((text) => names.findIndex((name) => text.startsWith(name)))
    return a !== -1 && b !== -1 && a !== b
  })

/** By what is left of both without the ending: `Wronie`, `Wroną`. */
export function areForms(one: string, other: string): boolean {
  const bare = new Set(stemsOf(one).map(plainStem))
  return stemsOf(other).some((stem) => bare.has(plainStem(stem)))
}

/** The word, and what each ending that it may have leaves of it. */
const stemsOf = (text: string): string[] => [
  text,
  ...WORD_ENDINGS.flatMap((ending) =>
    text.endsWith(ending) && text.length - ending.length >= SHORTEST_STEM ? [text.slice(0, -ending.length)] : [],
  ),
]

function plainStem(stem: string): string {
  const bare = stem.charAt(0) + stem.slice(1).replace(FLEETING_VOWEL, '')
  const found = ALTERNATING_ENDS.find(([end]) => bare.endsWith(end))
  return found ? bare.slice(0, -found[0].length) + found[1] : bare
}

/** Of names in other alphabets the consonants are the same, or one is left out. */
function areSpellings(one: string, other: string): boolean {
  const [a, b] = [speakerKey(one), speakerKey(other)]
  if (a === b) return a.length >= SHORTEST_KEY || editDistance(one, other) <= MOST_RESPELLED
  return Math.min(a.length, b.length) >= SHORTEST_KEY && a.length !== b.length && editDistance(a, b) < FEWEST_OFF
}

const isAbbreviation = (one: string, other: string): boolean =>
  one.length <= LONGEST_ABBREVIATION && other.length > LONGEST_ABBREVIATION && one[0] === other[0]

const isPart = (stem: string, other: string): boolean => stem.length >= SHORTEST_SHARED && other.startsWith(stem)

const areMembers = (groups: readonly (readonly string[])[], one: string, other: string): boolean =>
  groups.some((names) => isOneOf(one, names) && isOneOf(other, names))

const isOneOf = (text: string, names: readonly string[]): boolean =>
  names.some((name) => (name.endsWith('.') ? `${text}.` === name : text.startsWith(name)))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
