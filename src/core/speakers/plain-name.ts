import { ORGANIZATION_ANAPHORS } from '../lexicon/body-nouns.ts'
import { CASES, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { ENGLISH_ARTICLE } from '../lexicon/name-words.ts'

/** What a body is called apart from what it is: `Fala` of the `lokalna stacja Fala`, `Harbour` of `The Harbour`. */
export function plainName(name: string): string {
  const words = name.split(' ')
  const opens = words.findIndex((word) => /^\p{Lu}/u.test(word))
  const before = words.slice(0, Math.max(0, opens))
  const noun = before.findIndex(isBodyNoun)
  // `producent mebli Lubex`: what it makes
  const isCalled =
    noun >= 0 &&
    before.every((word, i) => isBodyNoun(word) || isNominativeAdjective(word) || (i > noun && isOfIt(word)))
  return (isCalled ? words.slice(opens).join(' ') : name).replace(ENGLISH_ARTICLE, '')
}

/** Of two names of one body the one that tells more of how it is called: `The Harbour` of `Harbour`, `Fala` of `stacja Fala`. */
export const fullerName = (a: string, b: string): string => {
  const [said, other] = [isNamed(a), isNamed(b)]
  if (said !== other) return said ? a : b
  return b.length > a.length && said ? b : a
}

const isNamed = (name: string): boolean => /^\p{Lu}/u.test(name)

const isBodyNoun = (word: string): boolean =>
  readingsOf(word).some(
    ({ pos, lemma, cases, number }) =>
      pos === 'subst' && cases & CASES.nom && number & SINGULAR && ORGANIZATION_ANAPHORS.has(lemma),
  )

const isOfIt = (word: string): boolean =>
  readingsOf(word).some(({ pos, cases }) => (pos === 'subst' || pos === 'adj') && cases & CASES.gen)

const isNominativeAdjective = (word: string): boolean =>
  readingsOf(word).some(({ pos, cases }) => pos === 'adj' && cases & CASES.nom)
