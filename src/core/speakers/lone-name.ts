import { readingsOf } from '../lexicon/morphology/readings.ts'
import { isCompanyWord, PLATFORMS } from '../lexicon/name-words.ts'
import { SPOKEN_VERBS } from '../lexicon/reporting-verbs.ts'
import { NEWS_MEDIA } from '../lexicon/roles.ts'
import type { Voice } from './register.ts'

/** `Wrona`, `Lipska-Bryl`, `van Lind`. */
export const LONE_NAME = /^(?:(?:van|von|de|der|di|da) )*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u

/**
 * `powiedział Kosmow`: of a name that the dictionary lacks, nothing tells a man from a company but what he does, and to
 * say it aloud is a person's.
 */
export function speaksAsPerson({ name, kind, person }: Voice, lemma: string | undefined): boolean {
  if (person !== null || kind === 'person' || !LONE_NAME.test(name) || !SPOKEN_VERBS.has(lemma ?? '')) return false
  const isKnown = readingsOf(name).some((reading) => /^\p{Lu}/u.test(reading.lemma))
  return !isKnown && !NEWS_MEDIA.has(name) && !PLATFORMS.test(name) && !isCompanyWord(name)
}
