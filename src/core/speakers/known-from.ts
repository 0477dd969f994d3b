import type { NounPhrase } from '../grammar/nominal.ts'
import { agree } from '../grammar/subject.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import { STARS, STARS_ALONE, STARS_TRADES } from '../lexicon/show-business.ts'
import { subjectBefore } from './lone-subject.ts'
import type { Person } from './person.ts'
import { FRESH, type Register, type Voice } from './register.ts'
import type { Resolution } from './resolution.ts'
import type { Role } from './roles.ts'

/**
 * `Anna Sobol przerwała milczenie… Gwiazda „Zatoki” zdradziła, że`: by what somebody is known from, whoever was heard
 * last, or else the only one of that sex named shortly before, of whom a heading or the sentence before tells, unless
 * the article has another trade for them.
 */
export function findStar(
  register: Register,
  { head }: Role,
  { first, last: end }: NounPhrase,
  genders: number,
  [last]: readonly Voice[],
): Resolution | null {
  const { people, passage } = register
  const isTitled = passage.tokens.slice(first, end + 1).some(({ kind }) => kind === 'mark')
  if (!STARS.has(head) || !(isTitled || STARS_ALONE.has(head))) return null
  const fits = ({ genders: own, roles }: Person): boolean =>
    (own & genders) !== 0 && roles.every((held) => STARS.has(held.head) || STARS_TRADES.has(held.head))
  if (last?.person && fits(last.person)) return { voice: last, by: 'role', confidence: 0.7 }
  // whom the dictionary knows by no given name
  const isLone = last?.person === null && last.kind === 'person' && /^\p{Lu}/u.test(last.name)
  if (isLone && agree({ number: SINGULAR, genders }, last.agreement))
    return { voice: last, by: 'role', confidence: 0.6 }
  const [person, ...others] = people.before(first, FRESH, () => true).filter(fits)
  if (!person || !(isAloneInHeading(register, person, genders) || subjectBefore(register, first) === person))
    return null
  return others.length === 0 ? { voice: register.personVoice(person), by: 'role', confidence: 0.65 } : null
}

/** The only person of a heading who may be meant, by sex. */
const isAloneInHeading = ({ people, passage }: Register, person: Person, genders: number): boolean =>
  person.mentions.some(({ first }) => {
    const block = passage.tokens[first]?.block ?? 0
    const range = passage.blockTokens[block]
    if (!range || passage.blocks[block]?.kind !== 'heading') return false
    return people
      .between(range.from, range.to)
      .every((mention) => mention.person === person || !(mention.person.genders & genders))
  })
