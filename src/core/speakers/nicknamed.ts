import type { NounPhrase } from '../grammar/nominal.ts'
import { isPaperWord } from '../lexicon/name-words.ts'
import { readingsAt } from '../text/tokens.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'

/** Letters that a name and what is made of it have in common. */
const SHORTEST = 3
/** Persons that are looked at. */
const MOST_NAMED = 64

/**
 * `powiedział „Brylu”`, of the Jan Brylowski named before: the only person whose surname begins as the word in marks
 * does, but for the vowel that it may end in; null where there is none or several, or where it is a foreign paper's.
 */
export function findNicknamed(
  { people, passage: { tokens } }: Register,
  { first, last }: NounPhrase,
  genders: number,
): Person | null {
  const word = tokens[first + 1]?.text ?? ''
  if (tokens[first]?.kind !== 'mark' || tokens[last]?.kind !== 'mark' || last !== first + 2) return null
  const stem = word.length > SHORTEST ? word.replace(/[aeiouy]$/u, '') : word
  // `według „Kuriera”`: what the language has a noun for is a paper rather
  const isNoun = readingsAt(tokens[first + 1]).some(({ pos }) => pos === 'subst')
  if (isNoun || isPaperWord(word) || !/^\p{Lu}\p{Ll}+$/u.test(stem) || stem.length < SHORTEST) return null
  const [one, ...others] = people.all.slice(0, MOST_NAMED).filter((person) => {
    const { surname, mentions } = person
    const isLonger = surname.length > word.length && surname.startsWith(stem)
    return isLonger && (mentions[0]?.first ?? first) < first && (person.genders & (genders || person.genders)) !== 0
  })
  return one && others.length === 0 ? one : null
}
