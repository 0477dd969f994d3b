import type { NounPhrase } from '../grammar/nominal.ts'
import { BODY_HYPERNYMS, ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { HEADS_ADJECTIVES, HEADS_OF_ANY_BODY } from '../lexicon/offices.ts'
import { mainNoun, standsFor } from '../lexicon/roles.ts'
import { readingsAt } from '../text/tokens.ts'
import { isOfOtherEra, type Tenure } from './era.ts'
import { matchRoles } from './match-roles.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'
import type { Role } from './roles.ts'

/** Persons that are looked through. */
const MOST_PERSONS = 64

/**
 * `Szef NBK Jan Lis mówił… powiedział prezes NBK`: the only head of a body that the text has named, by a noun of any head's, where
 * it tells of nobody else in the office.
 */
export function findHeadOfBody(
  register: Register,
  role: Role,
  phrase: NounPhrase,
  genders: number,
  tenure: Tenure | null,
): Person | null {
  const { tokens } = register.passage
  const persons = register.people.all.slice(0, MOST_PERSONS)
  const [person, ...others] = persons.filter(({ roles }) => roles.some((held) => isHeadOfSame(held, role)))
  if (!person || others.length > 0 || (person.genders & genders) === 0) return null
  if ((person.mentions[0]?.first ?? phrase.first) >= phrase.first) return null
  if (persons.some(({ roles }) => roles.some((held) => matchRoles(held, role) > 0))) return null
  const isPast = ({ head: noun }: Role): boolean => isOfOtherEra(tokens, person, tenure && { ...tenure, noun })
  if (person.roles.some((held) => isHeadOfSame(held, role) && isPast(held))) return null
  return isToldOfOther(register, role, phrase.first, person) ? null : person
}

/** Of `szefowie NBK` each may be in another office. */
const isHeadOfSame = (held: Role, said: Role): boolean =>
  held.text.split(' ').includes(held.head) &&
  HEADS_OF_ANY_BODY.has(mainNoun(held.head)) &&
  standsFor(held.head, said.head) === 1 &&
  areOfSameBody(held, said)

/** The same words; or one that is the letters, or the kind, of what the other is. */
function areOfSameBody(held: Role, said: Role): boolean {
  const [known, own] = [bodyOf(held), bodyOf(said)]
  const [kind = ''] = known
  const [noun, ...more] = own
  if (noun === undefined) return false
  if (own.length === known.length && own.every((word) => known.includes(word))) return true
  if (lettersOf(known) === noun || lettersOf(own) === kind) return more.length === 0 || known.length === 1
  const isKind = noun === kind.toLowerCase() || BODY_HYPERNYMS.get(noun)?.has(kind.toLowerCase()) === true
  return more.length === 0 && isKind && ORGANIZATION_NOUNS.has(kind.toLowerCase())
}

const bodyOf = ({ rest }: Role): string[] => rest.filter((word) => !HEADS_ADJECTIVES.has(word))

/** `Komisja Europejska`: `KE`. */
const lettersOf = (body: readonly string[]): string =>
  body.length > 1 ? body.map((word) => word.charAt(0).toUpperCase()).join('') : ''

/** `Prezesem NBK został Adam Kos`: whether what somebody is called stands before `at` beside another name than theirs. */
export function isToldOfOther({ people, passage }: Register, role: Role, at: number, person: Person): boolean {
  const { tokens, sentenceTokens } = passage
  for (let i = 0; i < at; i++) {
    const isOffice = readingsAt(tokens[i]).some(({ lemma }) => mainNoun(lemma) === mainNoun(role.head))
    const sentence = isOffice ? sentenceTokens[tokens[i]?.sentence ?? 0] : undefined
    if (sentence && people.between(sentence.from, sentence.to).some((named) => named.person !== person)) return true
  }
  return false
}
