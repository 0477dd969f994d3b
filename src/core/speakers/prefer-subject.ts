import { finiteAt } from '../grammar/cues.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { casesBefore } from './name-context.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'

/** `Wrona przyjechał z Brylem. Burmistrz powiedział`: of two named in one sentence the subject; `reach` in tokens. */
export function preferSubject(
  { people, passage }: Register,
  at: number,
  reach: number,
  [last, other]: readonly Person[],
): Person | null {
  if (!last || !other) return last ?? null
  const { tokens } = passage
  const mentions = people.between(Math.max(0, at - reach), at)
  const [late, early] = [last, other].map((person) => mentions.findLast((mention) => mention.person === person))
  if (!late || !early || tokens[late.first]?.sentence !== tokens[early.first]?.sentence) return last
  const isSubject = ({ person, first, last: end }: typeof late): boolean =>
    tokens[end]?.text === person.surname &&
    !isPreposition(tokens[first - 1]) &&
    !isUndeclinedObject(tokens, first) &&
    mayBeNominative(tokens, first)
  return !isSubject(late) && isSubject(early) ? other : last
}

/** `pokonała Zatylankę Coco Bryl`: the noun before a name that nobody declines shows its case. */
function mayBeNominative(tokens: readonly Token[], name: number): boolean {
  const cases = casesBefore(tokens, name)
  return cases === 0 || (cases & CASES.nom) !== 0
}

/** `Wrona przegrywała, ale pokonała Caroline Bryl`: right behind a verb, a given name that nobody declines shows no case. */
const isUndeclinedObject = (tokens: readonly Token[], name: number): boolean =>
  finiteAt(tokens, name - 1) !== null && readingsAt(tokens[name]).length === 0
