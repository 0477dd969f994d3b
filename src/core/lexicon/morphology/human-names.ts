import { CASES, GENDERS, type Reading, readingsOf, SINGULAR } from './readings.ts'

/** Given names, surnames and the like: capitalised lemmas of persons. */
export function humanReadings(word: string): readonly Reading[] {
  const readings = readingsOf(word)
  const known = humanOf.get(readings)
  if (known) return known
  const human = readings.filter(
    ({ lemma, pos, genders, cases }) =>
      pos === 'subst' &&
      /^\p{Lu}/u.test(lemma) &&
      cases !== CASES.voc &&
      (genders & (GENDERS.human | GENDERS.feminine)) !== 0,
  )
  humanOf.set(readings, human)
  return human
}

/** Asked of every capital several times over; the readings of one form are one array. */
const humanOf = new WeakMap<readonly Reading[], readonly Reading[]>()

/** Whether the dictionary has it as what one person is called, in any case; a place like `Warszawa` is no different. */
export const isGivenName = (word: string): boolean => humanReadings(word).some(({ number }) => number & SINGULAR)
