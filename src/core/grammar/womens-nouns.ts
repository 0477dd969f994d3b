import { WOMANS_GENITIVE, WOMANS_OFFICE, WOMANS_SUFFIX } from '../lexicon/case-endings.ts'
import { GENDERS, readingsOf } from '../lexicon/morphology/readings.ts'
import { FEMALE_ENDINGS, FEMALE_SUFFIX, NO_WOMEN, SUBSTANTIVES } from '../lexicon/person-nouns.ts'

/** Whether a noun in the nominative is what a woman is called by: the dictionary calls no woman human. */
export function isWomans(lemma: string): boolean {
  if (NO_WOMEN.has(lemma)) return false
  return (
    FEMALE_SUFFIX.test(lemma) ||
    isOfMan(lemma) ||
    isOfTrade(lemma) ||
    isDeclinedAsAdjective(lemma) ||
    isSubstantive(lemma)
  )
}

const SHORTEST_OF_MAN = 7

/** `ekspertka`: the woman of an `ekspert`. */
const isOfMan = (lemma: string): boolean =>
  lemma.length >= SHORTEST_OF_MAN && lemma.endsWith(WOMANS_SUFFIX) && isMan(lemma.slice(0, -WOMANS_SUFFIX.length))

/** `zawodniczka`, `działaczka`, `lekarka`, `mieszkanka`. */
const isOfTrade = (lemma: string): boolean =>
  FEMALE_ENDINGS.some(
    ([ending, mens]) => lemma.endsWith(ending) && mens.some((man) => isMan(lemma.slice(0, -ending.length) + man)),
  )

/** `szefowa`, whose genitive is `szefowej`: of `umowa` it is `umowy`. A surname may be one that the dictionary lacks. */
const isDeclinedAsAdjective = (lemma: string): boolean =>
  lemma.endsWith(WOMANS_OFFICE) &&
  (/^\p{Lu}/u.test(lemma) ||
    readingsOf(`${lemma.slice(0, -1)}${WOMANS_GENITIVE}`).some((reading) => reading.lemma === lemma))

/** `oskarżona`, `poszkodowana`. */
const isSubstantive = (lemma: string): boolean => lemma.endsWith('a') && SUBSTANTIVES.has(lemma)

const isMan = (lemma: string): boolean =>
  readingsOf(lemma).some((reading) => reading.lemma === lemma && reading.genders & GENDERS.human)
