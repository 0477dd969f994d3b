import { CASES, type Case, GENDERS, type Reading, readingsOf } from '../lexicon/morphology/readings.ts'
import { NAME_ENDINGS } from '../lexicon/source-nouns.ts'

/** Given names, surnames and the like: capitalised lemmas of persons. */
export const humanReadings = (word: string): Reading[] =>
  readingsOf(word).filter(
    ({ lemma, pos, genders, cases }) =>
      pos === 'subst' &&
      /^\p{Lu}/u.test(lemma) &&
      cases !== CASES.voc &&
      (genders & (GENDERS.human | GENDERS.feminine)) !== 0,
  )

export const isGivenName = (word: string): boolean => humanReadings(word).some(({ number }) => number & 1)

const ENDINGS = new Set(['', ...NAME_ENDINGS])
const SHORTEST_STEM = 3

/** The ending after a shared stem, without the apostrophe of foreign names: `Johnson'a`, `Joe'ego`. */
const ending = (word: string, stem: number): string => word.slice(stem).replace(/^['’]/, '')

/** Whether two forms may be one name in different cases: `Stoltenberg`, `Stoltenberga`; `Nowak`, `Nowaczyk` may not. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true
  let stem = 0
  while (stem < a.length && a[stem] === b[stem]) stem++
  if (stem < Math.min(SHORTEST_STEM, a.length, b.length) || stem < Math.max(a.length, b.length) - 4) return false
  // `-ek` and `-ec` lose their vowel: Marek, Marka; Kwiecień, Kwietnia are left to the dictionary
  const [x, y] = [ending(a, stem), ending(b, stem)]
  if (ENDINGS.has(x) && ENDINGS.has(y)) return true
  const mobile = (short: string, long: string): boolean =>
    /^e[kc]$/.test(short) && /^[kc](?:a|owi|iem|em|u)$/.test(long)
  if (mobile(x, y) || mobile(y, x)) return true
  const lemmas = new Set(humanReadings(a).map(({ lemma }) => lemma))
  return humanReadings(b).some(({ lemma }) => lemmas.has(lemma))
}

/**
 * Whether a name is another one inflected, by the dictionary: `Jana Lisa` of `Jan Lis`, though both may be nominatives.
 */
export function isInflectionOf(words: readonly string[], nominative: readonly string[]): boolean {
  if (words.length !== nominative.length || words.every((word, i) => word === nominative[i])) return false
  return words.every((word, i) => {
    const lemma = nominative[i]
    return word === lemma || humanReadings(word).some((r) => r.lemma === lemma && (r.cases & CASES.nom) === 0)
  })
}

/** The case that a name's first word shows, when it shows one other than the nominative. */
function obliqueCase(words: readonly string[]): Case | null {
  for (const word of words) {
    const readings = humanReadings(word).filter(({ number }) => number & 1)
    if (readings.length === 0) continue
    if (readings.some(({ cases }) => cases & CASES.nom)) return null
    const found = (['gen', 'dat', 'acc', 'inst', 'loc'] as const).find((name) =>
      readings.some(({ cases }) => cases & CASES[name]),
    )
    if (found) return found
  }
  return null
}

/** One name, its words put into the nominative: by the dictionary, by other forms in `seen`, by ending as a last resort. */
export function toNominative(words: readonly string[], seen: ReadonlySet<string>): string {
  const oblique = obliqueCase(words)
  return words.map((word) => wordToNominative(word, seen, oblique)).join(' ')
}

function wordToNominative(word: string, seen: ReadonlySet<string>, oblique: Case | null): string {
  const readings = humanReadings(word).filter(({ number }) => number & 1)
  if (readings.some(({ cases }) => cases & CASES.nom)) return word
  const [reading] = readings
  if (reading) return reading.lemma
  for (const suffix of NAME_ENDINGS) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, -suffix.length).replace(/['’]$/, '')
    if (stem.length < SHORTEST_STEM) continue
    for (const candidate of [stem, `${stem}a`, `${stem}i`, `${stem}y`, `${stem}o`])
      if (candidate !== word && seen.has(candidate)) return candidate
  }
  if (!oblique) return word
  // adjectival surnames, then the plain masculine genitive
  if (/(?:skiego|ckiego|dzkiego)$/u.test(word)) return word.replace(/iego$/u, 'i')
  if (/(?:skiemu|ckiemu)$/u.test(word)) return word.replace(/iemu$/u, 'i')
  if (/(?:skiej|ckiej|dzkiej)$/u.test(word)) return word.replace(/iej$/u, 'a')
  if (/(?:ską|cką|dzką)$/u.test(word)) return word.replace(/ą$/u, 'a')
  if (oblique === 'dat' && word.endsWith('owi')) return word.slice(0, -3)
  if (oblique === 'inst' && /(?:iem|em)$/u.test(word)) return word.replace(/i?em$/u, '')
  if ((oblique === 'gen' || oblique === 'acc') && /[^aeiouy'’]a$/u.test(word)) return word.slice(0, -1)
  return word.replace(/['’](?:a|ego|emu|owi|em|m)$/u, '')
}
