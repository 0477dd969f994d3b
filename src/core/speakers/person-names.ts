import { ENDS_IN_CONSONANT } from '../lexicon/case-endings.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { ANY_GENDER, CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { MANS_ADJECTIVAL } from '../lexicon/surname-endings.ts'

/** The first of a name's words. */
export const givenOf = (name: string): string => name.split(' ')[0] ?? ''

/** Of `Adam G.` the given name: it is what the article calls him by. */
export function surnameOf(name: string): string {
  const words = name.split(' ')
  const last = words.at(-1) ?? name
  return /^\p{Lu}\.$/u.test(last) ? (words.at(-2) ?? last) : last
}

/** `Saif-ul-Mulook` may be called by the last of his names alone. */
export const prefixesOf = (surname: string): string[] => [
  ...new Set([surname.slice(0, 3), lastPart(surname).slice(0, 3)]),
]
/** Of `Saif-ul-Mulook` the `Mulook`. */
export const lastPart = (surname: string): string => surname.slice(surname.lastIndexOf('-') + 1)

/** The genders that a name's first word shows, as bits of `GENDERS`; a man's and a woman's where it shows none. */
export function genderOf(words: readonly string[]): number {
  const singular = humanReadings(words[0] ?? '').filter(({ cases, number }) => number & SINGULAR && cases)
  // `Sabina` is a woman, and not the genitive of a man
  const nominative = singular.filter(({ cases }) => cases & CASES.nom)
  const genders = (nominative.length > 0 ? nominative : singular).reduce((sum, r) => sum | r.genders, 0)
  const either = GENDERS.human | GENDERS.feminine
  // `Kuba Wojnicki`: of a given name that may be either's the surname tells
  if (words.length > 1 && (genders & either) === either && MANS_ADJECTIVAL.test(words.at(-1) ?? ''))
    return GENDERS.human
  return genders === 0 ? either : genders
}

/** The genders of whom a form of a surname may mean: `Kosmowa` is no woman's, who is a `Kosmow` in every case. */
export const gendersOfForm = (surname: string, form: string): number =>
  form !== surname && ENDS_IN_CONSONANT.test(surname) ? GENDERS.human : ANY_GENDER
