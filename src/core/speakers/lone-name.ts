import { ORGANIZATION_ANAPHORS } from '../lexicon/body-nouns.ts'
import { ENDS_IN_CONSONANT } from '../lexicon/case-endings.ts'
import { OTHER_BODIES } from '../lexicon/kinds-of-bodies.ts'
import { readingsOf } from '../lexicon/morphology/readings.ts'
import { isCompanyWord, LONE_NAME, WORLDWIDE_COMPANIES } from '../lexicon/name-words.ts'
import { PLATFORMS } from '../lexicon/platforms.ts'
import { BULLETIN_VERBS, SPOKEN_VERBS } from '../lexicon/reporting-verbs.ts'
import { NEWS_MEDIA, RANKS } from '../lexicon/roles.ts'
import { FOREIGN_SURNAME_IN_I } from '../lexicon/surname-endings.ts'
import type { Passage } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Register, Voice } from './register.ts'

/**
 * `powiedział Kosmow`: of a name that the dictionary lacks, nothing tells a man from a company but what he does, and to
 * say it aloud is a person's; or that what else it might be is nowhere said: `uważa Kosmow`, where no firm is told of.
 */
export function speaksAsPerson(
  { passage }: Register,
  { name, kind, person }: Voice,
  lemma: string | undefined,
): boolean {
  if (person !== null || kind === 'person' || !LONE_NAME.test(name)) return false
  if (readingsOf(name).some((reading) => /^\p{Lu}/u.test(reading.lemma))) return false
  if (NEWS_MEDIA.has(name) || PLATFORMS.test(name) || isCompanyWord(name) || WORLDWIDE_COMPANIES.has(name)) return false
  if (SPOKEN_VERBS.has(lemma ?? '')) return true
  const isMansForm = ENDS_IN_CONSONANT.test(name)
  return isMansForm && lemma !== undefined && !BULLETIN_VERBS.has(lemma) && !tellsOfBodies(passage)
}

/** `biskup Nardelli`: an Italian's surname behind his rank, and no genitive of what he is the head of. */
export const isRankedName = (rank: Token | undefined, name: string): boolean =>
  FOREIGN_SURNAME_IN_I.test(name) &&
  readingsOf(name).length === 0 &&
  readingsAt(rank).some(({ lemma }) => RANKS.has(lemma))

/** Whether an article says of anything that it is a company, a paper or a party, as it does where it has one to name. */
function tellsOfBodies({ tokens }: Passage): boolean {
  const known = tellingOfBodies.get(tokens)
  if (known !== undefined) return known
  const tells = tokens.some((token) =>
    readingsAt(token).some(({ lemma }) => ORGANIZATION_ANAPHORS.has(lemma) || OTHER_BODIES.has(lemma)),
  )
  tellingOfBodies.set(tokens, tells)
  return tells
}

/** Asked of every lone name that speaks. */
const tellingOfBodies = new WeakMap<Passage['tokens'], boolean>()
