import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'

/** `Jana`, `Wrony`: somebody's name in no nominative. */
export function isDeclined(word: string): boolean {
  const readings = humanReadings(word).filter(({ number }) => number & SINGULAR)
  return readings.length > 0 && readings.every(({ cases }) => (cases & CASES.nom) === 0)
}

/** `Wrony`, a man. */
export const isManDeclined = (word: string): boolean =>
  isDeclined(word) &&
  humanReadings(word).every(({ genders, number }) => genders === GENDERS.human || !(number & SINGULAR))

/** `Jan`, which stands in no other case. */
export const isNominativeOnly = (word: string): boolean => {
  const names = humanReadings(word).filter(({ number }) => number & SINGULAR)
  return names.length > 0 && names.every(({ cases }) => cases & CASES.nom && !(cases & CASES.gen))
}
