import { BY_PREPOSITION } from '../lexicon/function-words.ts'
import { GENDERS } from '../lexicon/morphology/readings.ts'
import { MAKERS, WORK_OF } from '../lexicon/show-business.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Mention, Person } from './person.ts'
import type { Role } from './roles.ts'

/**
 * What somebody is by what they are told to have made: `w reżyserii Jana Wrony`, `wyreżyserowany przez Jana Wronę`,
 * `wyreżyserowała Ewa Lis`.
 */
export function roleByDeed(
  tokens: readonly Token[],
  { first, last }: Mention,
  { genders }: Pick<Person, 'genders'>,
): Role | null {
  const isPassive = tokens[first - 1]?.form.lower === BY_PREPOSITION
  const deed = isPassive
    ? lemmaIn(tokens[first - 2], MAKERS, 'ppas')
    : (lemmaIn(tokens[first - 1], WORK_OF, 'subst') ?? doneBy(tokens[first - 1]) ?? doneBy(tokens[last + 1]))
  const maker = deed && (WORK_OF.get(deed) ?? MAKERS.get(deed))
  if (!maker) return null
  const head = genders === GENDERS.feminine ? maker.woman : maker.man
  return { text: head, head, rest: [] }
}

/** `wyreżyserowała`, in no passive. */
const doneBy = (token: Token | undefined): string | null => (token?.form.finite ? lemmaIn(token, MAKERS, 'verb') : null)

const lemmaIn = (token: Token | undefined, nouns: ReadonlyMap<string, unknown>, pos: string): string | null =>
  readingsAt(token).find((reading) => reading.pos === pos && nouns.has(reading.lemma))?.lemma ?? null
