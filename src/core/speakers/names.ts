import {
  ENDS_IN_SMALL_CONSONANT,
  MOBILE_VOWEL,
  SOFT_CONSONANTS,
  SOFT_ENDING,
  WITHOUT_MOBILE_VOWEL,
} from '../lexicon/case-endings.ts'
import { GIVEN_NAMES, POLISH_WOMEN } from '../lexicon/given-names.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { ANY_GENDER, CASES, GENDERS, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { NAME_ENDINGS } from '../lexicon/name-words.ts'
import {
  ADJECTIVAL_SURNAMES,
  FOREIGN_GIVEN_IN_GENITIVE,
  FOREIGN_IN_E_OBLIQUE,
  SOFTENED_MANS_GENITIVE,
  SOUTHERN_NOMINATIVE,
  SOUTHERN_OBLIQUE,
  WOMANS_SURNAME_NOMINATIVE,
} from '../lexicon/surname-endings.ts'

const ENDINGS = new Set(['', ...NAME_ENDINGS])
const SHORTEST_STEM = 3

/** The ending after a shared stem, without the apostrophe of foreign names: `Johnson'a`, `Joe'ego`. */
const ending = (word: string, stem: number): string => word.slice(stem).replace(/^['’]/, '')

/** Whether two forms may be one name in different cases: `Stoltenberg`, `Stoltenberga`; `Nowak`, `Nowaczyk` may not. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true
  if (hasSoftStem(a, b) || hasSoftStem(b, a)) return true
  let stem = 0
  while (stem < a.length && a[stem] === b[stem]) stem++
  if (stem < Math.min(SHORTEST_STEM, a.length, b.length) || stem < Math.max(a.length, b.length) - 4) return false
  // `-ek` and `-ec` lose their vowel: Marek, Marka; Kwiecień, Kwietnia are left to the dictionary
  const [x, y] = [ending(a, stem), ending(b, stem)]
  if (ENDINGS.has(x) && ENDINGS.has(y)) return true
  const mobile = (short: string, long: string): boolean => MOBILE_VOWEL.test(short) && WITHOUT_MOBILE_VOWEL.test(long)
  if (mobile(x, y) || mobile(y, x)) return true
  const lemmas = new Set(humanReadings(a).map(({ lemma }) => lemma))
  return humanReadings(b).some(({ lemma }) => lemmas.has(lemma))
}

/** `Kuź`, `Kuzia`: what is written as an accent where no vowel follows. */
function hasSoftStem(nominative: string, other: string): boolean {
  const soft = SOFT_CONSONANTS.get(nominative.at(-1) ?? '')
  if (soft === undefined || nominative.length < 3) return false
  const stem = nominative.slice(0, -1) + soft
  return other.startsWith(stem) && SOFT_ENDING.test(other.slice(stem.length))
}

/**
 * Whether a name is another one inflected, by the dictionary: `Jana Lisa` of `Jan Lis`, though both may be nominatives.
 */
export function isInflectionOf(words: readonly string[], nominative: readonly string[]): boolean {
  if (words.length !== nominative.length || words.every((word, i) => word === nominative[i])) return false
  return words.every((word, i) => {
    const lemma = nominative[i]
    // `Aldi` of a foreign `Aldia`, which the dictionary lacks
    if (lemma === `${word}a` && word.endsWith('i') && humanReadings(word).length === 0) return true
    return word === lemma || humanReadings(word).some((r) => r.lemma === lemma && (r.cases & CASES.nom) === 0)
  })
}

/** What a name's own endings say of its case, as a bit set; 0 where it may be a nominative or nothing is known. */
function casesShown(words: readonly string[]): number {
  for (const [i, word] of words.entries()) {
    // `Jana Pawła`: a woman may be called so by the dictionary, but nobody is
    const isMans = i > 0 && SOFTENED_MANS_GENITIVE.test(word)
    const readings = humanReadings(word).filter(({ number, lemma }) => number & SINGULAR && !(isMans && lemma === word))
    // `Hiroshiego Wrzos`: of a foreign given name the ending alone tells
    if (readings.length === 0 && i === 0 && FOREIGN_GIVEN_IN_GENITIVE.test(word)) return CASES.gen | CASES.acc
    if (readings.length === 0) continue
    if (isUngoverned(word)) break
    // `Władimira` may be a woman, but the surname behind it is no nominative
    if (readings.some(({ cases }) => cases & CASES.nom)) continue
    return readings.reduce((sum, { cases }) => sum | cases, 0)
  }
  // `Joego Kettle'a`: whoever declines a foreign name so writes no nominative
  if (/['’](?:a|ego)$/u.test(words.at(-1) ?? '')) return CASES.gen | CASES.acc
  return ADJECTIVAL_SURNAMES.find(({ ending }) => ending.test(words.at(-1) ?? ''))?.cases ?? 0
}

/**
 * `Gościem Roberta Mazurka był Lis. Mazurek pytał`: a man in the genitive, whom the article calls otherwise by his surname,
 * though a woman may be called so; 0 of anybody else.
 */
function casesElsewhere(words: readonly string[], seen: ReadonlySet<string>): number {
  const mans = (word: string) =>
    humanReadings(word).filter(
      ({ lemma, cases, genders, number }) =>
        lemma !== word && cases & CASES.gen && genders & GENDERS.human && number & SINGULAR,
    )
  const isHis = words.length === 2 && words.every((word) => mans(word).length > 0)
  return isHis && mans(words[1] ?? '').some(({ lemma }) => seen.has(lemma)) ? CASES.gen | CASES.acc : 0
}

/** A nominative by its own form, and no genitive. */
const isUngoverned = (word: string): boolean => {
  const readings = humanReadings(word).filter(({ number }) => number & SINGULAR)
  return readings.some(({ cases }) => cases & CASES.nom) && readings.every(({ cases }) => (cases & CASES.gen) === 0)
}

/**
 * One name, its words put into the nominative: by the dictionary, by other forms in `seen`, by ending as a last resort.
 *
 * @param cases those that the words before the name leave it, as a bit set; 0 where they say nothing
 */
export function toNominative(words: readonly string[], seen: ReadonlySet<string>, cases = 0): string {
  if (isWomansNominative(words)) return words.join(' ')
  const shown = casesShown(words) || casesElsewhere(words, seen)
  // what stands beside a nominative is one, whatever the dictionary takes a foreign name for, but for the cases that no
  // foreign name looks like (`z inżynier Olgą Wrzos`), and for who is cut down to a letter (`obrońca Mateusza N.`)
  const isDeclined = shown !== 0 && /^\p{Lu}\.$/u.test(words.at(-1) ?? '')
  const isForeign = shown === 0 || (shown & (CASES.gen | CASES.acc)) !== 0
  if (cases & CASES.nom && (shown & cases) === 0 && isForeign && !isDeclined) return words.join(' ')
  // `z zastępcą wójta Janem Brylem`: what its own endings show, where the word before it holds another
  const isGoverned = cases !== 0 && (cases & CASES.nom) === 0 && (shown === 0 || (shown & cases) !== 0)
  const oblique = isGoverned ? cases : shown
  if (oblique === 0) return words.map((word) => wordToNominative(word, seen, 0, ANY_GENDER)).join(' ')
  const genders = gendersShown(words, oblique)
  return words.map((word, i) => wordToNominative(word, seen, oblique, genders, i === 0 && words.length > 1)).join(' ')
}

/**
 * `Gabriela Masłowska`, `Aleksandra Nowak`: no man's genitive ends so, though his given name's may; of `Jana Piaska` a vowel
 * stands before.
 */
export const isWomansNominative = ([given = '', ...others]: readonly string[]): boolean => {
  const surname = others.at(-1) ?? ''
  const isHers = WOMANS_SURNAME_NOMINATIVE.test(surname) || isUndeclined(surname)
  return (
    isHers &&
    humanReadings(given).some(
      ({ cases, genders, number }) => cases & CASES.nom && genders & GENDERS.feminine && number & SINGULAR,
    )
  )
}

/** `Nowak`: a surname as a man has it in the nominative, and in no other case; nor does one end in a consonant there. */
function isUndeclined(surname: string): boolean {
  const mens = humanReadings(surname).filter(({ number, genders }) => number & SINGULAR && genders & GENDERS.human)
  if (mens.some(({ cases }) => cases & (CASES.gen | CASES.acc))) return false
  return mens.some(({ cases }) => cases & CASES.nom) || ENDS_IN_SMALL_CONSONANT.test(surname)
}

/** The genders that a name's words leave it when it stands in one of `cases`. */
function gendersShown(words: readonly string[], cases: number): number {
  const gendersOf = (word: string): number =>
    humanReadings(word).reduce((sum, r) => (r.number & SINGULAR && r.cases & cases ? sum | r.genders : sum), 0)
  const surname = words.at(-1) ?? ''
  const adjectival = ADJECTIVAL_SURNAMES.find(({ ending }) => ending.test(surname))
  // `Janem Sową`: a noun, whatever it ends in
  const isNoun = gendersOf(surname) !== 0 && adjectival && !(gendersOf(surname) & adjectival.genders)
  if (adjectival && !isNoun) return adjectival.genders
  for (const word of words) {
    const genders = gendersOf(word)
    if (genders) return genders
  }
  return ANY_GENDER
}

/** One word of a name, by the cases and genders that are left to it; a given name is rather one that the press knows. */
export function wordToNominative(
  word: string,
  seen: ReadonlySet<string>,
  oblique: number,
  genders: number,
  isGiven = false,
): string {
  if (/^[IVX]{2,}$/u.test(word)) return word
  if (oblique !== 0 && /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(word))
    return word
      .split('-')
      .map((part) => wordToNominative(part, seen, oblique, genders))
      .join('-')
  const readings = humanReadings(word).filter(({ number }) => number & SINGULAR)
  if (oblique === 0 && readings.some(({ cases }) => cases & CASES.nom)) return word
  const declined = readings
    .filter((r) => r.cases & oblique && !(r.cases & CASES.nom) && r.genders & genders)
    .map(({ lemma }) => lemma)
  const isCommon = (lemma: string): boolean => readingsOf(word).some((noun) => noun.lemma === lemma.toLowerCase())
  // `Marka` is of a Marek rather than of a Mark, `Markiem` than of a Marco, and `Roberta` of a Robert rather than of a
  // Roberto, unless the article says otherwise; and `Wilka` of a Wilk, who is called after the animal, as no given name is
  const inflected =
    declined.find((lemma) => seen.has(lemma)) ??
    // `Marca Delvaux` is a Marc, and a Marzec behind his given name
    // `Mai` is a Maja rather than a Maia
    declined.find((lemma) => isGiven && POLISH_WOMEN.has(lemma)) ??
    (isGiven
      ? declined.find((lemma) => GIVEN_NAMES.get(word)?.lemma === lemma && declined.some(isCommon))
      : declined.find(isCommon)) ??
    declined.sort((a, b) => foreignness(a) - foreignness(b) || b.length - a.length)[0] ??
    (oblique === 0 ? readings[0]?.lemma : undefined)
  if (inflected) return inflected
  // a name that the dictionary knows in the nominative alone is one that nobody declines
  if (readings.some((r) => r.genders & genders)) return word
  const adjectival = ADJECTIVAL_SURNAMES.find(({ ending }) => ending.test(word))
  if (oblique && adjectival) return word.replace(adjectival.ending, adjectival.nominative)
  for (const suffix of NAME_ENDINGS) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, -suffix.length).replace(/['’]$/, '')
    if (stem.length < SHORTEST_STEM) continue
    // `Aldia` is no form of an `Aldi`: it is the other way round
    if (suffix === 'a' && stem.endsWith('i')) continue
    // `Zuzana` is no form of `Zuzany`
    const vowels = suffix === 'a' ? ['', 'o'] : ['', 'a', 'i', 'y', 'o']
    for (const candidate of vowels.map((vowel) => stem + vowel))
      if (candidate !== word && seen.has(candidate)) return candidate
  }
  if (oblique === 0) return word
  // `z Janem Wroną`: nothing else ends so
  if (word.endsWith('ą')) return word.replace(/ą$/u, 'a')
  // `Huberta Czapli`: a surname that is a common noun is declined as one, `Jana Młodego` as the man's of two
  const nouns = readingsOf(word).filter(
    (r) =>
      r.pos === 'subst' &&
      r.number & SINGULAR &&
      r.cases & oblique &&
      !(r.cases & CASES.nom) &&
      !/^\p{Lu}/u.test(r.lemma),
  )
  const common = nouns.find((noun) => noun.genders & genders) ?? nouns[0]
  if (common) return common.lemma.charAt(0).toUpperCase() + common.lemma.slice(1)
  // `Mykyty Wilka`: no man who has a genitive is called `Mykyty`
  const isDeclined = isGiven && (genders & GENDERS.human) !== 0 && (genders & GENDERS.feminine) === 0
  return byEnding(word, oblique, isDeclined ? genders | GENDERS.feminine : genders)
}

/** `Kai` is of a Kaja rather than of a Kayah, too. */
const foreignness = (lemma: string): number => (POLISH_WOMEN.has(lemma) ? -1 : /o$/u.test(lemma) ? 1 : 0)

/** A name that the dictionary lacks, by the regular endings of its case. */
function byEnding(word: string, cases: number, genders: number): string {
  const man = (genders & GENDERS.human) !== 0
  const woman = (genders & GENDERS.feminine) !== 0
  if (/['’](?:a|ego|emu|owi|em|m)$/u.test(word)) return word.replace(/['’]\p{L}+$/u, '')
  if (word.length <= SHORTEST_STEM) return word
  if (man && SOUTHERN_OBLIQUE.test(word)) return word.replace(SOUTHERN_OBLIQUE, SOUTHERN_NOMINATIVE)
  // `Joego`, `Ruttego`: of a Joe and a Rutte
  if (man && (/[aou]e(?:go|mu)$/u.test(word) || FOREIGN_IN_E_OBLIQUE.test(word))) return word.slice(0, -2)
  if (man && /(?:ego|emu)$/u.test(word)) return word.replace(/i(?:ego|emu)$/u, 'i').replace(/(?:ego|emu)$/u, 'y')
  if (cases & (CASES.gen | CASES.acc) && man) {
    if (/[sśzżźłnńm]ka$/u.test(word)) return word.replace(/ka$/u, 'ek')
    if (/[^aeiouyąęó'’]a$/u.test(word)) return word.slice(0, -1)
  }
  if (cases & CASES.gen && woman && /(?:[^aeiouyąęókgl]y|[kg]i)$/u.test(word)) return word.replace(/[yi]$/u, 'a')
  if (cases & CASES.dat && man && word.endsWith('owi')) return word.slice(0, -3)
  if (cases & CASES.inst && man && /[kg]iem$/u.test(word)) return word.slice(0, -3)
  if (cases & CASES.inst && man && /[^aeiouy]em$/u.test(word)) return word.slice(0, -2)
  if (cases & (CASES.inst | CASES.acc) && word.endsWith('ą')) return word.replace(/ą$/u, 'a')
  return word
}
